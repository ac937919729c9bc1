/** The conditions of the policy by category, or those that a few letters find, each with what stands against it. */
import { useMemo, useState } from 'react';
import { conditionsByCategory, lawAgainst } from '../../../../shared/release-plan/offered.ts';
import type { Ruling } from '../../../../shared/proposal/ruling.ts';
import type { LicenceCondition } from '../../../../shared/release-plan/licence-catalogue.ts';
import { emptyReleasePlan } from '../../../../shared/release-plan/release-plan.ts';
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
  const against = useLawAgainst(desk);
  const groups = conditionsByCategory(desk.rules.licence, desk.plan);
  const sought = wanted.trim().toLowerCase();
  const found = groups
    .flatMap(({ conditions }) => conditions)
    .filter(({ name, inWords, code = '' }) => `${name} ${inWords} ${code}`.toLowerCase().includes(sought));
  return (
    <div className="picker" data-undo="field">
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
            <Rows against={against} conditions={conditions} label={category} onAdd={onAdd} />
          </Details>
        ))
      ) : (
        <>
          <p role="status">{found.length === 1 ? '1 condition found' : `${String(found.length)} conditions found`}</p>
          <Rows against={against} conditions={found} label="Conditions found" onAdd={onAdd} />
        </>
      )}
    </div>
  );
}

/** What stands against each condition turns on sentence and dates alone, so it is not asked again at each key. */
function useLawAgainst({ plan, rules }: ReleaseDesk): LawAgainst {
  const { licence, facts } = rules;
  const { sentence, recall, recalledOn, releaseOn } = plan;
  return useMemo(() => {
    const frame = { ...emptyReleasePlan(licence.version), sentence, recall, recalledOn, releaseOn };
    return new Map(licence.conditions.map(({ id }) => [id, lawAgainst(id, frame, licence, facts)]));
  }, [licence, facts, sentence, recall, recalledOn, releaseOn]);
}

type LawAgainst = ReadonlyMap<string, readonly Ruling[]>;

interface RowsProps {
  against: LawAgainst;
  conditions: readonly LicenceCondition[];
  label: string;
  onAdd: (condition: string) => void;
}

function Rows({ against, conditions, label, onAdd }: RowsProps) {
  return (
    <ul className="picker__rows" aria-label={label}>
      {conditions.map((condition) => (
        <Row key={condition.id} against={against.get(condition.id) ?? []} condition={condition} onAdd={onAdd} />
      ))}
    </ul>
  );
}

interface RowProps {
  against: readonly Ruling[];
  condition: LicenceCondition;
  onAdd: (condition: string) => void;
}

/** What stands against one may be uncertain, so the officer may add it all the same, with a reason that prints. */
function Row({ against, condition, onAdd }: RowProps) {
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
