/** A question of the template with fixed answers: one of them, or as many as apply. */
import { useRef } from 'react';
import type { ChoiceBlock } from '../../../shared/template/template.ts';
import { useDesk, useSession } from './report-context.ts';

export function ChoiceField({ block }: { block: ChoiceBlock }) {
  const { session, view } = useDesk();
  const field = useRef<HTMLFieldSetElement>(null);
  const answer = useSession((state) => state.document.answers[block.id]);
  const chosen = typeof answer === 'string' ? [answer] : (answer ?? []);
  const clear = () => {
    field.current?.focus();
    session.setAnswer(block.id, null);
  };
  const choose = (value: string, isChosen: boolean) => {
    if (!block.multiple) session.setAnswer(block.id, value);
    else session.setAnswer(block.id, isChosen ? [...chosen, value] : chosen.filter((one) => one !== value));
  };
  return (
    <fieldset className="answer" id={`field-${block.id}`} tabIndex={-1} ref={field} disabled={view.isReadOnly}>
      <legend className="field__label">
        {block.label} {block.required && <span className="required">Required</span>}
      </legend>
      {block.hint !== undefined && <p className="field__hint">{block.hint}</p>}
      {block.options.map(({ value, label }) => (
        <div className="choice" key={value}>
          <input
            id={`${block.id}-${value}`}
            className="choice__box"
            type={block.multiple ? 'checkbox' : 'radio'}
            name={block.id}
            checked={chosen.includes(value)}
            onChange={(event) => {
              choose(value, event.target.checked);
            }}
          />
          <label className="choice__label" htmlFor={`${block.id}-${value}`}>
            {label}
          </label>
        </div>
      ))}
      {chosen.length > 0 && !view.isReadOnly && (
        <button type="button" className="link-button" onClick={clear}>
          Clear this answer
        </button>
      )}
    </fieldset>
  );
}
