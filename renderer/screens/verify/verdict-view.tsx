/** The outcome of a check: a word, a shape and a sentence, the points behind it, and the details. */
import { CircleCheck, CircleHelp, CircleX, Info, type LucideIcon } from 'lucide-react';
import type { Verdict } from '../../../shared/model/report.ts';
import { dateAndTime } from '../../ui/dates.ts';
import { Details } from '../../ui/details.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Tag } from '../../ui/tag.tsx';

interface Look {
  word: string;
  tone: 'good' | 'unsure' | 'bad';
  Icon: LucideIcon;
}

const looks: Record<Verdict['outcome'], Look> = {
  good: { word: 'Good', tone: 'good', Icon: CircleCheck },
  'signer unknown here': { word: 'Signer unknown here', tone: 'unsure', Icon: CircleHelp },
  'changed or broken': { word: 'Not good', tone: 'bad', Icon: CircleX },
};

const pointLooks: Record<Verdict['points'][number]['holds'], { word: string; Icon: LucideIcon }> = {
  yes: { word: 'OK', Icon: CircleCheck },
  no: { word: 'Not OK', Icon: CircleX },
  note: { word: 'Note', Icon: Info },
};

export function VerdictView({ verdict }: { verdict: Verdict }) {
  const { word, tone, Icon } = looks[verdict.outcome];
  return (
    <section className={`verdict verdict--${tone}`} aria-labelledby="verdict">
      <div className="verdict__head">
        <Icon className="verdict__icon" size={36} aria-hidden />
        <div>
          <p className="verdict__word">{word}</p>
          <h2 className="verdict__headline" id="verdict">
            {verdict.headline}
          </h2>
          <p className="verdict__todo">{verdict.todo}</p>
        </div>
      </div>
      <ul className="points">
        {verdict.points.map((point) => {
          const look = pointLooks[point.holds];
          return (
            <li key={point.text} className={`points__point points__point--${point.holds}`}>
              <look.Icon size={18} aria-hidden />
              <span>
                <strong>{look.word}:</strong> {point.text}
              </span>
            </li>
          );
        })}
      </ul>
      <VerdictDetails verdict={verdict} />
    </section>
  );
}

function VerdictDetails({ verdict }: { verdict: Verdict }) {
  return (
    <Details summary="Details: signers and fingerprint">
      {verdict.signers.map((signer) => (
        <FactList
          key={`${signer.name} ${signer.signedAt ?? ''}`}
          facts={[
            {
              label: 'Signer',
              value: (
                <>
                  {signer.name} {signer.isDemo && <Tag tint="yellow">Demo certificate</Tag>}
                </>
              ),
            },
            { label: 'Certificate issued by', value: signer.issuer },
            signer.signedAt === undefined ? undefined : { label: 'Signed', value: dateAndTime(signer.signedAt) },
            signer.validTo === undefined
              ? undefined
              : { label: 'Certificate valid to', value: dateAndTime(signer.validTo) },
          ]}
        />
      ))}
      <FactList
        facts={[
          { label: 'File', value: verdict.fileName },
          verdict.pages === undefined ? undefined : { label: 'Pages', value: verdict.pages },
          { label: 'Fingerprint (SHA-256)', value: <code className="fingerprint">{verdict.sha256}</code> },
        ]}
      />
    </Details>
  );
}
