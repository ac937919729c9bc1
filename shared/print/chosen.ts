/** The answers an author gave to the choices of a template, in the words of the template. */
import type { ReportDocument } from '../document/document.ts';
import type { ChoiceBlock, Template, TemplateSection } from '../template/template.ts';

type Answers = ReportDocument['answers'];

/** The labels of the answers given to a choice, in the order of its options; an unknown value stands as it is. */
export function chosenLabels(choice: ChoiceBlock, answers: Answers): string[] {
  const given = valuesOf(answers[choice.id]);
  const known = choice.options.filter((option) => given.includes(option.value));
  const unknown = given.filter((value) => !choice.options.some((option) => option.value === value));
  return [...known.map((option) => option.label), ...unknown];
}

function valuesOf(answer: Answers[string] | undefined): string[] {
  const values = typeof answer === 'string' ? [answer] : (answer ?? []);
  return values.filter((value) => value !== '');
}

/** A choice of the template with the section it stands in. */
export function findChoice(
  template: Template,
  id: string,
): { choice: ChoiceBlock; section: TemplateSection } | undefined {
  for (const section of template.sections)
    for (const choice of section.blocks) if (choice.type === 'choice' && choice.id === id) return { choice, section };
  return undefined;
}
