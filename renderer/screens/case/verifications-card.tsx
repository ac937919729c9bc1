/** Checks of suitability for a curfew or unpaid work: asked, pending, answered, in words and with dates. */
import { upperFirst } from '../../../shared/dates/wording.ts';
import type { Verification } from '../../../shared/model/verification.ts';
import { Card } from '../../ui/card.tsx';
import { compactDate, daysBetween, todayInLondon } from '../../ui/dates.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

const tints: Record<NonNullable<Verification['finding']>, TagTint> = {
  suitable: 'green',
  'suitable with adjustments': 'blue',
  'not suitable': 'red',
};

function StandingTag({ check }: { check: Verification }) {
  const { status, finding, askedOn, answeredOn } = check;
  if (finding !== undefined) return <Tag tint={tints[finding]}>{upperFirst(finding)}</Tag>;
  if (status === 'not needed') return <Tag tint="grey">Not needed</Tag>;
  if (status === 'received') {
    return <Tag tint="green">{`Received${answeredOn === undefined ? '' : ` ${compactDate(answeredOn)}`}`}</Tag>;
  }
  const days = askedOn === undefined ? undefined : daysBetween(askedOn, todayInLondon());
  const since = askedOn === undefined ? '' : ` since ${compactDate(askedOn)} (${String(days)} days)`;
  return <Tag tint="yellow">{`Pending${since}`}</Tag>;
}

export function VerificationsCard({ verifications }: { verifications: readonly Verification[] }) {
  const pending = verifications.filter(({ status }) => status === 'pending').length;
  const note = pending === 0 ? 'All answered.' : `${String(pending)} of ${String(verifications.length)} pending.`;
  return (
    <Card title="Curfew and unpaid work checks" span="full" note={note}>
      <ul className="rows">
        {verifications.map((check) => (
          <li key={`${check.about} ${check.question}`} className="rows__row">
            <div className="rows__main">
              <p className="rows__title">{check.question}</p>
              <p className="rows__note">
                {upperFirst(check.about)}. Asked of: {check.askedOf}
                {check.howChecked !== undefined && `. Checked by: ${check.howChecked}`}.{' '}
                <SourceLine source={check.source} />
              </p>
              {check.answer !== undefined && <p className="rows__text">{check.answer}</p>}
            </div>
            <StandingTag check={check} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
