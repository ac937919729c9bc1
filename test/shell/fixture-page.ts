/** Where the small page of the shell's tests is. */
import { join } from 'node:path';

export const fixturePage = join(import.meta.dirname, 'fixture-page');
