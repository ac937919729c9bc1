/** What is asked of one licence condition: its blanks and questions, the risk it answers, necessity and proportionality. */
import { conditionInWords, conditionOf } from '../../../../shared/release-plan/condition-in-words.ts';
import type { PlannedCondition } from '../../../../shared/release-plan/release-plan.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { BlankField } from './blank-field.tsx';
import { PlanText } from './plan-text.tsx';
import { RiskField } from './risk-field.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

interface ConditionFieldsProps {
  desk: ReleaseDesk;
  planned: PlannedCondition;
}

export function ConditionFields({ desk, planned }: ConditionFieldsProps) {
  const { row, risk, necessary, proportionate, wording, answers, blanks } = planned;
  const entry = conditionOf(desk.rules.licence, planned.condition);
  if (entry === undefined) return null;
  const change = (changes: Partial<PlannedCondition>) => {
    desk.changeRow('conditions', row, changes);
  };
  const text = (field: 'wording' | 'necessary' | 'proportionate', label: string, value: string, hint?: string) => (
    <PlanText
      desk={desk}
      row={row}
      field={field}
      label={label}
      hint={hint}
      lines={3}
      value={value}
      onChange={(typed) => {
        change({ [field]: typed });
      }}
    />
  );
  return (
    <>
      {entry.kind === 'bespoke'
        ? text('wording', 'Wording', wording, 'What the person must do or not do, in full.')
        : entry.blanks.length > 0 && <p>{conditionInWords(planned, entry)}.</p>}
      {entry.blanks.map((blank) => (
        <BlankField
          key={blank.id}
          desk={desk}
          row={row}
          blank={blank}
          values={Object.hasOwn(blanks, blank.id) ? (blanks[blank.id] ?? []) : []}
          onChange={(values) => {
            change({ blanks: { ...blanks, [blank.id]: values } });
          }}
        />
      ))}
      {entry.questions.map((question) => (
        <PlanQuestion
          key={question.id}
          desk={desk}
          piece={row}
          condition={question}
          answers={answers}
          onChange={(given) => {
            change({ answers: given });
          }}
        />
      ))}
      <RiskField
        desk={desk}
        row={row}
        label="Risk it answers"
        value={risk}
        onChange={(chosen) => {
          change({ risk: chosen });
        }}
      />
      {text('necessary', 'Why it is necessary', necessary)}
      {text(
        'proportionate',
        'Why it is proportionate',
        proportionate,
        'Why nothing lighter would do, and when it ends.',
      )}
    </>
  );
}
