/** Notes for every key how long it took from going down until its picture was painted. */

export interface KeyWatch {
  /** Milliseconds of each key since the last call. */
  take(): number[];
  /** Resolves when every key that went down has been painted. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    keyWatch?: KeyWatch;
  }
}

/** Painted: the first task after the next frame. */
export function watchKeys(): void {
  const painted: number[] = [];
  const due: number[] = [];
  const { port1, port2 } = new MessageChannel();
  let open = 0;
  let tellSettled = (): void => undefined;
  port1.onmessage = () => {
    painted.push(performance.now() - (due.shift() ?? Number.NaN));
    open -= 1;
    if (open === 0) tellSettled();
  };
  const onKey = (event: KeyboardEvent): void => {
    open += 1;
    requestAnimationFrame(() => {
      due.push(event.timeStamp);
      port2.postMessage(0);
    });
  };
  addEventListener('keydown', onKey, { capture: true });
  window.keyWatch = {
    take: () => painted.splice(0),
    settled: () => (open === 0 ? Promise.resolve() : new Promise((done) => (tellSettled = () => done()))),
  };
}
