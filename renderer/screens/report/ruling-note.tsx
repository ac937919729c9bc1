/** What the law says of one field: the provision, whether the rule is certain, and a reason for going past it. */
import { canGoPast, reasonFor } from '../../../shared/proposal/settle.ts';
import type { Ruling } from '../../../shared/proposal/ruling.ts';
import { Uncertain } from './uncertain.tsx';
import { GoPast } from './go-past.tsx';
import { placeOf, type PlanDesk } from './plan-desk.ts';

const effects = {
  unlawful: 'Against the law',
  missing: 'Still to settle',
  warning: 'Look again',
  hint: 'A hint',
} as const;

/** Rulings at one place. What is plainly not given yet is told of at the top of the form and not here. */
export function RulingsAt({ desk, place }: { desk: PlanDesk; place: string }) {
  const here = desk.rulings.filter((ruling) => placeOf(desk, ruling) === place && !isPlainlyOpen(ruling));
  return here.map((ruling) => <RulingNote key={ruling.key} desk={desk} ruling={ruling} />);
}

function isPlainlyOpen({ key, effect }: Ruling): boolean {
  return effect === 'missing' && /\/((given|answered)(-[a-z0-9-]+)?|willing|purpose|chosen|risk-\d+)$/.test(key);
}

function RulingNote({ desk, ruling }: { desk: PlanDesk; ruling: Ruling }) {
  const { effect, says, provision, uncertain } = ruling;
  const isPast = reasonFor(ruling, desk) !== undefined;
  return (
    <div className={`ruling ruling--${isPast ? 'past' : effect}`}>
      <p className="ruling__says">
        <strong>{isPast ? 'Gone past, with a reason' : effects[effect]}:</strong> {says}
      </p>
      {provision !== '' && <p className="ruling__rests">{provision}</p>}
      {uncertain !== undefined && (
        <p className="ruling__rests">
          <Uncertain says={uncertain} />
        </p>
      )}
      {canGoPast(ruling) && <GoPast desk={desk} ruling={ruling} />}
    </div>
  );
}
