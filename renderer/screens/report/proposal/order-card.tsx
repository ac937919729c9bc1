/** One order beside the sentence: its test, its questions, what is asked and why; folded to one line when done. */
import { isAsked } from '../../../../shared/proposal/in-force.ts';
import type { OrderEntry } from '../../../../shared/proposal/order-entry.ts';
import type { ProposedOrder } from '../../../../shared/proposal/proposal.ts';
import { Uncertain } from '../uncertain.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { fieldId } from '../plan-desk.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { PlanRow } from '../plan-row.tsx';
import type { ProposalDesk } from './use-proposal.ts';

interface OrderCardProps {
  desk: ProposalDesk;
  value: ProposedOrder;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onRemove: () => void;
}

export function OrderCard({ desk, value, isOpen, onOpen, onRemove }: OrderCardProps) {
  const entry = desk.rules.requirements.orders.find(({ id }) => id === value.order);
  return (
    <PlanRow
      desk={desk}
      piece={value.order}
      name={entry?.name ?? value.order}
      isOpen={isOpen}
      onOpen={onOpen}
      onRemove={onRemove}
    >
      {entry && <OrderTest entry={entry} />}
      {entry && <OrderQuestions desk={desk} entry={entry} value={value} />}
      <OrderWords desk={desk} value={value} />
    </PlanRow>
  );
}

/** An order whose standing is uncertain says so wherever it is proposed, not only where a rule speaks. */
function OrderTest({ entry: { test, force } }: { entry: OrderEntry }) {
  return (
    <div className="ruling">
      <p className="ruling__says">{test}</p>
      <p className="ruling__rests">{force.provision}</p>
      {force.uncertain !== undefined && (
        <p className="ruling__rests">
          <Uncertain says={force.uncertain} />
        </p>
      )}
    </div>
  );
}

function OrderQuestions({ desk, entry, value }: { desk: ProposalDesk; entry: OrderEntry; value: ProposedOrder }) {
  const { proposal, rules, changeOrder } = desk;
  const held = proposal.requirements.map(({ requirement }) => requirement);
  return entry.conditions
    .filter((condition) => isAsked(condition, rules.facts, held))
    .map((condition) => (
      <PlanQuestion
        key={condition.id}
        desk={desk}
        piece={entry.id}
        condition={condition}
        answers={value.answers}
        onChange={(answers) => {
          changeOrder(entry.id, { answers });
        }}
      />
    ));
}

/** Shown of an order that the catalogue does not know, too: what was typed stays in sight. */
function OrderWords({ desk, value: { order, terms, reason } }: { desk: ProposalDesk; value: ProposedOrder }) {
  return (
    <>
      <TextArea
        id={fieldId(desk, order, 'terms')}
        label="What is asked"
        hint="For example an amount, a length, or whom it protects. Never a victim’s name or address."
        width="full"
        rows={3}
        maxLength={4000}
        value={terms}
        onChange={(text) => {
          desk.changeOrder(order, { terms: text });
        }}
      />
      <TextArea
        id={fieldId(desk, order, 'reason')}
        label="Why this order"
        width="full"
        rows={3}
        maxLength={4000}
        value={reason}
        onChange={(text) => {
          desk.changeOrder(order, { reason: text });
        }}
      />
    </>
  );
}
