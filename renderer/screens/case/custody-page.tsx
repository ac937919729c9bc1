/** Custody: where the person is, how it has gone, what has been done, and steps towards open conditions. */
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { Custody } from '../../../shared/model/custody.ts';
import { Card } from '../../ui/card.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { ActivitiesCard, AdjudicationsCard, DrugTestsCard, IncentivesCard } from './custody-tables.tsx';
import { OpenConditionsCard } from './open-conditions-card.tsx';
import { RemarkRows } from './remark-rows.tsx';
import { WithheldTag, withheldNote } from './withheld-tag.tsx';

export function CustodyPage({ custody }: { custody: Custody }) {
  const { family = [], health = [], securityConcerns = [] } = custody;
  return (
    <div className="cards">
      <PlaceCard custody={custody} />
      {custody.adjudications !== undefined && <AdjudicationsCard adjudications={custody.adjudications} />}
      {custody.incentives !== undefined && <IncentivesCard levels={custody.incentives} />}
      {custody.drugTests !== undefined && <DrugTestsCard tests={custody.drugTests} />}
      {custody.activities !== undefined && <ActivitiesCard activities={custody.activities} />}
      {family.length > 0 && (
        <Card title="Family contact">
          <RemarkRows remarks={family} />
        </Card>
      )}
      {health.length > 0 && (
        <Card title="Health in custody">
          <RemarkRows remarks={health} />
        </Card>
      )}
      <OpenConditionsCard custody={custody} />
      {securityConcerns.length > 0 && (
        <Card title="Security concerns" span="full" aside={<WithheldTag />} note={withheldNote}>
          <RemarkRows remarks={securityConcerns} />
        </Card>
      )}
    </div>
  );
}

function PlaceCard({ custody }: { custody: Custody }) {
  return (
    <Card title="Custody" span="full" note={<SourceLine source={custody.source} canAge />}>
      <FactList
        isWide
        facts={[
          { label: 'Prison', value: custody.prison },
          { label: 'Category', value: custody.securityCategory },
          { label: 'There since', value: dateInWords(custody.since) },
        ]}
      />
      {custody.conduct.length > 0 && (
        <>
          <h3 className="card__sub">Conduct</h3>
          <RemarkRows remarks={custody.conduct} />
        </>
      )}
    </Card>
  );
}
