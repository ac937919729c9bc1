/** What Ctrl+K finds for the words typed: cases, and places of the app. */
import { useDeferredValue, useEffect, useRef } from 'react';
import type { CallOutput } from '../../shared/contract.ts';
import { dateInWords } from '../../shared/dates/wording.ts';
import { useFoundCases, whenRead } from '../state/queries.ts';
import type { Route } from '../state/route.ts';
import { wordsForOthers } from '../ui/found-words.ts';

export interface Find {
  key: string;
  title: string;
  note: string;
  route: Route;
}

const places: readonly Find[] = [
  { key: 'work', title: 'My work', note: 'Place', route: { screen: 'work' } },
  { key: 'cases', title: 'Cases', note: 'Place', route: { screen: 'cases' } },
  { key: 'import', title: 'Import cases', note: 'Place', route: { screen: 'import' } },
  { key: 'verify', title: 'Check a signed PDF', note: 'Place', route: { screen: 'verify' } },
  { key: 'settings', title: 'Settings', note: 'Place', route: { screen: 'settings' } },
  { key: 'help', title: 'Help', note: 'Place', route: { screen: 'help' } },
];
const shownAtMost = 8;

interface Finds {
  finds: readonly Find[];
  /** Whether they answer what is typed now, and not what was typed before. */
  isCurrent: boolean;
  /** That there are other cases than those shown, if there are. */
  others: string | undefined;
}

function findsFor(query: string, found: CallOutput<'case.find'> | undefined): readonly Find[] {
  const cases = (found?.cases ?? []).slice(0, shownAtMost).map((one) => ({
    key: one.id,
    title: one.name,
    note: `CRN ${one.crn}, born ${dateInWords(one.dateOfBirth)}`,
    route: { screen: 'case', caseId: one.id, tab: 'overview' } as const,
  }));
  return [...cases, ...places.filter((place) => place.title.toLowerCase().includes(query.toLowerCase()))];
}

export function useFinds(query: string): Finds {
  const asked = useDeferredValue(query);
  const reading = useFoundCases(asked);
  const shown = Math.min(reading.answer?.cases.length ?? 0, shownAtMost);
  return {
    finds: findsFor(asked, reading.answer),
    isCurrent: asked === query && !reading.isWaiting && !reading.isEarlier,
    others: wordsForOthers({ shown, total: reading.answer?.total ?? shown, query: asked }),
  };
}

/**
 * Opens what comes first for the query, once it is found. What stands first on the screen may still answer an earlier
 * query: taken at once, it would be the wrong person's case.
 */
export function useFirstFind(query: string, open: (find: Find | undefined) => void): () => void {
  const latest = useRef<string>(undefined);
  useEffect(() => {
    latest.current = query;
    return () => {
      latest.current = undefined;
    };
  }, [query]);
  return () => {
    whenRead('case.find', { query }).then(
      (found) => {
        if (latest.current === query) open(findsFor(query, found)[0]);
      },
      () => undefined,
    );
  };
}
