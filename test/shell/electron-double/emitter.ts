/** Events as Electron tells them: who listens, and one whose default may be prevented. */
type Listener = (...args: never[]) => void;

/** `on` and `once` of every emitter; `emit` plays the event with what a test gives. */
export class Emitter {
  private readonly heard = new Map<string, Listener[]>();
  readonly on = (event: string, listener: Listener): never => {
    this.heard.set(event, [...(this.heard.get(event) ?? []), listener]);
    return this as never;
  };
  readonly once = this.on;
  emit(event: string, ...args: unknown[]): void {
    for (const listener of this.heard.get(event) ?? []) listener(...(args as never[]));
  }
  hears(event: string): boolean {
    return this.heard.has(event);
  }
}

/** An event whose default a listener may prevent. */
export function preventable(extra: object = {}): { isPrevented: boolean; preventDefault(): void } {
  const event = {
    ...extra,
    isPrevented: false,
    preventDefault(): void {
      event.isPrevented = true;
    },
  };
  return event;
}
