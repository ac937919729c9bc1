/** Looks for words in a PDF: on its pages, and in its objects and inflated streams in any of the ways PDF writes text. */
import { execFileSync } from 'node:child_process';

export function lookInto(path: string): (word: string) => boolean {
  const most = { maxBuffer: 256_000_000 };
  const plain = execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], most);
  const pages = execFileSync('pdftotext', [path, '-'], { ...most, encoding: 'utf8' }).replaceAll(/\s/g, '');
  return (word) => {
    const utf16 = Buffer.from(word, 'utf16le').swap16();
    const hex = [utf16, Buffer.from(word)].map((bytes) => bytes.toString('hex'));
    const forms = [Buffer.from(word), utf16, ...hex.flatMap((digits) => [digits, digits.toUpperCase()])];
    // A long word in a narrow cell is broken over lines.
    return pages.includes(word.replaceAll(/\s/g, '')) || forms.some((one) => plain.includes(one));
  };
}
