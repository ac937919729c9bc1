/** The orders beside a sentence in print: each with its provision, why it is proposed and what is asked. */
import type { ProposalRules } from '../document/plan-rules.ts';
import type { Proposal, ProposedOrder } from '../proposal/proposal.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import type { PlanWording } from './plan-wording.ts';

export function renderOrders({ orders = [] }: Proposal, rules: ProposalRules, wording: PlanWording): Markup {
  if (orders.length === 0) return empty;
  return markup`<table class="data plan">
<thead><tr><th scope="col">${wording.order}</th><th scope="col">${wording.whyOrder}</th><th scope="col">${wording.asked}</th></tr></thead>
<tbody>
${joined(orders.map((one) => renderOrder(one, rules)))}
</tbody></table>`;
}

function renderOrder({ order, terms, reason }: ProposedOrder, { requirements }: ProposalRules): Markup {
  const entry = requirements.orders.find(({ id }) => id === order);
  const provision = entry === undefined ? empty : markup`<br><span class="small">${entry.force.provision}</span>`;
  return markup`<tr><th scope="row"><strong>${entry?.name ?? order}</strong>${provision}</th><td>${lines(reason.trim())}</td><td>${lines(terms.trim())}</td></tr>`;
}
