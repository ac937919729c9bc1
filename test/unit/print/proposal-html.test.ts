/** The proposal in print: its sentence on page one, all of it at its place, and every rule that it goes past. */
import { describe, expect, it } from 'vitest';
import { readPrintFonts } from '../../../electron/press/print-fonts.ts';
import type { ReportDocument } from '../../../shared/document/document.ts';
import type { PrintInput } from '../../../shared/print/print-input.ts';
import { renderReportHtml } from '../../../shared/print/report-html.ts';
import type { Proposal } from '../../../shared/proposal/proposal.ts';
import { draft, preparedPrint } from '../../fixtures/prepared-print.ts';

const fonts = readPrintFonts();
const input = preparedPrint('psr-short', draft, fonts);
const held = preparedProposal();

function preparedProposal(): Proposal {
  const plan = input.document.plans['sentence-plan'];
  if (plan?.kind !== 'proposal') throw new Error('the prepared report has no proposal');
  return plan.content;
}

function printed(changes: Partial<Proposal>, others: Partial<PrintInput> = {}): { first: string; section: string } {
  const plans: ReportDocument['plans'] = { 'sentence-plan': { kind: 'proposal', content: { ...held, ...changes } } };
  const html = renderReportHtml({ ...input, document: { ...input.document, plans }, ...others });
  const [first = '', rest = ''] = html.split('<section class="section">\n<h2><span class="number">1 </span>');
  const section = /<span class="number">8 <\/span>(.*?)<span class="number">9 <\/span>/s.exec(rest)?.[1] ?? '';
  return { first, section };
}

const requirementsWith = (figure: number) =>
  held.requirements.map((one) => (one.requirement === 'unpaid-work' ? { ...one, figures: { hours: figure } } : one));

describe('a lawful proposal', () => {
  const { first, section } = printed({});

  it('stands on page one in one sentence, and in full in its section', () => {
    const sentence =
      '<strong>Alcohol abstinence and monitoring for 90 days, 15 rehabilitation activity days and 80 hours’ unpaid work, within a 12-month community order, together with a compensation order.</strong>';
    expect(first).toContain(sentence);
    expect(section).toContain(sentence);
    expect(first).not.toContain('All his violence');
    expect(section).not.toContain('goes past');
  });

  it('gives each requirement its provision, need, reason, willingness, service and first appointment', () => {
    for (const words of [
      'Sentencing Act 2020, Schedule 9, Part 12',
      'Need: Alcohol use.',
      'All his violence has followed',
      'Willing to comply, said on 12 November 2026 to the author, at interview.',
      'Leeds unpaid work team',
      'First appointment: 7 December 2026.',
      'Sentencing Act 2020, section 57',
    ]) {
      expect(section).toContain(words);
    }
  });

  it('gives each order beside the sentence its provision, what is asked and why', () => {
    const [order] = held.orders!;
    const head =
      '<th scope="col">Order beside the sentence</th><th scope="col">Why</th><th scope="col">What is asked</th>';
    expect(section).toContain(head);
    expect(section).toContain(
      `<strong>Compensation order</strong><br><span class="small">Sentencing Act 2020, section 133 onwards</span></th><td>${order!.reason}</td><td>${order!.terms}</td>`,
    );
    expect(first).not.toContain(order!.terms);
    expect(printed({ orders: [] }).section).not.toContain('Order beside the sentence');
    expect(printed({ orders: undefined }).first).not.toContain('together with');
  });

  it('shows research with its strength, its limits and its source', () => {
    expect(section).toContain('Strength of evidence: moderate.');
    expect(section).toContain('not for people dependent on alcohol');
    expect(section).toContain('(2024).');
  });

  it('says what else was considered, and why not', () => {
    expect(section).toContain('<th scope="row">Suspended sentence order</th><td>Open to the court.');
  });
});

describe('custody', () => {
  const rules = input.planRules['sentence-plan'];
  if (rules?.kind !== 'proposal') throw new Error('the prepared proposal has no rules');
  const row = (answers: Proposal['answers'], facts: Partial<typeof rules.facts>) => {
    const planRules = { 'sentence-plan': { ...rules, facts: { ...rules.facts, ...facts } } };
    const { section } = printed({ answers }, { planRules });
    return /<th scope="row">Custody<\/th><td>(.*?)<\/td>/s.exec(section)?.[1]?.replaceAll(/\s*<[^>]+>/g, ' | ');
  };
  const rests = 'Sentencing Act 2026, section 1 (Sentencing Act 2020, sections 264A and 277A)';
  const answered = { 'short-term': 'yes', 'out-of-presumption': 'no' } as const;

  it('says whether it is in prospect, each answer as a sentence, the provision, and what is uncertain', () => {
    const said = row(answered, { custody: 'in prospect' });
    expect(said).toContain(
      'In prospect. The likely term is 12 months or less. No listed exception or exceptional circumstance is known',
    );
    expect(said?.split(rests)).toHaveLength(2);
    expect(said).toContain('The rule is uncertain: The duty itself was read; the full list of exceptions');
    expect(row({ 'short-term': 'not known' }, { custody: 'in prospect' })).toContain('The likely term is not known.');
  });

  it('leaves out what is not asked, and doubts of what is not answered', () => {
    const early = { ...rules.facts.dates, conviction: '2026-03-21' };
    expect(row(answered, { custody: 'in prospect', dates: early })).toBe('In prospect.');
    expect(row(answered, { custody: 'not in prospect' })).toBe('Not in prospect.');
    expect(row(answered, { custody: 'not answered' })).toBeUndefined();
    expect(row(answered, { custody: undefined })).toBeUndefined();
    expect(row({ 'short-term': 'no' }, { custody: 'in prospect' })).not.toContain('uncertain');
    expect(row({}, { custody: 'in prospect' })).toBe('In prospect.');
  });
});

describe('every figure of a sentence', () => {
  it('stands at its place: term, operational period and supervision period', () => {
    const { first, section } = printed({
      disposal: 'suspended-sentence',
      figures: { term: 10, period: 18, supervision: 12 },
    });
    expect(first).toContain(
      'within a custodial sentence of 10 months suspended for 18 months, with supervision for 12',
    );
    for (const row of [
      '<tr><th scope="row">Custodial term</th><td>10 months</td></tr>',
      '<tr><th scope="row">Operational period</th><td>18 months</td></tr>',
      '<tr><th scope="row">Supervision period</th><td>12 months</td></tr>',
    ])
      expect(section).toContain(row);
  });

  it('of a prohibited activity is said in the total', () => {
    const activity = { ...held.requirements[0]!, requirement: 'prohibited-activity', figures: { days: 10 } };
    expect(printed({ requirements: [activity] }).first).toContain(
      'A prohibited activity requirement on 10 days, within',
    );
  });

  it('stands beside the purpose of a requirement and research on the sentence as a whole', () => {
    const requirements = held.requirements.map((one) => ({ ...one, purpose: 'reparation' }));
    const { section } = printed({ requirements, practice: ['ep17', 'ep99'] });
    expect(section).toContain('<p>Purpose: Reparation.</p>');
    expect(section).toContain('<strong>Short custody against a community sentence.</strong>');
    expect(section).not.toContain('ep99');
  });
});

describe('a proposal past a limit', () => {
  const key = 'unpaid-work/hours/most-1@320';

  it('tells page one of it, and prints rule, provision and reason in its section', () => {
    const { first, section } = printed({
      requirements: requirementsWith(320),
      reasons: { [key]: 'Two orders today.' },
    });
    expect(first).toContain('The proposal goes past one rule of law; the reason stands in section 8.');
    expect(section).toContain('the most is 300 hours');
    expect(section).toContain('<strong>Reason:</strong> Two orders today.');
  });

  it('of an order beside the sentence prints with what is not known of it', () => {
    const orders = held.orders!.map((one) => ({ ...one, answers: { tests: 'no' as const } }));
    const reasons = { 'compensation/tests/condition': 'The court asked for it.' };
    const { first, section } = printed({ orders, reasons });
    expect(first).toContain('The proposal goes past one rule of law');
    expect(section).toContain('The rule is uncertain: The tests of this order were not read');
    expect(section).toContain('<strong>Reason:</strong> The court asked for it.');
  });

  it('tells a second look from a rule that is gone past', () => {
    const curfew = { ...held.requirements[0]!, requirement: 'curfew' };
    const { first, section } = printed({
      requirements: [...held.requirements, curfew],
      reasons: { 'curfew/whole/clash-unpaid-work': 'One is at night.' },
    });
    expect(first + section).not.toContain('goes past');
    expect(section).toContain('<h4>What was looked at again</h4>');
    expect(section).toContain('<strong>Answer:</strong> One is at night.');
  });

  it('prints no reason given for another figure', () => {
    const { first, section } = printed({
      requirements: requirementsWith(350),
      reasons: { [key]: 'Two orders today.' },
    });
    expect(first + section).not.toContain('Two orders today.');
  });

  it('prints what was set aside in the checks with what the plan answers', () => {
    const ruling = { key: 'x/whole/clash-y', effect: 'warning' as const, says: 'Look at both.', provision: 'The Act' };
    const { section } = printed({}, { plansAside: { 'sentence-plan': [{ ruling, reason: 'I <b>did</b>.' }] } });
    expect(section).toContain('<h4>What was looked at again</h4>');
    expect(section).toContain('Look at both. <span class="small">The Act.</span> <strong>Answer:</strong> I &lt;b&gt;');
  });

  it('prints no reason whose rule is kept again', () => {
    const { first, section } = printed({ reasons: { [key]: 'Two orders today.' } });
    expect(first + section).not.toContain('Two orders today.');
  });
});

describe('what cannot be printed as it stands', () => {
  it('is escaped, wherever it was typed', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const requirements = held.requirements.map((one) => ({
      ...one,
      reason: hostile,
      service: hostile,
      willingness: { isWilling: 'yes' as const, saidTo: hostile },
    }));
    const { first, section } = printed({
      requirements: [...requirements, { ...requirements[0]!, requirement: '<b>own</b>' }],
      orders: [{ order: '<u>own</u>', answers: {}, terms: hostile, reason: `${hostile}\n${hostile}` }],
      alternatives: [{ option: '<i>own</i>', why: hostile }],
      reasons: { '<b>own</b>/whole/known': hostile },
    });
    expect(first + section).not.toMatch(/<img|<i>own|<b>own|<u>own/);
    expect(section).toContain('&lt;img src=x');
  });

  it('is named: a plan not begun, and one without its catalogue', () => {
    const none = renderReportHtml({ ...input, document: { ...input.document, plans: {} } });
    expect(none).toContain('<h3>Proposed sentence</h3>\n<p class="absent">Not written yet.</p>');
    expect(printed({}, { planRules: {} }).section).toContain('The catalogue for this proposal could not be read');
  });
});
