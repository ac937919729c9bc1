/** A question on which law or policy makes a sentence, requirement or licence condition depend. */
import type { Condition } from '../../../shared/proposal/catalogue-parts.ts';
import { Radios } from '../../ui/radios.tsx';
import { RulingsAt } from './ruling-note.tsx';
import { fieldId, type PlanDesk } from './plan-desk.ts';

type Answers = Record<string, 'yes' | 'no' | 'not known'>;

interface PlanQuestionProps {
  desk: PlanDesk;
  /** The requirement or row it belongs to; unset for the sentence itself. */
  piece: string | undefined;
  condition: Pick<Condition, 'id' | 'question'> & { hint?: string | undefined };
  answers: Readonly<Answers>;
  onChange: (answers: Answers) => void;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not known', label: 'Not known yet' },
] as const;

export function PlanQuestion({ desk, piece, condition, answers, onChange }: PlanQuestionProps) {
  const { id, question, hint } = condition;
  const place = fieldId(desk, piece, id);
  return (
    <div className="plan-field" id={place} tabIndex={-1}>
      <Radios
        legend={question}
        hint={hint}
        isInline
        value={Object.hasOwn(answers, id) ? answers[id] : undefined}
        options={options}
        onChange={(answer) => {
          onChange({ ...answers, [id]: answer });
        }}
      />
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}
