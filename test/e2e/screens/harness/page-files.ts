/** Builds the real page once for these tests and answers its requests from disk, under the app's own content policy. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { appOrigin, guardHeaders, pagePolicy } from '../../../../electron/shell/origins.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

let built: Promise<string> | undefined;

async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'prepare-a-report-page-'));
  await build({
    root: join(import.meta.dirname, '../../../../renderer'),
    configFile: false,
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
  return outDir;
}

/** Folder of the built page; built by the first test of a run. */
export function builtPage(): Promise<string> {
  built ??= buildPage();
  return built;
}

/** Serves the folder at the app's origin; `onForeign` hears of every request to anywhere else, which is refused. */
export async function servePage(context: BrowserContext, folder: string, onForeign: (url: string) => void) {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    if (url.origin !== appOrigin) {
      onForeign(url.href);
      return route.abort();
    }
    const path = join(folder, normalize(url.pathname === '/' ? '/index.html' : url.pathname));
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({
      body: readFileSync(path),
      headers: { ...guardHeaders(pagePolicy), 'content-type': types[extname(path)] ?? 'application/octet-stream' },
    });
  });
}
