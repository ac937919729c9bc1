/** The questions of the section the caret is in as one form, and below them its facts. */
import type { TemplateBlock, TemplateSection } from '../../../shared/template/template.ts';
import { ownPageOneFacts } from '../../../shared/template/page-one.ts';
import { isShown } from '../../../shared/template/is-shown.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ChoiceField } from './choice-field.tsx';
import { EntryField } from './entry-field.tsx';
import { FactField } from './fact-field.tsx';
import { PlanField } from './plan-field.tsx';
import { TableField } from './table-field.tsx';
import { useDesk, useSession } from './report-context.ts';
import { useComeTo } from './use-come-to.ts';

export function AnswersPane({ section }: { section: TemplateSection | undefined }) {
  const { view } = useDesk();
  const answers = useSession((state) => state.document.answers);
  useComeTo();
  const [first] = view.template.sections;
  const shown = section ?? first;
  const fields = shown?.blocks.filter((block) => block.type !== 'prose' && isShown(block.showWhen, answers)) ?? [];
  const isQuestion = ({ type }: TemplateBlock) => type === 'choice' || type === 'entry' || type === 'plan';
  const questions = fields.filter(isQuestion);
  const facts = fields.filter((block) => !isQuestion(block));
  return (
    <div className="answers">
      <p className="quotes__for">For: {shown?.heading}</p>
      {fields.length === 0 && shown !== first && (
        <EmptyState sentence="This section has no facts or choices. Write your text on the page." />
      )}
      {questions.map((block) => (
        <FieldOf key={block.id} block={block} />
      ))}
      {facts.length > 0 && (
        <section className="answers__facts">
          <h3 className="quotes__topic">
            Facts from the case store <span className="quotes__count">{facts.length}</span>
          </h3>
          {facts.map((block) => (
            <FieldOf key={block.id} block={block} />
          ))}
        </section>
      )}
      {shown === first && <PageOneFacts />}
    </div>
  );
}

/** Facts that only page one prints stand in no section's fields, so the first section shows them. */
function PageOneFacts() {
  const { view } = useDesk();
  const facts = ownPageOneFacts(view.template);
  if (facts.length === 0) return null;
  return (
    <section className="answers__facts">
      <h3 className="quotes__topic">
        Facts on page one <span className="quotes__count">{facts.length}</span>
      </h3>
      {facts.map(({ key, label, slot }) => (
        <FactField key={key} id={key} label={label} today={view.pageOneToday[slot]} />
      ))}
    </section>
  );
}

function FieldOf({ block }: { block: TemplateBlock }) {
  const { view } = useDesk();
  switch (block.type) {
    case 'choice':
      return <ChoiceField block={block} />;
    case 'entry':
      return <EntryField block={block} />;
    case 'fact':
      return <FactField id={block.id} label={block.label} today={view.factsToday[block.id]} />;
    case 'table':
      return <TableField block={block} />;
    case 'plan':
      return <PlanField block={block} />;
    case 'prose':
      return null;
  }
}
