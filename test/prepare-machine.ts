/** Brings in the outside tools the proofs use, or names what is missing. */
import { spawnSync } from 'node:child_process';
import { findBrowser, thisMachine, type Machine } from '../electron/shell/find-browser.ts';

interface Tool {
  program: string;
  debian: string;
}

const browser: Tool = { program: 'chromium', debian: 'chromium' };
const tools: Tool[] = [
  { program: 'pdfsig', debian: 'poppler-utils' },
  { program: 'qpdf', debian: 'qpdf' },
  { program: 'openssl', debian: 'openssl' },
  { program: 'certutil', debian: 'libnss3-tools' },
  { program: 'strace', debian: 'strace' },
  { program: 'pgrep', debian: 'procps' },
  { program: 'ps', debian: 'procps' },
  { program: 'ss', debian: 'iproute2' },
];

function isHere(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' }).status === 0;
}

/** The browser is found where the app itself finds it. */
export function missingTools(machine: Machine, has: (program: string) => boolean): Tool[] {
  const missing = tools.filter(({ program }) => !has(program));
  return findBrowser(machine) === undefined ? [browser, ...missing] : missing;
}

function installFromDebian(packages: string[]): void {
  console.log(`Installing from Debian: ${packages.join(', ')}`);
  const options = { stdio: 'inherit' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}

/** As root on Debian it installs; elsewhere it stops with one sentence that names what to install. */
export function prepareMachine(): void {
  const missing = missingTools(thisMachine(), isHere);
  if (missing.length > 0 && process.getuid?.() === 0 && isHere('apt-get')) {
    installFromDebian([...new Set(missing.map((tool) => tool.debian))]);
  }
  const still = missingTools(thisMachine(), isHere);
  if (still.length === 0) return;
  console.error(
    `The tests need these programs, please install them first: ${still.map((tool) => `${tool.program} (Debian: ${tool.debian})`).join(', ')}.`,
  );
  process.exit(1);
}
