/** A faulty template is named with every fault; a hostile file never reaches the others. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../electron/handlers/template-set.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import { sampleTemplate } from '../checks/sample-report.ts';

type Loose = Record<string, unknown> & {
  sections: (Record<string, unknown> & { blocks: Record<string, unknown>[] })[];
};

const plan = { type: 'plan', kind: 'proposal', id: 'plan', label: 'Proposal', required: true };

/** The sample as loose JSON, changed by `change`. */
function faultsAfter(change: (json: Loose) => void): { where: string; message: string }[] {
  const json = JSON.parse(JSON.stringify(sampleTemplate())) as Loose;
  change(json);
  return templateFaults(json);
}

describe('a template', () => {
  it('that is sound has no faults', () => {
    expect(faultsAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, (json: Loose) => void, string, RegExp]>([
    [
      'two blocks with one id',
      (t) => (t.sections[1]!.blocks[0]!['id'] = 'name'),
      'sections.1.blocks.0.id',
      /already used/,
    ],
    [
      'a block named like a section',
      (t) => (t.sections[1]!.blocks[0]!['id'] = 'person'),
      'sections.1.blocks.0.id',
      /already used/,
    ],
    [
      'a condition on nothing',
      (t) => (t.sections[3]!['showWhen'] = { choice: 'gone', is: ['yes'] }),
      'sections.3.showWhen',
      /no choice called "gone"/,
    ],
    [
      'a condition on a fact',
      (t) => (t.sections[3]!['showWhen'] = { choice: 'name', is: ['yes'] }),
      'sections.3.showWhen',
      /no choice/,
    ],
    [
      'a condition on an answer that is not offered',
      (t) => (t.sections[3]!['showWhen'] = { choice: 'custody', is: ['maybe'] }),
      'sections.3.showWhen',
      /no answer "maybe"/,
    ],
    [
      'a condition on a choice that can be hidden',
      (t) => (t.sections[2]!['showWhen'] = { choice: 'dependants', is: ['yes'] }),
      'sections.2.showWhen',
      /itself be hidden/,
    ],
    [
      'a section without prose',
      (t) => (t.sections[0]!.blocks = t.sections[0]!.blocks.slice(0, 6)),
      'sections.0',
      /prose/,
    ],
    ['two bodies in a section', (t) => delete t.sections[1]!.blocks[1]!['heading'], 'sections.1', /only one/],
    [
      'an opening part that can be hidden',
      (t) => (t.sections[2]!.blocks[0]!['showWhen'] = { choice: 'custody', is: ['yes'] }),
      'sections.2.blocks.0',
      /opens the section/,
    ],
    [
      'page one naming an unknown block',
      (t) => (t['summary'] = { facts: [], proposal: { heading: 'P', blocks: ['gone'] } }),
      'summary.proposal.blocks.0',
      /"gone"/,
    ],
    [
      'limits naming a fact',
      (t) => (t['summary'] = { facts: [], proposal: { heading: 'P', blocks: ['proposal-text'] }, limits: 'name' }),
      'summary.limits',
      /"name"/,
    ],
    ['an end before its beginning', (t) => (t['validTo'] = '2026-01-01'), 'validTo', /before/],
    [
      'law without a date',
      (t) => (t['law'] = [{ id: 'a', text: 'x', source: 'x', confidence: 'high' }]),
      'law.0.from',
      /./,
    ],
    [
      'law that ends before it begins',
      (t) =>
        (t['law'] = [{ id: 'a', text: 'x', source: 'x', confidence: 'high', from: '2026-02-01', to: '2026-01-01' }]),
      'law.0.to',
      /before/,
    ],
    [
      'an answer twice',
      (t) =>
        (t.sections[0]!.blocks[5]!['options'] = [
          { value: 'yes', label: 'Y' },
          { value: 'yes', label: 'Z' },
        ]),
      'sections.0.blocks.5.options',
      /twice/,
    ],
    [
      'a plan that asks a question of custody that is not there',
      (t) => t.sections[0]!.blocks.push({ ...plan, custody: { choice: 'gone', inProspect: ['yes'] } }),
      'sections.0.blocks.7.custody',
      /no choice called "gone"/,
    ],
    [
      'custody in prospect by an answer that is not offered',
      (t) => t.sections[0]!.blocks.push({ ...plan, custody: { choice: 'custody', inProspect: ['maybe'] } }),
      'sections.0.blocks.7.custody',
      /no answer "maybe"/,
    ],
    [
      'custody in prospect by no answer',
      (t) => t.sections[0]!.blocks.push({ ...plan, custody: { choice: 'custody', inProspect: [] } }),
      'sections.0.blocks.7.custody.inProspect',
      /./,
    ],
    [
      'custody by a question with several answers',
      (t) => {
        t.sections[0]!.blocks[5]!['multiple'] = true;
        t.sections[0]!.blocks.push({ ...plan, custody: { choice: 'custody', inProspect: ['yes'] } });
      },
      'sections.0.blocks.7.custody',
      /one answer/,
    ],
    [
      'custody by a question that can be hidden',
      (t) => t.sections[0]!.blocks.push({ ...plan, custody: { choice: 'dependants', inProspect: ['yes'] } }),
      'sections.0.blocks.7.custody',
      /can itself be hidden/,
    ],
    [
      'custody in a release plan',
      (t) =>
        t.sections[0]!.blocks.push({
          ...plan,
          kind: 'release-plan',
          custody: { choice: 'custody', inProspect: ['yes'] },
        }),
      'sections.0.blocks.7.custody',
      /only a proposal/,
    ],
    [
      'an order that goes on in a first sentence',
      (t) => t.sections[0]!.blocks.push({ ...plan, goesOn: { choice: 'custody', is: ['yes'] } }),
      'sections.0.blocks.7.goesOn',
      /on breach/,
    ],
    [
      'an order that goes on by an answer that is not offered',
      (t) => t.sections[0]!.blocks.push({ ...plan, occasion: 'breach', goesOn: { choice: 'custody', is: ['maybe'] } }),
      'sections.0.blocks.7.goesOn',
      /no answer "maybe"/,
    ],
    [
      'a meaning that is no answer',
      (t) => (t.sections[0]!.blocks[5]!['record'] = { slot: 'mappa.status', means: { '*': 'maybe' } }),
      'sections.0.blocks.5.record.means',
      /no answer "maybe"/,
    ],
    [
      'a meaning of what the record never says',
      (t) => (t.sections[0]!.blocks[5]!['record'] = { slot: 'sentence.kind', means: { lifelong: 'yes' } }),
      'sections.0.blocks.5.record.means',
      /never says "lifelong"/,
    ],
    [
      'a meaning of a table by its kind, which it has not',
      (t) => (t.sections[0]!.blocks[5]!['record'] = { slot: 'table.securityConcerns', means: { serious: 'yes' } }),
      'sections.0.blocks.5.record.means',
      /never says "serious"/,
    ],
    [
      'a meaning of a table that everybody reads',
      (t) => (t.sections[0]!.blocks[5]!['record'] = { slot: 'table.victims', means: { '*': 'yes' } }),
      'sections.0.blocks.5.record.slot',
      /Invalid option/,
    ],
    [
      'a meaning for a question with several answers',
      (t) =>
        (t.sections[0]!.blocks[5] = {
          ...t.sections[0]!.blocks[5],
          multiple: true,
          record: { slot: 'mappa.status', means: { '*': 'yes' } },
        }),
      'sections.0.blocks.5.record',
      /only a question with one answer/,
    ],
    [
      'an unknown slot',
      (t) => (t.sections[0]!.blocks[0]!['slot'] = 'person.shoeSize'),
      'sections.0.blocks.0.slot',
      /./,
    ],
    ['an unknown key', (t) => (t['script'] = 'x'), '', /script/],
    [
      'a countersignature hanging on nothing',
      (t) => (t['signature'] = { statement: 'S', countersign: { label: 'L', when: { choice: 'gone', is: ['x'] } } }),
      'signature.countersign.when',
      /no choice/,
    ],
  ])('with %s is refused there', (_, change, where, message) => {
    const faults = faultsAfter(change);
    expect(faults.map((fault) => fault.where)).toContain(where);
    expect(faults.find((fault) => fault.where === where)?.message).toMatch(message);
  });

  it.each([null, 7, 'x', [], {}, { sections: 'x' }])('that is %j is refused and not thrown', (json) => {
    expect(templateFaults(json).length).toBeGreaterThan(0);
  });

  it('that tries to set a prototype is refused', () => {
    const text = JSON.stringify(sampleTemplate()).replace('{', '{"__proto__":{"isAdmin":true},');
    expect(templateFaults(JSON.parse(text)).length).toBeGreaterThan(0);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
});

describe('a folder of templates', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'templates-'));
    writeFileSync(join(folder, 'sample.2026.1.json'), JSON.stringify(sampleTemplate()));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('gives each sound template with its text and the digest of its bytes', () => {
    const bytes = readFileSync(join(folder, 'sample.2026.1.json'));
    const { templates, refused } = loadTemplates(folder);
    expect(refused).toEqual([]);
    expect(templates).toMatchObject([
      {
        template: { id: 'sample' },
        text: bytes.toString('utf8'),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    ]);
  });

  it.each<[string, string | Buffer, RegExp]>([
    ['is not JSON', '{ "format": ', /not JSON/],
    ['is not text', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /not UTF-8/],
    ['is larger than 1 MB', ' '.repeat(1_000_001), /1 MB/],
    ['is nested without end', '['.repeat(200_000), /not JSON|nested/],
    ['has script for a title', JSON.stringify({ ...sampleTemplate(), title: { script: 1 } }), /./],
    ['claims another name', JSON.stringify(sampleTemplate()), /belongs in a file called sample\.2026\.1\.json/],
  ])('refuses by name a file that %s, and reads the rest', (_, content, message) => {
    writeFileSync(join(folder, 'broken.2026.1.json'), content);
    const { templates, refused } = loadTemplates(folder);
    expect(templates.map(({ template }) => template.id)).toEqual(['sample']);
    expect(refused.map(({ file }) => file)).toEqual(['broken.2026.1.json']);
    expect(refused[0]?.faults[0]?.message).toMatch(message);
  });

  it('leaves other files alone, and refuses a folder or a dead link in the place of a file', () => {
    writeFileSync(join(folder, 'notes.json'), 'x');
    mkdirSync(join(folder, 'folder.2026.1.json'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.2026.1.json'));
    const { templates, refused } = loadTemplates(folder);
    expect(templates).toHaveLength(1);
    expect(refused.map(({ file }) => file)).toEqual(['folder.2026.1.json', 'link.2026.1.json']);
  });

  it('puts the newest version first, counting and not spelling', () => {
    for (const version of ['2026.2', '2026.10', '2025.3']) {
      writeFileSync(join(folder, `sample.${version}.json`), JSON.stringify({ ...sampleTemplate(), version }));
    }
    const versions = loadTemplates(folder).templates.map(({ template }) => template.version);
    expect(versions).toEqual(['2026.10', '2026.2', '2026.1', '2025.3']);
  });

  it('that is not there is an empty set', () => {
    expect(loadTemplates(join(folder, 'gone'))).toEqual({ templates: [], refused: [] });
  });
});
