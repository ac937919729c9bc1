/** Ctrl+K: type a name, a CRN or a place; arrow keys choose, Enter goes. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useRoute } from '../state/route.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useFinds, useFirstFind, type Find } from './use-finds.ts';

export function FindDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const go = useRoute((state) => state.go);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const typed = query.trim();
  const { finds, isCurrent, others } = useFinds(typed);
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
  const openFirst = useFirstFind(typed, open);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isCurrent) open(chosen);
    else if (event.key === 'Enter') openFirst();
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
      {finds.length === 0 && isCurrent && <p>Nothing found for “{typed}”. Check the spelling, or search by CRN.</p>}
    </Dialog>
  );
}
