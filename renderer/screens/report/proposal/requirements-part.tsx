/** The requirements of a proposal, each in a card of its own, and what can still be added. */
import { newRequirement } from '../../../../shared/proposal/availability.ts';
import { withoutRequirement } from '../../../../shared/proposal/change-proposal.ts';
import { useDesk } from '../report-context.ts';
import { RequirementCard } from './requirement-card.tsx';
import { RequirementPicker } from './requirement-picker.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import type { Cards } from '../use-cards.ts';
import { fieldId } from '../plan-desk.ts';
import type { ProposalDesk } from './use-proposal.ts';

export function RequirementsPart({ desk, cards }: { desk: ProposalDesk; cards: Cards }) {
  const { announce } = useDesk();
  const { proposal, rules, change } = desk;
  const place = fieldId(desk, undefined, 'add');
  const nameOf = (id: string) => rules.requirements.requirements.find((one) => one.id === id)?.name ?? id;
  const add = (id: string) => {
    change({ requirements: [...proposal.requirements, newRequirement(id)] });
    cards.show(id, fieldId(desk, id, 'head'));
    announce(`${nameOf(id)} added`);
  };
  const remove = (id: string) => {
    const at = proposal.requirements.findIndex(({ requirement }) => requirement === id);
    const left = withoutRequirement(proposal, id);
    const next = left.requirements[at] ?? left.requirements[at - 1];
    change(left);
    cards.focus(next === undefined ? place : fieldId(desk, next.requirement, 'head'));
    announce(`${nameOf(id)} removed`);
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
