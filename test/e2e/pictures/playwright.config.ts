/** Makes the guide's pictures from the real app: `npm run pictures`. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  outputDir: '../../../test-results/pictures',
  reporter: [['list']],
});
