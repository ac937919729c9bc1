/** The frame of a plan: sentence, recall, the day planned for, and what the law says of the licence. */
import { lengthsFor, standardConditions } from '../../../../shared/release-plan/law-for-plan.ts';
import { sentencesFirst } from '../../../../shared/release-plan/offered.ts';
import { listInWords, lowerFirst } from '../../../../shared/dates/wording.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { DateField } from '../date-field.tsx';
import { fieldId } from '../plan-desk.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import { Standing } from './standing.tsx';
import { PlanPart } from './plan-part.tsx';
import type { ReleaseDesk } from './use-release-plan.ts';

export function LicencePart({ desk }: { desk: ReleaseDesk }) {
  const { plan, rules, change } = desk;
  const { licence, facts } = rules;
  const named = (list: readonly { id: string; name: string }[], none: string) => [
    { value: '', label: none },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const place = (field: string) => fieldId(desk, 'licence', field);
  return (
    <PlanPart desk={desk} part="licence" title="Sentence and licence">
      <SelectField
        id={place('sentence')}
        label="Sentence"
        hint={hintOf(desk, 'sentence', licence.sentences.find(({ id }) => id === plan.sentence)?.releases)}
        width="full"
        value={plan.sentence ?? ''}
        options={named(sentencesFirst(licence, facts), 'None chosen')}
        onChange={(id) => {
          change({ sentence: id === '' ? undefined : id });
        }}
      />
      <RulingsAt desk={desk} place={place('sentence')} />
      <SelectField
        id={place('recall')}
        label="Recall"
        hint={hintOf(desk, 'recall', licence.recalls.find(({ id }) => id === plan.recall)?.says)}
        width="full"
        value={plan.recall ?? ''}
        options={named(licence.recalls, 'None: first release')}
        onChange={(id) => {
          change({ recall: id === '' ? undefined : id });
        }}
      />
      <RulingsAt desk={desk} place={place('recall')} />
      <div id={place('head')} tabIndex={-1}>
        <RulingsAt desk={desk} place={place('head')} />
      </div>
      {plan.recall !== undefined && <RecallFields desk={desk} />}
      <DateField
        id={place('dates')}
        label="Day of release planned for (if any)"
        hint={hintOf(
          desk,
          'releaseOn',
          'Dates in conditions are counted from it. Without one, the law of today holds.',
        )}
        value={plan.releaseOn}
        onChange={(releaseOn) => {
          change({ releaseOn });
        }}
      />
      <RulingsAt desk={desk} place={place('dates')} />
      <LawOfLicence desk={desk} />
    </PlanPart>
  );
}

/** What was begun with still stands: its origin is shown, as that of every fact is. */
function hintOf(
  { plan, ofRecord }: ReleaseDesk,
  field: 'sentence' | 'recall' | 'recalledOn' | 'releaseOn',
  hint?: string,
): string | undefined {
  const isOfRecord = plan[field] !== undefined && plan[field] === ofRecord[field];
  return isOfRecord ? ['From the case record.', hint].filter((one) => one !== undefined).join(' ') : hint;
}

function RecallFields({ desk }: { desk: ReleaseDesk }) {
  const { plan, rules, change } = desk;
  const entry = rules.licence.recalls.find(({ id }) => id === plan.recall);
  const place = fieldId(desk, 'licence', 'recalled-on');
  return (
    <>
      <DateField
        id={place}
        label="Recalled on"
        hint={hintOf(desk, 'recalledOn')}
        value={plan.recalledOn}
        onChange={(recalledOn) => {
          change({ recalledOn });
        }}
      />
      <RulingsAt desk={desk} place={place} />
      {entry?.questions.map((question) => (
        <PlanQuestion
          key={question.id}
          desk={desk}
          piece="licence"
          condition={question}
          answers={plan.recallAnswers}
          onChange={(recallAnswers) => {
            change({ recallAnswers });
          }}
        />
      ))}
    </>
  );
}

function LawOfLicence({ desk: { plan, rules } }: { desk: ReleaseDesk }) {
  const standard = standardConditions(plan, rules.licence, rules.facts).map(({ name }) => lowerFirst(name));
  return (
    <>
      {lengthsFor(plan, rules.licence, rules.facts).map(({ id, says, force }) => (
        <div key={id} className="ruling">
          <p className="ruling__says">{says}</p>
          <Standing {...force} />
        </div>
      ))}
      <p className="ruling__rests">In every licence already: {listInWords(standard)}.</p>
    </>
  );
}
