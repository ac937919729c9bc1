/** A place to type in a row of a plan, with what is said of it below. */
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldId, type PlanDesk } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';

interface PlanTextProps {
  desk: PlanDesk;
  row: string;
  field: string;
  label: string;
  hint?: string | undefined;
  /** From two lines on it takes as much as a store keeps of a long text. */
  lines?: number;
  value: string;
  onChange: (text: string) => void;
}

export function PlanText({ desk, row, field, label, hint, lines = 1, value, onChange }: PlanTextProps) {
  const id = fieldId(desk, row, field);
  const common = { id, label, hint, width: 'full' as const, value, onChange };
  return (
    <div className="plan-field">
      {lines === 1 ? <TextField {...common} maxLength={300} /> : <TextArea {...common} rows={lines} maxLength={4000} />}
      <RulingsAt desk={desk} place={id} />
    </div>
  );
}
