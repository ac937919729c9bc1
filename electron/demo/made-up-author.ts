/** The made-up officer of demo stores, so that a report on made-up people can be signed at once. */
import type { Author } from '../../shared/model/report.ts';

export const madeUpAuthor: Author = {
  name: 'Priya Nair',
  role: 'Probation officer',
  office: 'Leeds',
  officeAddress: '1 Made-up Street, Leeds LS1 0AA',
  division: 'Yorkshire and the Humber, Leeds',
  email: 'priya.nair@example.org',
  telephone: '01632 960123',
};
