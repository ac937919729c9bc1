/** The templates that are shipped: sound, complete against the forms they replace, and of the law of 2026. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import { templateSchemaTexts } from '../../../electron/handlers/template-schema.ts';
import { isShown } from '../../../shared/template/is-shown.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import type { ChoiceBlock, Template } from '../../../shared/template/template.ts';
import { isWithheld } from '../../../shared/template/withheld.ts';
import { preparedIds } from '../../fixtures/prepared-ids.ts';
import {
  isOutsideBlocks,
  parom1Conditional,
  parom1Fields,
  parom1Headings,
  parom1LeftOut,
  parom1NotRequired,
  parom1Optional,
  preSentenceFields,
  preSentenceHeadings,
} from './form-fields.ts';

const folder = new URL('../../../templates/', import.meta.url).pathname;
const set = loadTemplates(folder);

function read(id: string): Template {
  const found = set.templates.find(({ template }) => template.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found.template;
}

function choiceOf(template: Template, id: string): ChoiceBlock {
  const found = template.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
  if (found?.type !== 'choice') throw new Error(`${id} is not a choice`);
  return found;
}

const psr = read('psr-short');
const parom1 = read('parom1');

describe('the shipped templates', () => {
  it('are the kinds that have a prepared report, and none is refused', () => {
    expect(set.refused).toEqual([]);
    expect(set.templates.map(({ template: { id, version } }) => `${id} ${version}`).toSorted()).toEqual(
      preparedIds.map((id) => `${id} 2026.1`).toSorted(),
    );
  });

  it.each(Object.entries(templateSchemaTexts()))(
    'have a JSON Schema for editors that is up to date: %s',
    (file, text) => {
      const written: unknown = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
      expect(written).toEqual(JSON.parse(text));
    },
  );

  for (const { template } of set.templates) {
    it(`${template.id} has guidance for every part and a guide length for every required one`, () => {
      for (const { prose } of partsOf(template)) {
        expect(prose.guidance.length, prose.id).toBeGreaterThan(0);
        if (prose.required) expect(prose.guideWords, prose.id).toBeGreaterThan(0);
      }
      for (const { id, guidance } of template.sections) expect(guidance.length, id).toBeGreaterThan(0);
    });

    it(`${template.id} asks somewhere how the needs are dealt with, and for sources`, () => {
      const parts = partsOf(template);
      // A verification report says what was checked and assesses nothing, and so does an addendum to one.
      expect(parts.some(({ prose }) => prose.answersNeeds)).toBe(!template.id.endsWith('verification'));
      expect(parts.some(({ prose }) => prose.needsSource)).toBe(true);
      expect(template.sections.some(({ evidence }) => evidence.topics.includes('enquiries'))).toBe(true);
    });

    it(`${template.id} does not rest on the law of 2021`, () => {
      const words = JSON.stringify(template);
      expect(words).not.toMatch(/Criminal Justice Act 2003,? s(?:ection|\.)?\s*1\d\d/i);
      expect(words).not.toMatch(/PI 14\/2016|OSP\/C\b|OSP\/I\b|National Probation Service|Secretary of State’s view/);
      expect(words).not.toMatch(/must (?:not )?(?:make|give|include) a recommendation/i);
    });

    it(`${template.id} says of each rule of law from when it holds and how sure that is`, () => {
      expect(template.law.length).toBeGreaterThan(5);
      for (const note of template.law) expect(note.source.length, note.id).toBeGreaterThan(5);
    });
  }
});

describe('the pre-sentence report', () => {
  const ids = psr.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));

  it('has its sections in order', () => {
    expect(psr.sections.map(({ heading }) => heading)).toEqual(preSentenceHeadings);
  });

  for (const [page, fields] of Object.entries(preSentenceFields)) {
    it(`keeps every field of the form’s page “${page}”`, () => {
      for (const block of Object.values(fields)) if (!isOutsideBlocks(block)) expect(ids).toContain(block);
    });
  }

  it('is made under the Sentencing Act 2020 and knows the presumption to suspend from 22 March 2026', () => {
    expect(psr.preamble.join(' ')).toContain('section 31 of the Sentencing Act 2020');
    expect(psr.law.find(({ id }) => id === 'presumption-to-suspend')).toMatchObject({
      from: '2026-03-22',
      confidence: 'high',
    });
    expect(psr.law.find(({ id }) => id === 'presumption-exceptions')).toMatchObject({ confidence: 'medium' });
    expect(psr.sections.find(({ id }) => id === 'proposal')?.guidance.join(' ')).toContain('12 months or less');
  });

  it('asks for the effect of custody only where custody is in prospect', () => {
    const section = psr.sections.find(({ id }) => id === 'custody-impact');
    expect(isShown(section?.showWhen, { 'custody-view': 'possible' })).toBe(true);
    expect(isShown(section?.showWhen, { 'custody-view': 'ruled-out' })).toBe(false);
    expect(isShown(section?.showWhen, {})).toBe(false);
  });

  it('asks for a counter-signature and a name where dangerousness is assessed', () => {
    expect(psr.signature.countersign?.when).toEqual({ choice: 'dangerousness', is: ['yes'] });
    expect(psr.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'senior-officer')).toMatchObject({
      required: true,
      showWhen: { choice: 'dangerousness', is: ['yes'] },
    });
  });

  it('keeps alcohol apart from drugs, and offers each need', () => {
    const factors = choiceOf(psr, 'factors').options.map(({ value }) => value);
    expect(factors).toEqual(expect.arrayContaining(['alcohol', 'drugs', 'accommodation', 'finance', 'attitudes']));
    for (const value of factors) expect(ids).toContain(`factor-${value}`);
  });

  it('asks for escalation and for strengths as the standard report does', () => {
    const standard = read('psr-standard');
    expect(choiceOf(psr, 'escalation')).toEqual(choiceOf(standard, 'escalation'));
    const strengths = (template: Template) => partsOf(template).find(({ id }) => id === 'strengths')?.prose;
    expect(strengths(psr)).toEqual({ ...strengths(standard), guideWords: 100 });
  });

  it('puts the proposal on page one', () => {
    expect(psr.summary.proposal.blocks).toEqual(['sentence-plan', 'proposal-details', 'no-proposal']);
    expect(psr.summary.facts.map(({ slot }) => slot)).toContain('risk.summary');
  });
});

describe('the parole report', () => {
  const ids = parom1.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));

  it('has its sections in the order of the printed form', () => {
    const disclosed = parom1.sections.filter((section) => !isWithheld(section));
    expect(disclosed.map(({ heading }) => heading)).toEqual(parom1Headings);
  });

  it('is compared with all 95 fields of the 22 pages', () => {
    const pages = Object.values(parom1Fields);
    expect(pages).toHaveLength(22);
    expect(pages.flatMap((fields) => Object.keys(fields))).toHaveLength(95);
  });

  for (const [page, fields] of Object.entries(parom1Fields)) {
    it(`keeps every field of the form’s page “${page}”`, () => {
      for (const block of Object.values(fields)) if (!isOutsideBlocks(block)) expect(ids).toContain(block);
    });
  }

  const placed = Object.values(parom1Fields).flatMap((fields) => Object.entries(fields));
  const blockOf = (id: string) => parom1.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id);

  it('requires what the form requires, save for facts that not every prisoner has', () => {
    const required = placed.filter(([field, place]) => !parom1Optional.includes(field) && !isOutsideBlocks(place));
    const open = required.map(([, place]) => place).filter((place) => blockOf(place)?.required !== true);
    expect(new Set(open)).toEqual(new Set(Object.keys(parom1NotRequired)));
  });

  it('shows by condition what the form requires by condition', () => {
    const conditional = placed.filter(([field]) => parom1Conditional.includes(field));
    expect(conditional).toHaveLength(parom1Conditional.length);
    for (const [, place] of conditional) expect(blockOf(place)?.showWhen, place).toBeDefined();
  });

  it('is not signed without the author’s details that the form asks for, and says why it has no photo', () => {
    const details = placed.filter(([, place]) => place.startsWith('author:')).map(([, place]) => place.slice(7));
    expect(details).toHaveLength(5);
    expect(parom1.signature.author).toEqual(expect.arrayContaining(details));
    expect(placed.filter(([, place]) => place === 'left out').map(([field]) => field)).toEqual(
      Object.keys(parom1LeftOut),
    );
  });

  it('neither forces nor forbids an opinion on release, and asks for reasons where one is given', () => {
    const opinion = choiceOf(parom1, 'opinion');
    expect(opinion.required).toBe(false);
    expect(opinion.options.map(({ label }) => label)).toContain('No opinion offered');
    expect(opinion.options.filter(({ label }) => label.startsWith('In my opinion')).length).toBeGreaterThan(2);
    const reasons = partsOf(parom1).find(({ id }) => id === 'opinion-reasons')!.prose;
    expect(isShown(reasons.showWhen, {})).toBe(false);
    expect(isShown(reasons.showWhen, { opinion: 'none' })).toBe(false);
    for (const { value } of opinion.options.slice(1)) expect(isShown(reasons.showWhen, { opinion: value })).toBe(true);
    expect(parom1.law.find(({ id }) => id === 'opinion-optional')).toMatchObject({
      from: '2023-04-03',
      confidence: 'high',
    });
  });

  it('names the test of public protection, disclosure and rule 17', () => {
    const conclusion = parom1.sections.find(({ id }) => id === 'recommendation')!;
    expect(conclusion.guidance.join(' ')).toContain('no longer necessary for the protection of the public');
    expect(parom1.preamble.join(' ')).toMatch(/disclosed to the prisoner.*rule 17 of the Parole Board Rules 2019/s);
  });

  it('claims nothing of the codified test but that its day of commencement was not established', () => {
    const note = parom1.law.find(({ id }) => id === 'codified-test');
    expect(note).toMatchObject({ confidence: 'low' });
    expect(note?.text).toContain('no day of commencement was established');
  });

  it('asks for tariff or for eligibility, by the kind of sentence', () => {
    const shown = (answer: string) =>
      parom1.sections[0]!.blocks.filter(
        (block) => block.showWhen && isShown(block.showWhen, { indeterminate: answer }),
      ).map(({ id }) => id);
    expect(shown('yes')).toEqual(['tariff-length', 'tariff-expiry']);
    expect(shown('no')).toContain('parole-eligibility');
  });

  it('asks for victim liaison unless the offence has no victim', () => {
    const victims = parom1.sections.find(({ id }) => id === 'victims')!;
    const asked = (vcs: string) =>
      victims.blocks.filter((block) => block.showWhen && isShown(block.showWhen, { vcs })).map(({ id }) => id);
    expect(asked('yes')).toEqual(['vlo-date', 'vps', 'victim-oral']);
    expect(asked('no-victim')).toEqual([]);
  });

  it('builds the parts of the risk management plan in the release plan, and asks for none of them twice', () => {
    const { blocks } = parom1.sections.find(({ id }) => id === 'risk-management-plan')!;
    expect(blocks.map(({ type, id }) => [type, id])).toEqual([
      ['fact', 'release-address'],
      ['prose', 'rmp-current'],
      ['plan', 'release-plan'],
      ['prose', 'rmp-whole'],
    ]);
    expect(blocks.filter((block) => 'required' in block && block.required).map(({ id }) => id)).toEqual([
      'rmp-current',
      'release-plan',
    ]);
    expect(blocks[2]).toMatchObject({ kind: 'release-plan', without: ['opinion'] });
    expect(parom1.summary.proposal.blocks).toEqual(['opinion', 'release-plan', 'conclusion']);
  });
});
