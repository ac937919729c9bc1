/** A professional opinion, offered or left out: both are lawful, and the form says so. */
import { views, type ReleasePlan } from '../../../../shared/release-plan/release-plan.ts';
import { Radios } from '../../../ui/radios.tsx';
import { fieldId } from '../plan-desk.ts';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

type View = NonNullable<ReleasePlan['opinion']>['view'];

const labels: Record<View, string> = {
  none: 'No opinion offered',
  release: 'Can be safely managed in the community under this plan',
  'not release': 'Cannot at present be safely managed in the community',
  'open conditions': 'Cannot yet be managed in the community; suitable for open conditions',
  'more information': 'More information is needed before a view can be given',
};

export function OpinionPart({ desk }: { desk: ReleaseDesk }) {
  const { plan, change } = desk;
  const { opinion } = plan;
  return (
    <PlanPart
      desk={desk}
      part="opinion"
      title="Professional opinion (optional)"
      hint="Allowed since 3 April 2023, and not required. The report can be signed either way."
    >
      <div className="plan-field" id={fieldId(desk, 'opinion', 'view')} tabIndex={-1}>
        <Radios
          legend="Opinion"
          value={opinion?.view}
          options={views.map((view) => ({ value: view, label: labels[view] }))}
          onChange={(view) => {
            change({ opinion: { view, grounds: opinion?.grounds ?? '' } });
          }}
        />
      </div>
      {opinion !== undefined && opinion.view !== 'none' && (
        <PlanText
          desk={desk}
          row="opinion"
          field="grounds"
          label="Grounds"
          hint="Your role, contact and competence, and what would change the opinion."
          lines={4}
          value={opinion.grounds}
          onChange={(grounds) => {
            change({ opinion: { view: opinion.view, grounds } });
          }}
        />
      )}
    </PlanPart>
  );
}
