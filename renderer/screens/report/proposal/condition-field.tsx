/** A question on which law or policy makes a sentence or requirement depend. */
import type { Condition } from '../../../../shared/proposal/requirement-catalogue.ts';
import { Radios } from '../../../ui/radios.tsx';
import { RulingsAt } from './ruling-note.tsx';
import { fieldId, type ProposalDesk } from './use-proposal.ts';

type Answers = ProposalDesk['proposal']['answers'];

interface ConditionFieldProps {
  desk: ProposalDesk;
  requirement: string | undefined;
  condition: Condition;
  answers: Answers;
  onChange: (answers: Answers) => void;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not known', label: 'Not known yet' },
] as const;

export function ConditionField({ desk, requirement, condition, answers, onChange }: ConditionFieldProps) {
  const { id, question } = condition;
  const place = fieldId(desk, requirement, id);
  return (
    <div className="plan-field" id={place} tabIndex={-1}>
      <Radios
        legend={question}
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
