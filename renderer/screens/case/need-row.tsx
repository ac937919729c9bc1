/** One need: its bar, its words, and its evidence folded away behind it. */
import type { ReactNode } from 'react';
import type { Need } from '../../../shared/model/need.ts';
import { needNames } from '../../../shared/model/need-scales.ts';
import { ScoreBar } from '../../ui/score-bar.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';
import { findingWords, linksOf, scoreInWords } from './need-words.ts';

const tints: Record<Need['status'], TagTint> = {
  identified: 'red',
  'not identified': 'plain',
  'not answered': 'yellow',
};

export function NeedRow({ need, children }: { need: Need; children: ReactNode }) {
  const isLinked = need.isLinkedToHarm || need.isLinkedToReoffending;
  const threshold = need.threshold === undefined ? '' : `, threshold ${String(need.threshold)}`;
  return (
    <li className="need">
      <details>
        <summary className="need__summary">
          <span className="need__name">{needNames[need.id].title}</span>
          <span className="need__bar">
            {(need.score !== undefined || need.status === 'not answered') && (
              <ScoreBar
                score={need.score}
                max={need.max}
                threshold={need.threshold}
                isIdentified={need.status === 'identified'}
              />
            )}
          </span>
          <span className="need__score">
            {need.status !== 'not answered' && scoreInWords(need)}
            <span className="visually-hidden">{threshold}</span>
          </span>
          <span className="need__finding">
            <Tag tint={tints[need.status]}>{findingWords[need.status]}</Tag>
          </span>
          <span className="need__links">{isLinked && `Linked to ${linksOf(need).toLowerCase()}`}</span>
          <span className="need__evidence">
            {need.evidence.length === 0 ? 'Source' : `Evidence ${String(need.evidence.length)}`}
          </span>
        </summary>
        {children}
      </details>
    </li>
  );
}
