/** Custody: the template's own question of it, and what is asked where it is in prospect. */
import { custodyQuestions, whyNonePut } from '../../../../shared/proposal/custody-questions.ts';
import { fieldsOf } from '../../../../shared/template/parts.ts';
import { Radios } from '../../../ui/radios.tsx';
import { useDesk, useSession } from '../report-context.ts';
import { fieldId } from '../plan-desk.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { RulingsAt } from '../ruling-note.tsx';
import type { ProposalDesk } from './use-proposal.ts';

export function CustodyPart({ desk }: { desk: ProposalDesk }) {
  const { block, proposal, rules, change } = desk;
  const put = custodyQuestions(proposal, rules.requirements, rules.facts);
  if (block.custody === undefined && put.length === 0) return null;
  const why = whyNonePut(proposal, rules.requirements, rules.facts);
  const place = fieldId(desk, undefined, 'custody');
  return (
    <section className="plan-part" aria-labelledby={`${place}-title`}>
      <h4 className="plan-part__title" id={`${place}-title`}>
        Custody
      </h4>
      {block.custody && <CustodyChoice place={place} id={block.custody.choice} />}
      {why !== undefined && <p className="ruling__rests">{why}</p>}
      {put.map((condition) => (
        <PlanQuestion
          key={condition.id}
          desk={desk}
          piece={undefined}
          condition={condition}
          answers={proposal.answers}
          onChange={(answers) => {
            change({ answers });
          }}
        />
      ))}
      <RulingsAt desk={desk} place={place} />
    </section>
  );
}

/** One answer, shown at its own place in the section too: changed here, it is changed there. */
function CustodyChoice({ place, id }: { place: string; id: string }) {
  const { session, view } = useDesk();
  const answer = useSession((state) => state.document.answers[id]);
  const found = fieldsOf(view.template).find(({ block }) => block.id === id)?.block;
  if (found?.type !== 'choice') return null;
  return (
    <div className="plan-field" id={place} tabIndex={-1} data-undo="report">
      <Radios
        legend={found.label}
        value={typeof answer === 'string' ? answer : undefined}
        options={found.options}
        onChange={(value) => {
          session.setAnswer(id, value);
        }}
      />
    </div>
  );
}
