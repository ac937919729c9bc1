/** Turns the link that marks the signature's place into the signature field itself, tags included. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { failure } from './failures.ts';
import { authorField, signatureAnchor, type FinishFacts } from './finish-facts.ts';
import { drawSeal } from './seal.ts';
import { sealWords } from './seal-words.ts';

interface Place {
  page: PDFPage;
  ref: PDFRef;
  link: PDFDict;
}

function leadsToAnchor(link: PDFDict): boolean {
  const uri = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  const text = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
  return text === signatureAnchor;
}

function placesOn(page: PDFPage): Place[] {
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [];
  return annotations.flatMap((ref) => {
    if (!(ref instanceof PDFRef)) return [];
    const link = page.node.context.lookup(ref, PDFDict);
    return leadsToAnchor(link) ? [{ page, ref, link }] : [];
  });
}

function size(link: PDFDict): { width: number; height: number } {
  const [left = 0, bottom = 0, right = 0, top = 0] = link
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((edge) => (edge instanceof PDFNumber ? edge.asNumber() : 0));
  return { width: right - left, height: top - bottom };
}

/** The structure element that holds the annotation becomes a form control, with words for a screen reader. */
function retag(context: PDFContext, ref: PDFRef, alternative: string): void {
  for (const [, element] of context.enumerateIndirectObjects()) {
    if (!(element instanceof PDFDict) || element.get(PDFName.of('S')) !== PDFName.of('Link')) continue;
    const kids = element.lookup(PDFName.of('K'));
    const list = kids instanceof PDFArray ? kids.asArray() : [kids];
    const holds = list.some((kid) => kid instanceof PDFDict && kid.get(PDFName.of('Obj')) === ref);
    if (!holds) continue;
    element.set(PDFName.of('S'), PDFName.of('Form'));
    element.set(PDFName.of('Alt'), PDFHexString.fromText(alternative));
  }
}

/** @throws AppError `print-failed` unless the pages mark exactly one place, large enough to read */
function onlyPlace(pages: readonly PDFPage[]): Place {
  const [place, ...others] = pages.flatMap(placesOn);
  if (!place || others.length > 0) throw failure('print-failed', 'The printed report has no single place to sign.');
  const { width, height } = size(place.link);
  if (width < 90 || height < 36) throw failure('print-failed', 'The place to sign on the printed report is too small.');
  return place;
}

export function placeSignatureField(document: PDFDocument, facts: FinishFacts): void {
  const { context } = document;
  const { page, ref, link } = onlyPlace(document.getPages());
  const { width, height } = size(link);
  const words = sealWords(facts);
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: PDFHexString.fromText(authorField),
    TU: PDFHexString.fromText(words.tooltip),
    F: 132,
    P: page.ref,
    AP: { N: drawSeal(context, words, width, height) },
  });
  for (const name of ['Rect', 'StructParent']) {
    const value = link.get(PDFName.of(name));
    if (value) field.set(PDFName.of(name), value);
  }
  context.assign(ref, field);
  retag(context, ref, words.tooltip);
  document.catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: [ref], SigFlags: 3 })));
}
