/** The sentence being served, parole dates, interventions and the plan. */
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Intervention, Parole, PlanObjective, Sentence } from '../../../shared/model/custody.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { periodInShort } from '../../ui/dates.ts';
import { FactList, type FactLine } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { Tag, type TagTint } from '../../ui/tag.tsx';

export function SentencePage({ record }: { record: CaseRecord }) {
  return (
    <div className="cards">
      {record.sentence !== undefined && <SentenceCard sentence={record.sentence} />}
      {record.parole !== undefined && <ParoleCard parole={record.parole} />}
      <Card title="Interventions" span="full">
        {record.interventions.length === 0 ? (
          <p>No interventions are recorded.</p>
        ) : (
          <DataTable
            caption="Interventions"
            isCaptionHidden
            columns={interventionColumns}
            rows={record.interventions}
            rowKey={(row, at) => `${row.name} ${String(at)}`}
          />
        )}
      </Card>
      <PlanCard plan={record.sentencePlan} />
    </div>
  );
}

function dateLine(label: string, date: string | undefined): FactLine | undefined {
  return date === undefined ? undefined : { label, value: dateInWords(date) };
}

function SentenceCard({ sentence }: { sentence: Sentence }) {
  return (
    <Card title="Sentence" note={<SourceLine source={sentence.source} />}>
      <FactList
        facts={[
          { label: 'Kind', value: sentence.kind },
          { label: 'Imposed', value: `${dateInWords(sentence.imposedOn)}, ${sentence.court}` },
          { label: 'Length', value: sentence.length },
          sentence.tariff === undefined ? undefined : { label: 'Tariff', value: sentence.tariff },
          dateLine('Tariff expiry', sentence.tariffExpiry),
          dateLine('Parole eligibility', sentence.paroleEligibility),
          dateLine('Conditional release', sentence.conditionalRelease),
          dateLine('Sentence expiry', sentence.sentenceExpiry),
          sentence.judgeRemarks === undefined ? undefined : { label: 'Judge’s remarks', value: sentence.judgeRemarks },
        ]}
      />
    </Card>
  );
}

function ParoleCard({ parole }: { parole: Parole }) {
  return (
    <Card title="Parole" note={<SourceLine source={parole.source} canAge />}>
      <FactList
        facts={[
          { label: 'Stage', value: parole.stage },
          dateLine('Report due', parole.reportDue),
          dateLine('Dossier due', parole.dossierDue),
          dateLine('Panel', parole.panelDate),
          { label: 'Kind of panel', value: parole.panelKind },
        ]}
      />
    </Card>
  );
}

function PlanCard({ plan }: { plan: readonly PlanObjective[] }) {
  return (
    <Card title="Sentence plan" span="full">
      {plan.length === 0 ? (
        <p>No plan has been imported.</p>
      ) : (
        <ul className="rows">
          {plan.map((step) => (
            <li key={step.objective} className="rows__row">
              <div className="rows__main">
                <p className="rows__title">{step.objective}</p>
                {step.progress !== undefined && <p className="rows__text">{step.progress}</p>}
                <SourceLine source={step.source} canAge />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

const tints: Record<Intervention['status'], TagTint> = {
  outstanding: 'grey',
  referred: 'grey',
  assessed: 'grey',
  started: 'blue',
  completed: 'green',
  withdrawn: 'yellow',
  'not suitable': 'yellow',
  refused: 'red',
};

const interventionColumns: Column<Intervention>[] = [
  { heading: 'Name', isRowHeading: true, cell: (row) => row.name },
  { heading: 'For', cell: (row) => row.need ?? 'Not recorded' },
  { heading: 'Status', cell: (row) => <Tag tint={tints[row.status]}>{row.status}</Tag> },
  { heading: 'When', cell: (row) => periodInShort(row.from, row.to) },
  {
    heading: 'Outcome',
    cell: (row) => (
      <>
        {row.outcome ?? 'Not recorded'}
        {row.change !== undefined && <span className="table__under">What has changed: {row.change}</span>}
      </>
    ),
  },
  { heading: 'Source', cell: (row) => <SourceLine source={row.source} /> },
];
