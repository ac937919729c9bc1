/** When the stored report has moved on: a way to open it anew, and then the words that could not be saved, to be copied. */
import { useEffect, useRef } from 'react';
import { isRefusedForGood } from '../../state/writers.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useDesk, useSession } from './report-context.ts';
import { useRefused } from './refused-words.ts';

export function Overtaken({ onReopen }: { onReopen: () => void }) {
  const isOvertaken = useSession(({ save }) => isRefusedForGood(save));
  if (!isOvertaken) return null;
  return (
    <div className="overtaken">
      <Banner kind="information" title="What you write here can no longer be saved.">
        <p>Open the report again. Your words that are not saved will stand above it, to be copied in.</p>
        <div className="actions">
          <Button onClick={onReopen}>Open the report again</Button>
        </div>
      </Banner>
    </div>
  );
}

export function RefusedWords() {
  const { view, editor } = useDesk();
  const refused = useRefused((all) => all[view.id]);
  if (refused === undefined) return null;
  return (
    <RefusedBox
      words={refused.words}
      onDone={() => {
        refused.drop();
        editor()?.focus();
      }}
    />
  );
}

function RefusedBox({ words, onDone }: { words: string; onDone: () => void }) {
  const { announce } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const copy = () => {
    box.current?.select();
    navigator.clipboard.writeText(words).then(
      () => {
        announce('Copied');
      },
      () => {
        announce('Not copied. The words are selected: press Ctrl+C.');
      },
    );
  };
  return (
    <section className="refused" aria-labelledby="refused-heading">
      <h2 className="refused__heading" id="refused-heading" ref={heading} tabIndex={-1}>
        Your words that were not saved
      </h2>
      <Field
        label="Not in the report"
        hint="The report below is the one in the store. Copy into it what you still need."
        width="full"
      >
        {({ id, describedBy }) => (
          <textarea
            id={id}
            ref={box}
            className="input input--area"
            rows={4}
            readOnly
            value={words}
            aria-describedby={describedBy}
          />
        )}
      </Field>
      <div className="actions">
        <Button onClick={copy}>Copy</Button>
        <Button kind="quiet" onClick={onDone}>
          I do not need them any more
        </Button>
      </div>
    </section>
  );
}
