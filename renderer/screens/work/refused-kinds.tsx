/** Report templates that are installed but cannot be used, by file name, each with what is wrong with it. */
import type { CallOutput } from '../../../shared/contract.ts';
import { Banner } from '../../ui/banner.tsx';
import { Details } from '../../ui/details.tsx';

export function RefusedKinds({ refused }: { refused: CallOutput<'case.read'>['refusedTemplates'] }) {
  const title =
    refused.length === 1
      ? 'One kind of report cannot be used: its template is damaged.'
      : `${String(refused.length)} kinds of report cannot be used: their templates are damaged.`;
  return (
    <Banner kind="warning" title={title}>
      <p>The other kinds and all reports already begun are not affected. Ask IT support to install the app again.</p>
      <Details summary="What is wrong">
        <ul>
          {refused.map(({ file, faults }) => (
            <li key={file}>
              {file}: {faults.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)).join('; ')}
            </li>
          ))}
        </ul>
      </Details>
    </Banner>
  );
}
