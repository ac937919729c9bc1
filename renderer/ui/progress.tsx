/** A named wait, or a share done in words and as a bar. */

/** For work that takes over a second and cannot say how far it is. */
export function Waiting({ words }: { words: string }) {
  return (
    <p className="waiting" role="status">
      <span className="waiting__mark" aria-hidden />
      {words}
    </p>
  );
}

/** A share from 0 to 100 as a bar with its figure beside it. */
export function ShareBar({ percent, label }: { percent: number; label: string }) {
  return (
    <span className="share">
      <progress className="share__bar" max={100} value={percent} aria-label={label} />
      <span className="share__figure">{percent}%</span>
    </span>
  );
}
