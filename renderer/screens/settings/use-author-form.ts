/** The author's own details as a form with a button, beside the signature: what is saved here is shown in every other place. */
import { useForm, type Control, type UseFormSetFocus } from 'react-hook-form';
import type { Failure } from '../../../shared/errors.ts';
import type { Author } from '../../../shared/model/report.ts';
import { forgetPad } from '../../state/pads.ts';
import { startOver, useAction } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';
import { authorPad, readAuthorAnew } from './use-kept-author.ts';

export interface AuthorFormState {
  control: Control<Author>;
  /** Changed and not saved. */
  isChanged: boolean;
  isSaving: boolean;
  failure: Failure | undefined;
  save: (onSaved: () => void) => void;
  discard: () => void;
  setFocus: UseFormSetFocus<Author>;
}

/** Saving and discarding leave nothing changed, unlike a reading that comes while the form is open. */
const wholly = { keepDirtyValues: false };

/** `author` may be read anew while the form is open: what has been changed in it stays. */
export function useAuthorForm(author: Author): AuthorFormState {
  const form = useForm<Author>({ values: author, resetOptions: { keepDirtyValues: true }, shouldFocusError: true });
  const saving = useAction('settings.save');
  const { isDirty } = form.formState;
  const save = (onSaved: () => void) =>
    form.handleSubmit((values) => {
      const done = () => {
        form.reset(values, wholly);
        announce('Your details are saved');
        forgetPad(authorPad);
        startOver('settings.read', {});
        readAuthorAnew();
        onSaved();
      };
      saving.mutate({ author: values }, { onSuccess: done });
    });
  return {
    control: form.control,
    isChanged: isDirty,
    isSaving: saving.isPending,
    failure: saving.failure,
    save: (onSaved) => {
      save(onSaved)().catch(() => undefined);
    },
    discard: () => {
      form.reset(undefined, wholly);
    },
    setFocus: form.setFocus,
  };
}
