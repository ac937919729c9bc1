/** The real pages of a PDF, drawn one under the other, each with its text so that it can be read aloud and searched. */
import { useCallback, useEffect, useState } from 'react';
import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import type { Failure } from '../../shared/errors.ts';
import { Button } from './button.tsx';
import { FailurePanel } from './failure-panel.tsx';
import { PdfPage } from './pdf-page.tsx';
import { Waiting } from './progress.tsx';

GlobalWorkerOptions.workerSrc = workerUrl;

interface PdfPagesProps {
  url: string;
  /** 1 shows a page at 96 CSS pixels to the inch. */
  zoom: number;
}

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

/** Drawn anew for another file: give it the URL as its key. */
export function PdfPages({ url, zoom }: PdfPagesProps) {
  const { pdf, isFailed, fail, openAgain } = usePdf(url);
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
