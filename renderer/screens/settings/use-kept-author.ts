/** The author's own details in Settings: stored as they are typed, like every other text of the app. */
import { useEffect } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import type { Author } from '../../../shared/model/report.ts';
import { call } from '../../client.ts';
import { forget } from '../../state/queries.ts';
import { useAutosave, type Autosave } from '../../state/use-autosave.ts';

/** Names the text in which the details are kept between two saves. */
export const authorPad = 'author';

/** Every place that shows the details reads them again. */
export function readAuthorAnew(): void {
  forget('settings.read', 'report.read', 'work.find', 'case.read');
}

async function save(text: string): Promise<string> {
  const { savedAt } = await call('settings.save', { author: JSON.parse(text) as Author });
  readAuthorAnew();
  return savedAt;
}

interface KeptAuthor {
  form: UseFormReturn<Author>;
  pad: Autosave;
}

export function useKeptAuthor(author: Author): KeptAuthor {
  const pad = useAutosave({ key: authorPad, what: 'Your details', first: JSON.stringify(author), save });
  const form = useForm<Author>({ defaultValues: JSON.parse(pad.text) as Author, mode: 'onTouched' });
  const { change } = pad;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          change(JSON.stringify(values));
        },
      }),
    [form, change],
  );
  return { form, pad };
}
