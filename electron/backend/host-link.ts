/** The host's services as the backend's handlers see them: questions over the link. */
import type { HostServices } from '../handlers/services.ts';
import type { Trust } from '../press/trust.ts';
import type { Link } from './link.ts';

export function hostOver(link: Link): HostServices {
  return {
    pathOf: (token) => link.ask('pathOf', token) as Promise<string>,
    print: (html, title) => link.ask('print', { html, title }) as Promise<Uint8Array>,
    serve: (bytes, contentType) => link.ask('serve', { bytes, contentType }) as Promise<string>,
    trust: () => link.ask('trust', undefined) as Promise<Trust>,
    trustDemoRoot: async (root) => void (await link.ask('trustDemoRoot', root)),
    push: (event, detail) => link.tell('push', { event, detail }),
  };
}
