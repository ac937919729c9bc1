/** The page's built files from disk and the host's bytes from memory, by address; for both shells. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { guardHeaders, pagePolicy, servedPath } from './origins.ts';
import type { ServedFile } from './shell.ts';

interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface PageFiles {
  /** @param path the address after the origin, as it came from the page */
  answer(path: string): Promise<PageAnswer>;
  serve(bytes: Uint8Array, contentType: string): ServedFile;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
};

function found(body: Uint8Array, contentType: string): PageAnswer {
  return { status: 200, headers: { ...guardHeaders(pagePolicy), 'content-type': contentType }, body };
}

function missing(): PageAnswer {
  return { status: 404, headers: guardHeaders(pagePolicy), body: new Uint8Array() };
}

/** The file below the folder that the address names, or undefined when it leads outside or is no kind we serve. */
function fileBelow(folder: string, path: string): { file: string; contentType: string } | undefined {
  const name = path === '/' ? '/index.html' : path;
  if (/[\\\0]|%/.test(name)) return undefined;
  const file = normalize(join(folder, name));
  const contentType = contentTypes[extname(file)];
  return file.startsWith(folder + sep) && contentType ? { file, contentType } : undefined;
}

async function fromDisk(folder: string, path: string): Promise<PageAnswer> {
  const place = fileBelow(folder, path);
  if (!place) return missing();
  try {
    return found(await readFile(place.file), place.contentType);
  } catch {
    return missing();
  }
}

/** @param origin what a served address starts with @param folder absolute path of the built page */
export function makePageFiles(origin: string, folder: string): PageFiles {
  const served = new Map<string, { bytes: Uint8Array; contentType: string }>();
  return {
    async answer(path) {
      const bytes = served.get(path);
      return bytes ? found(bytes.bytes, bytes.contentType) : fromDisk(folder, path);
    },
    serve(bytes, contentType) {
      const path = `${servedPath}${randomBytes(16).toString('hex')}`;
      served.set(path, { bytes, contentType });
      return { url: origin + path, withdraw: () => served.delete(path) };
    },
  };
}
