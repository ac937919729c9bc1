/** Measures the start of the app in a fresh process up to its first paint, and its memory, against a blank page in the same shell. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { build } from 'vite';
import { z } from 'zod';
import { buildIfStale } from '../../electron/launching/build.ts';
import { alternate, type Sides } from './alternate.ts';
import { requiredBrowser } from './browser.ts';
import type { Samples } from './measures.ts';
import { treeMemory } from './process-tree.ts';
import { root } from './reports.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const rounds = 9;
/** Inside the project, so that the built starters find its packages. */
const builtFolder = join(root, '.cache', 'bench');
/** A page must show something to be painted. */
const blankPage = '<!doctype html><html lang="en-GB"><title>Blank</title><p>Blank</p></html>';

type Kind = 'app' | 'blank';

interface Start {
  first: number;
  largest: number;
  megabytes: number;
}

export async function measureStarting(): Promise<Samples[]> {
  if (!(await buildIfStale(root, () => undefined))) throw new Error('the app does not build');
  await buildStarters();
  await startOnce('app');
  const starts = await alternate(
    rounds,
    () => startOnce('app'),
    () => startOnce('blank'),
  );
  await rm(builtFolder, { recursive: true, force: true });
  return [
    { measure: 'start', ...each(starts, ({ first }) => first) },
    { measure: 'start-whole', ...each(starts, ({ largest }) => largest) },
    { measure: 'memory', ...each(starts, ({ megabytes }) => megabytes) },
  ];
}

function each({ ours, baseline }: Sides<Start>, value: (start: Start) => number): Sides<number> {
  return { ours: ours.map(value), baseline: baseline.map(value) };
}

/** Bundled as the app itself is: otherwise the loading of single source files would be measured. */
async function buildStarters(): Promise<void> {
  const input = (['app', 'blank'] as const).map((kind) => join(import.meta.dirname, 'start-page', `${kind}.ts`));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: true, outDir: builtFolder, emptyOutDir: true, target: 'node24', rollupOptions: { input } },
  });
}

const painted = z.object({ first: z.number(), largest: z.number() });

/** Milliseconds from starting the process to the paints, and the memory of all its processes then. */
function startOnce(kind: Kind): Promise<Start> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'page'));
    await writeFile(join(folder, 'page', 'index.html'), blankPage);
    const began = performance.timeOrigin + performance.now();
    const started = spawn(process.execPath, [join(builtFolder, `${kind}.js`), root, requiredBrowser(), folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ended = once(started, 'exit');
    const { first, largest } = painted.parse(JSON.parse(await firstLine(started)));
    const megabytes = treeMemory(
      started.pid ?? 0,
      execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }),
    );
    started.stdin.end();
    await ended;
    return { first: first - began, largest: largest - began, megabytes };
  });
}

async function firstLine(started: ChildProcessByStdio<Writable, Readable, null>): Promise<string> {
  for await (const line of createInterface({ input: started.stdout })) return line;
  throw new Error('the process ended before its page was painted');
}
