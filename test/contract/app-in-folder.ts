/** The app without a window, in a folder that every test of a file has anew; what a test began is ended after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { startWindowless, type AppChoice, type WindowlessApp } from './windowless-app.ts';

let folder: string;
const started: WindowlessApp[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-life-'));
});
afterEach(async () => {
  for (const one of started.splice(0)) await one.end();
  rmSync(folder, { recursive: true, force: true });
});

/** That of the test that runs. */
export function ownFolder(): string {
  return folder;
}

export async function begin(choice: AppChoice = {}): Promise<WindowlessApp> {
  const running = await startWindowless({ folder, ...choice });
  started.push(running);
  return running;
}

export async function anyCase(running: WindowlessApp): Promise<string> {
  const { cases } = await running.ask('case.find', { query: '' });
  return cases[0]?.id ?? '';
}

export const lockOf = async (running: WindowlessApp): Promise<string> => (await running.ask('app.state', {})).lock;
export const events = (running: WindowlessApp): string[] => running.shell.pushed.map(({ event }) => event);
