/** What else was considered, and why it is not proposed. */
import { useEffect, useState } from 'react';
import { optionName } from '../../../../shared/proposal/judge-alternatives.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { useDesk } from '../report-context.ts';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

export function AlternativesPart({ desk }: { desk: ProposalDesk }) {
  const { announce } = useDesk();
  const { proposal, rules, change } = desk;
  const { alternatives } = proposal;
  const [wanted, setWanted] = useState<{ id: string }>();
  const place = fieldId(desk, undefined, 'alternatives');
  useEffect(() => {
    if (wanted !== undefined) document.getElementById(wanted.id)?.focus();
  }, [wanted]);
  const nameOf = (option: string) => optionName(option, rules.requirements);
  const add = (option: string) => {
    change({ alternatives: [...alternatives, { option, why: '' }] });
    setWanted({ id: `${place}-${option}` });
  };
  const remove = (option: string) => {
    change({ alternatives: alternatives.filter((one) => one.option !== option) });
    setWanted({ id: place });
    announce(`${nameOf(option)} removed`);
  };
  return (
    <section className="plan-part" aria-labelledby={`${place}-title`}>
      <h4 className="plan-part__title" id={`${place}-title`}>
        Alternatives considered
      </h4>
      {alternatives.map(({ option, why }) => (
        <div key={option} className="plan-field">
          <TextArea
            id={`${place}-${option}`}
            label={`Why not: ${nameOf(option)}`}
            width="full"
            rows={3}
            maxLength={4000}
            value={why}
            onChange={(text) => {
              change({
                alternatives: alternatives.map((one) => (one.option === option ? { option, why: text } : one)),
              });
            }}
          />
          <Button
            kind="quiet"
            label={`Remove the alternative ${nameOf(option)}`}
            onClick={() => {
              remove(option);
            }}
          >
            Remove
          </Button>
        </div>
      ))}
      <AddAlternative desk={desk} place={place} onAdd={add} />
    </section>
  );
}

interface AddAlternativeProps {
  desk: ProposalDesk;
  place: string;
  onAdd: (option: string) => void;
}

/** What is proposed, or named already, is no alternative. */
function AddAlternative({ desk: { proposal, rules }, place, onAdd }: AddAlternativeProps) {
  const [chosen, setChosen] = useState('');
  const taken = new Set([
    proposal.disposal,
    ...proposal.requirements.map(({ requirement }) => requirement),
    ...proposal.alternatives.map(({ option }) => option),
  ]);
  const { disposals, requirements } = rules.requirements;
  const options = [...disposals, ...requirements].filter(({ id }) => !taken.has(id));
  const value = options.some(({ id }) => id === chosen) ? chosen : '';
  return (
    <div className="plan-field">
      <SelectField
        id={place}
        label="Sentence or requirement considered"
        width="full"
        value={value}
        options={[{ value: '', label: 'Choose one' }, ...options.map(({ id, name }) => ({ value: id, label: name }))]}
        onChange={setChosen}
      />
      <Button
        onClick={() => {
          if (value === '') document.getElementById(place)?.focus();
          else onAdd(value);
        }}
      >
        Add this alternative
      </Button>
    </div>
  );
}
