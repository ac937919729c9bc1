/** The recall: why, what is alleged and what the person says to it, and what has happened since. */
import { dateInWords, upperFirst } from '../../../shared/dates/wording.ts';
import type { Recall, RecallBreach } from '../../../shared/model/licence.ts';
import { recallKinds } from '../../../shared/template/read-slot-licence.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList, type FactLine } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

const columns: Column<RecallBreach>[] = [
  {
    heading: 'Date',
    isRowHeading: true,
    isShort: true,
    cell: (row) => (row.date === undefined ? 'Not recorded' : compactDate(row.date)),
  },
  { heading: 'Condition', cell: (row) => row.condition },
  { heading: 'What is alleged', cell: (row) => row.alleged },
  { heading: 'What the person says', cell: (row) => row.response ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

function dateLine(label: string, date: string | undefined): FactLine | undefined {
  return date === undefined ? undefined : { label, value: dateInWords(date) };
}

export function RecallCard({ recall }: { recall: Recall }) {
  const { returnedOn, conductSince } = recall;
  return (
    <Card title={upperFirst(recallKinds[recall.kind])} span="full" note={<SourceLine source={recall.source} canAge />}>
      <FactList
        facts={[
          { label: 'Decided', value: dateInWords(recall.decidedOn) },
          {
            label: 'Returned to custody',
            value: returnedOn === undefined ? 'Not yet returned' : dateInWords(returnedOn),
          },
          dateLine('Release', recall.releaseOn),
          dateLine('Review due', recall.reviewDue),
          { label: 'Grounds', value: recall.grounds },
          conductSince === undefined ? undefined : { label: 'Conduct since', value: conductSince },
        ]}
      />
      {recall.breaches.length > 0 && (
        <DataTable
          caption="Breaches alleged"
          columns={columns}
          rows={recall.breaches}
          rowKey={(row, at) => `${row.condition} ${String(at)}`}
        />
      )}
    </Card>
  );
}
