/** About the app: version, window, network, and the licences of what it is built from. */
import type { CallOutput } from '../../../shared/contract.ts';
import { Card } from '../../ui/card.tsx';
import { Details } from '../../ui/details.tsx';
import { FactList } from '../../ui/fact-list.tsx';

const licences: readonly { name: string; licence: string }[] = [
  { name: 'Prepare a Report', licence: 'MIT' },
  { name: 'GOV.UK Frontend', licence: 'MIT' },
  { name: 'React, React Query, React Hook Form, Zustand, Zod, Temporal polyfill', licence: 'MIT' },
  { name: 'Lexical', licence: 'MIT' },
  { name: 'better-sqlite3 with SQLite3 Multiple Ciphers, Argon2 for Node, zxcvbn-ts', licence: 'MIT' },
  { name: 'pdf-lib, LibPDF', licence: 'MIT' },
  { name: 'PKI.js, ASN1.js', licence: 'BSD-3-Clause' },
  { name: 'PDF.js, Playwright', licence: 'Apache-2.0' },
  { name: 'Lucide icons', licence: 'ISC' },
  { name: 'Source Sans 3', licence: 'SIL Open Font License 1.1' },
];

const windows = { electron: 'Electron', chromium: 'The browser installed on this computer' } as const;

export function AboutApp({ app }: { app: CallOutput<'app.state'> }) {
  return (
    <Card title="About this app" span="full">
      <FactList
        facts={[
          { label: 'Version', value: app.version },
          { label: 'Window', value: `${windows[app.shell]}${app.isSandboxed ? '' : ', without its sandbox'}` },
          {
            label: 'Network',
            value: 'This app has made 0 network requests. It is built without any, and its tests prove it.',
          },
        ]}
      />
      <Details summary="Licences">
        <FactList facts={licences.map(({ name, licence }) => ({ label: name, value: licence }))} />
      </Details>
    </Card>
  );
}
