/** The author's own details, printed in the signature panel. */
import type { BackendHandlers } from './dispatch.ts';
import type { Services } from './services.ts';

type SettingsHandlers = Pick<BackendHandlers, 'settings.read' | 'settings.save'>;

export function makeSettingsHandlers({ store }: Services): SettingsHandlers {
  return {
    'settings.read': async () => ({ author: store.readAuthor() }),
    'settings.save': async ({ author }) => ({ savedAt: store.saveAuthor(author) }),
  };
}
