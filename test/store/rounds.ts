/** How many rounds a proof runs: few at every change, many in the long run. */
export function rounds(few: number, many: number): number {
  return process.env['LONG'] === '1' ? many : few;
}

/** A repeatable stream of numbers in [0, 1), so that a failing round can be run again. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
