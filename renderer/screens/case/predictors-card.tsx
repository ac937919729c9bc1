/** Predictors: the band and what it predicts; the score stays behind a button, for it is not for reports. */
import { useState } from 'react';
import type { Predictor } from '../../../shared/model/risk.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

export function PredictorsCard({ predictors }: { predictors: readonly Predictor[] }) {
  const [areScoresShown, setScoresShown] = useState(false);
  const hasScores = predictors.some((predictor) => predictor.percent !== undefined);
  return (
    <Card
      title="Predictors"
      aside={
        hasScores && (
          <Button
            kind="quiet"
            isPressed={areScoresShown}
            onClick={() => {
              setScoresShown(!areScoresShown);
            }}
          >
            Show scores
          </Button>
        )
      }
      note={
        predictors.length === 0
          ? undefined
          : 'A predictor describes people with a like history, not this person. Reports state the band.'
      }
    >
      {predictors.length === 0 ? (
        <p>No predictors have been imported.</p>
      ) : (
        <ul className="rows">
          {predictors.map((predictor) => (
            <li key={`${predictor.tool} ${predictor.version} ${predictor.completedOn}`} className="rows__row">
              <div className="rows__main">
                <p className="rows__title">
                  {predictor.predicts}
                  {areScoresShown && predictor.percent !== undefined && (
                    <strong className="rows__figure"> {predictor.percent}%</strong>
                  )}
                </p>
                <p className="rows__note">
                  {predictor.tool} version {predictor.version}, {predictor.kind}.{' '}
                  <SourceLine source={predictor.source} canAge />
                </p>
              </div>
              <LevelBadge level={predictor.band} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
