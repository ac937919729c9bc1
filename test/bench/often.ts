/** Measures one step again and again, without the first turns, in which the engine still compiles. */
import { timed } from './alternate.ts';

export async function often(
  { rounds, warmUps }: { rounds: number; warmUps: number },
  work: (round: number) => unknown,
): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < warmUps + rounds; round += 1) taken.push(await timed(() => work(round)));
  return taken.slice(warmUps);
}
