/** Every word an author typed into a release plan, each with the field it stands in. */
import type { ReleasePlan } from './release-plan.ts';

/** `at` is made of ids only. */
export function typedInReleasePlan(plan: ReleasePlan): { at: string; text: string }[] {
  const { risks, conditions, actions, contingency, tests, matters, timetable, opinion, reasons } = plan;
  return [
    ...risks.map(({ row, says }) => ({ at: row, text: says })),
    ...conditions.flatMap(({ row, blanks, necessary, proportionate, wording }) => [
      ...named(row, { wording, necessary, proportionate }),
      ...Object.entries(blanks).flatMap(([id, values]) => values.map((text) => ({ at: `${row}-${id}`, text }))),
    ]),
    ...actions.flatMap(({ row, what, who, when }) => named(row, { what, who, when })),
    ...contingency.flatMap(({ row, sign, then, who, why }) => named(row, { sign, then, who, why })),
    ...named('test', tests),
    ...named('matter', matters),
    ...timetable.flatMap(({ row, when, what, who }) => named(row, { when, what, who })),
    ...named('opinion', { grounds: opinion?.grounds ?? '' }),
    ...named('past', reasons),
  ];
}

function named(row: string, fields: Readonly<Record<string, string>>): { at: string; text: string }[] {
  return Object.entries(fields).map(([field, text]) => ({ at: `${row}-${field}`, text }));
}
