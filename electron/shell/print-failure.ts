/** The failure of printing, the same in both shells. */
import type { Failure } from '../../shared/errors.ts';

export const printFailure: Failure = {
  code: 'print-failed',
  message: 'The report could not be turned into pages.',
  safe: 'The report itself is saved and unchanged.',
  todo: 'Try again. If it happens again, close other programs to free memory, then try once more.',
};
