/** A figure with its limits beside it and what the law says of it below. */
import type { Measure } from '../../../../shared/proposal/requirement-catalogue.ts';
import { limitsInWords } from '../../../../shared/proposal/limits-in-words.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import { fieldId } from '../plan-desk.ts';
import { useSession } from '../report-context.ts';
import { useLetters } from './use-letters.ts';
import type { ProposalDesk } from './use-proposal.ts';

type Figures = Readonly<Record<string, number>>;

interface FigureFieldProps {
  desk: ProposalDesk;
  requirement: string | undefined;
  measure: Measure;
  isRequired: boolean;
  figures: Figures;
  onChange: (figures: Record<string, number>) => void;
}

/** Far above any figure of the law; more is a slip of the finger. */
const largest = 100_000;

/**
 * What is no whole number stays on the screen with its fault and is stored as no figure at all, never as another. Where
 * undo has taken it back, or changed the figure behind it, the figure is shown.
 */
export function FigureField({ desk, requirement, measure, isRequired, figures, onChange }: FigureFieldProps) {
  const { id } = measure;
  const figure = Object.hasOwn(figures, id) ? figures[id] : undefined;
  const place = fieldId(desk, requirement, id);
  const [typed, setTyped] = useLetters(place);
  const isTakenBack = useSession(({ takenBack }) => takenBack.has(place));
  const held = String(figure ?? '');
  const shown = typed !== undefined && !isTakenBack && readFigure(typed) === figure ? typed : held;
  const isNone = shown.trim() !== '' && readFigure(shown) === undefined;
  const limits = limitsInWords(measure, desk.rules.facts);
  return (
    <div className="plan-field">
      <TextField
        id={place}
        label={labelOf(measure, isRequired)}
        hint={limits === '' ? undefined : limits}
        width="short"
        inputMode="numeric"
        fault={isNone ? 'Enter a whole number in figures.' : undefined}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          onChange(withFigure(figures, id, readFigure(text)));
        }}
      />
      <RulingsAt desk={desk} place={place} />
    </div>
  );
}

/** `Hours` names its unit already; `Length` does not. */
function labelOf({ label, unit }: Measure, isRequired: boolean): string {
  const [first = ''] = unit.split(' ');
  const named = label.toLowerCase().includes(first) ? label : `${label}, in ${unit}`;
  return isRequired ? named : `${named} (if any)`;
}

function readFigure(text: string): number | undefined {
  const figure = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : undefined;
  return figure === undefined || figure > largest ? undefined : figure;
}

function withFigure(figures: Figures, id: string, figure: number | undefined): Record<string, number> {
  const others = Object.fromEntries(Object.entries(figures).filter(([one]) => one !== id));
  return figure === undefined ? others : { ...others, [id]: figure };
}
