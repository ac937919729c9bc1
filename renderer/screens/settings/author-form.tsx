/** The author's own details, as they stand in reports: kept while they are typed. */
import { useEffect } from 'react';
import type { Author } from '../../../shared/model/report.ts';
import { Banner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { clockTimeAndDay } from '../../ui/dates.ts';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { AuthorFields } from './author-fields.tsx';
import { useKeptAuthor } from './use-kept-author.ts';

interface AuthorFormProps {
  author: Author;
  /** Takes the focus: the detail a check has found missing. */
  beginAt?: keyof Author | undefined;
  isReadOnly: boolean;
}

export function AuthorForm({ author, beginAt, isReadOnly }: AuthorFormProps) {
  const { form, pad } = useKeptAuthor(author);
  const { setFocus } = form;
  useEffect(() => {
    if (beginAt !== undefined) setFocus(beginAt);
  }, [beginAt, setFocus]);
  const saved = pad.savedAt === undefined ? '' : `Saved ${clockTimeAndDay(pad.savedAt)}`;
  const standing = pad.failure !== undefined ? 'Not saved' : pad.isUnsaved ? 'Saving' : saved;
  return (
    <Card
      title="About you"
      span="full"
      note="Printed on the first page and in the signature panel of every report you write."
      aside={<span className="quiet">{standing}</span>}
    >
      {isReadOnly && <WhyClosed />}
      {pad.failure !== undefined && <FailurePanel failure={pad.failure} isQuiet />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          pad.saveNow();
        }}
      >
        <fieldset
          className="author-fields"
          disabled={isReadOnly}
          aria-describedby={isReadOnly ? 'author-why-closed' : undefined}
          onBlur={pad.saveNow}
        >
          <legend className="visually-hidden">About you</legend>
          <AuthorFields control={form.control} />
        </fieldset>
      </form>
    </Card>
  );
}

function WhyClosed() {
  return (
    <Banner kind="information" title="Your details cannot be changed here now.">
      <p id="author-why-closed">
        The store can be read but not changed, because its folder or drive is read-only. Move the store to a folder you
        can write to and open it there.
      </p>
    </Banner>
  );
}
