/** Risk in full: the grid, who may be harmed and how, what raises and lowers it, and MAPPA. */
import type { CaseRecord } from '../../../shared/model/case.ts';
import type { Mappa, RiskOfSeriousHarm } from '../../../shared/model/risk.ts';
import type { Source } from '../../../shared/model/source.ts';
import { Card } from '../../ui/card.tsx';
import { compactDate } from '../../ui/dates.ts';
import { FactList, type FactLine } from '../../ui/fact-list.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { PredictorsCard } from './predictors-card.tsx';
import { RoshCard } from './rosh-card.tsx';

export function RiskPage({ record }: { record: CaseRecord }) {
  const { risk } = record;
  return (
    <div className="cards">
      <RoshCard risk={risk} />
      <PredictorsCard predictors={record.predictors} />
      {risk !== undefined && <RiskWords risk={risk} />}
      {risk !== undefined && (
        <Circumstances title="What may increase the risk" lines={risk.increases} source={risk.source} />
      )}
      {risk !== undefined && (
        <Circumstances title="What may reduce the risk" lines={risk.reduces} source={risk.source} />
      )}
      {record.mappa !== undefined && <MappaCard mappa={record.mappa} />}
    </div>
  );
}

function textLine(label: string, value: string | undefined): FactLine | undefined {
  return value === undefined || value === '' ? undefined : { label, value };
}

function RiskWords({ risk }: { risk: RiskOfSeriousHarm }) {
  const facts = [
    textLine('Who is at risk', risk.whoIsAtRisk),
    textLine('Nature of the risk', risk.nature),
    textLine('When the risk is greatest', risk.imminence),
  ];
  if (facts.every((fact) => fact === undefined)) return null;
  return (
    <Card title="The risk in words" span="full" note={<SourceLine source={risk.source} canAge />}>
      <FactList facts={facts} />
    </Card>
  );
}

interface CircumstancesProps {
  title: string;
  lines: readonly string[];
  source: Source;
}

function Circumstances({ title, lines, source }: CircumstancesProps) {
  return (
    <Card title={title} note={<SourceLine source={source} canAge />}>
      {lines.length === 0 ? (
        <p>Nothing recorded.</p>
      ) : (
        <ul className="bullets">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function MappaCard({ mappa }: { mappa: Mappa }) {
  const category = mappa.category === 'not eligible' ? 'Not eligible' : `Category ${mappa.category}`;
  return (
    <Card title="MAPPA" note={<SourceLine source={mappa.source} canAge />}>
      <FactList
        facts={[
          { label: 'Category', value: category },
          mappa.level === undefined ? undefined : { label: 'Level', value: `Level ${mappa.level}` },
          { label: 'Screened on', value: compactDate(mappa.screenedOn) },
          mappa.lastMeetingOn === undefined
            ? undefined
            : { label: 'Last meeting', value: compactDate(mappa.lastMeetingOn) },
          mappa.nextMeetingOn === undefined
            ? undefined
            : { label: 'Next meeting', value: compactDate(mappa.nextMeetingOn) },
        ]}
      />
    </Card>
  );
}
