/** The form in which a release plan is built: judged at each key, and stored with the report as it stands. */
import type { ReactNode } from 'react';
import { dateInWords } from '../../../../shared/dates/wording.ts';
import { releasePlanInWords } from '../../../../shared/release-plan/plan-in-words.ts';
import type { PlanPart } from '../../../../shared/release-plan/release-plan.ts';
import type { PlanBlock } from '../../../../shared/template/template.ts';
import { OpenPoints } from '../open-points.tsx';
import { useDesk } from '../report-context.ts';
import { useCards } from '../use-cards.ts';
import { ConditionsPart } from './conditions-part.tsx';
import { ContingencyPart } from './contingency-part.tsx';
import { LicencePart } from './licence-part.tsx';
import { ManagementPart } from './management-part.tsx';
import { OpinionPart } from './opinion-part.tsx';
import { RisksPart } from './risks-part.tsx';
import { TestPart } from './test-part.tsx';
import { TimetablePart } from './timetable-part.tsx';
import { useReleasePlan } from './use-release-plan.ts';

export function ReleasePlanForm({ block }: { block: PlanBlock }) {
  const { view } = useDesk();
  const desk = useReleasePlan(block);
  const cards = useCards(block.id);
  if (desk === undefined) {
    return (
      <p>
        The licence catalogue cannot be read, so no release plan can be built here. What was planned before is safe. Ask
        support to put the templates right.
      </p>
    );
  }
  const parts: [PlanPart, ReactNode][] = [
    ['licence', <LicencePart key="licence" desk={desk} />],
    ['risks', <RisksPart key="risks" desk={desk} cards={cards} />],
    ['conditions', <ConditionsPart key="conditions" desk={desk} cards={cards} />],
    ['management', <ManagementPart key="management" desk={desk} cards={cards} />],
    ['contingency', <ContingencyPart key="contingency" desk={desk} cards={cards} />],
    ['test', <TestPart key="test" desk={desk} />],
    ['timetable', <TimetablePart key="timetable" desk={desk} cards={cards} />],
    ['opinion', <OpinionPart key="opinion" desk={desk} />],
  ];
  const { licence, without } = desk.rules;
  return (
    <fieldset className="plan-fieldset" data-undo="report" disabled={view.isReadOnly}>
      <OpenPoints desk={desk} cards={cards} words={releasePlanInWords(desk.plan, licence)} />
      {parts.filter(([part]) => !without.includes(part)).map(([, form]) => form)}
      <p className="ruling__rests">
        Judged by the licence catalogue {licence.version}, the law as read on {dateInWords(licence.asOf)}. It is a help
        and no legal advice. {licence.policy.wording}
      </p>
    </fieldset>
  );
}
