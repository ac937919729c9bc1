/** The author's own details as a form: what is saved in one place is shown in every other. */
import { useForm, type Control, type UseFormSetFocus } from 'react-hook-form';
import type { Failure } from '../../../shared/errors.ts';
import type { Author } from '../../../shared/model/report.ts';
import { forget, useAction } from '../../state/queries.ts';
import { announce } from '../../state/status.ts';

export interface AuthorFormState {
  control: Control<Author>;
  /** Changed and not saved. */
  isChanged: boolean;
  isSaving: boolean;
  failure: Failure | undefined;
  faults: { field: keyof Author; message: string }[];
  /** How often the form was sent. */
  tries: number;
  save: (onSaved: () => void) => void;
  discard: () => void;
  setFocus: UseFormSetFocus<Author>;
}

interface AuthorFormChoice {
  /** False where an error summary takes the focus. */
  shouldFocusError: boolean;
}

const authorDetails = ['name', 'role', 'office', 'officeAddress', 'division', 'email', 'telephone'] as const;

/** Saving and discarding leave nothing changed, unlike a reading that comes while the form is open. */
const wholly = { keepDirtyValues: false };

/** `author` may be read anew while the form is open: what has been changed in it stays. */
export function useAuthorForm(author: Author, { shouldFocusError }: AuthorFormChoice): AuthorFormState {
  const form = useForm<Author>({ values: author, resetOptions: { keepDirtyValues: true }, shouldFocusError });
  const saving = useAction('settings.save');
  const { errors, isDirty, submitCount } = form.formState;
  const save = (onSaved: () => void) =>
    form.handleSubmit((values) => {
      const done = () => {
        form.reset(values, wholly);
        announce('Your details are saved');
        forget('settings.read', 'report.read', 'work.find', 'case.read');
        onSaved();
      };
      saving.mutate({ author: values }, { onSuccess: done });
    });
  return {
    control: form.control,
    isChanged: isDirty,
    isSaving: saving.isPending,
    failure: saving.failure,
    faults: authorDetails.flatMap((field) => {
      const message = errors[field]?.message;
      return message === undefined ? [] : [{ field, message }];
    }),
    tries: submitCount,
    save: (onSaved) => {
      save(onSaved)().catch(() => undefined);
    },
    discard: () => {
      form.reset(undefined, wholly);
    },
    setFocus: form.setFocus,
  };
}
