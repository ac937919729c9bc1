/** The checks on the made-up cases: quoting the record is safe, and a level changed by hand is always seen. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { CheckId } from '../../../shared/checks/finding.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { extractCase, type ExtractCase } from '../../../shared/model/extract.ts';
import { fullName, listName, nameForms, proseName } from '../../../shared/model/naming.ts';
import { roshGroups, roshLevels } from '../../../shared/model/risk.ts';
import { evidenceRows } from '../../../shared/template/evidence-rows.ts';
import { factsToday } from '../../../shared/template/facts-today.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { readRosh } from '../../../shared/template/read-slot-risk.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import type { SlotId } from '../../../shared/template/slots.ts';
import { templateFits } from '../../../shared/template/template-fits.ts';
import { shippedRules } from '../../fixtures/plan-rules.ts';
import { at, paragraph, sampleInput } from './sample-report.ts';

const today = '2026-11-21';
const root = new URL('../../../', import.meta.url).pathname;
const people = readdirSync(`${root}demo/people`).map((file) =>
  extractCase.parse(JSON.parse(readFileSync(`${root}demo/people/${file}`, 'utf8'))),
);
const { templates } = loadTemplates(`${root}templates`);
/** The main form of each setting, which has a long part to write in; after a recall without a review there is one other. */
const mainKinds = ['psr-short', 'parom1', 'recall-review'];
const mainForms = mainKinds.flatMap((id) => templates.filter(({ template }) => template.id === id));

/** A new report on a case, with these paragraphs in its first required part that may be long. */
function reportOn(one: ExtractCase, paragraphs: readonly string[]): CheckInput {
  const { record, guardedPeople } = one;
  const { template, sha256 } =
    mainForms.find((known) => templateFits(known.template, { record, signedReports: [], today }).fits) ?? templates[0]!;
  const empty = fillTemplate(template, record, { at, today, sha256, language: 'en' });
  const home = template.setting === 'court' ? 'analysis' : 'nature-of-risk';
  const parts = empty.parts.map((part) =>
    part.id === home && paragraphs.length > 0
      ? { id: home, blocks: paragraphs.map((words) => paragraph(words)) }
      : part,
  );
  const now = factsToday(template, record, at, today);
  const others = people.filter((other) => other !== one).map(({ record: { person } }) => person);
  return {
    template,
    document: { ...empty, parts },
    record,
    factsToday: now.facts,
    tablesToday: now.tables,
    planRules: shippedRules(template, record, today),
    author: sampleInput().author,
    guardedPeople,
    otherPeople: others.map((person) => ({ crn: person.crn, names: nameForms(person.name) })),
    setAside: {},
    today,
    at,
  };
}

function found(input: CheckInput, ...ids: CheckId[]): string[] {
  return runChecks(input)
    .findings.filter(({ check }) => ids.includes(check))
    .map(({ check, message, excerpt }) => `${check}: ${message} ${excerpt ?? ''}`);
}

describe.each(people.map((one) => [one.record.person.crn, one] as const))('case %s', (_, one) => {
  it('fills its template without a required fact missing or changed', () => {
    expect(found(reportOn(one, []), 'required-fact-missing', 'fact-changed', 'hearing-passed')).toEqual([]);
  });

  it('may be quoted from its evidence word for word', () => {
    const quoted = evidenceRows(one.record, today).flatMap(({ sentence, text }) => [sentence, text]);
    expect(quoted.length).toBeGreaterThan(20);
    const unsafe: CheckId[] = ['level-differs', 'other-person-named', 'other-crn-in-text', 'placeholder-left'];
    expect(found(reportOn(one, quoted), ...unsafe)).toEqual([]);
  });

  it('has each of its risk levels defended against another', () => {
    const { risk } = one.record;
    for (const setting of ['community', 'custody', 'atSentence'] as const) {
      for (const group of roshGroups) {
        const level = risk?.[setting]?.[group];
        const said = readRosh(one.record, setting, group)?.sentence;
        if (level === undefined || said === undefined) continue;
        expect(found(reportOn(one, [said]), 'level-differs'), said).toEqual([]);
        for (const other of roshLevels.filter((name) => name !== level)) {
          const changed = said.replace(`a ${level} risk`, `a ${other} risk`);
          expect(found(reportOn(one, [changed]), 'level-differs'), changed).toHaveLength(1);
        }
      }
    }
  });

  it('has each of its predictor bands defended against another', () => {
    for (const { tool } of one.record.predictors) {
      const said = readSlot(one.record, `predictor.${tool}` satisfies SlotId, today)!.sentence;
      expect(found(reportOn(one, [said]), 'level-differs'), said).toEqual([]);
      const band = /in the (very high|high|medium|low) band/.exec(said)![1]!;
      for (const other of roshLevels.filter((name) => name !== band)) {
        const changed = said.replace(`the ${band} band`, `the ${other} band`);
        expect(found(reportOn(one, [changed]), 'level-differs'), changed).toHaveLength(1);
      }
    }
  });

  it('has every guarded name, address and number found, but for the home the person shares', () => {
    const { guardedPeople, record } = one;
    const homes = record.addresses
      .filter(({ kind }) => kind !== 'previous')
      .map(({ lines }) => lines.replace('\n', ', '));
    for (const { names, addresses, numbers } of guardedPeople) {
      for (const words of [...names, ...addresses, ...numbers].filter((known) => !homes.includes(known))) {
        expect(found(reportOn(one, [`It was said that ${words} is meant.`]), 'other-person-named'), words).not.toEqual(
          [],
        );
      }
    }
  });

  it('has its person found in every other report, in each form in which the app writes the name', () => {
    const { name } = one.record.person;
    const firstAndLast = [name.forename, name.surname].filter((word) => word !== undefined).join(' ');
    const called = name.preferred === undefined ? firstAndLast : `${name.preferred} ${name.surname}`;
    for (const other of people.filter((known) => known !== one)) {
      for (const words of [fullName(name), firstAndLast, listName(name), called, fullName(name).toUpperCase()]) {
        expect(found(reportOn(other, [`Text about ${words}’s home.`]), 'other-person-named'), words).toHaveLength(1);
      }
    }
  });

  it('never has its own person found, in any form', () => {
    const { name } = one.record.person;
    const forms = [fullName(name), listName(name), proseName(name), ...nameForms(name)];
    expect(found(reportOn(one, forms), 'other-person-named')).toEqual([]);
  });
});
