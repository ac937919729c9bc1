/** Which signed report an addendum adds to; the only one there is stands chosen. */
import type { CallOutput } from '../../../shared/contract.ts';
import type { ReportId } from '../../../shared/model/ids.ts';
import { dateAndTime } from '../../ui/dates.ts';
import { Radios } from '../../ui/radios.tsx';

interface AddsToChoiceProps {
  reports: NonNullable<CallOutput<'case.read'>['templates'][number]['addsTo']>;
  chosen: ReportId | undefined;
  onChoose: (id: ReportId) => void;
}

export function AddsToChoice({ reports, chosen, onChoose }: AddsToChoiceProps) {
  if (reports.length === 0) return null;
  return (
    <Radios
      legend="Which signed report does it add to?"
      value={chosen}
      options={reports.map(({ id, title, signedAt }) => ({
        value: id,
        label: title,
        hint: `Signed ${dateAndTime(signedAt)}.`,
      }))}
      onChange={onChoose}
    />
  );
}
