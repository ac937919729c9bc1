/** How a plan stands: in words, in counts, and as a list of what is still open, each with the way to its field. */
import { useRef } from 'react';
import { upperFirst } from '../../../shared/dates/wording.ts';
import { eachOnce, isSettled } from '../../../shared/proposal/settle.ts';
import type { Ruling } from '../../../shared/proposal/ruling.ts';
import { Details } from '../../ui/details.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import type { Cards } from './use-cards.ts';
import { placeOf, type PlanDesk } from './plan-desk.ts';

interface OpenPointsProps {
  desk: PlanDesk;
  cards: Cards;
  /** The plan in one sentence; empty while nothing is chosen. */
  words: string;
}

export function OpenPoints({ desk, cards, words }: OpenPointsProps) {
  const head = useRef<HTMLDivElement>(null);
  const open = eachOnce(desk.rulings).filter((ruling) => !isSettled(ruling, desk));
  return (
    <>
      <p className="plan-words">{words === '' ? 'Nothing is proposed yet.' : `${upperFirst(words)}.`}</p>
      <div className="plan-head" ref={head}>
        <p className="plan-head__counts" role="status">
          {countsOf(open)}
        </p>
        {open.length > 0 && (
          <Details summary={`What is open (${String(open.length)})`}>
            <ul className="plan-head__list">
              {open.map((ruling) => (
                <li key={ruling.key}>
                  <LinkButton
                    onClick={() => {
                      // Unfolded, it would cover what is gone to.
                      head.current?.querySelector('details')?.removeAttribute('open');
                      goTo(ruling, desk, cards);
                    }}
                  >
                    {ruling.says}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </div>
    </>
  );
}

function goTo(ruling: Ruling, desk: PlanDesk, cards: Cards): void {
  const place = placeOf(desk, ruling);
  if (ruling.requirement === undefined) cards.focus(place);
  else cards.show(ruling.requirement, place);
}

function countsOf(open: readonly Ruling[]): string {
  const count = (effect: Ruling['effect']) => open.filter((ruling) => ruling.effect === effect).length;
  const [unlawful, warning, missing] = [count('unlawful'), count('warning'), count('missing')];
  const words = [
    unlawful > 0 && `${String(unlawful)} against the law`,
    warning > 0 && `${String(warning)} to look at again`,
    missing > 0 && `${String(missing)} to give`,
  ].filter((one) => one !== false);
  return words.length === 0 ? 'Lawful as far as the catalogue knows, and complete.' : `${words.join(' · ')}.`;
}
