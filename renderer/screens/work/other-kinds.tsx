/** The kinds of report that do not fit a case, folded, each with the reason. */
import type { CallOutput } from '../../../shared/contract.ts';
import { Details } from '../../ui/details.tsx';

export function OtherKinds({ kinds }: { kinds: CallOutput<'case.read'>['templates'] }) {
  if (kinds.length === 0) return null;
  const summary =
    kinds.length === 1 ? '1 kind does not fit this case' : `${String(kinds.length)} kinds do not fit this case`;
  return (
    <Details summary={summary}>
      <ul>
        {kinds.map(({ id, version, title, because }) => (
          <li key={`${id} ${version}`}>
            <strong>{title}.</strong> {because}
          </li>
        ))}
      </ul>
    </Details>
  );
}
