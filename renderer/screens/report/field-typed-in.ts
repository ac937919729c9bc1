/** Which field a change of a plan is typed in: letters that follow each other there are one step of the history. */

const chosen = ['checkbox', 'radio', 'button', 'submit'];

/** Undefined for what is chosen and not typed. */
export function fieldTypedIn(): string | undefined {
  const field = document.activeElement;
  const isTyped =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !chosen.includes(field.type));
  return isTyped ? field.id : undefined;
}
