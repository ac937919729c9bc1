/** The words beside an inserted fact: where it came from, and whether the case record still says the same. */
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { factState } from '../../../shared/document/fact-state.ts';
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { Source } from '../../../shared/model/source.ts';

/** Today's fact of each slot, by slot id. A slot the record no longer has is absent. */
export type FactsToday = Readonly<Record<string, FactSnapshot>>;

export function sourceWords(source: Source): string {
  const gap = source.system === 'OASys' ? ' ' : ', ';
  const system = source.detail === undefined ? source.system : `${source.system}${gap}${source.detail}`;
  return `${system}, ${dateInWords(source.date)}`;
}

/** The mark beside a fact, in words; none while the record still agrees. */
export function stateWords(fact: FactSnapshot, factsToday: FactsToday): string | undefined {
  switch (factState(fact, factsToday[fact.slot])) {
    case 'current':
      return undefined;
    case 'changed':
      return `changed since inserted, the record now says ${factsToday[fact.slot]?.text ?? ''}`;
    case 'kept':
      return 'kept as inserted, the record now differs';
    case 'gone':
      return 'no longer in the case record';
  }
}
