/** A need's score as cells against its maximum, with a tick where the threshold lies; hatched where unanswered. */

interface ScoreBarProps {
  score?: number | undefined;
  max?: number | undefined;
  threshold?: number | undefined;
  isIdentified: boolean;
}

const width = 120;
const gap = 2;

export function ScoreBar({ score, max, threshold, isIdentified }: ScoreBarProps) {
  if (score === undefined || max === undefined) return <Hatched />;
  const step = (width + gap) / max;
  return (
    <svg className="score" viewBox={`0 0 ${String(width)} 22`} width={width} height="22" aria-hidden>
      {Array.from({ length: max }, (_, index) => (
        <rect
          key={index}
          x={index * step + 0.5}
          y={4.5}
          width={step - gap - 1}
          height={13}
          className={cellClass(index < score, isIdentified)}
        />
      ))}
      {threshold !== undefined && <path className="score__tick" d={tick((threshold - 1) * step - gap / 2)} />}
    </svg>
  );
}

function cellClass(isFilled: boolean, isIdentified: boolean): string {
  if (!isFilled) return 'score__cell';
  return isIdentified ? 'score__cell score__cell--need' : 'score__cell score__cell--filled';
}

/** An upright line; kept inside the picture where the threshold is the first cell. */
function tick(x: number): string {
  return `M${String(Math.max(1.5, x))} 0V22`;
}

function Hatched() {
  return (
    <svg className="score" viewBox={`0 0 ${String(width)} 22`} width={width} height="22" aria-hidden>
      <rect x="0.5" y="4.5" width={width - 1} height="13" className="score__cell" />
      {Array.from({ length: 15 }, (_, index) => (
        <path key={index} className="score__hatch" d={`M${String(index * 8)} 18L${String(index * 8 + 8)} 4`} />
      ))}
    </svg>
  );
}
