/** The notes of effective practice a proposal rests on, each with its strength, its limits and its source. */
import type { ProposalRules } from '../document/plan-rules.ts';
import type { PracticeCatalogue } from '../proposal/practice-catalogue.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { empty, joined, markup, type Markup } from './escape.ts';
import type { PlanWording } from './plan-wording.ts';

type PracticeNote = PracticeCatalogue['notes'][number];

/** Each note once: those on the whole sentence, then in the order of the requirements; empty where none is chosen. */
export function renderEvidence(
  { practice: ofSentence = [], requirements }: Proposal,
  { practice }: ProposalRules,
  wording: PlanWording,
): Markup {
  const ids = [...new Set([...ofSentence, ...requirements.flatMap(({ practice: id }) => id ?? [])])];
  const notes = ids.flatMap((id) => practice?.notes.find((note) => note.id === id) ?? []);
  if (notes.length === 0) return empty;
  return markup`<h4>${wording.evidence}</h4>
<ul>
${joined(notes.map((note) => renderNote(note, wording)))}
</ul>`;
}

function renderNote({ title, found, strength, caution, confidence, sources }: PracticeNote, wording: PlanWording) {
  const limits = [confidence === 'low' ? wording.lowConfidence : undefined, caution].filter(Boolean).join(' ');
  const from = sources.map((source) => `${source.title} (${source.year ?? wording.yearUnknown})`).join('; ');
  return markup`<li><strong>${title}.</strong> ${found} ${wording.strength(strength)} ${limits} <span class="small">${from}.</span></li>`;
}
