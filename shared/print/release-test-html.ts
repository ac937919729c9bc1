/** What a printed release plan says on the tests, an opinion where one is offered, and the rules it goes past. */
import type { ReleasePlanRules } from '../document/plan-rules.ts';
import type { Ruling } from '../proposal/ruling.ts';
import { canGoPast, eachOnce, reasonFor } from '../proposal/settle.ts';
import { judgeReleasePlan } from '../release-plan/judge-release-plan.ts';
import { answerOf } from '../release-plan/judge-tests.ts';
import { testsFor } from '../release-plan/law-for-plan.ts';
import type { ReleaseTest } from '../release-plan/licence-catalogue.ts';
import type { ReleasePlan } from '../release-plan/release-plan.ts';
import { empty, joined, lines, markup, type Markup } from './escape.ts';
import { renderPlanTable } from './plan-table-html.ts';
import type { PlanSetting } from './release-plan-setting.ts';

/** A test in force prints where it is for release or was spoken to; one not found in force only where it was spoken to. */
export function renderTests(setting: PlanSetting): Markup {
  const { plan, rules, words } = setting;
  const { inForce, notInForce } = testsFor(plan, rules.licence, rules.facts);
  const shown = [
    ...inForce.filter(({ purpose, id }) => purpose === 'release' || answerOf(plan, id) !== ''),
    ...notInForce.filter(
      ({ id, matters }) => answerOf(plan, id) !== '' || matters.some((one) => matterOf(setting, one.id)),
    ),
  ];
  const rows = shown.map((test) => [test.name, testCell(test, setting), answerCell(test, setting)]);
  const columns = [words.test, words.asks, words.says];
  return renderPlanTable({ caption: words.test, columns, look: 'release-test' }, [{ rows }]);
}

function testCell({ asks, force }: ReleaseTest, { words }: PlanSetting): Markup {
  const doubt = force.uncertain === undefined ? empty : markup` ${words.uncertain} ${force.uncertain}`;
  return markup`${asks}<br><span class="small">${force.provision}.${doubt}</span>`;
}

function answerCell(test: ReleaseTest, setting: PlanSetting): Markup {
  const given = test.matters.filter(({ id }) => matterOf(setting, id) !== '');
  const answer = answerOf(setting.plan, test.id);
  return joined([
    answer === '' && given.length === 0 ? markup`<span class="absent">${setting.words.nothing}</span>` : lines(answer),
    ...given.map(({ id, label }) => markup`<br><strong>${label}:</strong> ${lines(matterOf(setting, id))}`),
  ]);
}

function matterOf({ plan }: PlanSetting, id: string): string {
  return Object.hasOwn(plan.matters, id) ? (plan.matters[id] ?? '').trim() : '';
}

/** An author who leaves the opinion out is not named for it. */
export function renderOpinion({ plan: { opinion }, words }: PlanSetting): Markup {
  if (opinion === undefined) return empty;
  const grounds = opinion.grounds.trim();
  return markup`<table class="fields"><caption>${words.opinion}</caption><tbody>
<tr><th scope="row">${words.view}</th><td>${words.views[opinion.view]}</td></tr>
${grounds === '' ? empty : markup`<tr><th scope="row">${words.grounds}</th><td>${lines(grounds)}</td></tr>`}
</tbody></table>`;
}

/** Rulings that stand and have a printed reason. A reason whose ruling has gone is kept, and not printed. */
export function gonePast(plan: ReleasePlan, rules: ReleasePlanRules): { ruling: Ruling; reason: string }[] {
  return eachOnce(judgeReleasePlan(plan, rules.licence, rules.facts, rules.without)).flatMap((ruling) => {
    const reason = canGoPast(ruling) ? reasonFor(ruling, plan) : undefined;
    return reason === undefined ? [] : [{ ruling, reason }];
  });
}

/** What the law forbids, with the author's reason for going past it. What was only looked at again stands apart. */
export function renderDepartures({ plan, rules, words }: PlanSetting): Markup {
  const past = gonePast(plan, rules).filter(({ ruling }) => ruling.effect === 'unlawful');
  const rows = past.map(({ ruling: { says, provision, uncertain }, reason }) => {
    const rests = provision === '' ? '' : `${provision}.`;
    const doubt = uncertain === undefined ? '' : ` ${words.uncertain} ${uncertain}`;
    return [markup`${says}<br><span class="small">${rests}${doubt}</span>`, reason];
  });
  const columns = [words.rule, words.because];
  return renderPlanTable({ caption: words.departures, columns, look: 'release-departures' }, [{ rows }]);
}
