/** What the backend process may ask of the host over the link. */
import type { Answers } from '../backend/link.ts';
import type { ServedFile, Shell } from '../shell/shell.ts';
import type { FileTokens } from './file-tokens.ts';
import type { Trusted } from './trusted-signers.ts';

/** A page may still be reading the file before last while it asks for the next. */
const mostServed = 2;

export interface ServedFiles {
  add(file: ServedFile): string;
  /** Nothing the backend had served may be read after the lock. */
  withdrawAll(): void;
}

export function makeServedFiles(): ServedFiles {
  const served: ServedFile[] = [];
  const withdrawTo = (count: number): void => {
    while (served.length > count) served.shift()?.withdraw();
  };
  return {
    add(file) {
      served.push(file);
      withdrawTo(mostServed);
      return file.url;
    },
    withdrawAll: () => withdrawTo(0),
  };
}

export function makeHostAnswers(shell: Shell, tokens: FileTokens, trusted: Trusted, served: ServedFiles): Answers {
  return {
    pathOf: (token: string) => tokens.pathOf(token),
    print: ({ html, title }: { html: string; title: string }) => shell.printToPdf(html, { title }),
    serve: ({ bytes, contentType }: { bytes: Uint8Array; contentType: string }) =>
      served.add(shell.serve(bytes, contentType)),
    trust: () => trusted.trust(),
    trustDemoRoot: (root: Uint8Array) => trusted.trustDemoRoot(root),
    push: ({ event, detail }: { event: string; detail: unknown }) => shell.push(event, detail),
  };
}
