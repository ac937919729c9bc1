/** A template whose disclosed report would rest on a withheld section, or show it, is refused by name of the place. */
import { expect, it } from 'vitest';
import { pageOneFacts } from '../../../shared/template/page-one.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import { template as templateSchema, type ProseBlock, type Template } from '../../../shared/template/template.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import { withAnnex } from '../../fixtures/withheld-report.ts';
import { sampleTemplate } from '../checks/sample-report.ts';

/** `person`, `security-concerns` (withheld), `analysis`, `proposal`, `custody-impact`, `victim-wishes` (withheld). */
const sound = () => withAnnex(sampleTemplate());

function faultsAfter(change: (json: Template) => void): { where: string; message: string }[] {
  const json = templateSchema.parse(JSON.parse(JSON.stringify(sound())));
  change(json);
  return templateFaults(json);
}

function proseAt({ sections }: Template, section: number, block: number): ProseBlock {
  const found = sections[section]?.blocks[block];
  if (found?.type !== 'prose') throw new Error('there is no prose here');
  return found;
}

it('a template with withheld sections and their annex has no faults', () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

it('withheld sections are numbered by themselves, so that the others have no gap', () => {
  expect(partsOf(sound()).map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 sources-text',
    'A1 security-text',
    'A1.1 security-next',
    '2 analysis-text',
    '2.1 risk-text',
    '3 proposal-text',
    '4 impact-text',
    'A2 victim-text',
  ]);
});

it.each<[string, (json: Template) => void, string, RegExp]>([
  ['a withheld section without an annex', (t) => delete t.annex, 'annex', /needs an annex/],
  [
    'an annex without a withheld section',
    (t) => (t.sections = t.sections.filter(({ withheld }) => withheld === undefined)),
    'annex',
    /no section is withheld/,
  ],
  ['an annex whose rule is not in the law', (t) => (t.annex!.rule = 'gone'), 'annex.rule', /no note called "gone"/],
  ['an annex whose rule is not sure', (t) => (t.law[0]!.confidence = 'medium'), 'annex.rule', /must be sure/],
  [
    'a disclosed section that hangs on a withheld answer',
    (t) => (t.sections[2]!.showWhen = { choice: 'security-any', is: ['yes'] }),
    'sections.2.showWhen',
    /nothing disclosed may hang/,
  ],
  [
    'a disclosed block that hangs on a withheld answer',
    (t) => (t.sections[2]!.blocks[1]!.showWhen = { choice: 'security-any', is: ['yes'] }),
    'sections.2.blocks.1.showWhen',
    /nothing disclosed may hang/,
  ],
  [
    'a disclosed proposal that learns of custody from a withheld answer',
    (t) =>
      t.sections[2]!.blocks.push({
        type: 'plan',
        kind: 'proposal',
        id: 'sentence-plan',
        label: 'Proposal',
        required: true,
        custody: { choice: 'security-any', inProspect: ['yes'] },
      }),
    'sections.2.blocks.2.custody',
    /nothing disclosed may hang/,
  ],
  [
    'a countersignature that hangs on a withheld answer',
    (t) => (t.signature.countersign = { label: 'M', when: { choice: 'security-any', is: ['yes'] } }),
    'signature.countersign.when',
    /nothing disclosed may hang/,
  ],
  [
    'page one showing withheld words',
    (t) => (t.summary.proposal.blocks = ['security-text']),
    'summary.proposal.blocks.0',
    /page one may not show/,
  ],
  [
    'page one showing withheld limits',
    (t) => (t.summary.limits = 'victim-text'),
    'summary.limits',
    /page one may not show/,
  ],
  [
    'needs that only the annex deals with',
    (t) => (t.sections[1]!.blocks[2] = { ...proseAt(t, 1, 2), answersNeeds: true }),
    'sections.1.blocks.2.answersNeeds',
    /needs are dealt with/,
  ],
])('%s is a fault', (_what, change, where, message) => {
  expect(faultsAfter(change)).toEqual([{ where, message: expect.stringMatching(message) as string }]);
});

it('page one holds by itself a fact that only a withheld field would show', () => {
  const base = sampleTemplate();
  const facts = [{ label: 'Prison', slot: 'custody.prison' as const }];
  const template = withAnnex({ ...base, summary: { ...base.summary, facts } });
  const bare = template.sections.map(({ showWhen: _when, ...section }) => section);
  expect(pageOneFacts({ ...template, sections: bare.filter(({ id }) => id !== 'custody-impact') })).toEqual([
    { label: 'Prison', slot: 'custody.prison', key: 'custody.prison' },
  ]);
});
