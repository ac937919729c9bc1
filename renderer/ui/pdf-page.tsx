/** One page of a PDF, drawn at a size, with its words over the picture. */
import { useEffect, useRef, useState } from 'react';
import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist';

/** CSS pixels per PDF point at zoom 1. */
const pixelsPerPoint = 96 / 72;

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  zoom: number;
  onFailed: () => void;
}

interface Place {
  canvas: HTMLCanvasElement;
  words: HTMLDivElement;
}

/** Busy until it is drawn whole: a page drawn in part must not pass for the page. */
export function PdfPage({ pdf, number, zoom, onFailed }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [drawnAt, setDrawnAt] = useState<number>();
  useEffect(() => {
    if (canvas.current === null || words.current === null) return undefined;
    const leaving = new AbortController();
    draw(pdf, number, zoom, { canvas: canvas.current, words: words.current }, leaving.signal).then(
      () => {
        if (!leaving.signal.aborted) setDrawnAt(zoom);
      },
      () => {
        if (!leaving.signal.aborted) onFailed();
      },
    );
    return () => {
      leaving.abort();
    };
  }, [pdf, number, zoom, onFailed]);
  return (
    <li
      className="pdf-page"
      aria-busy={drawnAt !== zoom}
      aria-label={`Page ${String(number)} of ${String(pdf.numPages)}`}
    >
      <canvas ref={canvas} className="pdf-page__picture" aria-hidden />
      <div ref={words} className="pdf-page__words textLayer" />
    </li>
  );
}

/** Rejects where the page cannot be drawn or is left: a canvas takes one drawing at a time, so that ends at once. */
async function draw(pdf: PDFDocumentProxy, number: number, zoom: number, place: Place, left: AbortSignal) {
  const { canvas, words } = place;
  const page = await pdf.getPage(number);
  left.throwIfAborted();
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
  left.addEventListener('abort', () => {
    task.cancel();
    layer.cancel();
  });
  await Promise.all([task.promise, layer.render()]);
}
