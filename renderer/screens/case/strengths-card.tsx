/** Strengths, with as much room as the needs beside them. */
import type { NeedsAssessment } from '../../../shared/model/need.ts';
import { needNames } from '../../../shared/model/need-scales.ts';
import { Card } from '../../ui/card.tsx';
import { EvidenceList } from './evidence-list.tsx';

export function StrengthsCard({ assessment }: { assessment: NeedsAssessment | undefined }) {
  const strong = assessment?.needs.filter((need) => need.strengths.length > 0) ?? [];
  const count = strong.reduce((sum, need) => sum + need.strengths.length, 0);
  return (
    <Card title="Strengths" note={count === 0 ? undefined : `${String(count)} recorded, by area of life.`}>
      {count === 0 ? (
        <p>No strengths have been recorded. Ask about them, or say in the report why they are not known.</p>
      ) : (
        <ul className="strengths">
          {strong.map((need) => (
            <li key={need.id} className="strengths__area">
              <h3 className="strengths__title">{needNames[need.id].title}</h3>
              <EvidenceList evidence={need.strengths} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
