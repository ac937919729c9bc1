/** The recovery code: save it, print it or write it down, and say so, before going on. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { call } from '../../client.ts';
import { useAction } from '../../state/queries.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';

interface RecoveryCodeProps {
  code: string;
  /** Goes on to the desk. */
  onKept: () => Promise<void>;
}

export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const [isKept, setKept] = useState(false);
  const [tries, setTries] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const keep = useKeepCode(code);
  const entering = useAttempt();
  const goOn = async () => {
    await call('recovery.kept', {});
    await onKept();
  };
  const isRefused = tries > 0 && !isKept;
  const faults = useMemo(
    () => (isRefused && tries > 0 ? [{ field: 'code-kept', message: 'Keep the code, then say that you have' }] : []),
    [isRefused, tries],
  );
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="gate__form gate__form--alone">
      <h1 className="gate__title" ref={heading} tabIndex={-1}>
        Keep your recovery code
      </h1>
      <ErrorSummary faults={faults} />
      <p className="gate__lead">
        If you forget the passphrase, this code is the only way back into the store. It is shown until you say that you
        have kept it, and stored nowhere.
      </p>
      <output className="recovery-code" aria-label="Recovery code">
        {code}
      </output>
      <div className="actions actions--screen">
        <Button isBusy={keep.isBusy} onClick={keep.save}>
          Save it to a file
        </Button>
        <Button
          onClick={() => {
            window.print();
          }}
        >
          Print it
        </Button>
      </div>
      {keep.savedIn !== undefined && (
        <Banner kind="success" title={`Saved in ${keep.savedIn}. Keep it away from this computer.`} />
      )}
      {keep.failure !== undefined && <FailurePanel failure={keep.failure} />}
      <form
        className="actions--screen"
        onSubmit={(event) => {
          event.preventDefault();
          setTries(tries + 1);
          if (isKept && !entering.isRunning) entering.run(goOn);
        }}
      >
        <Checkbox
          id="code-kept"
          label="I have saved it, printed it or written it down"
          isChecked={isKept}
          fault={faults[0]?.message}
          onChange={setKept}
        />
        <div className="actions">
          <Button kind="primary" type="submit" isBusy={entering.isRunning}>
            Continue
          </Button>
        </div>
      </form>
      {entering.failure !== undefined && (
        <FailurePanel failure={entering.failure}>
          <Button
            isBusy={entering.isRunning}
            onClick={() => {
              entering.run(goOn);
            }}
          >
            Try again
          </Button>
        </FailurePanel>
      )}
    </section>
  );
}

function useKeepCode(recoveryCode: string) {
  const choose = useAction('file.chooseSave');
  const write = useAction('recovery.save');
  const [savedIn, setSavedIn] = useState<string>();
  const save = async () => {
    const { target } = await choose.mutateAsync({ purpose: 'recovery code', suggestedName: 'Recovery code.txt' });
    if (target === undefined) return;
    await write.mutateAsync({ recoveryCode, target: target.token });
    setSavedIn(target.folder);
  };
  return {
    savedIn,
    isBusy: choose.isPending || write.isPending,
    failure: choose.failure ?? write.failure,
    save: () => {
      save().catch(() => undefined);
    },
  };
}
