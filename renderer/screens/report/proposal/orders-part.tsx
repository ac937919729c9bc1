/** The orders beside the sentence, each in a card of its own, and what can still be added. */
import { newOrder } from '../../../../shared/proposal/availability.ts';
import { withoutOrder } from '../../../../shared/proposal/change-proposal.ts';
import { fieldId } from '../plan-desk.ts';
import type { Cards } from '../use-cards.ts';
import { OrderCard } from './order-card.tsx';
import { OrderPicker } from './order-picker.tsx';
import { usePieces } from './use-pieces.ts';
import type { ProposalDesk } from './use-proposal.ts';

/** They stand with any sentence, and may be named before one is chosen. */
export function OrdersPart({ desk, cards }: { desk: ProposalDesk; cards: Cards }) {
  const { proposal, rules, change } = desk;
  const { orders = [] } = proposal;
  const place = fieldId(desk, undefined, 'add-order');
  const pieces = usePieces(desk, cards, place);
  const nameOf = (id: string) => rules.requirements.orders.find((one) => one.id === id)?.name ?? id;
  const add = (id: string) => {
    change({ orders: [...orders, newOrder(id)] });
    pieces.added(id, nameOf(id));
  };
  const remove = (id: string) => {
    const left = withoutOrder(proposal, id);
    change(left);
    pieces.removed(
      nameOf(id),
      left.orders.map(({ order }) => order),
      orders.findIndex(({ order }) => order === id),
    );
  };
  return (
    <section className="plan-part" aria-labelledby={`${place}-title`}>
      <h4 className="plan-part__title" id={`${place}-title`}>
        Orders beside the sentence
      </h4>
      <ul className="requirements">
        {orders.map((one) => (
          <OrderCard
            key={one.order}
            desk={desk}
            value={one}
            isOpen={cards.isOpen(one.order)}
            onOpen={(isOpen) => {
              cards.open(one.order, isOpen);
            }}
            onRemove={() => {
              remove(one.order);
            }}
          />
        ))}
      </ul>
      <OrderPicker desk={desk} onAdd={add} />
    </section>
  );
}
