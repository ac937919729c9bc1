/** A plan of the template in the panel: the form its kind is built in. */
import type { PlanBlock } from '../../../shared/template/template.ts';
import { ProposalForm } from './proposal/proposal-form.tsx';
import { ReleasePlanForm } from './release-plan/release-plan-form.tsx';

export function PlanField({ block }: { block: PlanBlock }) {
  return (
    <section className="answer plan" id={`field-${block.id}`} tabIndex={-1} aria-labelledby={`plan-${block.id}`}>
      <h3 className="quotes__topic" id={`plan-${block.id}`}>
        {block.label} {block.required && <span className="required">Required</span>}
      </h3>
      {formOf(block)}
    </section>
  );
}

function formOf(block: PlanBlock) {
  switch (block.kind) {
    case 'proposal':
      return <ProposalForm block={block} />;
    case 'release-plan':
      return <ReleasePlanForm block={block} />;
  }
}
