/** Dated remarks, the newest first, each with its source. */
import type { CustodyRemark } from '../../../shared/model/custody-life.ts';
import { compactDate } from '../../ui/dates.ts';
import { SourceLine } from '../../ui/source-line.tsx';

export function RemarkRows({ remarks }: { remarks: readonly CustodyRemark[] }) {
  return (
    <ul className="rows">
      {remarks
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map((remark) => (
          <li key={`${remark.date} ${remark.text}`} className="rows__row">
            <div className="rows__main">
              <p className="rows__title">{compactDate(remark.date)}</p>
              <p className="rows__text">{remark.text}</p>
              <SourceLine source={remark.source} />
            </div>
          </li>
        ))}
    </ul>
  );
}
