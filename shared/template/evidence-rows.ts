/** Lists everything in a case record that may be quoted in a report, by topic, each row with its source. */
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import { custodyEvidence, documentEvidence, enquiryEvidence, victimEvidence } from './evidence-rows-agencies.ts';
import { historyEvidence, needEvidence, offenceEvidence, riskEvidence } from './evidence-rows-person.ts';
import { supervisionEvidence } from './evidence-rows-supervision.ts';
import type { EvidenceSeed } from './evidence-rows-seed.ts';
import type { EvidenceRow } from './evidence.ts';
import { readSlot } from './read-slot.ts';
import type { EvidenceTopic } from './template.ts';

const topics: Record<EvidenceTopic, (record: CaseRecord) => EvidenceSeed[]> = {
  needs: needEvidence,
  risk: riskEvidence,
  offences: offenceEvidence,
  history: historyEvidence,
  supervision: supervisionEvidence,
  custody: custodyEvidence,
  victims: victimEvidence,
  enquiries: enquiryEvidence,
  documents: documentEvidence,
};

/** Rows in the order of topics; ids are stable for the same record. Victims appear by label only. */
export function evidenceRows(record: CaseRecord, today: IsoDate): EvidenceRow[] {
  return (Object.keys(topics) as EvidenceTopic[]).flatMap((topic) =>
    topics[topic](record)
      .map((seed) => rowOf(seed, record, today))
      .filter((row) => row !== undefined)
      .map((row, index) => ({ ...row, topic, id: `${topic}-${index + 1}` })),
  );
}

function rowOf(seed: EvidenceSeed, record: CaseRecord, today: IsoDate): Omit<EvidenceRow, 'id' | 'topic'> | undefined {
  const need = seed.need === undefined ? {} : { need: seed.need };
  if (!('slot' in seed)) {
    return { ...need, title: seed.title, text: seed.text, sentence: seed.sentence ?? seed.text, source: seed.source };
  }
  const value = readSlot(record, seed.slot, today);
  if (value === undefined) return undefined;
  const { text, sentence, source } = value;
  return { ...need, title: seed.title, text, sentence, slot: seed.slot, source };
}
