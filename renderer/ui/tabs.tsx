/** Tabs by the ARIA pattern: arrow keys move between them, Tab goes on into the panel. */
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface TabPage {
  id: string;
  label: string;
  /** A figure after the label, with what it counts, for example `3` and `documents`. */
  count?: number | undefined;
  page: ReactNode;
}

interface TabsProps {
  label: string;
  pages: readonly TabPage[];
  shown: string;
  onShow: (id: string) => void;
}

function neighbour(key: string, index: number, last: number): number | undefined {
  if (key === 'ArrowRight') return index === last ? 0 : index + 1;
  if (key === 'ArrowLeft') return index === 0 ? last : index - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}

export function Tabs({ label, pages, shown, onShow }: TabsProps) {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, index: number) => {
    const next = neighbour(event.key, index, pages.length - 1);
    const page = next === undefined ? undefined : pages[next];
    if (next === undefined || page === undefined) return;
    event.preventDefault();
    onShow(page.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  const current = pages.find((page) => page.id === shown) ?? pages[0];
  return (
    <div className="tabs">
      <div className="tabs__list" role="tablist" aria-label={label} ref={list}>
        {pages.map((page, index) => (
          <button
            key={page.id}
            type="button"
            role="tab"
            id={`${base}-${page.id}`}
            className="tabs__tab"
            aria-selected={page.id === current?.id}
            aria-controls={page.id === current?.id ? `${base}-panel` : undefined}
            tabIndex={page.id === current?.id ? 0 : -1}
            onClick={() => {
              onShow(page.id);
            }}
            onKeyDown={(event) => {
              move(event, index);
            }}
          >
            {page.label}
            {page.count !== undefined && <span className="tabs__count">{page.count}</span>}
          </button>
        ))}
      </div>
      {current !== undefined && (
        <div className="tabs__panel" role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current.id}`}>
          {current.page}
        </div>
      )}
    </div>
  );
}
