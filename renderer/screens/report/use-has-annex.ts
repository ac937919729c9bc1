/** Whether the report has a withheld annex: a signed one as it was signed, a draft as it stands now. */
import { hasAnnex } from '../../../shared/template/withheld.ts';
import { useDesk, useSession } from './report-context.ts';

export function useHasAnnex(): boolean {
  const { view } = useDesk();
  const isInDraft = useSession(({ document }) => hasAnnex({ template: view.template, document }));
  return view.status === 'signed' ? view.receipt?.annex !== undefined : isInDraft;
}
