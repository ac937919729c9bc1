/** Processes the shell forks: what was posted to each, and how often it was ended. */
import type { ForkOptions, UtilityProcess } from 'electron';
import { Emitter } from './emitter.ts';

class ChildDouble extends Emitter implements Pick<UtilityProcess, 'postMessage' | 'kill'> {
  /** Higher than any system gives, so that a test that ends it by force ends nobody. */
  readonly pid: UtilityProcess['pid'] = 999_999_999;
  readonly posted: unknown[] = [];
  kills = 0;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  kill(): boolean {
    this.kills += 1;
    return true;
  }
}

export const forks: { script: string; options: ForkOptions | undefined; child: ChildDouble }[] = [];
export const utilityProcess = {
  fork(script: string, _args?: string[], options?: ForkOptions): ChildDouble {
    const child = new ChildDouble();
    forks.push({ script, options, child });
    return child;
  },
};
