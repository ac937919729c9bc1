/** Known ways to change a signed PDF so that a careless reader still calls it signed. */
import { joinBytes } from '../../electron/press/der-write.ts';

export interface Attack {
  name: string;
  make(signed: Uint8Array): Uint8Array;
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const rangeForm = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/;

function append(signed: Uint8Array, text: string): Uint8Array {
  return joinBytes([signed, bytesOf(text)]);
}

function replace(signed: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  return bytesOf(latin1(signed).replace(from, to));
}

function withRange(signed: Uint8Array, range: string): Uint8Array {
  const old = rangeForm.exec(latin1(signed))?.[0] ?? '';
  return replace(signed, old, `/ByteRange ${range}`.padEnd(old.length));
}

function lastTable(signed: Uint8Array): string {
  return /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(signed))?.[1] ?? '0';
}

function root(signed: Uint8Array): string {
  return /\/Root (\d+ \d+ R)/g.exec(latin1(signed))?.[1] ?? '1 0 R';
}

/** An honest-looking incremental update that writes one object anew. */
function update(signed: Uint8Array, number: string, body: string, hasTable = true): Uint8Array {
  const offset = String(signed.length + 1).padStart(10, '0');
  const object = `\n${number} 0 obj\n${body}\nendobj\n`;
  const table = signed.length + object.length;
  const end = `xref\n${number} 1\n${offset} 00000 n \ntrailer\n<< /Size 9999 /Root ${root(signed)} /Prev ${lastTable(signed)} >>\n`;
  return append(signed, hasTable ? `${object}${end}startxref\n${String(table)}\n%%EOF\n` : object);
}

function contents(signed: Uint8Array): string {
  return /\/Contents <([0-9a-f]+)>/.exec(latin1(signed))?.[1] ?? '';
}

const pageForm = /(\d+) 0 obj\s*<<[^]*?\/Type \/Page\b/;

export const attacks: Attack[] = [
  { name: 'a space after the end', make: (signed) => append(signed, ' ') },
  { name: 'a comment after the end', make: (signed) => append(signed, '% nothing\n') },
  { name: 'a second end of file', make: (signed) => append(signed, '%%EOF\n') },
  {
    name: 'an incremental update that replaces a page',
    make: (signed) => update(signed, pageForm.exec(latin1(signed))?.[1] ?? '1', '<< /Type /Page >>'),
  },
  { name: 'an incremental update without a table', make: (signed) => update(signed, '1', '<< /Type /Page >>', false) },
  {
    name: 'an incremental update that replaces the catalogue',
    make: (signed) => update(signed, root(signed).split(' ')[0] ?? '1', '<< /Type /Catalog >>'),
  },
  {
    name: 'an incremental update that adds another form field',
    make: (signed) => update(signed, '9000', '<< /FT /Sig /T (other) >>'),
  },
  {
    name: 'a copied signature in an update',
    make: (signed) =>
      update(signed, '9001', `<< /Type /Sig /ByteRange [0 1 2 3] /Contents <${contents(signed).slice(0, 64)}> >>`),
  },
  { name: 'a range that starts later', make: (signed) => replace(signed, '/ByteRange [0 ', '/ByteRange [1 ') },
  { name: 'a range that ends early', make: (signed) => withRange(signed, '[0 0000001000 0000002000 0000000010]') },
  {
    name: 'a range with an empty second half',
    make: (signed) =>
      withRange(
        signed,
        `[0 ${rangeForm.exec(latin1(signed))?.[1] ?? ''} ${rangeForm.exec(latin1(signed))?.[2] ?? ''} 0]`,
      ),
  },
  { name: 'a negative range', make: (signed) => withRange(signed, '[0 -1 5 10]') },
  { name: 'overlapping ranges', make: (signed) => withRange(signed, '[0 9000 100 9000]') },
  { name: 'a range with five numbers', make: (signed) => withRange(signed, '[0 1 2 3 4]') },
  { name: 'no range at all', make: (signed) => replace(signed, '/ByteRange', '/ByteRangf') },
  { name: 'empty contents', make: (signed) => replace(signed, /\/Contents <[0-9a-f]+>/, '/Contents <>') },
  {
    name: 'contents of zeros',
    make: (signed) => replace(signed, contents(signed), '0'.repeat(contents(signed).length)),
  },
  {
    name: 'contents in capitals',
    make: (signed) => replace(signed, contents(signed), contents(signed).toUpperCase().replace('A', 'a')),
  },
  { name: 'padding that is not zero', make: (signed) => replace(signed, '00>', '01>') },
  { name: 'contents cut short', make: (signed) => replace(signed, contents(signed), contents(signed).slice(0, -2)) },
  {
    name: 'the contents of no signature',
    make: (signed) => replace(signed, contents(signed), '3003020101'.padEnd(contents(signed).length, '0')),
  },
  { name: 'another SubFilter', make: (signed) => replace(signed, 'ETSI.CAdES.detached', 'adbe.pkcs7.detached') },
  {
    name: 'another time in the dictionary',
    make: (signed) => replace(signed, 'D:20261121143205Z', 'D:20251121143205Z'),
  },
  { name: 'bytes before the start', make: (signed) => joinBytes([bytesOf('%PDF-1.7\n'), signed]) },
  { name: 'the end cut off', make: (signed) => signed.subarray(0, -6) },
  {
    name: 'the signed file inside another',
    make: (signed) =>
      joinBytes([bytesOf('%PDF-1.7\n1 0 obj\n<< >>\nstream\n'), signed, bytesOf('\nendstream\nendobj\n%%EOF\n')]),
  },
];
