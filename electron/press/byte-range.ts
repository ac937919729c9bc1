/** Finds the one signature of a PDF and what its ByteRange covers, by the bytes themselves. */
import { changed, SignatureFault } from './signature-fault.ts';

/** Offsets in bytes. The signature's hexadecimal digits stand between `opening` (`<`) and `closing` (behind `>`). */
export interface Coverage {
  opening: number;
  closing: number;
  covered: Uint8Array[];
  /** The CMS as written, padding included. */
  contents: Uint8Array;
  /** The form the signature says it has (SubFilter); this app's own is `ETSI.CAdES.detached`. */
  form: string | undefined;
}

const rangeForm = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
/** What readers look for at the end (ISO 32000-2, 7.5.5), with some room for what mail programs add. */
const endMark = /%%EOF\s*[^]{0,1024}$/;
const endForm = /startxref\s+\d+\s+%%EOF\r?\n?$/;

function hexBytes(digits: string): Uint8Array {
  if (digits.length === 0 || digits.length % 2 !== 0 || !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(digits)) {
    throw changed('The signature itself is damaged.');
  }
  return new Uint8Array(Buffer.from(digits, 'hex'));
}

function onlyRange(text: string): [number, number, number, number] {
  const ranges = [...text.matchAll(rangeForm)];
  const mentions = text.split('/ByteRange').length - 1;
  if (mentions === 0 && !endMark.test(text.slice(-2048))) {
    throw new SignatureFault('cut short', 'The signature would stand at the end, which is not there.');
  }
  if (mentions === 0) throw new SignatureFault('unsigned', 'It carries no electronic signature.');
  const found = ranges[0];
  if (mentions > 1) throw new SignatureFault('foreign', 'It holds more than one signature.');
  if (!found) throw changed('The signed range is not a valid one.');
  return [Number(found[1]), Number(found[2]), Number(found[3]), Number(found[4])];
}

/**
 * Strict: one range `[0 a b c]`, the gap is exactly the hexadecimal string, and `b + c` is the end of the file.
 * @throws SignatureFault
 */
export function readCoverage(pdf: Uint8Array): Coverage {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const [start, opening, closing, length] = onlyRange(text);
  if (start !== 0 || opening <= 0 || closing <= opening + 2) throw changed('The signed range is not a valid one.');
  if (closing + length < pdf.length) throw changed('Something was added to the file after it was signed.');
  if (closing + length > pdf.length) throw changed('The end of the file is missing.');
  if (text[opening] !== '<' || text[closing - 1] !== '>')
    throw changed('The signed range leaves out more than the signature.');
  if (!/\/Contents\s*$/.test(text.slice(Math.max(0, opening - 32), opening))) {
    throw changed('The signed range leaves out something that is not the signature.');
  }
  if (!endForm.test(text.slice(-128))) throw changed('The file does not end as a PDF does.');
  return {
    opening,
    closing,
    covered: [pdf.subarray(0, opening), pdf.subarray(closing)],
    contents: hexBytes(text.slice(opening + 1, closing - 1)),
    form: /\/SubFilter\s*\/([\w.]+)/.exec(text)?.[1],
  };
}
