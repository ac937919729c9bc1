/** The fields of the author's details, the same in Settings and beside the signature. */
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { Controller } from 'react-hook-form';
import type { Author } from '../../../shared/model/report.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { AuthorFormState } from './use-author-form.ts';

interface AuthorFieldRow {
  name: keyof Author;
  label: string;
  autoComplete: HTMLInputAutoCompleteAttribute;
  type?: 'email' | 'tel';
  hint?: string;
  needed?: string;
  maxLength: number;
}

const rows: readonly AuthorFieldRow[] = [
  { name: 'name', label: 'Name', autoComplete: 'name', needed: 'Enter your name', maxLength: 120 },
  {
    name: 'role',
    label: 'Role',
    autoComplete: 'organization-title',
    hint: 'For example “Probation officer”',
    needed: 'Enter your role',
    maxLength: 120,
  },
  {
    name: 'office',
    label: 'Office',
    autoComplete: 'organization',
    hint: 'Office or court, with its town',
    maxLength: 200,
  },
  {
    name: 'officeAddress',
    label: 'Office address',
    autoComplete: 'street-address',
    hint: 'Needed for a parole report',
    maxLength: 300,
  },
  {
    name: 'division',
    label: 'Probation region and delivery unit',
    autoComplete: 'off',
    hint: 'Needed for a parole report. For example “Yorkshire and the Humber, Leeds PDU”',
    maxLength: 200,
  },
  { name: 'email', label: 'Email address', autoComplete: 'email', type: 'email', maxLength: 200 },
  { name: 'telephone', label: 'Telephone number', autoComplete: 'tel', type: 'tel', maxLength: 60 },
];

function authorFieldId(name: keyof Author): string {
  return `author-${name}`;
}

export function AuthorFields({ control }: Pick<AuthorFormState, 'control'>) {
  return rows.map((row) => (
    <Controller
      key={row.name}
      name={row.name}
      control={control}
      rules={row.needed === undefined ? {} : { validate: (value) => value.trim() !== '' || row.needed }}
      render={({ field, fieldState }) => (
        <TextField
          id={authorFieldId(row.name)}
          ref={field.ref}
          label={row.label}
          hint={row.hint}
          type={row.type}
          autoComplete={row.autoComplete}
          maxLength={row.maxLength}
          value={field.value}
          fault={fieldState.error?.message}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  ));
}
