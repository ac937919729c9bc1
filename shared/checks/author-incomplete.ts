/** The author's own details that the panel of this kind of report must show. */
import type { Author } from '../model/report.ts';
import type { Check } from './check-input.ts';
import { makeFinding } from './make-finding.ts';

/** Nobody answers for a report without these; a template may ask for more. */
const always: readonly (keyof Author)[] = ['name', 'role', 'office'];

const detailNames: Record<keyof Author, string> = {
  name: 'name',
  role: 'role',
  office: 'office',
  officeAddress: 'office address',
  division: 'probation region and delivery unit',
  email: 'email address',
  telephone: 'telephone number',
};

export const authorIncompleteCheck: Check = {
  id: 'author-incomplete',
  run: ({ template, author }) =>
    (template.signature.author ?? always)
      .filter((detail) => author[detail].trim() === '')
      .map((detail) =>
        makeFinding(
          'author-incomplete',
          'blocking',
          detail,
          {
            message: `Your ${detailNames[detail]} is missing from your details.`,
            why: 'The signature panel must say who answers for the report and where to reach them.',
          },
          { author: detail },
        ),
      ),
};
