/** The proposal in print: its sentence, purposes, requirements and orders, what else was considered, and rules gone past. */
import type { ProposalRules } from '../document/plan-rules.ts';
import { upperFirst } from '../dates/wording.ts';
import { needNames } from '../model/need-scales.ts';
import { optionName } from '../proposal/judge-alternatives.ts';
import { proposalInWords } from '../proposal/proposal-in-words.ts';
import type { Proposal, ProposedRequirement } from '../proposal/proposal.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { renderOrders } from './orders-html.ts';
import type { PlanWording } from './plan-wording.ts';
import { renderEvidence } from './practice-html.ts';
import type { SettledRuling } from './print-input.ts';
import { printedDate } from './printed-date.ts';
import { figuresOf, purposesIn, renderTerms } from './proposal-terms-html.ts';
import { renderPast, settledRulings } from './settled-html.ts';
import type { PrintLanguage } from './wording.ts';

export interface PlanSetting {
  wording: PlanWording;
  language: PrintLanguage;
  /** Where a sentence would stand and nothing is chosen. */
  absent: string;
  /** What the author set aside in the checks. */
  aside: readonly SettledRuling[];
}

export function renderProposalInBrief(
  proposal: Proposal,
  rules: ProposalRules,
  section: number,
  wording: PlanWording,
): Markup {
  const past = settledRulings(proposal, rules).filter(({ ruling }) => ruling.effect === 'unlawful').length;
  return joined([
    renderSentence(proposal, rules),
    past === 0 ? empty : markup`<p>${wording.pastOnPageOne(past, section)}</p>`,
  ]);
}

export function renderProposal(proposal: Proposal, rules: ProposalRules, setting: PlanSetting): Markup {
  const sentence = renderSentence(proposal, rules);
  return joined([
    sentence === empty ? markup`<p class="absent">${setting.absent}</p>` : sentence,
    renderTerms(proposal, rules, setting.wording),
    renderRequirements(proposal, rules, setting),
    renderOrders(proposal, rules, setting.wording),
    renderEvidence(proposal, rules, setting.wording),
    renderAlternatives(proposal, rules, setting),
    renderPast(proposal, rules, setting.aside, setting.wording),
  ]);
}

function renderSentence(proposal: Proposal, { requirements }: ProposalRules): Markup {
  const words = proposalInWords(proposal, requirements);
  return words === '' ? empty : markup`<p><strong>${upperFirst(words)}.</strong></p>`;
}

function renderRequirements({ requirements }: Proposal, rules: ProposalRules, setting: PlanSetting): Markup {
  const { wording } = setting;
  if (requirements.length === 0) return empty;
  return markup`<table class="data plan">
<thead><tr><th scope="col">${wording.requirement}</th><th scope="col">${wording.why}</th><th scope="col">${wording.delivery}</th></tr></thead>
<tbody>
${joined(requirements.map((one) => renderRequirement(one, rules, setting)))}
</tbody></table>`;
}

function renderRequirement(one: ProposedRequirement, rules: ProposalRules, setting: PlanSetting): Markup {
  const entry = rules.requirements.requirements.find(({ id }) => id === one.requirement);
  const figures = figuresOf(entry, one).map(([, words]) => markup`<br>${words}`);
  const provision = entry === undefined ? empty : markup`<br><span class="small">${entry.force.provision}</span>`;
  return markup`<tr><th scope="row"><strong>${entry?.name ?? one.requirement}</strong>${figures}${provision}</th><td>${renderWhy(one, rules, setting)}</td><td>${renderDelivery(one, setting)}</td></tr>`;
}

function renderWhy(
  { reason, need, purpose, willingness }: ProposedRequirement,
  rules: ProposalRules,
  { wording, language }: PlanSetting,
): Markup {
  const day = willingness?.saidOn && printedDate(willingness.saidOn, language);
  const said = willingness && wording.saidTo(day, willingness.saidTo.trim());
  return stacked([
    reason.trim() === '' ? empty : lines(reason.trim()),
    need === undefined ? empty : markup`${wording.need(needNames[need].title)}`,
    ...purposesIn(purpose === undefined ? [] : [purpose], rules).map((label) => markup`${wording.purpose(label)}`),
    willingness === undefined
      ? empty
      : markup`${[wording.willing[willingness.isWilling], said].filter(Boolean).join(', ')}.`,
  ]);
}

function renderDelivery(
  { service, firstAppointment }: ProposedRequirement,
  { wording, language }: PlanSetting,
): Markup {
  return stacked([
    service.trim() === '' ? empty : lines(service.trim()),
    firstAppointment === undefined
      ? empty
      : markup`${wording.firstAppointment(printedDate(firstAppointment, language))}`,
  ]);
}

function stacked(pieces: readonly Markup[]): Markup {
  return joined(pieces.filter(({ text }) => text !== '').map((piece) => markup`<p>${piece}</p>`));
}

function renderAlternatives({ alternatives }: Proposal, { requirements }: ProposalRules, { wording }: PlanSetting) {
  if (alternatives.length === 0) return empty;
  const rows = alternatives.map(
    ({ option, why }) =>
      markup`<tr><th scope="row">${optionName(option, requirements)}</th><td>${lines(why.trim())}</td></tr>`,
  );
  return markup`<h4>${wording.alternatives}</h4>
<table class="fields"><tbody>
${joined(rows)}
</tbody></table>`;
}
