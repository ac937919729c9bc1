/** What holds of every kind of report that is shipped: a case it fits, a prepared report, a guide entry, and dated law. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import { readPrepared } from '../../../electron/demo/prepared-report.ts';
import { isAddendum } from '../../../shared/addendum/added-report.ts';
import type { SignedReport } from '../../../shared/addendum/reports-to-add-to.ts';
import { reportId } from '../../../shared/model/ids.ts';
import { isShown } from '../../../shared/template/is-shown.ts';
import { fieldsOf } from '../../../shared/template/parts.ts';
import type { CaseStanding } from '../../../shared/template/fit-conditions.ts';
import { inOrderOfOffer, templateFits } from '../../../shared/template/template-fits.ts';
import type { Template } from '../../../shared/template/template.ts';
import { withheldSections } from '../../../shared/template/withheld.ts';
import { preparedIds } from '../../fixtures/prepared-ids.ts';
import { madeUpCase, madeUpExtract, minimalRecord, storyDay, storyMoment } from '../demo/made-up-cases.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const templates = loadTemplates(join(root, 'templates')).templates.map(({ template }) => template);
const guide = readFileSync(join(root, 'docs', 'guide.md'), 'utf8');

function kind(id: string): Template {
  const found = templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not shipped`);
  return found;
}

function signedReport({ id, title, setting }: Template): SignedReport {
  const report = reportId.parse('6f9619ff-8b86-4d01-b42d-00cf4fc964ff');
  return { id: report, kind: id, title, setting, signedAt: storyMoment };
}

/** @param signedKind of the report that is signed in the store already */
function standingOf(crn: string, signedKind?: string): CaseStanding {
  const signedReports = signedKind === undefined ? [] : [signedReport(kind(signedKind))];
  return { record: madeUpCase(crn).record, signedReports, today: storyDay };
}

/** Ids of the kinds offered for a case, in order. */
function offered(crn: string, signedKind?: string): string[] {
  const standing = standingOf(crn, signedKind);
  return inOrderOfOffer(templates, standing)
    .filter((one) => templateFits(one, standing).fits)
    .map(({ id }) => id);
}

describe.each(preparedIds)('the kind %s', (id) => {
  const template = kind(id);
  const prepared = readPrepared(join(root, 'demo', 'prepared', `${id}.json`));

  it('has a prepared report on a made-up person whom it fits, and the page of it that was looked at', () => {
    expect(prepared.templateId).toBe(id);
    expect(templateFits(template, standingOf(prepared.crn, prepared.addsTo))).toMatchObject({ fits: true });
    expect(existsSync(join(root, 'test', 'fixtures', 'golden', `${id}.html`))).toBe(true);
  });

  it('stands in the guide by its title, with a picture of its page one', () => {
    const row = guide.split('\n').find((line) => line.startsWith(`| **${template.title}**`)) ?? '';
    expect(row).toContain(`](pictures/kinds/${id}.png)`);
    const picture = readFileSync(join(root, 'docs', 'pictures', 'kinds', `${id}.png`));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.length < 60_000]).toEqual([480, true]);
  });

  it('says of each rule of law its source, its days and how sure it is, and warns where that is little', () => {
    for (const note of template.law) {
      expect(note.source.length, note.id).toBeGreaterThan(5);
      expect(note.from, note.id).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(['high', 'medium', 'low']).toContain(note.confidence);
      if (note.confidence === 'low') expect(note.text, note.id).toMatch(/[Cc]heck /);
    }
  });

  it('asks the author’s name, role and office, and never forces an opinion on release', () => {
    expect(template.signature.author).toEqual(expect.arrayContaining(['name', 'role', 'office']));
    const opinion = fieldsOf(template).find(({ block }) => block.id === 'opinion')?.block;
    expect(opinion?.type === 'choice' && opinion.required).not.toBe(true);
    expect(opinion === undefined).toBe(template.setting === 'court');
  });
});

it('no picture is left of a kind that is not shipped', () => {
  const pictures = readdirSync(join(root, 'docs', 'pictures', 'kinds'));
  expect(pictures.toSorted()).toEqual(preparedIds.map((id) => `${id}.png`).toSorted());
});

describe('the kinds offered', () => {
  it('for a person before a court are the court kinds, the one that was ordered first', () => {
    expect(offered('X123456')).toEqual(['psr-short', 'psr-oral', 'psr-standard', 'verification']);
    expect(offered('M894416')).toEqual(['psr-standard', 'psr-short', 'psr-oral', 'verification']);
  });

  it('begin with the breach for a person who is back under an order', () => {
    expect(offered('C381946')[0]).toBe('breach');
  });

  it('for a person in prison are the parole kinds, and begin with the recall where there was one', () => {
    expect(offered('J417302')).toEqual(['parom1', 'parom1-pom']);
    expect(offered('B265783')).toEqual(['recall-review', 'parom1', 'parom1-pom']);
  });

  it('have the addendum of the signed kind last', () => {
    expect(offered('X123456', 'psr-oral').at(-1)).toBe('addendum-court');
    expect(offered('J417302', 'parom1-pom').at(-1)).toBe('addendum-parole');
  });

  it('are at least one for every made-up person, and say why for every other kind', () => {
    for (const { record } of madeUpExtract().cases) {
      const standing = { record, signedReports: [], today: storyDay };
      const fits = templates.map((template) => templateFits(template, standing));
      expect(
        fits.some((one) => one.fits),
        record.person.crn,
      ).toBe(true);
      for (const { because } of fits) expect(because).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('never share a place in the order', () => {
    const places = templates.map(({ fits }) => fits.order);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('a signed report', () => {
  const added = templates.filter((template) => !isAddendum(template));
  const addenda = templates.filter(isAddendum);
  /** Nothing is left in the record of what the report was begun on. */
  const bare = minimalRecord();

  it.each(added.map(({ id }) => id))(
    'of the kind %s can be added to by one addendum, whatever has become of the case',
    (id) => {
      const standing = { record: bare, signedReports: [signedReport(kind(id))], today: storyDay };
      expect(addenda.filter((addendum) => templateFits(addendum, standing).fits)).toHaveLength(1);
    },
  );

  it('has in its addendum the law that it rests on itself, as far as the addendum can bring it in', () => {
    const lawOf = (id: string) => kind(id).law.map((note) => note.id);
    for (const id of ['breach', 'verification']) expect(lawOf(`addendum-${id}`), id).toEqual(lawOf(id));
    expect(lawOf('addendum-parole')).toEqual(expect.arrayContaining(['recall-release-test', 'public-protection-test']));
  });

  it('gives its addendum no fact without which nothing could be signed once the case has moved on', () => {
    for (const addendum of addenda) {
      const required = fieldsOf(addendum).flatMap(({ block }) =>
        block.type === 'fact' && block.required && !block.slot.startsWith('signed.') ? [block.slot] : [],
      );
      expect(required, addendum.id).toEqual(['person.fullName', 'person.dateOfBirth', 'person.crn']);
    }
  });
});

describe('the standard pre-sentence report', () => {
  const blocks = kind('psr-standard').sections.flatMap((section) => section.blocks);

  it('has the analysis, pattern, needs, strengths and risk that a full report needs', () => {
    const required = blocks.filter((block) => block.type === 'prose' && block.required).map(({ id }) => id);
    expect(required).toEqual(
      expect.arrayContaining([
        'analysis',
        'responsibility',
        'victim-impact',
        'pattern-of-offending',
        'strengths',
        'likelihood-analysis',
        'harm-nature',
        'harm-change',
        'risk-management',
      ]),
    );
  });

  it('has the senior officer name and date the check where dangerousness is assessed', () => {
    const section = kind('psr-standard').sections.find(({ id }) => id === 'dangerousness-assessed');
    expect(section?.showWhen).toEqual({ choice: 'dangerousness', is: ['yes'] });
    expect(section?.blocks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['dangerousness-management', 'senior-officer', 'senior-checked-on']),
    );
    expect(kind('psr-standard').signature.countersign?.when).toEqual({ choice: 'dangerousness', is: ['yes'] });
  });
});

describe('the prison offender manager’s report', () => {
  const template = kind('parom1-pom');

  it('shows conduct over time, interventions, readiness for open conditions and the community view', () => {
    const tables = fieldsOf(template).flatMap(({ block }) => (block.type === 'table' ? [block.slot] : []));
    expect(tables).toEqual(
      expect.arrayContaining([
        'table.adjudications',
        'table.incentives',
        'table.drugTests',
        'table.custodyInterventions',
        'table.temporaryReleases',
        'table.roshGrid',
      ]),
    );
    const parts = template.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
    expect(parts).toEqual(expect.arrayContaining(['open-readiness', 'community-view-text', 'risk-in-custody']));
  });

  it('offers a release plan without asking for one, and shows it on page one', () => {
    const plan = fieldsOf(template).find(({ block }) => block.type === 'plan')?.block;
    expect(plan).toMatchObject({ kind: 'release-plan', required: false, without: ['opinion'] });
    expect(template.summary.proposal.blocks).toEqual(['opinion', 'release-plan', 'conclusion']);
  });

  it('has security concerns in the annex only, behind a first question', () => {
    const [first, ...others] = withheldSections(template);
    expect(first?.blocks[0]).toMatchObject({ type: 'choice', label: 'Is anything to be withheld?', required: true });
    for (const { showWhen } of others) expect(showWhen).toEqual({ choice: first?.blocks[0]?.id, is: ['yes'] });
    const slots = others.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.slot : [])));
    expect(slots).toEqual(['table.securityConcerns']);
    expect(template.annex?.rule).toBe('withheld-material');
  });

  it('says that no public form was found for it', () => {
    expect(template.law.find(({ id }) => id === 'no-public-form')).toMatchObject({ confidence: 'medium' });
  });
});

describe('the wishes of victims', () => {
  const kinds = ['parom1', 'recall-review'];

  it.each(kinds)('stand in %s in the annex only, behind a first question', (id) => {
    const [first, wishes, ...others] = withheldSections(kind(id));
    expect(first?.blocks[0]).toMatchObject({ type: 'choice', id: 'victim-asks', required: true });
    expect(wishes?.showWhen).toEqual({ choice: 'victim-asks', is: ['yes'] });
    expect(others).toEqual([]);
    const blocks = wishes?.blocks ?? [];
    expect(blocks).toContainEqual(expect.objectContaining({ type: 'table', slot: 'table.victimRequests' }));
    const required = blocks.filter((block) => block.type === 'prose' && block.required).map((block) => block.id);
    expect(required).toEqual(['victim-necessity', 'victim-why']);
    expect(kind(id).annex?.rule).toBe('withheld-material');
  });

  it('are asked for in the same words in both', () => {
    const [parom1, recall] = kinds.map((id) => [withheldSections(kind(id)), kind(id).annex]);
    expect(parom1).toEqual(recall);
  });
});

describe('the proposal of a court', () => {
  it.each(['psr-short', 'psr-standard', 'psr-oral'])(
    'is built in %s, unless the report says why there is none',
    (id) => {
      const blocks = kind(id).sections.find((section) => section.id === 'proposal')!.blocks;
      const shown = { choice: 'proposal-made', is: ['yes'] };
      expect(blocks.find(({ type }) => type === 'plan')).toMatchObject({
        kind: 'proposal',
        required: true,
        showWhen: shown,
      });
      expect(blocks.find((block) => block.id === 'no-proposal')).toMatchObject({ required: true });
    },
  );

  it('is built on breach where the order is changed or made again, by the rules of a breach', () => {
    const blocks = kind('breach').sections.find((section) => section.id === 'proposal')!.blocks;
    const plan = blocks.find(({ type }) => type === 'plan');
    expect(plan).toMatchObject({ kind: 'proposal', required: true, occasion: 'breach' });
    for (const answer of ['more-onerous', 'no-activation', 'revoke-resentence'])
      expect(isShown(plan?.showWhen, { 'breach-disposal': answer })).toBe(true);
    for (const answer of ['continue', 'fine', 'activate-part', 'activate-full', 'no-proposal'])
      expect(isShown(plan?.showWhen, { 'breach-disposal': answer })).toBe(false);
    expect(kind('breach').law.find(({ id }) => id === 'breach-more-onerous')).toMatchObject({ confidence: 'medium' });
  });
});

describe('the recall review', () => {
  const template = kind('recall-review');

  it('builds its plan for release in a form, with prose before and after it for argument', () => {
    const section = template.sections.find(({ id }) => id === 'risk-management-plan');
    expect(section?.blocks.map(({ type, id }) => [type, id])).toEqual([
      ['fact', 'release-address'],
      ['prose', 'rmp-current'],
      ['plan', 'release-plan'],
      ['prose', 'rmp-whole'],
    ]);
    expect(section?.blocks[2]).toMatchObject({ kind: 'release-plan', required: true, without: ['opinion'] });
    expect(template.summary.proposal.blocks).toEqual(['opinion', 'release-plan', 'conclusion']);
  });
});

describe('the oral report', () => {
  it('puts what is said and what is proposed on page one', () => {
    expect(kind('psr-oral').summary.proposal.blocks).toEqual([
      'speaking-note',
      'sentence-plan',
      'proposal-details',
      'no-proposal',
    ]);
  });

  it('does not offer a very high level, which needs a written report', () => {
    const words = JSON.stringify(kind('psr-oral').sections);
    expect(words).toContain('where risk of serious harm is very high');
  });
});
