/** What an import would do, case by case, shown before anything is stored. */
import type { CaseExtract, ExtractCase, HeldCase } from '../../shared/model/extract.ts';
import { fullName } from '../../shared/model/naming.ts';
import { identityDoubts, updateWarnings } from './update-warnings.ts';
import { previewWarnings } from './preview-warnings.ts';

export interface PreviewRow {
  crn: string;
  name: string;
  dateOfBirth: string;
  change: 'new' | 'update' | 'same';
  offences: number;
  needs: number;
  /** Why this may be another person than the one stored under the CRN; such a case is stored only where it is ticked. */
  doubts: string[];
  warnings: string[];
}

/** `findKnown` answers what the store now holds under a CRN, if anything. */
export function previewRows(extract: CaseExtract, findKnown: (crn: string) => HeldCase | undefined): PreviewRow[] {
  return extract.cases.map((one) => rowOf(one, findKnown(one.record.person.crn), extract.producedAt));
}

function rowOf(one: ExtractCase, held: HeldCase | undefined, producedAt: string): PreviewRow {
  const { record } = one;
  const isUpdate = held !== undefined && !isEqual(one, held);
  return {
    crn: record.person.crn,
    name: fullName(record.person.name),
    dateOfBirth: record.person.dateOfBirth,
    change: held === undefined ? 'new' : isUpdate ? 'update' : 'same',
    offences: record.offences.length,
    needs: record.needsAssessment?.needs.filter(({ status }) => status === 'identified').length ?? 0,
    doubts: isUpdate ? identityDoubts(record.person, held.record.person) : [],
    warnings: [
      ...(isUpdate ? updateWarnings(held, producedAt, !isSame(one.guardedPeople, held.guardedPeople)) : []),
      ...previewWarnings(one, producedAt.slice(0, 10)),
    ],
  };
}

function isEqual(one: ExtractCase, held: HeldCase): boolean {
  return isSame(one.record, held.record) && isSame(one.guardedPeople, held.guardedPeople);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with sorted keys: the order in which a system writes its fields is not a change. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
