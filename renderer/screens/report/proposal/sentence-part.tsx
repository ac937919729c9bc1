/** The sentence itself: which disposal, its figures and questions, and the purposes it serves. */
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { EntryFields } from './entry-fields.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import { SentencePractice } from './sentence-practice.tsx';

export function SentencePart({ desk }: { desk: ProposalDesk }) {
  const { proposal, rules, change } = desk;
  const { disposals } = rules.requirements;
  const entry = disposals.find(({ id }) => id === proposal.disposal);
  const place = fieldId(desk, undefined, 'sentence');
  return (
    <section className="plan-part" aria-labelledby={`${place}-title`}>
      <h4 className="plan-part__title" id={`${place}-title`}>
        Sentence
      </h4>
      <SelectField
        id={place}
        label="Sentence proposed"
        hint={entry?.threshold}
        width="full"
        value={proposal.disposal ?? ''}
        options={[
          { value: '', label: 'None chosen' },
          ...disposals.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => {
          change({ disposal: id === '' ? undefined : id });
        }}
      />
      <RulingsAt desk={desk} place={place} />
      {entry && <EntryFields desk={desk} entry={entry} given={proposal} onChange={change} />}
      {entry && <Purposes desk={desk} />}
      {entry && <SentencePractice desk={desk} />}
    </section>
  );
}

function Purposes({ desk }: { desk: ProposalDesk }) {
  const { proposal, rules, change } = desk;
  const { purposes, purposesProvision } = rules.requirements;
  const place = fieldId(desk, undefined, 'purposes');
  return (
    <fieldset className="plan-field plan-fieldset" id={place} tabIndex={-1}>
      <legend className="field__label">Purposes of sentencing it serves</legend>
      <p className="ruling__rests">{purposesProvision}</p>
      {purposes.map(({ id, label }) => (
        <Checkbox
          key={id}
          label={label}
          isChecked={proposal.purposes.includes(id)}
          onChange={(isChecked) => {
            const others = proposal.purposes.filter((one) => one !== id);
            change({ purposes: isChecked ? [...others, id] : others });
          }}
        />
      ))}
      <RulingsAt desk={desk} place={place} />
    </fieldset>
  );
}
