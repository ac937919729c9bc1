/** Who the open case is about: always in the same place, on every screen of the case. */
import { ageOn, dateInWords } from '../../shared/dates/wording.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import type { CaseRecord } from '../../shared/model/case.ts';
import { nextEvent } from '../../shared/model/current-hearing.ts';
import { listName } from '../../shared/model/naming.ts';
import { useReading } from '../state/queries.ts';
import { useRoute } from '../state/route.ts';
import { compactDate, todayInLondon } from '../ui/dates.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { SourceLine } from '../ui/source-line.tsx';

export function CaseBar({ caseId }: { caseId: CaseId }) {
  const reading = useReading('case.read', { id: caseId });
  const record = reading.answer?.case.record;
  return (
    <div className="case-bar" role="group" aria-label="Open case">
      {record === undefined ? (
        <span className="case-bar__fact">Opening the case</span>
      ) : (
        <Identity caseId={caseId} record={record} />
      )}
    </div>
  );
}

function Identity({ caseId, record }: { caseId: CaseId; record: CaseRecord }) {
  const { person } = record;
  const screen = useRoute((state) => state.route.screen);
  const go = useRoute((state) => state.go);
  const today = todayInLondon();
  const name = listName(person.name);
  const event = nextEvent(record, today);
  return (
    <>
      <p className="case-bar__name">
        {screen === 'case' ? (
          name
        ) : (
          <LinkButton
            isStrong
            onClick={() => {
              go({ screen: 'case', caseId, tab: 'overview' });
            }}
          >
            {name}
          </LinkButton>
        )}
      </p>
      <p className="case-bar__fact">
        {dateInWords(person.dateOfBirth)}, age {ageOn(person.dateOfBirth, today)}
      </p>
      <p className="case-bar__fact">CRN {person.crn}</p>
      {person.nomsNumber !== undefined && <p className="case-bar__fact">Prison number {person.nomsNumber}</p>}
      {event !== undefined && (
        <p className="case-bar__fact">
          {event.event}, {compactDate(event.date)}{' '}
          <SourceLine source={{ system: event.source.system, date: event.source.date }} />
        </p>
      )}
      <p className="case-bar__fact">{person.language === 'cy' ? 'Welsh' : 'English'}</p>
      {person.isInterpreterNeeded && <p className="case-bar__fact case-bar__fact--strong">Interpreter needed</p>}
    </>
  );
}
