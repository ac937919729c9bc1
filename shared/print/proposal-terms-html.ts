/** The terms of a printed proposal: every figure of the sentence, the purposes it serves, and what is said of custody. */
import type { ProposalRules } from '../document/plan-rules.ts';
import type { Entry } from '../proposal/catalogue-rules.ts';
import { amount } from '../proposal/measure-in-words.ts';
import { given } from '../proposal/order-length.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Measure } from '../proposal/requirement-catalogue.ts';
import { renderCustody } from './custody-html.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PlanWording } from './plan-wording.ts';

export function renderTerms(proposal: Proposal, rules: ProposalRules, wording: PlanWording): Markup {
  const { disposals, purposesProvision } = rules.requirements;
  const entry = disposals.find(({ id }) => id === proposal.disposal);
  const rows = figuresOf(entry, proposal).map(([{ label }, words]) => renderRow(label, markup`${words}`));
  const purposes = purposesIn(proposal.purposes, rules).join('; ');
  if (purposes !== '') {
    const rests = markup`<br><span class="small">${purposesProvision}</span>`;
    rows.push(renderRow(wording.purposes, markup`${purposes}${rests}`));
  }
  const custody = renderCustody(proposal, rules, wording);
  if (custody !== empty) rows.push(renderRow(wording.custody, custody));
  if (rows.length === 0) return empty;
  return markup`<table class="fields"><tbody>
${joined(rows)}
</tbody></table>`;
}

function renderRow(label: string, cell: Markup): Markup {
  return markup`<tr><th scope="row">${label}</th><td>${cell}</td></tr>`;
}

/** Purposes of sentencing by name, in the order of the Act. */
export function purposesIn(ids: readonly string[], { requirements }: ProposalRules): string[] {
  return requirements.purposes.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
}

/** The figures given of a sentence or requirement, each with its unit; nought is no figure of a sentence. */
export function figuresOf(entry: Entry | undefined, { figures }: Pick<Proposal, 'figures'>): [Measure, string][] {
  return (entry?.measures ?? []).flatMap((measure): [Measure, string][] => {
    const figure = given(figures, measure.id);
    return figure ? [[measure, amount(figure, measure)]] : [];
  });
}
