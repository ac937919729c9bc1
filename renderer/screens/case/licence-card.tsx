/** The licence: its kind and term, how the person is to be seen, and the conditions in force. */
import { dateInWords, upperFirst } from '../../../shared/dates/wording.ts';
import type { Licence, LicenceCondition } from '../../../shared/model/licence.ts';
import { hasNoEnd, licenceKinds } from '../../../shared/template/read-slot-licence.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

/** What sets this licence apart comes first. */
const order: readonly LicenceCondition['kind'][] = ['bespoke', 'additional', 'standard'];

function endInWords(licence: Licence): string {
  if (licence.end !== undefined) return dateInWords(licence.end);
  return hasNoEnd(licence) ? 'No fixed end' : 'No date recorded';
}

export function LicenceCard({ licence }: { licence: Licence }) {
  const { contactStandard } = licence;
  const conditions = licence.conditions.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const columns: Column<LicenceCondition>[] = [
    { heading: 'Condition', isRowHeading: true, cell: (row) => row.text },
    { heading: 'Kind', cell: (row) => upperFirst(row.kind) },
    { heading: 'In force from', isShort: true, cell: (row) => compactDate(row.from ?? licence.start) },
    { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
  ];
  return (
    <Card title="Licence" span="full" note={<SourceLine source={licence.source} />}>
      <FactList
        isWide
        facts={[
          { label: 'Kind', value: upperFirst(licenceKinds[licence.kind]) },
          { label: 'Began', value: dateInWords(licence.start) },
          { label: 'Ends', value: endInWords(licence) },
          contactStandard === undefined ? undefined : { label: 'Contact', value: contactStandard },
        ]}
      />
      {conditions.length === 0 ? (
        <p>No condition is recorded.</p>
      ) : (
        <DataTable caption="Conditions" columns={columns} rows={conditions} rowKey={(row) => row.text} />
      )}
    </Card>
  );
}
