/** A second process with a store open: saves until it is killed and tells each save it was promised, holds it, or locks it. */
import { writeSync } from 'node:fs';
import { openStore } from '../../electron/store/open-store.ts';
import { reportId } from '../../shared/model/ids.ts';

const [folder = '', passphrase = '', mode = '', id = ''] = process.argv.slice(2);
const clock = { now: () => new Date().toISOString() };
const store = await openStore({ folder, passphrase, clock, ballastBytes: 4096 });
tell('open');

if (mode === 'save') saveForEver();
else setInterval(() => undefined, 60_000);
if (mode === 'lock') {
  store.close();
  tell('locked');
}

function saveForEver(): never {
  const report = reportId.parse(id);
  let { revision } = store.reports.read(report).meta;
  for (;;) {
    const text = `${revision + 1} `.repeat(4000);
    const parts = [
      { id: 'offence', blocks: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] }] },
    ];
    ({ revision } = store.reports.save(report, { revision, parts }));
    tell(String(revision));
  }
}

/** Straight to the pipe, so that what was told is known even when the process dies the next moment. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}
