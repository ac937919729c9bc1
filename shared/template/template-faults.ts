/** What is wrong with a template file beyond its shape: ids, conditions, dates and what page one names. */
import { addendumFaults } from '../addendum/addendum-faults.ts';
import type { Fault } from '../errors.ts';
import { planConditions, planFaults } from './plan-faults.ts';
import { slotKinds } from './slot-kinds.ts';
import {
  anyKind,
  template,
  type ChoiceBlock,
  type ShowWhen,
  type Template,
  type TemplateBlock,
  type TemplateSection,
} from './template.ts';
import { withheldFaults } from './withheld-faults.ts';
import { withheldTableFaults } from './withheld-tables.ts';

/** A piece that may carry a condition, with its path in the file and the section it is in. */
interface Piece {
  where: string;
  id: string;
  section: TemplateSection;
  block?: TemplateBlock;
  showWhen: ShowWhen | undefined;
}

/** Every fault of a template as read from JSON; empty when it may be used. `where` is a path such as `sections.3.blocks.0.id`. */
export function templateFaults(json: unknown): Fault[] {
  const parsed = template.safeParse(json);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({ where: issue.path.map(String).join('.'), message: issue.message }));
  }
  const pieces = piecesOf(parsed.data);
  return [
    ...idFaults(pieces),
    ...conditionFaults(parsed.data, pieces),
    ...sectionFaults(parsed.data),
    ...optionFaults(pieces),
    ...meaningFaults(pieces),
    ...entryFaults(pieces),
    ...pieces.flatMap((piece) => planFaults(piece, choicesOf(pieces))),
    ...summaryFaults(parsed.data),
    ...withheldFaults(parsed.data),
    ...dateFaults(parsed.data),
    ...withheldTableFaults(parsed.data),
    ...addendumFaults(parsed.data),
  ];
}

function piecesOf({ sections }: Template): Piece[] {
  return sections.flatMap((section, index) => [
    { where: `sections.${index}`, id: section.id, section, showWhen: section.showWhen },
    ...section.blocks.map((block, position) => ({
      where: `sections.${index}.blocks.${position}`,
      id: block.id,
      section,
      block,
      showWhen: block.showWhen,
    })),
  ]);
}

function idFaults(pieces: readonly Piece[]): Fault[] {
  const first = new Map<string, string>();
  return pieces.flatMap(({ where, id }) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, where);
    return earlier === undefined ? [] : [{ where: `${where}.id`, message: `"${id}" is already used at ${earlier}` }];
  });
}

function conditionFaults({ signature }: Template, pieces: readonly Piece[]): Fault[] {
  const conditions = pieces.flatMap((piece) => {
    const { where, showWhen, section, block } = piece;
    const inside = block ? section : undefined;
    const own = showWhen ? [{ where: `${where}.showWhen`, showWhen }] : [];
    return [...own, ...planConditions(piece)].map((one) => ({ ...one, inside }));
  });
  const when = signature.countersign?.when;
  const all = when
    ? [...conditions, { where: 'signature.countersign.when', showWhen: when, inside: undefined }]
    : conditions;
  return all.flatMap(({ where, showWhen, inside }) => conditionFault(where, showWhen, inside, pieces));
}

function conditionFault(
  where: string,
  { choice, is }: ShowWhen,
  inside: TemplateSection | undefined,
  pieces: readonly Piece[],
): Fault[] {
  const target = pieces.find(({ id, block }) => id === choice && block?.type === 'choice');
  if (target?.block?.type !== 'choice') return [{ where, message: `there is no choice called "${choice}"` }];
  const values = target.block.options.map(({ value }) => value);
  const unknown = is.filter((value) => !values.includes(value));
  const canHide = target.showWhen !== undefined || (target.section.showWhen !== undefined && target.section !== inside);
  return [
    ...unknown.map((value) => ({ where, message: `"${choice}" has no answer "${value}"` })),
    ...(canHide ? [{ where, message: `"${choice}" can itself be hidden, so nothing may hang on it` }] : []),
  ];
}

function sectionFaults({ sections }: Template): Fault[] {
  return sections.flatMap(({ blocks }, index) => {
    const prose = blocks.filter((block) => block.type === 'prose');
    const bodies = prose.filter((block) => block.heading === undefined);
    const where = `sections.${index}`;
    if (prose.length === 0) return [{ where, message: 'a section needs at least one prose block to write in' }];
    const opening = prose[0];
    if (opening?.showWhen) {
      return [
        {
          where: `${where}.blocks.${blocks.indexOf(opening)}`,
          message: 'the first prose block opens the section and cannot be hidden on its own',
        },
      ];
    }
    if (bodies.length > 1) return [{ where, message: 'a section may have only one prose block without a heading' }];
    return [];
  });
}

function optionFaults(pieces: readonly Piece[]): Fault[] {
  return pieces.flatMap(({ where, block }) => {
    if (block?.type !== 'choice') return [];
    const values = block.options.map(({ value }) => value);
    const repeated = values.filter((value, index) => values.indexOf(value) !== index);
    return repeated.map((value) => ({ where: `${where}.options`, message: `the answer "${value}" is there twice` }));
  });
}

function meaningFaults(pieces: readonly Piece[]): Fault[] {
  return pieces.flatMap(({ where, block }) =>
    block?.type === 'choice' && block.record ? meaningFault(`${where}.record`, block, block.record) : [],
  );
}

function meaningFault(
  where: string,
  choice: ChoiceBlock,
  { slot, means }: NonNullable<ChoiceBlock['record']>,
): Fault[] {
  const known = [...(slotKinds[slot] ?? []), anyKind];
  const offered = choice.options.map(({ value }) => value);
  return [
    ...(choice.multiple ? [{ where, message: 'only a question with one answer can have it from the record' }] : []),
    ...Object.entries(means).flatMap(([kind, answer]) => [
      ...(known.includes(kind) ? [] : [{ where: `${where}.means`, message: `"${slot}" never says "${kind}"` }]),
      ...(offered.includes(answer) ? [] : [{ where: `${where}.means`, message: `there is no answer "${answer}"` }]),
    ]),
  ];
}

function choicesOf(pieces: readonly Piece[]): ChoiceBlock[] {
  return pieces.flatMap(({ block }) => (block?.type === 'choice' ? [block] : []));
}

function entryFaults(pieces: readonly Piece[]): Fault[] {
  return pieces.flatMap(({ where, block }) =>
    block?.type === 'entry' && block.format === 'line' && block.mustBe !== undefined
      ? [{ where: `${where}.mustBe`, message: 'only a date can be bounded' }]
      : [],
  );
}

/** Page one copies prose as written, choices as answered and plans in words; its limits are prose. */
function summaryFaults({ sections, summary }: Template): Fault[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const isOneOf = (id: string, types: readonly string[]) =>
    blocks.some((block) => block.id === id && types.includes(block.type));
  const proposal = summary.proposal.blocks.map((id, index) => ({ where: `summary.proposal.blocks.${index}`, id }));
  const limits = summary.limits === undefined ? [] : [{ where: 'summary.limits', id: summary.limits }];
  return [
    ...proposal
      .filter(({ id }) => !isOneOf(id, ['prose', 'choice', 'plan']))
      .map(({ where, id }) => ({ where, message: `there is no prose block, choice or plan called "${id}"` })),
    ...limits
      .filter(({ id }) => !isOneOf(id, ['prose']))
      .map(({ where, id }) => ({ where, message: `there is no prose block called "${id}"` })),
  ];
}

function dateFaults({ validFrom, validTo, law }: Template): Fault[] {
  const ends = law.flatMap(({ from, to }, index) =>
    to !== undefined && to < from ? [{ where: `law.${index}.to`, message: 'a rule cannot end before it begins' }] : [],
  );
  const repeated = law.flatMap(({ id }, index) =>
    law.findIndex((note) => note.id === id) < index
      ? [{ where: `law.${index}.id`, message: `"${id}" is already used in the law` }]
      : [],
  );
  if (validTo === undefined || validTo >= validFrom) return [...ends, ...repeated];
  return [{ where: 'validTo', message: 'a template cannot end before it begins' }, ...ends, ...repeated];
}
