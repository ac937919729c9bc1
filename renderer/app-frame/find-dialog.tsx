/** Ctrl+K: type a name, a CRN or a place; arrow keys choose, Enter goes. */
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useFoundCases } from '../state/queries.ts';
import { useRoute, type Route } from '../state/route.ts';
import { Dialog } from '../ui/dialog.tsx';
import { wordsForOthers } from '../ui/found-words.ts';
import { dateInWords } from '../../shared/dates/wording.ts';

interface Find {
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
  /** That there are other cases than those shown, if there are. */
  others: string | undefined;
}

function useFinds(query: string): Finds {
  const asked = useDeferredValue(query.trim());
  const reading = useFoundCases(asked);
  const cases = (reading.answer?.cases ?? []).slice(0, shownAtMost).map((found) => ({
    key: found.id,
    title: found.name,
    note: `CRN ${found.crn}, born ${dateInWords(found.dateOfBirth)}`,
    route: { screen: 'case', caseId: found.id, tab: 'overview' } as const,
  }));
  const wanted = asked.toLowerCase();
  const total = reading.answer?.total ?? cases.length;
  return {
    finds: [...cases, ...places.filter((place) => place.title.toLowerCase().includes(wanted))],
    others: wordsForOthers({ shown: cases.length, total, query: asked }),
  };
}

export function FindDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const go = useRoute((state) => state.go);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const { finds, others } = useFinds(query);
  const chosen = finds[Math.min(at, finds.length - 1)];
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.key]);
  const open = (find: Find | undefined) => {
    if (find === undefined) return;
    onClose();
    go(find.route);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter') open(chosen);
    else if (event.key === 'ArrowDown') setAt((before) => Math.min(before + 1, finds.length - 1));
    else if (event.key === 'ArrowUp') setAt((before) => Math.max(before - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="Find a case or place" onClose={onClose}>
      <label className="field__label" htmlFor={id}>
        Name, CRN, prison number or place
      </label>
      <input
        id={id}
        className="input input--full"
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen === undefined ? undefined : `${id}-${chosen.key}`}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onKeyDown={move}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
      />
      <ul className="finds" ref={list} id={`${id}-list`} role="listbox" aria-label="Found">
        {finds.map((find) => (
          <li
            key={find.key}
            id={`${id}-${find.key}`}
            className="finds__row"
            role="option"
            aria-selected={find.key === chosen?.key}
            onKeyDown={move}
            onClick={() => {
              open(find);
            }}
          >
            <span className="finds__title">{find.title}</span> <span className="finds__note">{find.note}</span>
          </li>
        ))}
      </ul>
      {others !== undefined && (
        <p className="finds__others" role="status">
          {others}
        </p>
      )}
      {finds.length === 0 && <p>Nothing found for “{query.trim()}”. Check the spelling, or search by CRN.</p>}
    </Dialog>
  );
}
