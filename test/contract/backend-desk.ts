/** The backend's calls over a real store, real files and the real print engine, in the process of the test. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockAhead } from '../../electron/backend/clock.ts';
import { makeDispatch } from '../../electron/handlers/dispatch.ts';
import { makeBackendHandlers } from '../../electron/handlers/handlers.ts';
import type { HostServices, Services } from '../../electron/handlers/services.ts';
import { makeFileTokens } from '../../electron/host-calls/file-tokens.ts';
import { findBrowser, thisMachine } from '../../electron/shell/find-browser.ts';
import { makePrintBrowser } from '../../electron/shell/print-browser.ts';
import { createStore } from '../../electron/store/create-store.ts';
import type { Store } from '../../electron/store/store.ts';
import type { CallInput, CallName, CallOutput, NameIn } from '../../shared/contract.ts';
import type { Failure } from '../../shared/errors.ts';
import { storyMoment } from '../unit/demo/made-up-cases.ts';

export const root = join(import.meta.dirname, '..', '..');

export interface BackendDesk {
  store: Store;
  /** For files of the test. */
  folder: string;
  tokenFor(path: string): string;
  ask<N extends NameIn<'backend'>>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** @throws when the call succeeds */
  refused(name: CallName, input: unknown): Promise<Failure>;
  /** Done once, when the next report is on its way to the printer as this page. */
  beforePrint(work: (html: string) => void): void;
  /** Done once, while the next path is being asked for. */
  beforePath(work: () => Promise<void>): void;
  end(): Promise<void>;
}

const cost = { memoryKiB: 65_536, passes: 1, lanes: 1 };

export interface DeskChoice {
  isDemo: boolean;
  /** Writes templates of its own into a new folder; the shipped ones if not given. */
  prepareTemplates?(folder: string): void;
  /** The day of the made-up cases, if not given. */
  clock?: Services['clock'];
}

export async function openBackendDesk({
  isDemo,
  prepareTemplates,
  clock = clockAhead(Date.parse(storyMoment) - Date.now()),
}: DeskChoice): Promise<BackendDesk> {
  const executablePath = findBrowser(thisMachine());
  if (executablePath === undefined) throw new Error('these tests need Chromium');
  const folder = mkdtempSync(join(tmpdir(), 'prepare-a-report-calls-'));
  mkdirSync(join(folder, 'browser'));
  const isSandboxed = process.getuid?.() !== 0;
  const printer = makePrintBrowser({ executablePath, profileFolder: join(folder, 'browser'), isSandboxed });
  const passphrase = 'zodiac gravel umpire thimble';
  const request = { folder: join(folder, 'store'), name: 'Calls', isDemo, passphrase, clock, cost };
  const { store } = await createStore({ ...request, ballastBytes: 65_536 });
  const tokens = makeFileTokens();
  let meanwhile: ((html: string) => void) | undefined;
  let first: (() => Promise<void>) | undefined;
  const host: HostServices = {
    async pathOf(token) {
      const work = first;
      first = undefined;
      await work?.();
      return tokens.pathOf(token);
    },
    print(html, title) {
      const work = meanwhile;
      meanwhile = undefined;
      work?.(html);
      return printer.print(html, { title });
    },
    serve: async () => 'memory:/1',
    trust: async () => ({ roots: [], demoRoots: [] }),
    trustDemoRoot: async () => undefined,
    push: () => undefined,
  };
  const templatesFolder = join(prepareTemplates ? folder : root, 'templates');
  prepareTemplates?.(templatesFolder);
  const services = { store, host, templatesFolder, clock };
  const dispatch = makeDispatch({
    room: 'backend',
    handlers: makeBackendHandlers(services),
    record: store.audit.record,
  });
  return {
    store,
    folder,
    tokenFor: (path) => tokens.keep(path),
    async ask(name, input) {
      const answer = await dispatch(name, input);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.message}`);
      return answer.value as CallOutput<typeof name>;
    },
    async refused(name, input) {
      const answer = await dispatch(name, input);
      if (answer.ok) throw new Error(`${name} went through`);
      return answer.error;
    },
    beforePrint(work) {
      meanwhile = work;
    },
    beforePath(work) {
      first = work;
    },
    async end() {
      await printer.end();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
