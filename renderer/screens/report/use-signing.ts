/** The deed itself: the last words first, then the signature, with every way out shut until its outcome is on the screen. */
import { useState } from 'react';
import type { CallInput } from '../../../shared/contract.ts';
import type { Failure } from '../../../shared/errors.ts';
import { call } from '../../client.ts';
import { failureOf } from '../../state/failure.ts';
import { hold } from '../../state/hold.ts';
import { forget, readAnew } from '../../state/queries.ts';
import { useDesk } from './report-context.ts';

type Choice = Pick<CallInput<'report.sign'>, 'target' | 'annexTarget' | 'certificate' | 'isSignerConfirmed'>;

interface Signing {
  isSigning: boolean;
  failure: Failure | undefined;
  /** `onSigned` is called once the file is written, before the report is read anew. */
  sign: (choice: Choice, onSigned: () => void) => void;
  /** Takes the words of an earlier try away. */
  forgetFailure: () => void;
}

/** What is signed is what is stored: it must never lack words that are on the screen. */
const lastWordsUnsaved: Failure = {
  code: 'report-blocked',
  message: 'The report was not signed: your last words could not be saved.',
  safe: 'They are still on the screen, and everything saved before is safe.',
  todo: 'See the status line for the reason, then sign again.',
};

/** A change stored between print and seal would make the store refuse the signature, so nothing can be changed meanwhile. */
const whyHeld =
  'The report is being signed, so it stays open and unchanged until its signature has been checked. You can go on in a moment.';

export function useSigning(): Signing {
  const { view, session } = useDesk();
  const [failure, setFailure] = useState<Failure>();
  const [isSigning, setSigning] = useState(false);
  const deed = async (choice: Choice, onSigned: () => void): Promise<Failure | undefined> => {
    try {
      if (!(await session.flush())) return lastWordsUnsaved;
      await call('report.sign', { id: view.id, ...choice });
      onSigned();
      await readAnew('report.read');
      // Not waited for: the outcome is on the screen, and whoever moves on from it must find the ways out open.
      forget('work.find', 'case.read');
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  };
  const sign = async (choice: Choice, onSigned: () => void) => {
    setFailure(undefined);
    setSigning(true);
    setFailure(await hold(whyHeld, () => deed(choice, onSigned)));
    setSigning(false);
  };
  return {
    isSigning,
    failure,
    sign: (choice, onSigned) => {
      sign(choice, onSigned).catch(() => undefined);
    },
    forgetFailure: () => {
      setFailure(undefined);
    },
  };
}
