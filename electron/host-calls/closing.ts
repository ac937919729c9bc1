/** Closing with a flush: the page is asked to save and quit, and a deadline ends the app when it does not answer. */

export interface Closing {
  /** The person closes the window, or the system ends the session. */
  request(): void;
  /** A call of the page was answered; a failed one, or `app.stay`, keeps the window open for a decision. */
  answered(isOk: boolean): void;
}

export interface ClosingOptions {
  /** Asks the page to flush and to call `app.quit`. */
  ask(): void;
  end(): void;
  /** In milliseconds; starts anew with every call the page makes. */
  deadline: number;
}

export function makeClosing({ ask, end, deadline }: ClosingOptions): Closing {
  let timer: NodeJS.Timeout | undefined;
  const restart = (): void => {
    clearTimeout(timer);
    timer = setTimeout(end, deadline);
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    request() {
      restart();
      ask();
    },
    answered(isOk) {
      if (timer === undefined) return;
      if (isOk) restart();
      else stop();
    },
  };
}
