/** The author's own details, as they stand in reports. */
import { useEffect, useState } from 'react';
import type { Author } from '../../../shared/model/report.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { AuthorFields, authorFieldId } from './author-fields.tsx';
import { useAuthorForm } from './use-author-form.ts';

/** `beginAt` takes the focus: the detail a check has found missing. */
export function AuthorForm({ author, beginAt }: { author: Author; beginAt?: keyof Author | undefined }) {
  const form = useAuthorForm(author, { shouldFocusError: false });
  const { setFocus } = form;
  useEffect(() => {
    if (beginAt !== undefined) setFocus(beginAt);
  }, [beginAt, setFocus]);
  const [isSaved, setSaved] = useState(false);
  return (
    <form
      onChange={() => {
        setSaved(false);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        form.save(() => {
          setSaved(true);
        });
      }}
    >
      <ErrorSummary
        attempt={form.tries}
        faults={form.faults.map(({ field, message }) => ({ field: authorFieldId(field), message }))}
      />
      {form.failure !== undefined && <FailurePanel failure={form.failure} />}
      <AuthorFields control={form.control} />
      <div className="actions">
        <Button kind="primary" type="submit" isBusy={form.isSaving}>
          Save your details
        </Button>
        {isSaved && <span className="quiet">Saved</span>}
      </div>
    </form>
  );
}
