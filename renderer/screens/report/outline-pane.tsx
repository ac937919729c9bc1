/** The outline: every section with its state in a word and a mark, and how long it is against its guide. */
import { partsOf, type Part } from '../../../shared/template/parts.ts';
import { completion } from '../../../shared/checks/completion.ts';
import { isWithheld } from '../../../shared/template/withheld.ts';
import { ShareBar } from '../../ui/progress.tsx';
import { LawNotes } from './law-notes.tsx';
import { useDesk, useSession } from './report-context.ts';

type PartState = 'done' | 'started' | 'empty' | 'not needed';

const marks: Record<PartState, { mark: string; word: string }> = {
  done: { mark: '✓', word: 'done' },
  started: { mark: '…', word: 'started' },
  empty: { mark: '–', word: 'to write' },
  'not needed': { mark: '∅', word: 'not needed' },
};

/** A piece that may stay empty is neither done nor to do. */
const optional = { mark: '○', word: 'optional' };

interface OutlineProps {
  current: string | undefined;
  words: Readonly<Record<string, number>>;
}

export function OutlinePane({ current, words }: OutlineProps) {
  const { view } = useDesk();
  const document = useSession((state) => state.document);
  const progress = completion(view.template, document);
  const parts = partsOf(view.template);
  return (
    <nav className="outline pane" aria-label="Outline" tabIndex={-1} data-pane="outline">
      <div className="outline__head">
        <h2 className="pane__title">Outline</h2>
        <ShareBar percent={progress.percent} label="Report filled" />
      </div>
      <ol className="outline__list">
        {parts.map((part) => (
          <OutlineRow
            key={part.id}
            part={part}
            state={progress.parts[part.id] ?? 'empty'}
            words={words[part.id] ?? 0}
            isCurrent={part.id === current}
          />
        ))}
      </ol>
      <LawNotes notes={view.template.law} />
    </nav>
  );
}

interface RowProps {
  part: Part;
  state: PartState;
  words: number;
  isCurrent: boolean;
}

function OutlineRow({ part, state, words, isCurrent }: RowProps) {
  const { editor } = useDesk();
  const title = part.heading ?? part.opens?.heading ?? part.section.heading;
  const { mark, word } = words === 0 && mayStayEmpty(part, state) ? optional : marks[state];
  const sectionLine = part.opens !== undefined && part.heading !== undefined ? part.opens.heading : undefined;
  return (
    <li className={rowClass(part, state)}>
      {sectionLine !== undefined && (
        <span className="outline__section">
          {part.sectionNumber} {sectionLine}
        </span>
      )}
      <button
        type="button"
        className="outline__button"
        data-outline-part={part.id}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => editor()?.goTo({ part: part.id })}
      >
        <span className="outline__number">{part.number}</span>
        <span className="outline__title">{title}</span>
        <span className={`outline__state outline__state--${state.replace(' ', '-')}`}>
          <span aria-hidden>{mark}</span>
          <span className="visually-hidden">{word}</span>
        </span>
        {isWithheld(part.section) && <span className="outline__withheld">Withheld annex</span>}
        <LengthLine words={words} guide={part.prose.guideWords} state={word} />
      </button>
    </li>
  );
}

/** Unless questions above it still ask for an answer. */
function mayStayEmpty(part: Part, state: PartState): boolean {
  if (part.prose.required || state === 'not needed' || state === 'started') return false;
  const asks = part.opens?.fields.some(
    (field) => field.required === true && field.type !== 'fact' && field.type !== 'table',
  );
  return state === 'done' || asks !== true;
}

function rowClass(part: Part, state: PartState): string {
  const inner = part.heading === undefined ? '' : ' outline__row--inner';
  return `outline__row${inner}${state === 'not needed' ? ' outline__row--quiet' : ''}`;
}

function LengthLine({ words, guide, state }: { words: number; guide: number | undefined; state: string }) {
  if (words === 0) return <span className="outline__length">{state}</span>;
  return (
    <span className="outline__length">
      {guide === undefined ? `${String(words)} words` : `${String(words)} of about ${String(guide)} words`}
    </span>
  );
}
