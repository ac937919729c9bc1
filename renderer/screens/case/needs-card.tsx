/** Needs: score against threshold, finding in words, what each is linked to, and its evidence; also as a table. */
import { useState } from 'react';
import type { Need, NeedsAssessment } from '../../../shared/model/need.ts';
import { needNames } from '../../../shared/model/need-scales.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ageInWords, compactDate, todayInLondon } from '../../ui/dates.ts';
import { EvidenceList } from './evidence-list.tsx';
import { NeedRow } from './need-row.tsx';
import { findingWords, linksOf, needsInOrder, scoreInWords } from './need-words.ts';

const columns: Column<Need>[] = [
  { heading: 'Need', isRowHeading: true, cell: (need) => needNames[need.id].title },
  { heading: 'Score', cell: scoreInWords },
  { heading: 'Threshold', cell: (need) => need.threshold ?? 'None' },
  { heading: 'Finding', cell: (need) => findingWords[need.status] },
  { heading: 'Linked to', cell: linksOf },
  { heading: 'Evidence', cell: (need) => <EvidenceList evidence={need.evidence} source={need.source} /> },
];

export function NeedsCard({ assessment }: { assessment: NeedsAssessment | undefined }) {
  const [isTable, setTable] = useState(false);
  if (assessment === undefined) {
    return (
      <Card title="Needs">
        <p>No assessment of needs has been imported.</p>
      </Card>
    );
  }
  const needs = needsInOrder(assessment.needs);
  const identified = needs.filter((need) => need.status === 'identified').length;
  return (
    <Card
      title="Needs"
      span={isTable ? 'full' : 'half'}
      aside={
        <Button
          kind="quiet"
          isPressed={isTable}
          onClick={() => {
            setTable(!isTable);
          }}
        >
          Show as table
        </Button>
      }
      note={
        <>
          {identified} of {needs.length} identified. {assessment.tool} {assessment.layer},{' '}
          {compactDate(assessment.completedOn)}, {ageInWords(assessment.completedOn, todayInLondon())}, by{' '}
          {assessment.assessor}.
        </>
      }
    >
      {isTable ? (
        <DataTable caption="Needs" isCaptionHidden columns={columns} rows={needs} rowKey={(need) => need.id} />
      ) : (
        <>
          <ul className="needs">
            {needs.map((need) => (
              <NeedRow key={need.id} need={need}>
                <EvidenceList evidence={need.evidence} source={need.source} />
              </NeedRow>
            ))}
          </ul>
          <p className="card__key">
            <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden>
              <path className="score__tick" d="M5 0V16" />
            </svg>{' '}
            The upright line marks the threshold: a score that reaches it is an identified need.
          </p>
        </>
      )}
    </Card>
  );
}
