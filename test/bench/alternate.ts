/** Measures two sides in turns, so that whatever else the machine does falls on both. */

export interface Sides<T> {
  ours: T[];
  baseline: T[];
}

/** Every second round begins with the other side, so that neither always comes after the other. */
export async function alternate<T>(
  rounds: number,
  ours: (round: number) => T | Promise<T>,
  baseline: (round: number) => T | Promise<T>,
): Promise<Sides<T>> {
  const sides: Sides<T> = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) sides.ours.push(await ours(round));
    sides.baseline.push(await baseline(round));
    if (round % 2 === 1) sides.ours.push(await ours(round));
  }
  return sides;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
