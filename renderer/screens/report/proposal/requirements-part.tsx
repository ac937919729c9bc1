/** The requirements of a proposal, each in a card of its own, and what can still be added. */
import { newRequirement } from '../../../../shared/proposal/availability.ts';
import { withoutRequirement } from '../../../../shared/proposal/change-proposal.ts';
import { RequirementCard } from './requirement-card.tsx';
import { RequirementPicker } from './requirement-picker.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import type { Cards } from '../use-cards.ts';
import { fieldId } from '../plan-desk.ts';
import { usePieces } from './use-pieces.ts';
import type { ProposalDesk } from './use-proposal.ts';

export function RequirementsPart({ desk, cards }: { desk: ProposalDesk; cards: Cards }) {
  const { proposal, rules, change } = desk;
  const place = fieldId(desk, undefined, 'add');
  const pieces = usePieces(desk, cards, place);
  const nameOf = (id: string) => rules.requirements.requirements.find((one) => one.id === id)?.name ?? id;
  const add = (id: string) => {
    change({ requirements: [...proposal.requirements, newRequirement(id)] });
    pieces.added(id, nameOf(id));
  };
  const remove = (id: string) => {
    const at = proposal.requirements.findIndex(({ requirement }) => requirement === id);
    const left = withoutRequirement(proposal, id);
    change(left);
    pieces.removed(
      nameOf(id),
      left.requirements.map(({ requirement }) => requirement),
      at,
    );
  };
  return (
    <section className="plan-part" aria-labelledby={`${place}-title`}>
      <h4 className="plan-part__title" id={`${place}-title`}>
        Requirements
      </h4>
      <ul className="requirements">
        {proposal.requirements.map((one) => (
          <RequirementCard
            key={one.requirement}
            desk={desk}
            value={one}
            isOpen={cards.isOpen(one.requirement)}
            onOpen={(isOpen) => {
              cards.open(one.requirement, isOpen);
            }}
            onRemove={() => {
              remove(one.requirement);
            }}
          />
        ))}
      </ul>
      <RulingsAt desk={desk} place={place} />
      <RequirementPicker desk={desk} onAdd={add} />
    </section>
  );
}
