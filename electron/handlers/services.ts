/** What the handlers of the backend may reach: the open store, the host's services, the template files and the time. */
import type { EventDetail, EventName } from '../../shared/contract.ts';
import type { Trust } from '../press/trust.ts';
import type { Clock, Store } from '../store/store.ts';

/** What only the host can do, asked over the link between the two processes. */
export interface HostServices {
  /** The path behind a file token. @throws AppError `file-missing` when the token is unknown */
  pathOf(token: string): Promise<string>;
  /** Prints HTML to PDF bytes in a throw-away page. @throws AppError `print-failed` */
  print(html: string, title: string): Promise<Uint8Array>;
  /** Serves bytes to the page from memory and answers with the address; an earlier file is withdrawn. */
  serve(bytes: Uint8Array, contentType: string): Promise<string>;
  /** The certificates this computer knows: roots of the service, and roots of its own DEMO certificates. */
  trust(): Promise<Trust>;
  /** Makes the root of this store's DEMO certificate known here, so that its reports can be checked while locked. DER bytes. */
  trustDemoRoot(root: Uint8Array): Promise<void>;
  /** Tells the page that something has happened. */
  push<N extends EventName>(event: N, detail: EventDetail<N>): void;
}

export interface Services {
  store: Store;
  host: HostServices;
  /** Absolute path of the folder with the report templates. */
  templatesFolder: string;
  clock: Clock;
}
