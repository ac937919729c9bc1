/** One row of a plan as a card: folded to a line that says how it stands, with what is said of the whole row below it. */
import type { ReactNode } from 'react';
import { isSettled } from '../../../shared/proposal/settle.ts';
import { Button } from '../../ui/button.tsx';
import { fieldId, type PlanDesk } from './plan-desk.ts';
import { RulingsAt } from './ruling-note.tsx';

interface PlanRowProps {
  desk: PlanDesk;
  /** Id of the requirement or row. */
  piece: string;
  name: string;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onRemove: () => void;
  children: ReactNode;
}

export function PlanRow({ desk, piece, name, isOpen, onOpen, onRemove, children }: PlanRowProps) {
  const head = fieldId(desk, piece, 'head');
  return (
    <li className="requirement">
      <h5 className="requirement__head">
        <button
          type="button"
          id={head}
          className="requirement__fold"
          aria-expanded={isOpen}
          aria-controls={`${head}-body`}
          onClick={() => {
            onOpen(!isOpen);
          }}
        >
          {name} <span className="requirement__state">{stateOf(desk, piece)}</span>
        </button>
      </h5>
      <RulingsAt desk={desk} place={head} />
      <div id={`${head}-body`} hidden={!isOpen}>
        {isOpen && children}
        <Button kind="quiet" label={`Remove ${name}`} onClick={onRemove}>
          Remove
        </Button>
      </div>
    </li>
  );
}

function stateOf(desk: PlanDesk, piece: string): string {
  const open = desk.rulings.filter((ruling) => ruling.requirement === piece && !isSettled(ruling, desk));
  const count = (effect: string) => open.filter((ruling) => ruling.effect === effect).length;
  const [against, missing] = [count('unlawful'), count('missing')];
  const words = [against > 0 && `${String(against)} against the law`, missing > 0 && `${String(missing)} to give`];
  return words.filter((one) => one !== false).join(', ') || 'Complete';
}
