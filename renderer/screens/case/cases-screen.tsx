/** Cases: find a person by name, CRN or prison number. */
import { useDeferredValue, useState } from 'react';
import { ageOn } from '../../../shared/dates/wording.ts';
import type { CallOutput } from '../../../shared/contract.ts';
import { useFoundCases } from '../../state/queries.ts';
import { useRoute } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { compactDate, todayInLondon } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { wordsForFound } from '../../ui/found-words.ts';
import { KeptFocus } from '../../ui/kept-focus.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';

type CaseRow = CallOutput<'case.find'>['cases'][number];

const settings: Record<CaseRow['setting'], string> = { court: 'Court', custody: 'Custody', community: 'Community' };

export function CasesScreen() {
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  const reading = useFoundCases(query);
  const cases = reading.answer?.cases;
  return (
    <div className="page">
      <div className="page__head">
        <h1 className="page__title">Cases</h1>
      </div>
      <search className="filters">
        <TextField
          type="search"
          label="Find a person"
          hint="Name, CRN or prison number"
          width="medium"
          value={words}
          onChange={setWords}
        />
        {cases !== undefined && (
          <p className="filters__count" role="status">
            {wordsForFound({ shown: cases.length, total: reading.answer?.total ?? cases.length, query })}
          </p>
        )}
      </search>
      {reading.failure !== undefined && <FailurePanel failure={reading.failure} />}
      {reading.isWaiting && <Waiting words="Reading the cases" />}
      <KeptFocus>{cases !== undefined && cases.length > 0 && <CaseTable cases={cases} />}</KeptFocus>
      {cases?.length === 0 && (
        <NoCases
          query={query}
          onClear={() => {
            setWords('');
          }}
        />
      )}
    </div>
  );
}

function CaseTable({ cases }: { cases: readonly CaseRow[] }) {
  const go = useRoute((state) => state.go);
  const today = todayInLondon();
  const columns: Column<CaseRow>[] = [
    {
      heading: 'Person',
      isRowHeading: true,
      cell: (row) => (
        <LinkButton
          isStrong
          onClick={() => {
            go({ screen: 'case', caseId: row.id, tab: 'overview' });
          }}
        >
          {row.name}
        </LinkButton>
      ),
    },
    { heading: 'CRN', cell: (row) => row.crn },
    {
      heading: 'Date of birth',
      cell: (row) => (
        <>
          {compactDate(row.dateOfBirth)}
          <span className="table__under">Age {ageOn(row.dateOfBirth, today)}</span>
        </>
      ),
    },
    { heading: 'Where', cell: (row) => settings[row.setting] },
    {
      heading: 'Next date',
      cell: (row) =>
        row.nextDate === undefined
          ? 'None listed'
          : `${compactDate(row.nextDate)}${row.nextEvent === undefined ? '' : `, ${row.nextEvent}`}`,
    },
    { heading: 'Reports', isNumeric: true, cell: (row) => row.reports },
  ];
  return <DataTable caption="Cases" isCaptionHidden columns={columns} rows={cases} rowKey={(row) => row.id} />;
}

function NoCases({ query, onClear }: { query: string; onClear: () => void }) {
  const go = useRoute((state) => state.go);
  if (query !== '') {
    return (
      <EmptyState sentence={`No case fits “${query}”.`}>
        <Button onClick={onClear}>Clear the search</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState sentence="There are no cases in this store yet.">
      <Button
        kind="primary"
        onClick={() => {
          go({ screen: 'import' });
        }}
      >
        Import cases
      </Button>
    </EmptyState>
  );
}
