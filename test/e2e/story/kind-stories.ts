/** On whom each kind of report is begun, and which kind does not fit that person for which reason. */
import type { PreparedId } from '../../fixtures/prepared-ids.ts';

export interface KindStory {
  id: PreparedId;
  person: string;
  /** The kind that the dialog folds away. */
  misfit: PreparedId;
  because: string;
}

const notSigned = (name: string) => `No report on ${name} that it could add to has been signed in this store yet.`;

/** A report, and after it the addendum that is added to it. */
export const kindStories: readonly (readonly KindStory[])[] = [
  [
    {
      id: 'psr-standard',
      person: 'Tyrone Elijah Bailey',
      misfit: 'addendum-parole',
      because: notSigned('Mr Bailey'),
    },
  ],
  [
    {
      id: 'psr-oral',
      person: 'Gareth Doyle',
      misfit: 'parom1',
      because: 'No parole review is recorded for Mr Doyle.',
    },
  ],
  [
    {
      id: 'psr-short',
      person: 'Alex James Lee',
      misfit: 'addendum-court',
      because: notSigned('Mr Lee'),
    },
    {
      id: 'addendum-court',
      person: 'Alex James Lee',
      misfit: 'breach',
      because: 'No community order or suspended sentence order is recorded for Mr Lee.',
    },
  ],
  [
    {
      id: 'verification',
      person: 'Rohan Jai Reddy-Nash',
      misfit: 'addendum-verification',
      because: notSigned('Mr Reddy-Nash'),
    },
    {
      id: 'addendum-verification',
      person: 'Rohan Jai Reddy-Nash',
      misfit: 'parom1-pom',
      because: 'No parole review is recorded for Mr Reddy-Nash.',
    },
  ],
  [
    {
      id: 'breach',
      person: 'Jodie Marlow',
      misfit: 'addendum-breach',
      because: notSigned('Ms Marlow'),
    },
    {
      id: 'addendum-breach',
      person: 'Jodie Marlow',
      misfit: 'recall-review',
      because: 'No recall is recorded for Ms Marlow.',
    },
  ],
  [
    {
      id: 'parom1-pom',
      person: 'Kyle Prentice-Shaw',
      misfit: 'psr-oral',
      because: 'No hearing is recorded for Mr Prentice-Shaw.',
    },
  ],
  [
    {
      id: 'recall-review',
      person: 'Darren Whitlock',
      misfit: 'psr-short',
      because: 'No hearing is recorded for Mr Whitlock.',
    },
  ],
  [
    {
      id: 'parom1',
      person: 'Robert Hargreaves',
      misfit: 'psr-standard',
      because: 'No hearing is recorded for Mr Hargreaves.',
    },
    {
      id: 'addendum-parole',
      person: 'Robert Hargreaves',
      misfit: 'verification',
      because: 'No hearing is recorded for Mr Hargreaves.',
    },
  ],
];
