/** The figures and questions of a sentence or requirement, in the order of the catalogue. */
import { isAsked } from '../../../../shared/proposal/in-force.ts';
import { lengthToGive } from '../../../../shared/proposal/order-length.ts';
import type { Proposal } from '../../../../shared/proposal/proposal.ts';
import type { DisposalEntry, RequirementEntry } from '../../../../shared/proposal/requirement-catalogue.ts';
import { PlanQuestion } from '../plan-question.tsx';
import { FigureField } from './figure-field.tsx';
import type { ProposalDesk } from './use-proposal.ts';

type Given = Pick<Proposal, 'figures' | 'answers'>;

interface EntryFieldsProps {
  desk: ProposalDesk;
  /** Unset for the sentence itself. */
  requirement?: string;
  entry: DisposalEntry | RequirementEntry;
  given: Given;
  onChange: (given: Partial<Given>) => void;
}

/** Questions of a law that does not hold for this case are not put. */
export function EntryFields({ desk, requirement, entry, given, onChange }: EntryFieldsProps) {
  const { proposal, rules } = desk;
  const held = proposal.requirements.map((one) => one.requirement);
  const toGive = 'requirementsWithin' in entry ? lengthToGive(proposal, entry) : undefined;
  return (
    <>
      {entry.measures.map((measure) => (
        <FigureField
          key={`${entry.id}-${measure.id}`}
          desk={desk}
          requirement={requirement}
          measure={measure}
          isRequired={measure.required || measure === toGive}
          figures={given.figures}
          onChange={(figures) => {
            onChange({ figures });
          }}
        />
      ))}
      {entry.conditions
        .filter((condition) => isAsked(condition, rules.facts, held))
        .map((condition) => (
          <PlanQuestion
            key={`${entry.id}-${condition.id}`}
            desk={desk}
            piece={requirement}
            condition={condition}
            answers={given.answers}
            onChange={(answers) => {
              onChange({ answers });
            }}
          />
        ))}
    </>
  );
}
