/** The form in which a proposal is built: judged at each key, and stored with the report as it stands. */
import { dateInWords } from '../../../../shared/dates/wording.ts';
import { proposalInWords } from '../../../../shared/proposal/proposal-in-words.ts';
import type { PlanBlock } from '../../../../shared/template/template.ts';
import { useDesk } from '../report-context.ts';
import { AlternativesPart } from './alternatives-part.tsx';
import { CustodyPart } from './custody-part.tsx';
import { OrdersPart } from './orders-part.tsx';
import { OpenPoints } from '../open-points.tsx';
import { RequirementsPart } from './requirements-part.tsx';
import { SentencePart } from './sentence-part.tsx';
import { useCards } from '../use-cards.ts';
import { useProposal } from './use-proposal.ts';

export function ProposalForm({ block }: { block: PlanBlock }) {
  const { view } = useDesk();
  const desk = useProposal(block);
  const cards = useCards(block.id);
  if (desk === undefined) {
    return (
      <p>
        The catalogue of requirements cannot be read, so no proposal can be built here. What was proposed before is
        safe. Ask support to put the templates right.
      </p>
    );
  }
  const entry = desk.rules.requirements.disposals.find(({ id }) => id === desk.proposal.disposal);
  const hasRequirements = entry?.takesRequirements === true || desk.proposal.requirements.length > 0;
  return (
    <fieldset className="plan-fieldset" data-undo="report" disabled={view.isReadOnly}>
      <OpenPoints desk={desk} cards={cards} words={proposalInWords(desk.proposal, desk.rules.requirements)} />
      <SentencePart desk={desk} />
      <CustodyPart desk={desk} />
      {hasRequirements && <RequirementsPart desk={desk} cards={cards} />}
      <OrdersPart desk={desk} cards={cards} />
      {entry && <AlternativesPart desk={desk} />}
      <p className="ruling__rests">
        Judged by the catalogue of requirements {desk.rules.requirements.version}, the law as read on{' '}
        {dateInWords(desk.rules.requirements.asOf)}. It is a help and no legal advice.
      </p>
    </fieldset>
  );
}
