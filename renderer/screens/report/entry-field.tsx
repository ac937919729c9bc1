/** A short typed answer: one line, or a date. */
import type { EntryBlock } from '../../../shared/template/template.ts';
import { useDesk, useSession } from './report-context.ts';

export function EntryField({ block }: { block: EntryBlock }) {
  const { session, view } = useDesk();
  const answer = useSession((state) => state.document.answers[block.id]);
  const id = `field-${block.id}`;
  return (
    <div className="answer field field--full">
      <label className="field__label" htmlFor={id}>
        {block.label} {block.required && <span className="required">Required</span>}
      </label>
      {block.hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {block.hint}
        </p>
      )}
      <input
        id={id}
        className="input"
        data-undo="report"
        type={block.format === 'date' ? 'date' : 'text'}
        maxLength={2000}
        readOnly={view.isReadOnly}
        aria-describedby={block.hint === undefined ? undefined : `${id}-hint`}
        value={typeof answer === 'string' ? answer : ''}
        onChange={(event) => {
          session.setAnswer(block.id, event.target.value === '' ? null : event.target.value, true);
        }}
      />
    </div>
  );
}
