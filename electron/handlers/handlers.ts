/** The complete map of backend calls, put together from one thin file per group. */
import type { BackendHandlers } from './dispatch.ts';
import { makeCaseHandlers } from './case-handlers.ts';
import { makeExtractHandlers } from './extract-handlers.ts';
import { makePreviewHandlers } from './preview-handlers.ts';
import { makeReportHandlers } from './report-handlers.ts';
import type { Services } from './services.ts';
import { makeSettingsHandlers } from './settings-handlers.ts';
import { makeSignHandlers } from './sign-handlers.ts';

export function makeBackendHandlers(services: Services): BackendHandlers {
  return {
    ...makeSettingsHandlers(services),
    ...makeCaseHandlers(services),
    ...makeExtractHandlers(services),
    ...makeReportHandlers(services),
    ...makePreviewHandlers(services),
    ...makeSignHandlers(services),
  };
}
