/** How many pages a PDF of our own has. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';

export async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  return document.getPageCount();
}
