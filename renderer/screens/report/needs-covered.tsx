/** Which sections speak of which identified need: a gap is seen before the reader finds it. */
import { isBlockShown } from '../../../shared/template/is-shown.ts';
import { mentions } from '../../../shared/checks/word-match.ts';
import { vocabulary } from '../../../shared/checks/vocabulary.ts';
import { partText } from '../../../shared/document/plain-text.ts';
import type { ReportDocument } from '../../../shared/document/document.ts';
import { needNames } from '../../../shared/model/need-scales.ts';
import type { NeedId } from '../../../shared/model/need.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import type { Template } from '../../../shared/template/template.ts';
import { useDesk, useSession } from './report-context.ts';

interface SectionWords {
  id: string;
  number: string;
  heading: string;
  text: string;
}

/** Only the sections whose task it is to answer needs. */
function sectionsThatAnswer(template: Template, document: ReportDocument): SectionWords[] {
  const parts = partsOf(template).filter(
    ({ section, prose }) => prose.answersNeeds && isBlockShown(section, prose, document.answers),
  );
  return [...Map.groupBy(parts, ({ section }) => section.id)].flatMap(([id, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const text = members.map((part) => partText(document, part.id).text).join('\n');
    return [{ id, number: first.sectionNumber, heading: first.section.heading, text }];
  });
}

export function NeedsCovered() {
  const { view } = useDesk();
  const document = useSession((state) => state.document);
  const needs = (view.case.record.needsAssessment?.needs ?? []).filter(({ status }) => status === 'identified');
  const sections = sectionsThatAnswer(view.template, document);
  if (needs.length === 0 || sections.length === 0) return null;
  return (
    <section className="checks__group">
      <h3 className="checks__title" id="needs-covered">
        Needs covered
      </h3>
      <table className="covered" aria-labelledby="needs-covered">
        <thead>
          <tr>
            <th scope="col">Identified need</th>
            {sections.map(({ id, number, heading }) => (
              <th key={id} scope="col" title={heading}>
                <span className="visually-hidden">Section </span>
                {number}
                <span className="visually-hidden"> {heading}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {needs.map(({ id }) => (
            <NeedLine key={id} need={id} sections={sections} />
          ))}
        </tbody>
      </table>
      <p className="covered__key">{sections.map(({ number, heading }) => `${number} ${heading}`).join(' · ')}</p>
    </section>
  );
}

function NeedLine({ need, sections }: { need: NeedId; sections: readonly SectionWords[] }) {
  const held = sections.map((section) => ({ id: section.id, isHere: mentions(section.text, vocabulary.needs[need]) }));
  return (
    <tr className={held.some(({ isHere }) => isHere) ? undefined : 'covered__gap'}>
      <th scope="row">{needNames[need].title}</th>
      {held.map(({ id, isHere }) => (
        <td key={id}>
          <span aria-hidden>{isHere ? '✓' : '–'}</span>
          <span className="visually-hidden">{isHere ? 'mentioned' : 'not mentioned'}</span>
        </td>
      ))}
    </tr>
  );
}
