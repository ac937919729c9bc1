/** Before the store is open: unlock it, make one, get back in with the recovery code, or check a signed PDF. */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import { WindowWarnings } from '../../app-frame/bands.tsx';
import { useReading } from '../../state/queries.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { HelpOnKey } from '../help/help-dialog.tsx';
import { VerifyScreen } from '../verify/verify-screen.tsx';
import { CreateStore } from './create-store.tsx';
import { NewHere } from './new-here.tsx';
import { Recover } from './recover.tsx';
import type { StoreRow } from './store-row.ts';
import { UnlockForm } from './unlock-form.tsx';

type Step = 'unlock' | 'create' | 'recover' | 'verify';

export function UnlockScreen({ app }: { app: CallOutput<'app.state'> }) {
  const [step, setStep] = useState<Step>('unlock');
  const main = useStepFocus(step);
  useVerifyKey(step === 'unlock', setStep);
  return (
    <div className="gate">
      <header className="gate__bar">
        <p className="top-bar__name">Prepare a Report</p>
        {step !== 'unlock' && (
          <LinkButton
            onClick={() => {
              setStep('unlock');
            }}
          >
            Back to unlock
          </LinkButton>
        )}
      </header>
      <WindowWarnings app={app} />
      <main className="gate__main" id="main" ref={main}>
        <UnlockStep step={step} onStep={setStep} />
      </main>
      <HelpOnKey />
    </div>
  );
}

/** Ctrl+5 checks a signed PDF, as it does once a store is open; not from a step in which something is typed. */
function useVerifyKey(isHeard: boolean, go: (step: Step) => void): void {
  useLayoutEffect(() => {
    if (!isHeard) return undefined;
    const listen = (event: KeyboardEvent) => {
      const isWanted = event.key === '5' && event.ctrlKey && !event.altKey && !event.shiftKey && !event.metaKey;
      if (!isWanted || document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      go('verify');
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [isHeard, go]);
}

/** The control that led to a step goes with the step it was in, so the heading takes the focus, or the field that did. */
function useStepFocus(step: Step): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (main.current?.contains(document.activeElement) === false) main.current.querySelector('h1')?.focus();
  }, [step]);
  return main;
}

function UnlockStep({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const [chosen, setChosen] = useState<StoreRow['ref']>();
  const found = useReading('store.find', {});
  if (step === 'create') return <CreateStore />;
  if (step === 'verify') return <VerifyScreen />;
  if (found.failure !== undefined) return <FailurePanel failure={found.failure} />;
  if (found.answer === undefined) return <Waiting words="Looking for your case stores" />;
  const { stores } = found.answer;
  const store = storeToShow(stores, chosen);
  if (step === 'recover' && store !== undefined) return <Recover store={store} />;
  return (
    <div className="gate__columns">
      {store !== undefined && (
        <UnlockForm
          key={store.ref}
          store={store}
          stores={stores}
          onChoose={setChosen}
          onForgotten={() => {
            onStep('recover');
          }}
        />
      )}
      <NewHere
        isFirst={store === undefined}
        onCreate={() => {
          onStep('create');
        }}
        onVerify={() => {
          onStep('verify');
        }}
        onAdded={setChosen}
      />
    </div>
  );
}

/** The one chosen, else the one opened last, else the first that is still in its folder. */
function storeToShow(stores: readonly StoreRow[], chosen: StoreRow['ref'] | undefined): StoreRow | undefined {
  const recent = stores
    .filter((row) => row.exists)
    .toSorted((a, b) => (b.lastOpened ?? '').localeCompare(a.lastOpened ?? ''));
  return stores.find((row) => row.ref === chosen) ?? recent[0] ?? stores[0];
}
