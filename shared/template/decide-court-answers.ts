/** What the record decides in reports for a court: needs, caring, abuse, the order and how it was kept, and the sources. */
import type { Answer } from '../document/document.ts';
import type { CaseRecord } from '../model/case.ts';
import type { Appointment } from '../model/compliance.ts';
import { currentOrder } from '../model/under-order.ts';
import { identifiedNeeds } from './read-slot-needs.ts';

/** By block id; undefined where the record does not decide it. */
export type Deciders = Record<string, (record: CaseRecord) => Answer | undefined>;

export const courtDeciders: Deciders = {
  factors: (record) => identifiedNeeds(record).map(({ id }) => id),
  caring: ({ person }) => (person.caringResponsibilities ? 'yes' : undefined),
  'domestic-abuse': ({ offences }) => (offences.some(({ isDomesticAbuse }) => isDomesticAbuse) ? 'yes' : undefined),
  /** These predictors are made only where somebody has offended sexually. */
  'sexual-offending': ({ predictors }) => (predictors.some(({ tool }) => tool.startsWith('OSP/')) ? 'yes' : undefined),
  'oral-suitable': ({ risk }) => (Object.values(risk?.community ?? {}).includes('very high') ? 'no' : undefined),
  'order-type': (record) => {
    const order = currentOrder(record);
    return order && (order.kind === 'community order' ? 'community' : 'suspended');
  },
  excuse: ({ compliance }) => excuseOf(compliance?.appointments ?? []),
  /** An answer that is out is missing; that none is out says nothing of what else may be. */
  'source-limits': ({ enquiries }) => (enquiries.some(({ status }) => status === 'waiting') ? 'yes' : undefined),
};

/** Open while no absence was called unacceptable, and where a reason was given for some of those alone. */
function excuseOf(appointments: readonly Appointment[]): string | undefined {
  const failed = appointments.filter(({ outcome }) => outcome === 'unacceptable absence');
  const excused = failed.filter(({ reasonGiven }) => reasonGiven !== undefined && reasonGiven !== '');
  if (failed.length === 0) return undefined;
  if (appointments.some(({ outcome }) => outcome === 'acceptable absence')) return 'mixed';
  if (excused.length === 0) return 'no-excuse';
  return excused.length === failed.length ? 'excuse-not-accepted' : undefined;
}
