/** The author as printed in the signature panel, and a place to put the details right. */
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { takeFocus } from '../../ui/take-focus.ts';
import { AuthorFields } from '../settings/author-fields.tsx';
import type { AuthorFormState } from '../settings/use-author-form.ts';
import { useDesk } from './report-context.ts';

interface SignAuthorProps {
  form: AuthorFormState;
  hasAnnex: boolean;
  /** Why the report cannot be signed with the form as it stands. */
  fault: string | undefined;
}

export function SignAuthor({ form, hasAnnex, fault }: SignAuthorProps) {
  const { view } = useDesk();
  const { annex, signature } = view.template;
  const isNamed = view.author.name !== '';
  const [isEditing, setEditing] = useState(!isNamed);
  const [wasOpened, setOpened] = useState(false);
  const close = () => {
    setOpened(true);
    setEditing(false);
  };
  return (
    <div id="sign-author" tabIndex={-1}>
      {isEditing ? (
        <EditAuthor form={form} fault={fault} isNamed={isNamed} takesFocus={wasOpened} onClose={close} />
      ) : (
        <p>
          <AuthorLine form={form} />{' '}
          <LinkButton
            ref={wasOpened ? takeFocus : undefined}
            onClick={() => {
              setOpened(true);
              setEditing(true);
            }}
          >
            Change my details
          </LinkButton>
        </p>
      )}
      <blockquote className="sign__statement">{signature.statement}</blockquote>
      {hasAnnex && annex && (
        <>
          <p>For the withheld annex:</p>
          <blockquote className="sign__statement">{annex.statement}</blockquote>
        </>
      )}
    </div>
  );
}

function AuthorLine({ form }: Pick<SignAuthorProps, 'form'>) {
  const [name, ...others] = useWatch({ control: form.control, name: ['name', 'role', 'office'] });
  return (
    <>
      <strong>{name}</strong>
      {others.filter((word) => word !== '').map((word) => `, ${word}`)}
    </>
  );
}

interface EditAuthorProps extends Omit<SignAuthorProps, 'hasAnnex'> {
  isNamed: boolean;
  /** True when it has come in place of the link that opened it. */
  takesFocus: boolean;
  onClose: () => void;
}

function EditAuthor({ form, fault, isNamed, takesFocus, onClose }: EditAuthorProps) {
  const { setFocus } = form;
  useEffect(() => {
    if (takesFocus) setFocus('name');
  }, [takesFocus, setFocus]);
  const discard = () => {
    form.discard();
    if (isNamed) onClose();
    else setFocus('name');
  };
  return (
    <form
      className="sign__author"
      onSubmit={(event) => {
        event.preventDefault();
        form.save(onClose);
      }}
    >
      {fault !== undefined && <p className="field__fault sign__author-fault">{fault}</p>}
      {form.failure !== undefined && <FailurePanel failure={form.failure} />}
      <AuthorFields control={form.control} />
      <div className="sign__acts sign__author-acts">
        <Button type="submit" isBusy={form.isSaving}>
          Save my details
        </Button>
        {(isNamed || form.isChanged) && <Button onClick={discard}>Discard my changes</Button>}
      </div>
    </form>
  );
}
