/** Setting a passphrase: a four-word suggestion, its strength in words and as a bar, and typing it again. */
import { useDeferredValue } from 'react';
import { useAction, useReading } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';
import { Button } from '../../ui/button.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';

interface PassphraseDraft {
  passphrase: string;
  again: string;
}

interface NewPassphraseProps {
  draft: PassphraseDraft;
  onChange: (draft: PassphraseDraft) => void;
  faults: { passphrase?: string | undefined; again?: string | undefined };
}

/** Bits at which the bar is full; the host decides what is enough. */
const fullBar = 80;

export function NewPassphrase({ draft, onChange, faults }: NewPassphraseProps) {
  const suggest = useAction('passphrase.suggest');
  return (
    <>
      <PassphraseField
        id="new-passphrase"
        label="Passphrase"
        hint="Four or more words that do not belong together are strong and easy to keep in mind."
        width="full"
        autoComplete="new-password"
        value={draft.passphrase}
        fault={faults.passphrase}
        onChange={(passphrase) => {
          onChange({ ...draft, passphrase });
        }}
      />
      <Strength passphrase={draft.passphrase} />
      <div className="suggestion">
        <Button
          isBusy={suggest.isPending}
          onClick={() => {
            suggest.mutate(
              {},
              {
                onSuccess: (answer) => {
                  announce(`Suggested: ${answer.passphrase}`);
                },
              },
            );
          }}
        >
          {suggest.answer === undefined ? 'Suggest four words' : 'Suggest four other words'}
        </Button>
        {suggest.answer !== undefined && (
          <Suggestion words={suggest.answer.passphrase} draft={draft} onChange={onChange} />
        )}
      </div>
      <PassphraseField
        id="passphrase-again"
        label="Type the passphrase again"
        width="full"
        autoComplete="new-password"
        value={draft.again}
        fault={faults.again}
        onChange={(again) => {
          onChange({ ...draft, again });
        }}
      />
    </>
  );
}

function Suggestion({ words, draft, onChange }: Pick<NewPassphraseProps, 'draft' | 'onChange'> & { words: string }) {
  return (
    <>
      <output className="suggestion__words">{words}</output>
      <Button
        onClick={() => {
          onChange({ ...draft, passphrase: words });
        }}
      >
        Use these words
      </Button>
    </>
  );
}

function Strength({ passphrase }: { passphrase: string }) {
  const rated = useDeferredValue(passphrase);
  const rating = useReading('passphrase.rate', { passphrase: rated }, rated !== '').answer;
  if (rated === '' || rating === undefined) return <p className="strength">Strength: nothing typed yet</p>;
  return (
    <div className="strength" role="status">
      <meter
        className="strength__bar"
        min={0}
        max={fullBar}
        value={Math.min(rating.bits, fullBar)}
        aria-label="Strength of the passphrase"
      />
      <p>
        Strength: <strong>{rating.label}</strong>. {rating.advice}
      </p>
    </div>
  );
}
