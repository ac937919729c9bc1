/** A plan of the template in the panel: the form its kind is built in. */
import type { PlanBlock } from '../../../shared/template/template.ts';
import { useDesk, useSession } from './report-context.ts';
import { plansInWords } from './plans-in-words.ts';

export function PlanField({ block }: { block: PlanBlock }) {
  const { view } = useDesk();
  const words = useSession((state) => plansInWords(state.document, view.planRules)[block.id]);
  return (
    <section className="answer plan" id={`field-${block.id}`} tabIndex={-1} aria-labelledby={`plan-${block.id}`}>
      <h3 className="quotes__topic" id={`plan-${block.id}`}>
        {block.label}
      </h3>
      <p>{words ?? ''}</p>
    </section>
  );
}
