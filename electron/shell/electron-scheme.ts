/** The app's own scheme under Electron: which addresses exist, and how they are answered. */
import type { Protocol } from 'electron';
import { guardHeaders, printPolicy } from './origins.ts';
import type { PageFiles } from './page-files.ts';

export const scheme = 'prepare-a-report';
export const electronOrigin = `${scheme}://app`;
export const electronStartPage = `${electronOrigin}/`;
export const electronPrintPage = `${scheme}://print/`;

/** Must run before the app is ready. A standard, secure scheme gives the page an origin of its own. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        stream: false,
        corsEnabled: false,
        bypassCSP: false,
        allowServiceWorkers: false,
        codeCache: false,
        allowExtensions: false,
      },
    },
  ]);
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}

/** Answers the page's requests from its built files and the host's memory. */
export function answerPage(files: PageFiles): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'app' || url.search !== '') return notFound();
    const { status, headers, body } = await files.answer(url.pathname);
    return new Response(Buffer.from(body), { status, headers });
  };
}

/** Answers one print window with the page to print, and with nothing else. */
export function answerPrint(html: string): (request: Request) => Response {
  return (request) => {
    if (request.url !== electronPrintPage) return notFound();
    return new Response(html, {
      headers: { ...guardHeaders(printPolicy), 'content-type': 'text/html; charset=utf-8' },
    });
  };
}
