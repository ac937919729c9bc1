/** The places of the app's own files below its folder, the same in a checkout and in an installed app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemClock } from '../backend/clock.ts';
import type { HostOptions } from './host-room.ts';

const packageFile = z.object({ version: z.string() });

export function pageFolderIn(root: string): string {
  return join(root, 'out', 'renderer');
}

/** @param root the folder that holds package.json and out */
export function hostOptionsFor(root: string, stateFolder: string): HostOptions {
  const { version } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  return {
    stateFolder,
    templatesFolder: join(root, 'templates'),
    demoFolder: join(root, 'demo'),
    scripts: { backend: join(root, 'out', 'main', 'backend.js'), verify: join(root, 'out', 'main', 'verify.js') },
    version,
    clock: systemClock,
  };
}
