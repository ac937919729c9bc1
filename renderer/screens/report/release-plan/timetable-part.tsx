/** When things happen: on release and after it, and the steps of the review with their days counted where the event is known. */
import { dateInWords } from '../../../../shared/dates/wording.ts';
import { milestoneRow } from '../../../../shared/release-plan/offered.ts';
import type { TimetableRow } from '../../../../shared/release-plan/release-plan.ts';
import { Details } from '../../../ui/details.tsx';
import { DateField } from '../date-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { RulingsAt } from '../ruling-note.tsx';
import type { Cards } from '../use-cards.ts';
import { AddRow, useAddRow } from './add-row.tsx';
import { PlanPart } from './plan-part.tsx';
import { PlanText } from './plan-text.tsx';
import { RowsOf } from './rows-of.tsx';
import { Standing } from './standing.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

export function TimetablePart({ desk, cards }: { desk: ReleaseDesk; cards: Cards }) {
  const add = useAddRow(desk, cards);
  const place = fieldId(desk, 'timetable', 'list');
  return (
    <PlanPart desk={desk} part="timetable" title="Timetable">
      <RowsOf desk={desk} cards={cards} list="timetable" rows={desk.plan.timetable} nameOf={nameOf} after={place}>
        {(row) => <TimetableFields desk={desk} row={row} />}
      </RowsOf>
      <AddRow
        id={place}
        words="Add to the timetable"
        onAdd={() => {
          add('timetable', { what: '', when: '', who: '' }, 'what', 'Row');
        }}
      />
      <Milestones
        desk={desk}
        onAdd={(row) => {
          add('timetable', row, 'who', row.what);
        }}
      />
    </PlanPart>
  );
}

function nameOf({ on, when, what }: TimetableRow): string {
  const day = on === undefined ? when.trim() : dateInWords(on);
  return [day, what.trim() === '' ? 'Row' : what].filter((words) => words !== '').join(': ');
}

function TimetableFields({ desk, row: { row, on, when, what, who } }: { desk: ReleaseDesk; row: TimetableRow }) {
  const change = (changes: Partial<TimetableRow>) => {
    desk.changeRow('timetable', row, changes);
  };
  const place = fieldId(desk, row, 'on');
  const isOfRecord = desk.ofRecord.timetable.some((one) => one.what === what && one.on === on);
  return (
    <>
      <PlanText
        desk={desk}
        row={row}
        field="what"
        label="What happens"
        value={what}
        onChange={(text) => {
          change({ what: text });
        }}
      />
      <DateField
        id={place}
        label="Day (if known)"
        hint={isOfRecord ? 'From the case record.' : undefined}
        value={on}
        onChange={(day) => {
          change({ on: day });
        }}
      />
      <RulingsAt desk={desk} place={place} />
      <PlanText
        desk={desk}
        row={row}
        field="when"
        label="When, in words"
        value={when}
        onChange={(text) => {
          change({ when: text });
        }}
      />
      <PlanText
        desk={desk}
        row={row}
        field="who"
        label="By whom (if it matters)"
        value={who}
        onChange={(text) => {
          change({ who: text });
        }}
      />
    </>
  );
}

interface MilestonesProps {
  desk: ReleaseDesk;
  onAdd: (row: Omit<TimetableRow, 'row'>) => void;
}

/** Offsets differ between offices: what is added can be changed. */
function Milestones({ desk: { plan, rules }, onAdd }: MilestonesProps) {
  const left = rules.licence.milestones.filter(({ name }) => !plan.timetable.some(({ what }) => what === name));
  if (left.length === 0) return null;
  return (
    <Details summary={`Steps of the review (${String(left.length)})`}>
      <ul className="picker__rows" aria-label="Steps of the review">
        {left.map((milestone) => (
          <li key={milestone.id} className="picker__row">
            <div>
              <p className="picker__name">{milestone.name}</p>
              <p className="ruling__says">
                {milestone.offset} {milestone.event}
              </p>
              <Standing {...milestone} />
            </div>
            <button
              type="button"
              className="button--small"
              aria-label={`Add: ${milestone.name}`}
              onClick={() => {
                onAdd(milestoneRow(milestone, plan, rules.facts));
              }}
            >
              Add
            </button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
