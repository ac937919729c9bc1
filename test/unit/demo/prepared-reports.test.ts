/** The prepared reports of the demo: complete by their templates, true to the record, and clear of every finding. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { madeUpAuthor } from '../../../electron/demo/made-up-author.ts';
import { readPrepared } from '../../../electron/demo/prepared-report.ts';
import { bringUpToDate } from '../../../electron/import/bring-up-to-date.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { reportDocument, type ReportDocument } from '../../../shared/document/document.ts';
import { nameForms } from '../../../shared/model/naming.ts';
import { factsToday } from '../../../shared/template/facts-today.ts';
import { fillTemplate } from '../../../shared/template/fill.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import { template as templateSchema } from '../../../shared/template/template.ts';
import { shippedRules } from '../../fixtures/plan-rules.ts';
import { preparedIds } from '../../fixtures/prepared-ids.ts';
import { addedToBy } from '../../fixtures/prepared-print.ts';
import { demoFolder, madeUpCase, madeUpExtract, storyDay, storyMoment } from './made-up-cases.ts';

/** The demo moves its dates by whole weeks, so each day of a week stands differently to them. */
const weekOfDemo = ['24', '25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`);

/** The main forms, whose text draws on many facts; a short report shows its facts in fields. */
const manyChips = { 'psr-short': true, 'psr-standard': true, parom1: true };

describe.each(preparedIds)('the prepared report %s', (name) => {
  const prepared = readPrepared(fileURLToPath(new URL(`prepared/${name}.json`, demoFolder)));
  const { record, guardedPeople } = madeUpCase(prepared.crn);
  const file = new URL(`../templates/${prepared.templateId}.2026.1.json`, demoFolder);
  const template = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const addedTo = addedToBy(prepared);
  const now = factsToday(template, record, storyMoment, storyDay, addedTo);
  const begun = fillTemplate(template, record, {
    at: storyMoment,
    today: storyDay,
    sha256: '0'.repeat(64),
    language: 'en',
    addedTo,
  });
  const textOf = new Map(prepared.parts.map((part) => [part.id, part]));
  const document: ReportDocument = {
    ...begun,
    parts: begun.parts.map((part) => textOf.get(part.id) ?? part),
    answers: { ...begun.answers, ...prepared.answers },
    plans: prepared.plans,
  };
  const result = runChecks({
    template,
    document,
    record,
    factsToday: now.facts,
    tablesToday: now.tables,
    planRules: shippedRules(template, record, storyDay, document),
    author: madeUpAuthor,
    guardedPeople,
    otherPeople: madeUpExtract()
      .cases.filter((one) => one.record.person.crn !== prepared.crn)
      .map(({ record: other }) => ({
        crn: other.person.crn,
        names: nameForms(other.person.name),
      })),
    setAside: {},
    today: storyDay,
    at: storyMoment,
    addedTo,
  });

  it('speaks only of parts and answers its template has, and makes a sound document', () => {
    const ids = new Set(begun.parts.map(({ id }) => id));
    expect(prepared.parts.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(reportDocument.safeParse(document).error).toBeUndefined();
  });

  it('passes every check without one finding', () => {
    expect(result.findings).toEqual([]);
  });

  it.each(weekOfDemo)('answers with no day that is still to come where the demo is run on %s', (today) => {
    const { answers } = bringUpToDate(prepared, today);
    const bounded = fieldsOf(template).filter(({ block }) => block.type === 'entry' && block.mustBe !== undefined);
    const given = bounded.flatMap(({ block }) => answers[block.id] ?? []);
    expect(given.filter((day) => day > today)).toEqual([]);
  });

  it('holds live facts from the record, with ids of their own', () => {
    const chips = [...JSON.stringify(prepared.parts).matchAll(/"type":"chip","id":"([^"]+)"/g)].map(([, id]) => id);
    expect(chips.length).toBeGreaterThanOrEqual(name in manyChips ? 6 : 1);
    expect(new Set(chips).size).toBe(chips.length);
  });
});
