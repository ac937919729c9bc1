/** A release plan in full: tables that a panel can work from, each row with the risk it answers. */
import { listInWords, lowerFirst } from '../dates/wording.ts';
import type { ReleasePlanRules } from '../document/plan-rules.ts';
import { lengthsFor, standardConditions } from '../release-plan/law-for-plan.ts';
import { releasePlanInWords } from '../release-plan/plan-in-words.ts';
import { recalledOn } from '../release-plan/release-facts.ts';
import type { PlanPart, ReleasePlan } from '../release-plan/release-plan.ts';
import { rowNumbers } from '../release-plan/row-numbers.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PageNotes } from './page-notes.ts';
import { renderPlanTable } from './plan-table-html.ts';
import { printedDate } from './printed-date.ts';
import { renderConditions } from './release-conditions-html.ts';
import { gonePast, renderDepartures, renderOpinion, renderTests } from './release-test-html.ts';
import type { PlanSetting } from './release-plan-setting.ts';
import { releasePlanWords } from './release-plan-words.ts';

export function renderReleasePlan(plan: ReleasePlan, rules: ReleasePlanRules, notes: PageNotes): Markup {
  const words = releasePlanWords(notes.language);
  const setting: PlanSetting = { plan, rules, words, language: notes.language, numbers: rowNumbers(plan) };
  const parts: [PlanPart, (setting: PlanSetting) => Markup][] = [
    ['licence', renderLicence],
    ['risks', renderRisks],
    ['conditions', renderConditions],
    ['management', renderManagement],
    ['contingency', renderContingency],
    ['test', renderTests],
    ['timetable', renderTimetable],
    ['opinion', renderOpinion],
  ];
  const shown = parts.filter(([part]) => !rules.without.includes(part));
  return joined([...shown.map(([, render]) => render(setting)), renderDepartures(setting)]);
}

/** Page one says what is planned, whatever the opinion, and that a rule of law is gone past where one is. */
export function renderReleasePlanInBrief(
  plan: ReleasePlan,
  rules: ReleasePlanRules,
  section: number,
  { language }: PageNotes,
): Markup {
  const words = releasePlanWords(language);
  const sentence = lowerFirst(releasePlanInWords(plan, rules.licence));
  const past = gonePast(plan, rules).filter(({ ruling }) => ruling.effect === 'unlawful').length;
  return joined([
    sentence === '' ? empty : markup`<p>${words.ifReleased} ${sentence}.</p>`,
    past === 0 ? empty : markup`<p>${words.pastOnPageOne(past, section)}</p>`,
  ]);
}

function renderLicence({ plan, rules, words, language }: PlanSetting): Markup {
  const { licence, facts } = rules;
  const nameIn = (list: readonly { id: string; name: string }[], id: string | undefined) =>
    list.find((one) => one.id === id)?.name;
  const recalled = recalledOn(plan);
  const standard = standardConditions(plan, licence, facts).map(({ name }) => lowerFirst(name));
  const rows: [string, string | undefined][] = [
    [words.sentence, nameIn(licence.sentences, plan.sentence)],
    [words.recall, nameIn(licence.recalls, plan.recall)],
    [words.recalledOn, recalled && printedDate(recalled, language)],
    [words.releaseOn, plan.releaseOn && printedDate(plan.releaseOn, language)],
    [
      words.length,
      lengthsFor(plan, licence, facts)
        .map(({ says, force }) => `${says} (${force.provision})${doubtOf(force, words)}`)
        .join('\n'),
    ],
  ];
  const filled = rows.filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '');
  return joined([
    filled.length === 0
      ? empty
      : markup`<table class="fields"><tbody>
${joined(filled.map(([label, value]) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>`))}
</tbody></table>`,
    standard.length === 0 ? empty : markup`<p>${words.standard} ${listInWords(standard)}.</p>`,
  ]);
}

function doubtOf({ uncertain }: { uncertain?: string | undefined }, words: PlanSetting['words']): string {
  return uncertain === undefined ? '' : ` ${words.uncertain} ${uncertain}`;
}

/** Each risk with what answers it, so that a panel sees at once which has nothing. */
function renderRisks({ plan, words, numbers }: PlanSetting): Markup {
  const kinds = { acute: words.acute, stable: words.stable };
  const rows = plan.risks.map(({ row, says, kind }) => {
    const tied = [...plan.conditions, ...plan.actions, ...plan.contingency].filter(({ risk }) => risk === row);
    const answered = tied.map((one) => numbers.get(one.row) ?? '').join(', ');
    return [
      numbers.get(row) ?? '',
      says,
      kind === undefined ? '' : kinds[kind],
      answered === '' ? words.nothing : answered,
    ];
  });
  const columns = [words.number, words.risk, words.kind, words.answeredBy];
  return renderPlanTable({ caption: words.risks, columns, look: 'release-risks' }, [{ rows }]);
}

function renderManagement({ plan, rules, words, numbers }: PlanSetting): Markup {
  const groups = rules.licence.areas.map(({ id, name }) => ({
    group: name,
    rows: plan.actions
      .filter(({ area }) => area === id)
      .map(({ row, what, who, when, risk }) => [
        numbers.get(row) ?? '',
        what,
        who,
        when,
        numbers.get(risk ?? '') ?? '',
      ]),
  }));
  const columns = [words.number, words.action, words.who, words.when, words.risk];
  return renderPlanTable({ caption: words.management, columns, look: 'release-actions' }, groups);
}

function renderContingency({ plan, words, numbers }: PlanSetting): Markup {
  const rows = plan.contingency.map(({ row, sign, then, who, why, risk }) => [
    numbers.get(row) ?? '',
    ...[sign, then, who, why],
    numbers.get(risk ?? '') ?? '',
  ]);
  const columns = [words.number, words.sign, words.then, words.who, words.why, words.risk];
  return renderPlanTable({ caption: words.contingency, columns, look: 'release-contingency' }, [{ rows }]);
}

function renderTimetable({ plan, words, language }: PlanSetting): Markup {
  const rows = plan.timetable.map(({ on, when, what, who }) => {
    const day = on === undefined ? '' : printedDate(on, language);
    return [[day, when].filter((text) => text !== '').join(': '), what, who];
  });
  const columns = [words.when, words.action, words.who];
  return renderPlanTable({ caption: words.timetable, columns, look: 'release-timetable' }, [{ rows }]);
}
