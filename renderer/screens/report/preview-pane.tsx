/** The pages of the report, or of its withheld annex, as they will be printed: from the same engine as the signed PDF. */
import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/errors.ts';
import type { ReportPiece } from '../../../shared/model/report.ts';
import { call } from '../../client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { PdfPages } from '../../ui/pdf-pages.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { failureOf } from '../../state/failure.ts';
import { useDesk } from './report-context.ts';
import { useHasAnnex } from './use-has-annex.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { usePageZoom } from './use-page-zoom.ts';

interface Shown {
  url: string;
  pages: number;
  /** False where the last words are not on these pages, because the store did not take them. */
  isSaved: boolean;
}

/** What came of one piece; the pages of the other are not shown in its place. */
interface Outcome {
  piece: ReportPiece;
  shown?: Shown;
  failure?: Failure;
}

/** Saves first, so that the pages show what has just been typed. */
function usePreview(piece: ReportPiece): Pick<Outcome, 'shown' | 'failure'> {
  const { session, view } = useDesk();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    let isGone = false;
    const make = async () => {
      const isSaved = view.status !== 'draft' || (await session.flush());
      const made = await call(view.status === 'draft' ? 'report.preview' : 'report.viewSigned', { id: view.id, piece });
      if (!isGone) setOutcome({ piece, shown: { ...made, isSaved } });
    };
    make().catch((error: unknown) => {
      if (!isGone) setOutcome({ piece, failure: failureOf(error) });
    });
    return () => {
      isGone = true;
    };
  }, [session, view, piece]);
  return outcome?.piece === piece ? outcome : {};
}

export function PreviewPane({ onClose }: { onClose: () => void }) {
  const [piece, setPiece] = useState<ReportPiece>('report');
  const { shown, failure } = usePreview(piece);
  const { view } = useDesk();
  const hasAnnex = useHasAnnex();
  const heading = useHeadingFocus();
  const area = useRef<HTMLDivElement>(null);
  const { zoom, step } = usePageZoom(area);
  return (
    <section className="preview" aria-labelledby="preview-title" data-pane="preview">
      <div className="preview__bar">
        <h2 className="preview__title" id="preview-title" tabIndex={-1} ref={heading}>
          {view.status === 'signed' ? 'The signed report' : 'Page preview'}
        </h2>
        {hasAnnex && <PieceSwitch shown={piece} onShow={setPiece} />}
        <p className="preview__pages" role="status">
          {shown === undefined ? '' : `${String(shown.pages)} ${shown.pages === 1 ? 'page' : 'pages'}`}
        </p>
        <div className="preview__zoom" role="group" aria-label="Size of the pages">
          <Button
            label="Smaller"
            onClick={() => {
              step(-1);
            }}
          >
            −
          </Button>
          <span aria-live="polite">{Math.round(zoom * 100)}%</span>
          <Button
            label="Larger"
            onClick={() => {
              step(1);
            }}
          >
            +
          </Button>
        </div>
        <Button onClick={onClose}>{view.status === 'signed' ? 'Back to the receipt' : 'Back to writing'}</Button>
      </div>
      <div className="preview__pages-area" role="region" aria-label="Pages" tabIndex={0} ref={area}>
        {failure && <FailurePanel failure={failure} />}
        {!failure && shown === undefined && <Waiting words="Printing the pages" />}
        {shown?.isSaved === false && (
          <Banner kind="warning" title="Your last words are not on these pages, because they could not be saved." />
        )}
        {shown && <PdfPages key={shown.url} url={shown.url} zoom={zoom} />}
      </div>
    </section>
  );
}

const pieces: readonly { piece: ReportPiece; label: string }[] = [
  { piece: 'report', label: 'The report' },
  { piece: 'annex', label: 'Withheld annex' },
];

function PieceSwitch({ shown, onShow }: { shown: ReportPiece; onShow: (piece: ReportPiece) => void }) {
  return (
    <div className="preview__pieces" role="group" aria-label="Which document">
      {pieces.map(({ piece, label }) => (
        <Button
          key={piece}
          isPressed={piece === shown}
          onClick={() => {
            onShow(piece);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
