/** Risk of serious harm: who may be harmed, by where the person is, as level words with shapes. */
import { roshGroups, type RiskOfSeriousHarm, type RoshLevels } from '../../../shared/model/risk.ts';
import { Card } from '../../ui/card.tsx';
import { LevelBadge } from '../../ui/level-badge.tsx';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { roshGroupWords } from './rosh-words.ts';

interface RoshColumn {
  heading: string;
  levels: RoshLevels;
}

function columnsOf(risk: RiskOfSeriousHarm): RoshColumn[] {
  return [
    { heading: 'Community', levels: risk.community },
    ...(risk.custody === undefined ? [] : [{ heading: 'Custody', levels: risk.custody }]),
    ...(risk.atSentence === undefined ? [] : [{ heading: 'At sentence', levels: risk.atSentence }]),
  ];
}

export function RoshCard({ risk }: { risk: RiskOfSeriousHarm | undefined }) {
  return (
    <Card
      title="Risk of serious harm"
      note={risk === undefined ? undefined : <SourceLine source={risk.source} canAge />}
    >
      {risk === undefined ? <p>No assessment of risk of serious harm has been imported.</p> : <RoshGrid risk={risk} />}
    </Card>
  );
}

function RoshGrid({ risk }: { risk: RiskOfSeriousHarm }) {
  const columns = columnsOf(risk);
  const groups = roshGroups.filter((group) => columns.some((column) => column.levels[group] !== undefined));
  return (
    <ScrollRegion label="Risk of serious harm">
      <table className="table table--rosh">
        <caption className="visually-hidden">Risk of serious harm, by who may be harmed and where</caption>
        <thead>
          <tr>
            <th scope="col">Risk to</th>
            {columns.map((column) => (
              <th scope="col" key={column.heading}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group}>
              <th scope="row">{roshGroupWords[group]}</th>
              {columns.map((column) => {
                const level = column.levels[group];
                return (
                  <td key={column.heading}>
                    {level === undefined ? <span className="quiet">Not assessed</span> : <LevelBadge level={level} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
