/** The one polite live region: short spoken notes that change nothing on the screen. */
import { useStatus } from '../state/status.ts';

export function LiveRegion() {
  const spoken = useStatus((status) => status.spoken);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {spoken}
    </div>
  );
}
