/** A desk without a window: the real store, handlers, print engine and press, driven by calls of the contract. */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput, CallOutput, NameIn } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { makeDispatch } from '../handlers/dispatch.ts';
import { makeBackendHandlers } from '../handlers/handlers.ts';
import type { HostServices } from '../handlers/services.ts';
import { browserForDemo } from '../launching/browser-for-demo.ts';
import { readFacts } from '../launching/read-facts.ts';
import type { Trust } from '../press/trust.ts';
import { makePrintBrowser } from '../shell/print-browser.ts';
import { createStore } from '../store/create-store.ts';
import { madeUpAuthor } from './made-up-author.ts';
import type { Clock } from '../store/store.ts';

export interface DemoDesk {
  readonly out: string;
  /** @throws AppError what the call answered as its failure */
  call<N extends NameIn<'backend'>>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** A token for a path, as the host gives for a file the person chose. */
  tokenFor(path: string): string;
  trust(): Trust;
  close(): Promise<void>;
}

function browserPath(root: string, say: (line: string) => void): string {
  const found = browserForDemo({ facts: readFacts(root), say });
  if (found !== undefined) return found;
  throw new AppError({
    code: 'print-failed',
    message: 'No Chrome, Edge or Chromium is installed, so no pages can be printed.',
    safe: 'Nothing was written.',
    todo: 'Install Chromium (on Debian or Ubuntu: apt-get install chromium), then run the demo again.',
  });
}

export async function openDemoDesk({
  root,
  folder,
  out,
  say,
  clock,
}: {
  root: string;
  folder: string;
  out: string;
  say: (line: string) => void;
  clock: Clock;
}): Promise<DemoDesk> {
  const profileFolder = join(folder, 'browser');
  mkdirSync(profileFolder, { mode: 0o700 });
  const isSandboxed = process.getuid?.() !== 0;
  const printer = makePrintBrowser({ executablePath: browserPath(root, say), profileFolder, isSandboxed });
  const { store } = await createStore({
    folder: join(folder, 'store'),
    name: 'Demo',
    isDemo: true,
    passphrase: randomBytes(24).toString('base64url'),
    clock,
  });
  store.saveAuthor(madeUpAuthor);

  const paths = new Map<string, string>();
  const demoRoots: Uint8Array[] = [];
  const host: HostServices = {
    pathOf: async (token) => paths.get(token) ?? '',
    print: (html, title) => printer.print(html, { title }),
    serve: async () => '',
    trust: async () => ({ roots: [], demoRoots }),
    trustDemoRoot: async (rootCertificate) => void demoRoots.push(rootCertificate),
    push: () => undefined,
  };
  const services = { store, host, templatesFolder: join(root, 'templates'), clock };
  const dispatch = makeDispatch({
    room: 'backend',
    handlers: makeBackendHandlers(services),
    record: store.audit.record,
  });

  return {
    out,
    async call(name, input) {
      const answer = await dispatch(name, input);
      if (!answer.ok) throw new AppError(answer.error);
      return answer.value as CallOutput<typeof name>;
    },
    tokenFor(path) {
      const token = `f-${randomBytes(16).toString('hex')}`;
      paths.set(token, path);
      return token;
    },
    trust: () => ({ roots: [], demoRoots }),
    async close() {
      await printer.end();
      store.close();
    },
  };
}
