/** From a finding to where it can be settled: the words in the text, or the field in the panel. */
import type { Finding } from '../../../shared/checks/finding.ts';
import { partsOf } from '../../../shared/template/parts.ts';
import type { ReportDesk } from './report-context.ts';

export function goToFinding(desk: ReportDesk, { place, excerpt }: Finding): void {
  if (place.part !== undefined) {
    desk.editor()?.goTo({ part: place.part, chip: place.chip, excerpt });
    return;
  }
  if (place.field !== undefined) {
    goToField(desk, place.field);
    return;
  }
  const first = firstPartOf(desk, place.section);
  if (first !== undefined) desk.editor()?.goTo({ part: first });
}

/** The page turns to the section of the field, and the focus goes to its answer in the panel. */
export function goToField(desk: ReportDesk, field: string): void {
  const part = firstPartOf(desk, sectionOfField(desk, field));
  if (part !== undefined) desk.editor()?.turnTo(part, field);
  desk.showPanel('answers', field);
}

/**
 * The page turns to the section of a field, if it is at another, and whoever has the focus keeps it: in the text the
 * caret goes along.
 */
export function turnToField(desk: ReportDesk, field: string): void {
  const [editor, section] = [desk.editor(), sectionOfField(desk, field) ?? desk.view.template.sections[0]?.id];
  const part = firstPartOf(desk, section);
  const current = partsOf(desk.view.template).find(({ id }) => id === editor?.currentPart());
  if (part === undefined || current?.section.id === section) return;
  if (document.activeElement?.id === 'report-text') editor?.goTo({ part });
  else editor?.turnTo(part, field);
}

function firstPartOf({ view }: ReportDesk, section: string | undefined): string | undefined {
  return partsOf(view.template).find((part) => part.section.id === section)?.id;
}

function sectionOfField({ view }: ReportDesk, field: string): string | undefined {
  return view.template.sections.find((section) => section.blocks.some((block) => block.id === field))?.id;
}
