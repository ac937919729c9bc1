/** Enquiries without an answer that the report says nothing about. */
import { dateInWords } from '../dates/wording.ts';
import type { Enquiry } from '../model/risk.ts';
import type { Check, CheckInput } from './check-input.ts';
import { makeFinding, mark } from './make-finding.ts';
import { sentencesOf } from './sentences.ts';
import { disclosedParts } from './shown-text.ts';
import { vocabulary } from './vocabulary.ts';
import { mentions } from './word-match.ts';

export const enquiryOutstandingCheck: Check = {
  id: 'enquiry-outstanding',
  run: (input) => {
    const sentences = disclosedParts(input).flatMap(({ plain }) => sentencesOf(plain.text).map(({ text }) => text));
    return input.record.enquiries
      .filter(({ status }) => status === 'waiting' || status === 'not asked')
      .filter((enquiry) => !sentences.some((sentence) => tells(sentence, enquiry)))
      .map((enquiry) =>
        makeFinding(
          'enquiry-outstanding',
          'warning',
          `${mark(`${enquiry.kind} ${enquiry.to}`)}:${enquiry.status.replace(' ', '-')}`,
          {
            message: `${sayEnquiry(enquiry)} The report does not say so.`,
            why: 'The reader must know what was not known, and what follows from it.',
          },
          placeOf(input),
        ),
      );
  },
};

/** A sentence that names the agency or the subject, and says that the answer has not come. */
function tells(sentence: string, enquiry: Enquiry): boolean {
  return mentions(sentence, namesOf(enquiry)) && mentions(sentence, vocabulary.outstanding);
}

/** The subject in its usual words and the agency as recorded; for an unusual subject any long word of the agency will do. */
function namesOf({ kind, to }: Enquiry): string[] {
  const agency = to.split(/[,(]/)[0]?.trim() ?? '';
  const words = kind === 'other' ? to.split(/[^\p{L}]+/u).filter((word) => word.length >= 7) : [];
  return [...vocabulary.enquiries[kind], ...(agency === '' ? [] : [agency]), ...words];
}

function sayEnquiry({ kind, to, status, askedOn }: Enquiry): string {
  const subject = kind === 'other' ? 'The enquiry' : `The ${kind} enquiry`;
  if (status === 'not asked') return `${subject} to ${to} has not been made.`;
  return `${subject} to ${to}${askedOn === undefined ? '' : `, made on ${dateInWords(askedOn)},`} has not been answered.`;
}

function placeOf(input: CheckInput): { section?: string; part?: string } {
  const parts = disclosedParts(input);
  const home = parts.find(({ part }) => part.section.evidence.topics.includes('enquiries')) ?? parts[0];
  return home ? { section: home.part.section.id, part: home.part.id } : {};
}
