/** As a `ref`: what appears in place of the control just used takes the focus, which would else be lost with it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
