/** New report: choose the case, then the kind of report that fits it. */
import { useDeferredValue, useState } from 'react';
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { CaseId } from '../../../shared/model/ids.ts';
import { useFoundCases } from '../../state/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { wordsForOthers } from '../../ui/found-words.ts';
import { KeptFocus } from '../../ui/kept-focus.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { KindChoice } from './kind-choice.tsx';

interface NewReportDialogProps {
  onClose: () => void;
  /** Set where the case is already known. */
  caseId?: CaseId | undefined;
}

export function NewReportDialog({ onClose, caseId }: NewReportDialogProps) {
  const [chosen, setChosen] = useState(caseId);
  return (
    <Dialog title="New report" onClose={onClose} size="large">
      {chosen === undefined ? (
        <CaseChoice onChoose={setChosen} />
      ) : (
        <KindChoice
          caseId={chosen}
          onDone={onClose}
          onOtherCase={
            caseId === undefined
              ? () => {
                  setChosen(undefined);
                }
              : undefined
          }
        />
      )}
    </Dialog>
  );
}

function CaseChoice({ onChoose }: { onChoose: (id: CaseId) => void }) {
  const [words, setWords] = useState('');
  const query = useDeferredValue(words.trim());
  const reading = useFoundCases(query);
  const cases = reading.answer?.cases;
  const others =
    reading.answer && wordsForOthers({ shown: reading.answer.cases.length, total: reading.answer.total, query });
  return (
    <>
      <TextField
        type="search"
        label="Which case is it about?"
        hint="Name, CRN or prison number"
        width="full"
        value={words}
        onChange={setWords}
      />
      {reading.failure !== undefined && <FailurePanel failure={reading.failure} />}
      {others !== undefined && (
        <p className="quiet" role="status">
          {others}
        </p>
      )}
      <KeptFocus>
        <ul className="pick">
          {cases?.map((found) => (
            <li key={found.id} className="pick__row">
              <LinkButton
                isStrong
                onClick={() => {
                  onChoose(found.id);
                }}
              >
                {found.name}
              </LinkButton>
              <span className="pick__note">
                CRN {found.crn}, born {dateInWords(found.dateOfBirth)}
                {found.nextDate !== undefined && `, ${found.nextEvent ?? 'next date'} ${dateInWords(found.nextDate)}`}
              </span>
            </li>
          ))}
        </ul>
      </KeptFocus>
      {cases?.length === 0 && (
        <p>
          {words.trim() === ''
            ? 'There are no cases in this store yet. Import cases first.'
            : `No case fits “${words.trim()}”.`}
        </p>
      )}
    </>
  );
}
