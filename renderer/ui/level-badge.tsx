/** A risk level as a word with a shape of its own, so that it reads without colour. */
import type { RoshLevel } from '../../shared/model/risk.ts';

const words: Record<RoshLevel, string> = { low: 'Low', medium: 'Medium', high: 'High', 'very high': 'Very high' };

function Shape({ level }: { level: RoshLevel }) {
  switch (level) {
    case 'low':
      return <circle cx="7" cy="7" r="5" className="shape--open" />;
    case 'medium':
      return <rect x="2.5" y="2.5" width="9" height="9" className="shape--open" />;
    case 'high':
      return <path d="M7 1.5 13 12.5H1Z" />;
    case 'very high':
      return <path d="M4 0.8h6L13.2 4v6L10 13.2H4L0.8 10V4Z" />;
  }
}

export function LevelBadge({ level }: { level: RoshLevel }) {
  return (
    <span className={`level level--${level.replace(' ', '-')}`}>
      <svg className="level__shape" viewBox="0 0 14 14" width="14" height="14" aria-hidden>
        <Shape level={level} />
      </svg>
      {words[level]}
    </span>
  );
}
