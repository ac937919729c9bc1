/** The kinds of report that do not fit a case, each with the reason; folded where there are others to choose from. */
import type { CallOutput } from '../../../shared/contract.ts';
import { Details } from '../../ui/details.tsx';

interface OtherKindsProps {
  kinds: CallOutput<'case.read'>['templates'];
  isOnlyAnswer: boolean;
}

export function OtherKinds({ kinds, isOnlyAnswer }: OtherKindsProps) {
  if (kinds.length === 0) return null;
  const summary =
    kinds.length === 1 ? '1 kind does not fit this case' : `${String(kinds.length)} kinds do not fit this case`;
  return (
    <Details summary={summary} isOpenAtFirst={isOnlyAnswer}>
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
