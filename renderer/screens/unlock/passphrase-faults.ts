/** What is wrong with a new passphrase before it is sent, in words that say how to put it right. */
import type { Failure } from '../../../shared/errors.ts';
import type { FormFault } from '../../ui/error-summary.tsx';

interface Draft {
  passphrase: string;
  again: string;
}

export function passphraseFaults({ passphrase, again }: Draft): FormFault[] {
  if (passphrase === '') return [{ field: 'new-passphrase', message: 'Enter a passphrase' }];
  if (again === '') return [{ field: 'passphrase-again', message: 'Type the passphrase again' }];
  if (again !== passphrase) {
    return [{ field: 'passphrase-again', message: 'The two passphrases differ. Type the same one in both boxes' }];
  }
  return [];
}

/** A refusal of the passphrase itself belongs to its field. */
export function weakFault(failure: Failure | undefined): FormFault[] {
  if (failure?.code !== 'passphrase-weak') return [];
  return [{ field: 'new-passphrase', message: `${failure.message} ${failure.todo}` }];
}

export function faultOf(faults: readonly FormFault[], field: string): string | undefined {
  return faults.find((fault) => fault.field === field)?.message;
}
