/** One report in the table of My work. */
import type { KeyboardEvent } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { ReportRow } from '../../../shared/model/report.ts';
import { useRoute } from '../../state/route.ts';
import { compactDate, dueInWords } from '../../ui/dates.ts';
import { ShareBar } from '../../ui/progress.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';
import { statusOf } from './group-reports.ts';

interface ReportLineProps {
  row: ReportRow;
  today: string;
  isInTabOrder: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

const tints: Record<ReturnType<typeof statusOf>, TagTint> = {
  Damaged: 'red',
  'Not started': 'grey',
  Draft: 'blue',
  'Ready to sign': 'yellow',
  Signed: 'green',
};

export function ReportLine({ row, today, isInTabOrder, onKeyDown, onFocus }: ReportLineProps) {
  const go = useRoute((state) => state.go);
  const tabIndex = isInTabOrder ? 0 : -1;
  const status = statusOf(row);
  return (
    <tr data-row onFocus={onFocus}>
      <td>
        <Due row={row} today={today} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          data-column="person"
          tabIndex={tabIndex}
          onKeyDown={onKeyDown}
          onClick={() => {
            go({ screen: 'case', caseId: row.caseId, tab: 'overview' });
          }}
        >
          {row.personName}
        </button>
        <span className="table__under">{row.crn}</span>
      </th>
      <td>{row.templateTitle}</td>
      <td>
        {row.hearingOn === undefined ? 'Not listed' : compactDate(row.hearingOn)}
        {row.hearingAt !== undefined && <span className="table__under">{row.hearingAt}</span>}
      </td>
      <td>
        <Tag tint={tints[status]}>{status}</Tag>
        {row.damage !== undefined && (
          <span className="table__under">
            {row.damage.safe} {row.damage.todo}
          </span>
        )}
        {row.status === 'draft' && row.damage === undefined && row.nextStep !== 'Start' && (
          <ShareBar percent={row.percent} label={`Required parts filled for ${row.personName}`} />
        )}
      </td>
      <td>
        <button
          type="button"
          className="link-button link-button--strong"
          data-column="next"
          tabIndex={tabIndex}
          aria-label={`${row.nextStep}: ${row.templateTitle}, ${row.personName}`}
          onKeyDown={onKeyDown}
          onClick={() => {
            go({ screen: 'report', caseId: row.caseId, reportId: row.id });
          }}
        >
          {row.nextStep}
        </button>
      </td>
    </tr>
  );
}

function Due({ row, today }: { row: ReportRow; today: string }) {
  if (row.dueOn === undefined) return <>No date</>;
  if (row.status === 'signed') return <>{compactDate(row.dueOn)}</>;
  return (
    <>
      {row.isOverdue ? (
        <strong className="overdue">
          <TriangleAlert size={16} aria-hidden /> {dueInWords(row.dueOn, today)}
        </strong>
      ) : (
        dueInWords(row.dueOn, today)
      )}
      <span className="table__under">{compactDate(row.dueOn)}</span>
    </>
  );
}
