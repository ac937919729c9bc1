/** What the record decides in reports for the Parole Board: the sentence, the recall, open conditions and the victims. */
import type { CaseRecord } from '../model/case.ts';
import type { Deciders } from './decide-court-answers.ts';

export const paroleDeciders: Deciders = {
  'determinate-type': ({ sentence }) =>
    sentence?.kind === 'determinate' || sentence?.kind === 'recall' ? 'standard' : undefined,
  'recall-type': ({ recall }) => recall && (recall.kind === 'fixed-term' ? 'fixed' : 'other'),
  'open-question': ({ custody }) => (isInOpenConditions(custody) ? 'already-open' : undefined),
  'vlo-date': ({ victims }) =>
    victims
      .flatMap(({ vloContactedOn }) => (vloContactedOn === undefined ? [] : [vloContactedOn]))
      .toSorted()
      .at(-1),
  vcs: ({ victims }) =>
    anyOf(victims.map(({ contactScheme }) => (contactScheme === 'in scheme' ? 'yes' : schemeRest(contactScheme)))),
  vps: ({ victims }) => anyOf(victims.map(({ hasPersonalStatement }) => hasPersonalStatement)),
  'victim-oral': ({ victims }) => anyOf(victims.map(({ wishesToAttend }) => wishesToAttend)),
};

function schemeRest(scheme: string): string {
  return scheme === 'not known' ? 'not known' : 'no';
}

/** `yes` when it holds for any victim, `no` when for none, `not-known` while it is not known for one. */
function anyOf(answers: readonly string[]): string | undefined {
  if (answers.length === 0) return undefined;
  if (answers.includes('yes')) return 'yes';
  return answers.includes('not known') ? 'not-known' : 'no';
}

function isInOpenConditions(custody: CaseRecord['custody']): boolean {
  return custody?.securityCategory === 'D' || custody?.securityCategory === 'open (women)';
}
