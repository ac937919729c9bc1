/** What can be wrong with the withheld annex of a report, in the officer's words. */
import { AppError } from '../../shared/errors.ts';

export function noAnnex(): AppError {
  return new AppError({
    code: 'report-unknown',
    message: 'This report has no withheld annex.',
    safe: 'The report is unchanged.',
    todo: 'Write in a section that is withheld, if something must be kept from the person.',
  });
}

export function annexWithoutPlace(): AppError {
  return new AppError({
    code: 'report-blocked',
    message: 'This report has a withheld annex, and no place was chosen for it.',
    safe: 'Nothing was signed. Everything you have written is saved.',
    todo: 'Choose where the annex goes, then sign.',
  });
}

/** Under one name the second file would be numbered, and nobody could tell which of them may be disclosed. */
export function annexInSamePlace(): AppError {
  return new AppError({
    code: 'report-blocked',
    message: 'The report and its withheld annex would have the same name in the same folder.',
    safe: 'Nothing was signed. Everything you have written is saved.',
    todo: 'Choose another name or another folder for the annex.',
  });
}
