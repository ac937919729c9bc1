/** The case at a glance: needs and strengths side by side, risk, predictors, enquiries, and who the person is. */
import type { StoredCase } from '../../../shared/model/case.ts';
import { dateAndTime } from '../../ui/dates.ts';
import { AboutCard } from './about-card.tsx';
import { EnquiriesCard } from './enquiries-card.tsx';
import { NeedsCard } from './needs-card.tsx';
import { PredictorsCard } from './predictors-card.tsx';
import { RoshCard } from './rosh-card.tsx';
import { StrengthsCard } from './strengths-card.tsx';

export function OverviewPage({ stored }: { stored: StoredCase }) {
  const { record } = stored;
  return (
    <>
      <div className="cards">
        <NeedsCard assessment={record.needsAssessment} />
        <StrengthsCard assessment={record.needsAssessment} />
        <RoshCard risk={record.risk} />
        <PredictorsCard predictors={record.predictors} />
        <EnquiriesCard enquiries={record.enquiries} />
        <AboutCard record={record} />
      </div>
      <p className="page__foot">
        Imported {dateAndTime(stored.importedAt)}, version {stored.revision} of this case. To correct a fact, correct it
        in its own system and import the case again.
      </p>
    </>
  );
}
