/** For every check, reports that trip it; the sample report trips none. A test proves the list complete. */
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { CheckId } from '../../../shared/checks/finding.ts';
import type { Plan, PlanKind } from '../../../shared/document/plan.ts';
import type { PlanRules } from '../../../shared/document/plan-rules.ts';
import { emptyProposal, type Proposal } from '../../../shared/proposal/proposal.ts';
import { emptyReleasePlan, type ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { catalogue, lawfulProposal, today as facts } from '../proposal/catalogue-cases.ts';
import {
  fact,
  oasys,
  paragraph,
  sampleDocument,
  sampleInput,
  sampleRecord,
  withAnswers,
  withPart,
  withRecord,
} from './sample-report.ts';
import { catalogue as licence, facts as releaseFacts, soundPlan } from '../release-plan/licence-cases.ts';

const hidden = { ...oasys, withheld: true as const };
export const withheldChip = { type: 'chip' as const, id: 'w1', fact: { ...fact('need.alcohol', 'x'), source: hidden } };

function withWithheldName(): CheckInput {
  const document = sampleDocument();
  const name = { ...fact('person.fullName', 'Alex James Lee'), source: hidden };
  return sampleInput({ document: { ...document, facts: { name } } });
}

function withheldTable() {
  const { offences } = sampleDocument().tables;
  return { ...offences!, sources: [hidden] };
}

function withWithheldPageOne(): CheckInput {
  const input = withPageOne('Assault', 'Assault');
  const pageOneToday = Object.fromEntries(
    Object.entries(input.pageOneToday ?? {}).map(([slot, held]) => [slot, { ...held, source: hidden }]),
  );
  return { ...input, pageOneToday };
}

/** A document of the record that is withheld, its summary typed into a part. */
export function withWithheldWords(part: string, template = sampleInput().template): CheckInput {
  const summary = 'He is said to bring in tobacco by the workshop gate.';
  const documents = [{ title: 'Security report', kind: 'report', summary, source: hidden }];
  const input = withPart(part, `I was told that he is  said to bring in\ntobacco by the workshop gate and more.`);
  return { ...input, template, record: { ...input.record, documents } };
}

function withoutFact(): CheckInput {
  return sampleInput({ document: { ...sampleDocument(), facts: {} } });
}

/** A note of sixty points, where page one is read by itself. */
function withLongPageOne(): CheckInput {
  const input = withPart('proposal-text', ...Array.from({ length: 60 }, () => 'One more point.'));
  const { template } = input;
  return { ...input, template: { ...template, summary: { ...template.summary, isOnePage: true } } };
}

export const trips: Record<CheckId, { why: string; input: CheckInput }[]> = {
  'required-part-empty': [
    { why: 'a required part has only spaces', input: withPart('proposal-text', '  ') },
    { why: 'custody is in prospect and its effect is not written', input: withAnswers({ custody: 'yes' }) },
  ],
  'required-fact-missing': [
    { why: 'the name is missing', input: withoutFact() },
    { why: 'the offences table has no rows', input: sampleInput({ document: { ...sampleDocument(), tables: {} } }) },
  ],
  'choice-unfilled': [
    { why: 'the question has no answer', input: withAnswers({ custody: undefined }) },
    { why: 'the answer is not one of the options', input: withAnswers({ custody: 'perhaps' }) },
  ],
  'entry-unfilled': [
    { why: 'the line is empty', input: withAnswers({ area: ' ' }) },
    { why: 'the date does not exist', input: withAnswers({ 'seen-on': '2026-02-30' }) },
  ],
  'answer-differs': [{ why: 'the record has earlier convictions', input: askingForConvictions('no') }],
  'level-differs': [
    {
      why: 'the level to the public is another',
      input: withPart('risk-text', 'He poses a medium risk to the public.'),
    },
    { why: 'the band is another', input: withPart('risk-text', 'OVP places him in the high band.') },
    { why: 'a need is denied', input: withPart('risk-text', 'Alcohol is not an identified need.') },
  ],
  'need-not-dealt-with': [
    { why: 'accommodation is not mentioned', input: withPart('analysis-text', 'He told me he was drunk.') },
  ],
  'enquiry-outstanding': [
    { why: 'the report does not say that police have not answered', input: withPart('sources-text', 'None.') },
    {
      why: 'an enquiry has not been made',
      input: withRecord({
        enquiries: sampleRecord().enquiries.map((one) => ({
          ...one,
          status: 'not asked',
          kind: 'other',
          to: 'The school',
        })),
      }),
    },
  ],
  'other-person-named': [
    {
      why: 'a victim is named in full',
      input: withPart('analysis-text', 'Drinking, he hit grace holt at the hostel, she told me.'),
    },
    {
      why: 'a person of another case is named',
      input: withPart('proposal-text', 'As for Bronwen Wyn Pryce, so here.'),
    },
  ],
  'other-crn-in-text': [
    { why: 'the CRN of another case stands in the text', input: withPart('proposal-text', 'See Y654321.') },
    { why: 'the prison number of somebody stands in an entry', input: withAnswers({ area: 'Leeds B4321XY' }) },
  ],
  'withheld-disclosed': [
    { why: 'a withheld fact stands in the text', input: withPart('proposal-text', paragraph(withheldChip)) },
    { why: 'a withheld fact stands in a field', input: withWithheldName() },
    {
      why: 'the record has since marked a table as withheld',
      input: sampleInput({ tablesToday: { offences: withheldTable() } }),
    },
    { why: 'page one shows a withheld fact', input: withWithheldPageOne() },
    { why: 'withheld words went into the text', input: withWithheldWords('proposal-text') },
  ],
  'fact-changed': [
    {
      why: 'a field has changed',
      input: sampleInput({ factsToday: { name: fact('person.fullName', 'Alex Lee-Ford') } }),
    },
    { why: 'a field is gone from the record', input: sampleInput({ factsToday: {} }) },
    { why: 'a table has changed', input: sampleInput({ tablesToday: {} }) },
    { why: 'a fact of page one has changed', input: withPageOne('Murder', 'Assault') },
    { why: 'a fact of page one is not in the report yet', input: withPageOne(undefined, 'Assault') },
  ],
  'placeholder-left': [
    { why: 'XX is left', input: withPart('proposal-text', 'A community order for XX months.') },
    { why: 'an insert mark is left', input: withPart('proposal-text', 'An order for [insert length].') },
    { why: 'TBC is left in an entry', input: withAnswers({ area: 'TBC' }) },
    { why: 'lorem ipsum is left', input: withPart('proposal-text', 'Lorem ipsum dolor.') },
  ],
  'source-missing': [{ why: 'no source is named', input: withPart('analysis-text', 'He drinks and has no home.') }],
  'part-too-long': [
    {
      why: 'the part has twice its guide length',
      input: withPart('analysis-text', `He told me: ${'drink and home '.repeat(40)}`),
    },
  ],
  'page-one-too-long': [{ why: 'the note takes more than the page it is read from', input: withLongPageOne() }],
  'hearing-passed': [{ why: 'the only hearing is over', input: sampleInput({ today: '2026-11-27' }) }],
  'author-incomplete': [
    { why: 'nobody has signed for it', input: sampleInput({ author: { ...sampleInput().author, name: ' ' } }) },
    { why: 'the office is not known', input: sampleInput({ author: { ...sampleInput().author, office: '' } }) },
    { why: 'the template asks for an email address', input: askingForEmail() },
  ],
  'proposal-unlawful': [
    { why: 'a figure is over its limit', input: withProposal(overTheLimit()) },
    {
      why: 'two requirements clash',
      input: withProposal(lawfulProposal('community-order', ['curfew', 'unpaid-work'])),
    },
  ],
  'proposal-incomplete': [
    { why: 'it is not begun', input: withProposal(undefined) },
    { why: 'nothing is chosen', input: withProposal(emptyProposal(catalogue.version)) },
    { why: 'the catalogue cannot be read', input: withProposal(lawfulProposal('fine', []), { rules: false }) },
  ],
  'release-plan-unlawful': [
    { why: 'a condition is not in force', input: withReleasePlan(soundPlan('driving')) },
    { why: 'two conditions clash', input: withReleasePlan(soundPlan('alcohol-ban', 'alcohol-limit')) },
  ],
  'release-plan-incomplete': [
    { why: 'it is not begun', input: withReleasePlan(undefined) },
    { why: 'nothing is planned', input: withReleasePlan(emptyReleasePlan(licence.version)) },
    { why: 'the catalogue cannot be read', input: withReleasePlan(soundPlan(), { rules: false }) },
  ],
};

/** The sample with a plan block that asks for a proposal, and the proposal it holds. */
export function withProposal(
  proposal: Proposal | undefined,
  { required = true, rules = true }: { required?: boolean; rules?: boolean } = {},
): CheckInput {
  const plan = proposal && { kind: 'proposal' as const, content: proposal };
  const held = { kind: 'proposal' as const, requirements: catalogue, facts };
  return withPlan('proposal', plan, required, rules ? held : undefined);
}

/** The sample with a plan block that asks for a release plan, and the plan it holds. */
export function withReleasePlan(
  content: ReleasePlan | undefined,
  { required = true, rules = true }: { required?: boolean; rules?: boolean } = {},
): CheckInput {
  const plan = content && { kind: 'release-plan' as const, content };
  const held = { kind: 'release-plan' as const, licence, facts: releaseFacts, without: [] };
  return withPlan('release-plan', plan, required, rules ? held : undefined);
}

function withPlan(kind: PlanKind, plan: Plan | undefined, required: boolean, rules: PlanRules | undefined): CheckInput {
  const input = sampleInput();
  const block = { type: 'plan' as const, kind, id: 'order', label: 'What is proposed', required };
  const sections = input.template.sections.map((section) =>
    section.id === 'proposal' ? { ...section, blocks: [...section.blocks, block] } : section,
  );
  return {
    ...input,
    template: { ...input.template, sections },
    document: { ...input.document, plans: plan === undefined ? {} : { order: plan } },
    planRules: rules === undefined ? {} : { order: rules },
  };
}

/** Lawful but for 20 hours more unpaid work than the law allows. */
export function overTheLimit(): Proposal {
  const proposal = lawfulProposal('community-order', ['unpaid-work']);
  const requirements = proposal.requirements.map((one) => ({ ...one, figures: { hours: 320 } }));
  return { ...proposal, requirements };
}

/** The sample with its main offence on page one, as the report holds it and as the record has it. */
function withPageOne(held: string | undefined, today: string): CheckInput {
  const slot = 'offence.main' as const;
  const input = sampleInput({ pageOneToday: { [slot]: fact(slot, today) } });
  const { summary } = input.template;
  const document =
    held === undefined
      ? input.document
      : { ...input.document, facts: { ...input.document.facts, [slot]: fact(slot, held) } };
  const facts = [{ label: 'Main offence', slot }];
  return { ...input, document, template: { ...input.template, summary: { ...summary, facts } } };
}

function askingForEmail(): CheckInput {
  const { template } = sampleInput();
  return sampleInput({ template: { ...template, signature: { ...template.signature, author: ['email'] } } });
}

/** The sample, whose first question now has its answer from the record of one earlier conviction. */
function askingForConvictions(answer: string): CheckInput {
  const { template } = sampleInput();
  const record = { slot: 'history.summary' as const, means: { '*': 'yes' } };
  const sections = template.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.id === 'custody' && block.type === 'choice' ? { ...block, record } : block,
    ),
  }));
  const conviction = { date: '2019-08-14', court: 'Leeds', offences: ['Battery'], disposal: 'Fine', source: oasys };
  return {
    ...withAnswers({ custody: answer }),
    template: { ...template, sections },
    record: { ...sampleRecord(), previousConvictions: [conviction] },
  };
}
