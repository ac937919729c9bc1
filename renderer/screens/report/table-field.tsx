/** A table of facts as it stands in the report; when the store has moved on, take today's or keep this one. */
import { useRef } from 'react';
import { emptyTableWords } from '../../../shared/template/empty-table-words.ts';
import type { TableBlock } from '../../../shared/template/template.ts';
import { useDesk, useSession } from './report-context.ts';
import { TableStanding } from './table-standing.tsx';

export function TableField({ block }: { block: TableBlock }) {
  const { view, session } = useDesk();
  const field = useRef<HTMLDivElement>(null);
  const held = useSession((state) => state.document.tables[block.id]);
  const rows = held?.rows.length ?? 0;
  return (
    <div className="answer answer--fact" id={`field-${block.id}`} tabIndex={-1} ref={field}>
      <p className="field__label">{block.caption}</p>
      <p className="answer__value">
        {rows === 0
          ? emptyTableWords(block.slot)
          : `${String(rows)} ${rows === 1 ? 'row' : 'rows'} from the case store`}
      </p>
      <TableStanding
        held={held}
        today={view.tablesToday[block.id]}
        isReadOnly={view.isReadOnly}
        onUpdate={(table) => {
          field.current?.focus();
          session.setTable(block.id, table);
        }}
      />
    </div>
  );
}
