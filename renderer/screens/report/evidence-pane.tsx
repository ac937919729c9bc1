/** Evidence for the section the caret is in: each row has its source and goes into the text with one key. */
import { useMemo, useState } from 'react';
import type { EvidenceRow } from '../../../shared/template/evidence.ts';
import type { TemplateSection } from '../../../shared/template/template.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { insertEvidence } from './insert-evidence.ts';
import { useDesk } from './report-context.ts';

const topicNames: Record<EvidenceRow['topic'], string> = {
  needs: 'Needs',
  risk: 'Risk',
  offences: 'Offences',
  history: 'Previous convictions',
  supervision: 'Order, licence and recall',
  custody: 'Custody and sentence',
  victims: 'Victims',
  enquiries: 'Enquiries',
  documents: 'Documents',
};

/** Rows of the section's topics; of the needs, only those the section is about when it names some. */
function belongs(row: EvidenceRow, section: TemplateSection | undefined): boolean {
  if (section === undefined) return true;
  const { topics, needs } = section.evidence;
  if (row.need !== undefined && needs.length > 0) return needs.includes(row.need);
  return topics.includes(row.topic);
}

function matches(row: EvidenceRow, query: string): boolean {
  const words = `${row.title} ${row.text}`.toLocaleLowerCase('en-GB');
  return query
    .toLocaleLowerCase('en-GB')
    .split(/\s+/)
    .every((word) => words.includes(word));
}

export function EvidencePane({ section }: { section: TemplateSection | undefined }) {
  const { view } = useDesk();
  const [query, setQuery] = useState('');
  const [isAll, setAll] = useState(false);
  const rows = useMemo(
    () => view.evidence.filter((row) => (isAll || belongs(row, section)) && matches(row, query)),
    [view.evidence, section, isAll, query],
  );
  return (
    <div className="quotes">
      <p className="quotes__for">{isAll || section === undefined ? 'All evidence' : `For: ${section.heading}`}</p>
      <TextField
        id="evidence-search"
        label="Find evidence"
        type="search"
        width="full"
        value={query}
        onChange={setQuery}
      />
      <Checkbox label="Show all evidence of the case" isChecked={isAll} onChange={setAll} />
      {rows.length === 0 ? (
        <EmptyState
          sentence={query === '' ? 'Nothing is recorded for this section.' : `Nothing found for “${query}”.`}
        />
      ) : (
        <EvidenceGroups rows={rows} />
      )}
    </div>
  );
}

function EvidenceGroups({ rows }: { rows: readonly EvidenceRow[] }) {
  const groups = Map.groupBy(rows, (row) => row.topic);
  return (
    <>
      {[...groups].map(([topic, members]) => (
        <section key={topic} className="quotes__group">
          <h3 className="quotes__topic">
            {topicNames[topic]} <span className="quotes__count">{members.length}</span>
          </h3>
          <ul className="quotes__rows">
            {members.map((row) => (
              <EvidenceCard key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function EvidenceCard({ row }: { row: EvidenceRow }) {
  const desk = useDesk();
  const isClosed = desk.view.isReadOnly;
  return (
    <li className="quotes__row">
      <p className="quotes__title">
        {row.title} {row.source.withheld === true && <Tag tint="plain">Withheld</Tag>}
      </p>
      {row.text !== row.title && <p className="quotes__text">{row.text}</p>}
      <SourceLine source={row.source} canAge />
      {!isClosed && (
        <button
          type="button"
          className="button button--small"
          aria-label={`Insert: ${row.title}`}
          onClick={() => insertEvidence(desk, row)}
        >
          Insert
        </button>
      )}
    </li>
  );
}
