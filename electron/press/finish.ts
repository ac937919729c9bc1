/** Finishes a printed report: names, metadata, colour, and the field for the signature. The tags are kept. */
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { failure } from './failures.ts';
import { creator, pdfDate, type FinishFacts } from './finish-facts.ts';
import { sha256Hex } from './hash.ts';
import { placeSignatureField } from './signature-field.ts';
import { makeSrgbProfile } from './srgb-profile.ts';
import { makeXmp } from './xmp.ts';

async function loadPrinted(raw: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(raw, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  } catch {
    throw failure('print-failed', 'The browser engine did not print a readable PDF.');
  }
}

function setInfo(document: PDFDocument, facts: FinishFacts): void {
  const { context } = document;
  const date = PDFString.of(pdfDate(facts.createdAt));
  const info = context.obj({
    Title: PDFHexString.fromText(facts.title),
    Author: PDFHexString.fromText(facts.author),
    Subject: PDFHexString.fromText(facts.subject),
    Creator: PDFHexString.fromText(creator),
    Producer: PDFHexString.fromText(creator),
    CreationDate: date,
    ModDate: date,
  });
  const old = context.trailerInfo.Info;
  context.trailerInfo.Info = context.register(info);
  if (old) document.context.delete(old as Parameters<typeof context.delete>[0]);
}

function setMetadata(document: PDFDocument, facts: FinishFacts): void {
  const { context, catalog } = document;
  const packet = new TextEncoder().encode(makeXmp(facts));
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })));
  catalog.set(PDFName.of('Lang'), PDFString.of(facts.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
}

/** The engine tags by names of PDF 2.0; readers of 1.7 find what they stand for here (ISO 32000-1, 14.8.4.4). */
function setRoles({ context, catalog }: PDFDocument): void {
  const tree = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  tree?.set(PDFName.of('RoleMap'), context.obj({ Strong: 'Span', Em: 'Span' }));
}

function setColour(document: PDFDocument): void {
  const { context, catalog } = document;
  const profile = context.register(context.flateStream(makeSrgbProfile(), { N: 3 }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFString.of('sRGB IEC61966-2.1'),
    Info: PDFString.of('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
}

/** Links say where they lead to people who do not see them; tabbing follows the tags. */
function setPages(document: PDFDocument): void {
  for (const page of document.getPages()) {
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const entry of page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []) {
      const link = document.context.lookupMaybe(entry, PDFDict);
      const uri = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      if (uri instanceof PDFString) link?.set(PDFName.of('Contents'), PDFHexString.fromText(uri.decodeText()));
    }
  }
}

/**
 * The same input gives the same bytes: every date and id comes from `facts`.
 * @throws AppError `print-failed` when the bytes are no PDF or mark no single place to sign
 */
export async function finishPdf(raw: Uint8Array, facts: FinishFacts): Promise<Uint8Array> {
  const document = await loadPrinted(raw);
  const id = PDFHexString.of(sha256Hex(Buffer.from(`${sha256Hex(raw)}${JSON.stringify(facts)}`)).slice(0, 32));
  placeSignatureField(document, facts);
  setInfo(document, facts);
  setMetadata(document, facts);
  setColour(document);
  setRoles(document);
  setPages(document);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  const plain = { useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false };
  // Otherwise the writer rests after every 50 objects, and resting takes longer than writing.
  return document.save({ ...plain, objectsPerTick: Number.POSITIVE_INFINITY });
}
