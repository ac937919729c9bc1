/** Schema of a report template: dated data that says which sections a report has and where facts go. */
import { z } from 'zod';
import { planKind } from '../document/plan.ts';
import { isoDate, templateId, words } from '../model/ids.ts';
import { needId } from '../model/need.ts';
import { authorDetail } from '../model/report.ts';
import { fits } from './fits.ts';
import { occasion } from '../proposal/catalogue-parts.ts';
import { planPart } from '../release-plan/release-plan.ts';
import { decidingSlotId, slotId, tableSlotId } from './slots.ts';

/** Ids inside a template: lower case words joined by hyphens, unique within the template. */
export const blockId = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/);
export type BlockId = z.infer<typeof blockId>;

/** Shows a block only while a choice elsewhere in the report has one of these values (see `isShown`). */
const showWhen = z.strictObject({ choice: blockId, is: z.array(words(60)).min(1) });
export type ShowWhen = z.infer<typeof showWhen>;

const option = z.strictObject({ value: words(60), label: words(300) });

/** A fact from the case store, printed with its source. `required`: signing is blocked while the store has no value. */
const factBlock = z.strictObject({
  type: z.literal('fact'),
  id: blockId,
  label: words(160),
  slot: slotId,
  required: z.boolean(),
  showWhen: showWhen.optional(),
});

/** A table of facts, for example offences or predictors. `required`: signing is blocked while it has no rows. */
const tableBlock = z.strictObject({
  type: z.literal('table'),
  id: blockId,
  caption: words(200),
  slot: tableSlotId,
  required: z.boolean().optional(),
  showWhen: showWhen.optional(),
});

/** Stands in `means` for everything the record may say that is not named there. */
export const anyKind = '*';

/**
 * What the record's own value of a slot means as an answer to the question: it answers a new report, and a report that
 * answers otherwise is told. By the kind of the value (see `slotKinds`), a table having none; what is left out means nothing.
 */
const recordMeaning = z.strictObject({ slot: decidingSlotId, means: z.record(words(60), words(60)) });

/** A question with fixed answers. `multiple` allows several. */
const choiceBlock = z.strictObject({
  type: z.literal('choice'),
  id: blockId,
  label: words(300),
  hint: words(500).optional(),
  options: z.array(option).min(2).max(20),
  multiple: z.boolean(),
  required: z.boolean(),
  record: recordMeaning.optional(),
  showWhen: showWhen.optional(),
});

/** A short typed answer: one line, or a date. `mustBe` bounds a date against the day the checks run. */
const entryBlock = z.strictObject({
  type: z.literal('entry'),
  id: blockId,
  label: words(300),
  hint: words(500).optional(),
  format: z.enum(['line', 'date']),
  mustBe: z.enum(['not in the future', 'within the last year']).optional(),
  required: z.boolean(),
  showWhen: showWhen.optional(),
});

/** Rich text by the author. Without `heading` it is the body of its section. */
const proseBlock = z.strictObject({
  type: z.literal('prose'),
  id: blockId,
  heading: words(200).optional(),
  guidance: z.array(words(800)).max(20),
  required: z.boolean(),
  guideWords: z.number().int().positive().optional(),
  needsSource: z.boolean(),
  /** The check "every identified need is dealt with" looks for the needs here. */
  answersNeeds: z.boolean(),
  showWhen: showWhen.optional(),
});
export type ProseBlock = z.infer<typeof proseBlock>;

/** Structured work with rules of its own, built in a form. `required`: signing waits until nothing is missing in it. */
const planBlock = z.strictObject({
  type: z.literal('plan'),
  kind: planKind,
  id: blockId,
  label: words(160),
  required: z.boolean(),
  /** Parts of a release plan that this report asks for in blocks of its own, for example the opinion. */
  without: z.array(planPart).optional(),
  /** Of a proposal; unset: a first sentence. */
  occasion: occasion.optional(),
  /** Of a proposal: the choice that says whether custody is in prospect, and by which of its answers. */
  custody: z.strictObject({ choice: blockId, inProspect: z.array(words(60)).min(1) }).optional(),
  /** Of a proposal on breach: by which answers the order made before goes on; unset: it never does. */
  goesOn: showWhen.optional(),
  showWhen: showWhen.optional(),
});

const templateBlock = z.discriminatedUnion('type', [
  factBlock,
  tableBlock,
  choiceBlock,
  entryBlock,
  proseBlock,
  planBlock,
]);
export type TemplateBlock = z.infer<typeof templateBlock>;
export type FactBlock = z.infer<typeof factBlock>;
export type TableBlock = z.infer<typeof tableBlock>;
export type ChoiceBlock = z.infer<typeof choiceBlock>;
export type EntryBlock = z.infer<typeof entryBlock>;
export type PlanBlock = z.infer<typeof planBlock>;

/** Which evidence the panel shows first while the caret is in the section. */
export const evidenceTopics = [
  'needs',
  'risk',
  'offences',
  'history',
  'supervision',
  'custody',
  'victims',
  'enquiries',
  'documents',
] as const;
export const evidenceTopic = z.enum(evidenceTopics);
export type EvidenceTopic = z.infer<typeof evidenceTopic>;

const templateSection = z.strictObject({
  id: blockId,
  heading: words(160),
  /** Left out of the report that is disclosed, and printed in the withheld annex instead; `reason` is told to the author. */
  withheld: z.strictObject({ reason: words(300) }).optional(),
  guidance: z.array(words(800)).max(20),
  evidence: z.strictObject({ topics: z.array(evidenceTopic), needs: z.array(needId) }),
  showWhen: showWhen.optional(),
  blocks: z.array(templateBlock).min(1).max(40),
});
export type TemplateSection = z.infer<typeof templateSection>;

/** A rule of law or policy the template rests on. `confidence` is carried from its source, never raised by guess. */
const legalNote = z.strictObject({
  id: blockId,
  text: words(1000),
  source: words(300),
  from: isoDate,
  to: isoDate.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
});

export const template = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('prepare-a-report/template'),
  id: templateId,
  version: z.string().regex(/^\d{4}\.\d+$/, 'a template version looks like 2026.1'),
  title: words(160),
  shortTitle: words(40),
  setting: z.enum(['court', 'parole']),
  fits,
  audience: words(200),
  languages: z.array(z.enum(['en', 'cy'])).min(1),
  validFrom: isoDate,
  validTo: isoDate.optional(),
  marking: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
  /** Where a person is under an order and a licence: whose appointments and warnings tables list; unset: of a person recalled both, of anyone else the order’s. */
  complianceUnder: z.enum(['order', 'licence']).optional(),
  /** Sentences printed under the title, for example on whom the report is disclosed to. */
  preamble: z.array(words(800)).max(10),
  law: z.array(legalNote).max(60),
  /**
   * What page one shows: facts in order, and the prose blocks, choices and plans boxed as proposal or view. With
   * `isOnePage` it is read by itself: the sections begin on page two, and a warning says where it takes more than a page.
   */
  summary: z.strictObject({
    isOnePage: z.boolean().optional(),
    facts: z.array(z.strictObject({ label: words(80), slot: slotId })).max(20),
    proposal: z.strictObject({ heading: words(80), blocks: z.array(blockId).min(1) }),
    limits: blockId.optional(),
  }),
  sections: z.array(templateSection).min(1).max(60),
  /** The annex that withheld sections print in. */
  annex: z
    .strictObject({
      title: words(160),
      /** Boxed on its first page: to whom it must not be shown. */
      notice: words(300),
      preamble: z.array(words(800)).max(10),
      /** The id of the note in `law` that its first page states. */
      rule: blockId,
      /** Signed in place of the statement of the report. */
      statement: words(1000),
    })
    .optional(),
  signature: z.strictObject({
    statement: words(1000),
    /** Details of the author without which a report is not signed; name, role and office where it says nothing. */
    author: z.array(authorDetail).min(1).optional(),
    /** Printed for the person who counter-signs; the second signature itself is a later step. */
    countersign: z.strictObject({ label: words(200), when: showWhen.optional() }).optional(),
  }),
});
export type Template = z.infer<typeof template>;
