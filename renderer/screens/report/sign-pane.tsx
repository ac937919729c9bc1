/** Sign and lock: what still stands in the way, whose certificate, where the PDF goes, and then the deed itself. */
import { useState } from 'react';
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
import { SignTarget, type Target } from './sign-target.tsx';
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
  hasRead: boolean;
  isAuthorChanged: boolean;
  certificate: Certificate | undefined;
  target: Target | undefined;
}

const authorUnsaved = 'Save or discard the changes to your details: they are not in the report yet';

function faultsOf({ hasRead, isAuthorChanged, certificate, target }: Choices): FormFault[] {
  return [
    ...(hasRead ? [] : [{ field: 'has-read', message: 'Read every page, then say that you have' }]),
    ...(isAuthorChanged ? [{ field: 'sign-author', message: authorUnsaved }] : []),
    ...(certificate ? [] : [{ field: 'certificate', message: 'Choose the certificate you sign with' }]),
    ...(target ? [] : [{ field: 'target', message: 'Choose where the signed PDF goes' }]),
  ];
}

export function SignPane({ isHidden, isDemoStore, onBack, onChecks, onPreview, onSigned }: SignPaneProps) {
  const { view } = useDesk();
  const author = useAuthorForm(view.author, { shouldFocusError: true });
  const heading = useHeadingFocus();
  const [hasRead, setRead] = useState(false);
  const [certificate, setCertificate] = useState<Certificate>();
  const [target, setTarget] = useState<Target>();
  const [faults, setFaults] = useState<FormFault[]>([]);
  const { isSigning, failure, ...signing } = useSigning();

  const sign = (isSignerConfirmed = false) => {
    const found = faultsOf({ hasRead, isAuthorChanged: author.isChanged, certificate, target });
    setFaults(found);
    signing.forgetFailure();
    if (found.length > 0 || !certificate || !target) return;
    signing.sign({ target: target.token, certificate, isSignerConfirmed }, () => {
      onSigned(target);
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
          <Checkbox id="has-read" label="I have read every page" isChecked={hasRead} onChange={setRead} />
        </li>
        <li className="sign__step">
          <h3>Who signs</h3>
          <SignAuthor form={author} fault={isAuthorToldOf && author.isChanged ? authorUnsaved : undefined} />
        </li>
        <li className="sign__step">
          <h3>Your certificate</h3>
          <SignCertificate isDemoStore={isDemoStore} certificate={certificate} onChoose={setCertificate} />
        </li>
        <li className="sign__step">
          <h3>Where the PDF goes</h3>
          <SignTarget target={target} onChoose={setTarget} />
        </li>
      </ol>
      <p className="sign__warning">
        You cannot edit the report after this. The signed pages are kept in the store, byte for byte.
      </p>
      {isSigning && (
        <Waiting words="Printing, signing and checking the signature. Until that is done the report cannot be changed or left." />
      )}
      <div className="sign__acts">
        <Button kind="primary" isBusy={isSigning} onClick={sign}>
          Sign and lock report
        </Button>
        <Button onClick={onBack}>Back to writing</Button>
      </div>
    </section>
  );
}
