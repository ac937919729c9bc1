/** After signing: what was signed, that it was verified, where it is, and the pages themselves. */
import { useState } from 'react';
import type { ReportPiece, SignedReceipt, WrittenFile } from '../../../shared/model/report.ts';
import { call } from '../../client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { dateAndTime } from '../../ui/dates.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { fileSize } from '../../ui/file-size.ts';
import { useReading } from '../../state/queries.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import type { Target } from './sign-target.tsx';
import { useDesk } from './report-context.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

const bothGood = 'Signed and verified: both signatures are good, and each covers every byte of its file.';

interface SignedPaneProps {
  receipt: SignedReceipt;
  /** Known only until the report is left: the store keeps no paths. */
  signedTo: Target | undefined;
  onPages: () => void;
}

export function SignedPane({ receipt, signedTo, onPages }: SignedPaneProps) {
  const { view } = useDesk();
  const heading = useHeadingFocus();
  const app = useReading('app.state', {});
  const [copied, setCopied] = useState<WrittenFile>();
  const [copiedTo, setCopiedTo] = useState<Target>();
  const copying = useAttempt();
  const [tried, setTried] = useState<ReportPiece>('report');
  const { annex } = receipt;
  const saveCopy = (piece: ReportPiece) => {
    setTried(piece);
    copying.run(async () => {
      const { fileName } = piece === 'annex' && annex ? annex : receipt;
      const { target } = await call('file.chooseSave', { purpose: 'report', suggestedName: fileName });
      if (!target) return;
      setCopied(await call('report.saveCopy', { id: view.id, target: target.token, piece }));
      setCopiedTo(target);
    });
  };
  const place = copiedTo ?? signedTo;
  const show = (token: string) => {
    copying.run(async () => {
      await call('file.show', { place: token, name: (copied ?? receipt).fileName });
    });
  };
  return (
    <section className="signed" aria-labelledby="signed-title" data-pane="signed">
      <h2 className="sign__title" id="signed-title" tabIndex={-1} ref={heading}>
        Signed and locked
      </h2>
      <Banner
        kind="success"
        title={annex ? bothGood : 'Signed and verified: the signature is good and covers every byte.'}
      />
      {copying.failure && (
        <FailurePanel failure={copying.failure}>
          <Button
            onClick={() => {
              saveCopy(tried);
            }}
          >
            Try again
          </Button>
        </FailurePanel>
      )}
      <FactList facts={factsOf(receipt)} />
      {annex && (
        <>
          <h3>Withheld annex</h3>
          <FactList facts={fileFacts(annex)} />
        </>
      )}
      {copied && (
        <p role="status">
          Copy saved: <strong>{copied.fileName}</strong> in {copied.folder}
        </p>
      )}
      <div className="sign__acts">
        <Button kind="primary" onClick={onPages}>
          Read the signed pages
        </Button>
        {place && app.answer?.canShowFolders === true && (
          <Button
            onClick={() => {
              show(place.token);
            }}
          >
            Show in folder
          </Button>
        )}
        <Button
          isBusy={copying.isRunning}
          onClick={() => {
            saveCopy('report');
          }}
        >
          Save a copy
        </Button>
        {annex && (
          <Button
            isBusy={copying.isRunning}
            onClick={() => {
              saveCopy('annex');
            }}
          >
            Copy the annex
          </Button>
        )}
      </div>
    </section>
  );
}

function factsOf(receipt: SignedReceipt) {
  return [
    { label: 'Signed by', value: receipt.signer },
    { label: 'Signed on', value: dateAndTime(receipt.signedAt) },
    ...fileFacts(receipt),
  ];
}

function fileFacts({ fileName, folder, pages, bytes, sha256 }: WrittenFile) {
  return [
    { label: 'File', value: `${fileName} in ${folder}` },
    { label: 'Pages', value: String(pages) },
    { label: 'Size', value: fileSize(bytes) },
    { label: 'Fingerprint (SHA-256)', value: <code className="fingerprint">{sha256}</code> },
  ];
}
