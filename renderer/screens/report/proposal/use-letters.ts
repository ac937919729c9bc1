/** The letters of a field that stores less than was typed, kept while the report is open: turning the panel loses none. */
import { useState } from 'react';
import { useDesk } from '../report-context.ts';

const kept = new WeakMap<object, Map<string, string>>();

function lettersOf(session: object): Map<string, string> {
  const found = kept.get(session) ?? new Map<string, string>();
  kept.set(session, found);
  return found;
}

/** @param place the id of the field */
export function useLetters(place: string): [string | undefined, (letters: string) => void] {
  const letters = lettersOf(useDesk().session);
  const [typed, setTyped] = useState(() => letters.get(place));
  const type = (now: string) => {
    letters.set(place, now);
    setTyped(now);
  };
  return [typed, type];
}
