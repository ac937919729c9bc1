/** The conditions of the policy by category, or those that a few letters find, each with what stands against it. */
import { useState } from 'react';
import { conditionsByCategory, lawAgainst } from '../../../../shared/release-plan/offered.ts';
import type { LicenceCondition } from '../../../../shared/release-plan/licence-catalogue.ts';
import { Details } from '../../../ui/details.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { Standing } from './standing.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

interface ConditionPickerProps {
  desk: ReleaseDesk;
  place: string;
  onAdd: (condition: string) => void;
}

export function ConditionPicker({ desk, place, onAdd }: ConditionPickerProps) {
  const [wanted, setWanted] = useState('');
  const groups = conditionsByCategory(desk.rules.licence, desk.plan);
  const sought = wanted.trim().toLowerCase();
  const found = groups
    .flatMap(({ conditions }) => conditions)
    .filter(({ name, inWords, code = '' }) => `${name} ${inWords} ${code}`.toLowerCase().includes(sought));
  return (
    <div className="picker">
      <TextField
        id={place}
        label="Find a condition to add"
        hint="A few letters, or open a category below."
        width="full"
        type="search"
        value={wanted}
        onChange={setWanted}
      />
      {sought === '' ? (
        groups.map(({ category, conditions }) => (
          <Details key={category} summary={`${category} (${String(conditions.length)})`}>
            <Rows desk={desk} conditions={conditions} label={category} onAdd={onAdd} />
          </Details>
        ))
      ) : (
        <>
          <p role="status">{found.length === 1 ? '1 condition found' : `${String(found.length)} conditions found`}</p>
          <Rows desk={desk} conditions={found} label="Conditions found" onAdd={onAdd} />
        </>
      )}
    </div>
  );
}

interface RowsProps {
  desk: ReleaseDesk;
  conditions: readonly LicenceCondition[];
  label: string;
  onAdd: (condition: string) => void;
}

function Rows({ desk, conditions, label, onAdd }: RowsProps) {
  return (
    <ul className="picker__rows" aria-label={label}>
      {conditions.map((condition) => (
        <Row key={condition.id} desk={desk} condition={condition} onAdd={onAdd} />
      ))}
    </ul>
  );
}

/** What stands against one may be uncertain, so the officer may add it all the same, with a reason that prints. */
function Row({ desk, condition, onAdd }: Omit<RowsProps, 'conditions' | 'label'> & { condition: LicenceCondition }) {
  const { plan, rules } = desk;
  const against = lawAgainst(condition.id, plan, rules.licence, rules.facts);
  const add = against.length === 0 ? 'Add' : 'Add all the same';
  return (
    <li className="picker__row">
      <div>
        <p className="picker__name">{condition.name}</p>
        <p className="ruling__rests">{condition.inWords.replaceAll(/\{[a-z0-9-]+\}/g, '…')}</p>
        {against.map(({ key, says, provision, uncertain }) => (
          <div key={key}>
            <p className="ruling__says">{says}</p>
            <Standing provision={provision} uncertain={uncertain} />
          </div>
        ))}
      </div>
      <button
        type="button"
        className="button--small"
        aria-label={`${add}: ${condition.name}`}
        onClick={() => {
          onAdd(condition.id);
        }}
      >
        {add}
      </button>
    </li>
  );
}
