/** Sign and lock: what still stands in the way, whose certificate, where the PDF goes, and then the deed itself. */
import { useState } from 'react';
import type { ReportPiece } from '../../../shared/model/report.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ErrorSummary, type FormFault } from '../../ui/error-summary.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { useDesk } from './report-context.ts';
import { useAuthorForm } from '../settings/use-author-form.ts';
import { SignCertificate, type Certificate } from './sign-certificate.tsx';
import { SignFailure } from './sign-failure.tsx';
import { SignObstacles } from './sign-obstacles.tsx';
import { SignAuthor } from './sign-author.tsx';
import { SignTargets, type Target } from './sign-target.tsx';
import { useHasAnnex } from './use-has-annex.ts';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useSigning } from './use-signing.ts';

interface SignPaneProps {
  /** Hidden while its pages are read, so that what was chosen is kept. */
  isHidden: boolean;
  isDemoStore: boolean;
  onBack: () => void;
  onChecks: () => void;
  onPreview: () => void;
  onSigned: (target: Target) => void;
}

interface Choices {
  hasAnnex: boolean;
  hasRead: boolean;
  isAuthorChanged: boolean;
  certificate: Certificate | undefined;
  targets: Partial<Record<ReportPiece, Target>>;
}

const readBoth = 'I have read every page of the report and of its withheld annex';
const authorUnsaved = 'Save or discard the changes to your details: they are not in the report yet';

function faultsOf({ hasAnnex, hasRead, isAuthorChanged, certificate, targets }: Choices): FormFault[] {
  return [
    ...(hasRead ? [] : [{ field: 'has-read', message: 'Read every page, then say that you have' }]),
    ...(isAuthorChanged ? [{ field: 'sign-author', message: authorUnsaved }] : []),
    ...(certificate ? [] : [{ field: 'certificate', message: 'Choose the certificate you sign with' }]),
    ...(targets.report ? [] : [{ field: 'target', message: 'Choose where the signed PDF goes' }]),
    ...(targets.annex || !hasAnnex ? [] : [{ field: 'annex-target', message: 'Choose where the withheld annex goes' }]),
  ];
}

export function SignPane({ isHidden, isDemoStore, onBack, onChecks, onPreview, onSigned }: SignPaneProps) {
  const { view } = useDesk();
  const author = useAuthorForm(view.author);
  const heading = useHeadingFocus();
  const [hasRead, setRead] = useState(false);
  const [certificate, setCertificate] = useState<Certificate>();
  const [isOpening, setOpening] = useState(false);
  const [targets, setTargets] = useState<Choices['targets']>({});
  const hasAnnex = useHasAnnex();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const { isSigning, failure, ...signing } = useSigning();

  const sign = (isSignerConfirmed = false) => {
    const found = faultsOf({ hasAnnex, hasRead, isAuthorChanged: author.isChanged, certificate, targets });
    setFaults(found);
    signing.forgetFailure();
    const { report, annex } = targets;
    if (found.length > 0 || !certificate || !report) return;
    const places = { target: report.token, ...(hasAnnex && annex ? { annexTarget: annex.token } : {}) };
    signing.sign({ ...places, certificate, isSignerConfirmed }, () => {
      onSigned(report);
    });
  };

  const isAuthorToldOf = faults.some(({ field }) => field === 'sign-author');

  return (
    <section className="sign" aria-labelledby="sign-title" data-pane="sign" hidden={isHidden}>
      <h2 className="sign__title" id="sign-title" tabIndex={-1} ref={heading}>
        Sign and lock
      </h2>
      <ErrorSummary faults={faults} />
      {failure && (
        <SignFailure
          failure={failure}
          onConfirm={() => {
            sign(true);
          }}
        />
      )}
      <ol className="sign__steps" inert={isSigning}>
        <li className="sign__step">
          <h3>Last look</h3>
          <SignObstacles onChecks={onChecks} />
          <Button onClick={onPreview}>Open the pages</Button>
          <Checkbox
            id="has-read"
            label={hasAnnex ? readBoth : 'I have read every page'}
            isChecked={hasRead}
            onChange={setRead}
          />
        </li>
        <li className="sign__step">
          <h3>Who signs</h3>
          <SignAuthor
            form={author}
            hasAnnex={hasAnnex}
            fault={isAuthorToldOf && author.isChanged ? authorUnsaved : undefined}
          />
        </li>
        <li className="sign__step">
          <h3>Your certificate</h3>
          <SignCertificate
            isDemoStore={isDemoStore}
            certificate={certificate}
            onChoose={setCertificate}
            onOpening={setOpening}
          />
        </li>
        <li className="sign__step">
          <h3>{hasAnnex ? 'Where the two PDFs go' : 'Where the PDF goes'}</h3>
          <SignTargets
            hasAnnex={hasAnnex}
            targets={targets}
            onChoose={(piece, target) => {
              setTargets({ ...targets, [piece]: target });
            }}
          />
        </li>
      </ol>
      <p className="sign__warning">
        You cannot edit the report after this. The signed pages are kept in the store, byte for byte.
      </p>
      {isSigning && (
        <Waiting words="Printing, signing and checking the signature. Until that is done the report cannot be changed or left." />
      )}
      {isOpening && <Waiting words="Opening your certificate" />}
      <div className="sign__acts">
        <Button kind="primary" isBusy={isSigning || isOpening} onClick={sign}>
          Sign and lock report
        </Button>
        <Button onClick={onBack}>Back to writing</Button>
      </div>
    </section>
  );
}
