/** What stands below a reason for going past a rule: whether it was given for the figures of today. */
import { dateInWords } from '../../../shared/dates/wording.ts';

type Figures = readonly number[];

/** @param formerly the figures it was given for, where they are not those of today; none where it was tied to none */
export function hintForReason(figures: Figures = [], formerly?: Figures): string {
  if (formerly === undefined) return 'In a few words. The reason is printed.';
  return `${givenFor(figures, formerly)} The reason is printed.`;
}

function givenFor(figures: Figures, formerly: Figures): string {
  const now = figuresInWords(figures);
  if (formerly.length === 0) return `Given before it was tied to a figure: say whether it holds for ${now}.`;
  const not = now === '' ? '' : `, not for ${now}`;
  return `Given for ${figuresInWords(formerly)}${not}: say whether it still holds.`;
}

/** What the button says that gives the reason again. */
export function holdsToo(figures: Figures = []): string {
  return figures.length === 0 ? 'It still holds' : `It holds for ${figuresInWords(figures)} too`;
}

function figuresInWords(figures: Figures): string {
  return figures.map(figureInWords).join(' against ');
}

/** Days are figures too, written together: 20270301. */
function figureInWords(figure: number): string {
  const day = /^([12]\d{3})(\d\d)(\d\d)$/.exec(String(figure));
  return day === null ? String(figure) : dateInWords(day.slice(1).join('-'));
}
