/** The words of the visible signature, in English and Welsh. */
import type { FinishFacts } from './finish-facts.ts';

export interface SealWords {
  lead: string;
  name: string;
  time: string;
  foot: string;
  tooltip: string;
}

const words = {
  'en-GB': { lead: 'Signed electronically by', document: 'Document', tooltip: 'Electronic signature of' },
  cy: { lead: 'Llofnodwyd yn electronig gan', document: 'Dogfen', tooltip: 'Llofnod electronig' },
} as const;

/** Time of day in the United Kingdom, with the zone in words, because the file itself holds UTC. */
function time(instant: string, language: FinishFacts['language']): string {
  const zone = { timeZone: 'Europe/London' } as const;
  const at = new Date(instant);
  const day = at.toLocaleDateString(language, { ...zone, day: 'numeric', month: 'long', year: 'numeric' });
  const clock = at.toLocaleTimeString('en-GB', { ...zone, hour: '2-digit', minute: '2-digit' });
  const zoneName =
    at
      .toLocaleTimeString('en-GB', { ...zone, timeZoneName: 'short' })
      .split(' ')
      .at(-1) ?? 'GMT';
  return `${day}, ${clock} ${zoneName}`;
}

export function sealWords(facts: FinishFacts): SealWords {
  const own = words[facts.language];
  return {
    lead: own.lead,
    name: facts.signatureName,
    time: time(facts.createdAt, facts.language),
    foot: `${own.document} ${facts.documentId}`,
    tooltip: `${own.tooltip} ${facts.signatureName}`,
  };
}
