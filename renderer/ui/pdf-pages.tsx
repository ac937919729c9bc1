/** The real pages of a PDF, drawn one under the other, each with its text so that it can be read aloud and searched. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { getDocument, GlobalWorkerOptions, TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Failure } from '../../shared/errors.ts';
import { Button } from './button.tsx';
import { FailurePanel } from './failure-panel.tsx';
import { Waiting } from './progress.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

interface PdfPagesProps {
  url: string;
  /** 1 shows a page at 96 CSS pixels to the inch. */
  zoom: number;
  onReady?: ((pages: number) => void) | undefined;
}

/** CSS pixels per PDF point at zoom 1. */
const pixelsPerPoint = 96 / 72;

const notDrawn: Failure = {
  code: 'print-failed',
  message: 'The pages could not be drawn.',
  safe: 'The report itself is unchanged.',
  todo: 'Try again. If it happens again, close the app and start it anew.',
};

interface Opened {
  pdf: PDFDocumentProxy | undefined;
  isFailed: boolean;
  fail: () => void;
  openAgain: () => void;
}

function usePdf(url: string): Opened {
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [isFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const fail = useCallback(() => {
    setFailed(true);
  }, []);
  useEffect(() => {
    let isGone = false;
    const task = getDocument({ url, isEvalSupported: false, enableXfa: false, useWasm: false });
    task.promise.then(setPdf, () => {
      if (!isGone) setFailed(true);
    });
    return () => {
      isGone = true;
      task.destroy().catch(() => undefined);
    };
  }, [url, tries]);
  const openAgain = () => {
    setPdf(undefined);
    setFailed(false);
    setTries(tries + 1);
  };
  return { pdf, isFailed, fail, openAgain };
}

export function PdfPages({ url, zoom, onReady }: PdfPagesProps) {
  const { pdf, isFailed, fail, openAgain } = usePdf(url);
  useEffect(() => {
    if (pdf) onReady?.(pdf.numPages);
  }, [pdf, onReady]);
  if (isFailed) {
    return (
      <FailurePanel failure={notDrawn}>
        <Button onClick={openAgain}>Try again</Button>
      </FailurePanel>
    );
  }
  if (pdf === undefined) return <Waiting words="Drawing the pages" />;
  return (
    <ol className="pdf-pages">
      {Array.from({ length: pdf.numPages }, (_, index) => (
        <PdfPage key={index} pdf={pdf} number={index + 1} zoom={zoom} onFailed={fail} />
      ))}
    </ol>
  );
}

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  zoom: number;
  onFailed: () => void;
}

function PdfPage({ pdf, number, zoom, onFailed }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    const drawing = draw(pdf, number, zoom, canvas.current, words.current);
    drawing.catch(() => {
      if (!isGone) onFailed();
    });
    return () => {
      isGone = true;
      drawing.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [pdf, number, zoom, onFailed]);
  return (
    <li className="pdf-page" aria-label={`Page ${String(number)} of ${String(pdf.numPages)}`}>
      <canvas ref={canvas} className="pdf-page__picture" aria-hidden />
      <div ref={words} className="pdf-page__words textLayer" />
    </li>
  );
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  zoom: number,
  canvas: HTMLCanvasElement | null,
  words: HTMLDivElement | null,
): Promise<() => void> {
  const page = await pdf.getPage(number);
  if (canvas === null || words === null) return () => undefined;
  const viewport = page.getViewport({ scale: pixelsPerPoint * zoom });
  const sharpness = Math.min(window.devicePixelRatio, 2);
  canvas.width = Math.floor(viewport.width * sharpness);
  canvas.height = Math.floor(viewport.height * sharpness);
  canvas.style.width = `${String(viewport.width)}px`;
  canvas.style.height = `${String(viewport.height)}px`;
  words.replaceChildren();
  words.style.setProperty('--total-scale-factor', String(viewport.scale));
  const task = page.render({ canvas, viewport, transform: [sharpness, 0, 0, sharpness, 0, 0] });
  const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
  // Both end early when the page is drawn in another size.
  task.promise.catch(() => undefined);
  layer.render().catch(() => undefined);
  return () => {
    task.cancel();
    layer.cancel();
  };
}
