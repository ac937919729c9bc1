/** One order: what the court made, and each requirement with what is done of it. */
import { dateInWords, upperFirst } from '../../../shared/dates/wording.ts';
import type { Order, Requirement } from '../../../shared/model/order.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { periodInShort } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

const orderTints: Record<Order['status'], TagTint> = {
  'in force': 'blue',
  completed: 'green',
  revoked: 'yellow',
  expired: 'grey',
};

const tints: Record<Requirement['status'], TagTint> = {
  'not started': 'grey',
  'under way': 'blue',
  completed: 'green',
  'ended unfinished': 'yellow',
};

function done({ amount }: Requirement): string {
  if (amount === undefined) return 'Not counted';
  const { done: sofar, ordered, unit } = amount;
  return sofar === undefined ? `${String(ordered)} ${unit}` : `${String(sofar)} of ${String(ordered)} ${unit}`;
}

const columns: Column<Requirement>[] = [
  {
    heading: 'Requirement',
    isRowHeading: true,
    cell: (row) => (
      <>
        {upperFirst(row.kind)}
        {row.detail !== undefined && <span className="table__under">{row.detail}</span>}
      </>
    ),
  },
  { heading: 'Done', isShort: true, cell: done },
  { heading: 'When', cell: (row) => periodInShort(row.startsOn, row.endsOn) },
  { heading: 'Status', isShort: true, cell: (row) => <Tag tint={tints[row.status]}>{row.status}</Tag> },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} canAge={row.status === 'under way'} /> },
];

export function OrderCard({ order }: { order: Order }) {
  const { suspendedTerm, operationalPeriodEndsOn, supervisingOfficer: officer } = order;
  return (
    <Card
      title={upperFirst(order.kind)}
      span="full"
      aside={<Tag tint={orderTints[order.status]}>{order.status}</Tag>}
      note={<SourceLine source={order.source} />}
    >
      <FactList
        isWide
        facts={[
          { label: 'Made', value: `${dateInWords(order.madeOn)}, ${order.court}` },
          order.reference === undefined ? undefined : { label: 'Reference', value: order.reference },
          { label: 'Offence', value: order.offence },
          { label: 'Length', value: order.length },
          { label: 'Ends', value: dateInWords(order.endsOn) },
          suspendedTerm === undefined ? undefined : { label: 'Term suspended', value: suspendedTerm },
          operationalPeriodEndsOn === undefined
            ? undefined
            : { label: 'Operational period ends', value: dateInWords(operationalPeriodEndsOn) },
          officer === undefined ? undefined : { label: 'Officer', value: `${officer.name}, ${officer.role}` },
        ]}
      />
      {order.requirements.length === 0 ? (
        <p>No requirement is recorded.</p>
      ) : (
        <DataTable
          caption="Requirements"
          columns={columns}
          rows={order.requirements}
          rowKey={(row, at) => `${row.kind} ${String(at)}`}
        />
      )}
    </Card>
  );
}
