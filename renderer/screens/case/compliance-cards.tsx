/** How an order or a licence has been kept: appointments, warnings, and the return to court for breach. */
import { dateInWords, upperFirst } from '../../../shared/dates/wording.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Appointment, Breach, Compliance, Warning } from '../../../shared/model/compliance.ts';
import { underInWords } from '../../../shared/model/under-order.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

/** A kept record with the order it belongs to in words; without where it can be no other. */
type OfOrder<T> = T & { order?: string | undefined };

export function ComplianceCards({ compliance, record }: { compliance: Compliance; record: CaseRecord }) {
  const ofOrder = <T extends { under?: string | undefined }>(one: T): OfOrder<T> => ({
    ...one,
    order: upperFirst(underInWords(record, one) ?? '') || undefined,
  });
  const { appointments, warnings, breach } = compliance;
  return (
    <>
      {breach !== undefined && <BreachCard breach={ofOrder(breach)} />}
      {appointments.length > 0 && <AppointmentsCard appointments={appointments.map(ofOrder)} />}
      {warnings.length > 0 && <WarningsCard warnings={warnings.map(ofOrder)} />}
    </>
  );
}

/** Under what was kept or missed. */
function Named({ of: { kind, order } }: { of: OfOrder<{ kind: string }> }) {
  return (
    <>
      {upperFirst(kind)}
      {order !== undefined && <span className="table__under">{order}</span>}
    </>
  );
}

function BreachCard({ breach }: { breach: OfOrder<Breach> }) {
  const { informationLaidOn, court, nextStep, order } = breach;
  return (
    <Card title="Breach" span="full" note={<SourceLine source={breach.source} />}>
      <FactList
        facts={[
          order === undefined ? undefined : { label: 'Of', value: order },
          { label: 'What is alleged', value: breach.alleged },
          { label: 'Answer', value: upperFirst(breach.answer) },
          informationLaidOn === undefined
            ? undefined
            : { label: 'Information laid', value: dateInWords(informationLaidOn) },
          court === undefined ? undefined : { label: 'Court', value: court },
          nextStep === undefined ? undefined : { label: 'Next step', value: nextStep },
        ]}
      />
    </Card>
  );
}

const tints: Record<Appointment['outcome'], TagTint> = {
  kept: 'green',
  'acceptable absence': 'yellow',
  'unacceptable absence': 'red',
};

const appointmentColumns: Column<OfOrder<Appointment>>[] = [
  { heading: 'Date', isRowHeading: true, isShort: true, cell: (row) => compactDate(row.date) },
  { heading: 'Appointment', cell: (row) => <Named of={row} /> },
  { heading: 'Outcome', isShort: true, cell: (row) => <Tag tint={tints[row.outcome]}>{row.outcome}</Tag> },
  {
    heading: 'Reason given, and evidence seen',
    cell: (row) => (
      <>
        {reasonGiven(row)}
        {row.evidenceSeen !== undefined && <span className="table__under">Evidence: {row.evidenceSeen}</span>}
      </>
    ),
  },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

function reasonGiven({ outcome, reasonGiven: reason }: Appointment): string {
  return reason ?? (outcome === 'kept' ? '' : 'None recorded');
}

function AppointmentsCard({ appointments }: { appointments: readonly OfOrder<Appointment>[] }) {
  const kept = appointments.filter(({ outcome }) => outcome === 'kept').length;
  return (
    <Card title="Appointments" span="full" note={`${String(kept)} of ${String(appointments.length)} kept.`}>
      <DataTable
        caption="Appointments"
        isCaptionHidden
        columns={appointmentColumns}
        rows={appointments.toSorted((a, b) => b.date.localeCompare(a.date))}
        rowKey={(row, at) => `${row.date} ${String(at)}`}
      />
    </Card>
  );
}

const warningColumns: Column<OfOrder<Warning>>[] = [
  { heading: 'Date', isRowHeading: true, isShort: true, cell: (row) => compactDate(row.date) },
  { heading: 'Warning', cell: (row) => <Named of={row} /> },
  { heading: 'About', cell: (row) => row.about ?? 'Not recorded' },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];

function WarningsCard({ warnings }: { warnings: readonly OfOrder<Warning>[] }) {
  return (
    <Card title="Warnings" span="full">
      <DataTable
        caption="Warnings"
        isCaptionHidden
        columns={warningColumns}
        rows={warnings.toSorted((a, b) => b.date.localeCompare(a.date))}
        rowKey={(row, at) => `${row.date} ${String(at)}`}
      />
    </Card>
  );
}
