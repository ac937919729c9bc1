/** A release plan inside a report: its law, its words, what was typed in it, and its printed page. */
import { describe, expect, it } from 'vitest';
import { planInWords } from '../../../shared/document/plan-in-words.ts';
import { typedInPlan } from '../../../shared/document/typed-in-plan.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import type { PrintInput } from '../../../shared/print/print-input.ts';
import { emptyProposal } from '../../../shared/proposal/proposal.ts';
import { judgeReleasePlan } from '../../../shared/release-plan/judge-release-plan.ts';
import type { ReleasePlan } from '../../../shared/release-plan/release-plan.ts';
import { preparedPrint, signed } from '../../fixtures/prepared-print.ts';
import { catalogue, facts, planned, soundPlan } from './licence-cases.ts';

const noFonts = { sansRegular: '', sansSemibold: '', sansItalic: '', sansBold: '' };
const prepared = preparedPrint('parom1', signed, noFonts);

function rulesIn({ planRules }: PrintInput) {
  const rules = planRules['release-plan'];
  if (rules?.kind !== 'release-plan') throw new Error('the parole report has no rules for a release plan');
  return rules;
}
const rules = rulesIn(prepared);

function preparedPlan(): ReleasePlan {
  const plan = prepared.document.plans['release-plan'];
  if (plan?.kind !== 'release-plan') throw new Error('the prepared report has no release plan');
  return plan.content;
}

function printed(plan: ReleasePlan | undefined, without = rules.without, language: 'en' | 'cy' = 'en'): string {
  const plans = plan === undefined ? {} : { 'release-plan': { kind: 'release-plan' as const, content: plan } };
  return renderReportHtml({
    ...prepared,
    document: { ...prepared.document, plans, language },
    planRules: { 'release-plan': { ...rules, without } },
  });
}

describe('the rules of a release plan', () => {
  it('come from the newest catalogue and the record', () => {
    expect(rules.licence).toEqual(catalogue);
    expect(rules.facts).toEqual({
      dateOfBirth: '1974-03-08',
      today: '2026-11-21',
      sentenceKind: 'life',
      sentencedOn: '2005-05-19',
      tariffExpiry: '2020-10-21',
      panelOn: '2027-01-27',
    });
    expect(rules.without).toEqual(['opinion']);
  });

  it('find nothing against the prepared plan', () => {
    expect(judgeReleasePlan(preparedPlan(), rules.licence, rules.facts, rules.without)).toEqual([]);
  });

  it('judge no part that the report asks for elsewhere', () => {
    const plan = { ...soundPlan(), opinion: { view: 'release' as const, grounds: '' } };
    expect(judgeReleasePlan(plan, catalogue, facts).map(({ key }) => key)).toEqual(['opinion/grounds/given']);
    expect(judgeReleasePlan(plan, catalogue, facts, ['opinion'])).toEqual([]);
  });

  it('let only a release plan leave parts out', () => {
    const copy = structuredClone(prepared.template);
    const block = copy.sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'plan');
    if (block?.type !== 'plan') throw new Error('no plan block');
    block.kind = 'proposal';
    expect(templateFaults(copy).map(({ message }) => message)).toEqual([
      'only a release plan has parts that may be left out',
    ]);
  });
});

describe('a release plan in a report', () => {
  it('is said in one sentence, and not by the rules of another kind', () => {
    const plan = { kind: 'release-plan' as const, content: soundPlan('curfew') };
    expect(planInWords(plan, rules)).toMatch(/^1 additional licence condition \(curfew\)/);
    expect(planInWords({ kind: 'proposal', content: emptyProposal('2026.1') }, rules)).toBe('');
  });

  it('gives up every word that was typed in it', () => {
    const mark = (at: string) => `typed ${at}`;
    const content: ReleasePlan = {
      ...soundPlan(),
      risks: [{ row: 'risk-1', says: mark('risk') }],
      conditions: [
        { ...planned('bespoke'), necessary: mark('necessary'), proportionate: mark('fair'), wording: mark('wording') },
        { ...planned('named-people', 'condition-2'), blanks: { name: [mark('blank')] } },
      ],
      actions: [{ row: 'action-1', area: 'victims', what: mark('what'), who: mark('who'), when: mark('when') }],
      contingency: [
        { row: 'contingency-1', sign: mark('sign'), then: mark('then'), who: mark('by'), why: mark('why') },
      ],
      tests: { indeterminate: mark('test') },
      matters: { conduct: mark('matter') },
      timetable: [{ row: 'timetable-1', when: mark('day'), what: mark('step'), who: mark('whom') }],
      opinion: { view: 'release', grounds: mark('grounds') },
      reasons: { 'condition-1/whole/force': mark('reason') },
    };
    const wanted = JSON.stringify(content).match(/typed [a-z]+/g) ?? [];
    const found = typedInPlan({ kind: 'release-plan', content }).map(({ text }) => text);
    expect(wanted).toHaveLength(19);
    expect(found).toEqual(expect.arrayContaining([...wanted]));
  });
});

describe('the printed plan', () => {
  it('ties each condition, action and contingency to its risk by number', () => {
    const html = printed(preparedPlan());
    expect(html).toContain('<td>L1, L7, M4, M6, M12, M13, C1</td>');
    expect(html).toMatch(/<th scope="row">L2<\/th><td><strong>Curfew\.<\/strong> Stay at the approved address/);
    expect(html).toContain('<th scope="rowgroup" colspan="5">Victim safety planning</th>');
    expect(html).toContain('Crime (Sentences) Act 1997, sections 28 and 32');
  });

  it('says what is not known of how long the licence lasts', () => {
    expect(printed({ ...soundPlan(), sentence: 'eds' })).toContain(
      'to the end of the extension period. (Criminal Justice Act 2003, section 249) The rule is uncertain: Taken from',
    );
    expect(printed(soundPlan())).toContain('The licence lasts for life. (Crime (Sentences) Act 1997, section 31)</td>');
  });

  it('says that a risk has nothing yet, and that no condition is asked for', () => {
    const html = printed({ ...soundPlan(), actions: [], contingency: [] });
    expect(html).toContain('<td>Nothing yet</td>');
    expect(html).toContain('No additional licence condition is asked for.');
  });

  it('names an opinion only where it is offered', () => {
    expect(printed(soundPlan(), [])).not.toContain('Professional opinion</caption>');
    const offered = { ...soundPlan(), opinion: { view: 'release' as const, grounds: 'Five years of contact.' } };
    expect(printed(offered, [])).toContain('Five years of contact.');
    expect(printed(offered, ['opinion'])).not.toContain('Five years of contact.');
    const none = { ...soundPlan(), opinion: { view: 'none' as const, grounds: '' } };
    expect(printed(none, [])).toContain('No opinion is offered.');
  });

  it('prints a reason beside the rule it goes past, with provision and doubt, and none for a rule that is kept', () => {
    const plan = soundPlan('driving');
    const key = 'condition-1/whole/force';
    const html = printed({ ...plan, reasons: { [key]: 'The casework section asked for it.' } });
    expect(html).toContain('Where the plan goes past a rule');
    expect(html).toContain('The casework section asked for it.');
    expect(html).toContain('The rule is uncertain:');
    expect(printed({ ...soundPlan(), reasons: { [key]: 'A reason left over' } })).not.toContain('A reason left over');
  });

  it('prints the answer to a warning apart from the rules that it goes past', () => {
    const clash = { ...soundPlan('alcohol-ban', 'alcohol-limit') };
    const reasons = { 'condition-1/whole/clash-condition-2': 'One follows the other.' };
    const html = printed({ ...clash, reasons });
    expect(html).not.toContain('Where the plan goes past a rule');
    expect(html).toMatch(/<h4>What was looked at again<\/h4>[^]*Answer:<\/strong> One follows the other\./);
  });

  it('shows a test not found in force only where something is said on it', () => {
    expect(printed(soundPlan())).toContain('section 58');
    expect(printed({ ...soundPlan(), tests: { indeterminate: 'As planned.' } })).not.toContain('section 58');
    expect(printed({ ...soundPlan(), tests: {}, matters: { conduct: 'Four years without a finding.' } })).toContain(
      'Four years without a finding.',
    );
  });

  it('keeps an unknown condition in sight', () => {
    expect(printed(soundPlan({ ...planned('curfew'), condition: 'stocks' }))).toContain('<td>stocks</td>');
  });

  it('has Welsh headings in a Welsh report', () => {
    const html = printed(preparedPlan(), rules.without, 'cy');
    expect(html).toContain('Amodau trwydded ychwanegol');
    expect(html).not.toContain('Why it is necessary');
  });

  it('says that it is not written where it is required and not begun', () => {
    expect(printed(undefined)).toMatch(/<h3>Release plan<\/h3>\s*<p class="absent">/);
  });
});
