/** The certificate to sign with: a P12 file and its passphrase, or the DEMO certificate of a store with made-up cases. */
import { useEffect, useRef, useState } from 'react';
import { dateInWords } from '../../../shared/dates/wording.ts';
import type { CallInput, CallOutput } from '../../../shared/contract.ts';
import { call } from '../../client.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { Radios } from '../../ui/radios.tsx';

export type Certificate = CallInput<'report.sign'>['certificate'];

interface SignCertificateProps {
  isDemoStore: boolean;
  certificate: Certificate | undefined;
  onChoose: (certificate: Certificate | undefined) => void;
  /** While a certificate is being opened nobody can see yet whose it is. */
  onOpening: (isOpening: boolean) => void;
}

export function SignCertificate({ isDemoStore, certificate, onChoose, onOpening }: SignCertificateProps) {
  const [kind, setKind] = useState<Certificate['kind'] | undefined>(isDemoStore ? certificate?.kind : 'p12');
  return (
    <div id="certificate" tabIndex={-1}>
      {isDemoStore && (
        <Radios
          legend="Sign with"
          value={kind}
          options={[
            {
              value: 'demo',
              label: 'A DEMO certificate made here',
              hint: 'The PDF says DEMO. Only for made-up cases.',
            },
            { value: 'p12', label: 'My own certificate file', hint: 'A file that ends in .p12 or .pfx.' },
          ]}
          onChange={(chosen) => {
            setKind(chosen);
            onChoose(chosen === 'demo' ? { kind: 'demo' } : undefined);
          }}
        />
      )}
      {kind === 'p12' && <OwnCertificate onChoose={onChoose} onOpening={onOpening} />}
    </div>
  );
}

type ChosenFile = NonNullable<CallOutput<'file.chooseOpen'>['file']>;

function OwnCertificate({ onChoose, onOpening }: Pick<SignCertificateProps, 'onChoose' | 'onOpening'>) {
  const [file, setFile] = useState<ChosenFile>();
  const [passphrase, setPassphrase] = useState('');
  const [read, setRead] = useState<CallOutput<'certificate.read'>>();
  const choosing = useAttempt();
  const opening = useAttempt();
  // What is opened may no longer be wanted by then: another file or the DEMO certificate was chosen meanwhile.
  const wanted = useRef<string>(undefined);
  useEffect(
    () => () => {
      wanted.current = undefined;
    },
    [],
  );
  const letGo = () => {
    wanted.current = undefined;
    setRead(undefined);
    onChoose(undefined);
  };
  const choose = () => {
    choosing.run(async () => {
      const chosen = (await call('file.chooseOpen', { purpose: 'certificate' })).file;
      if (chosen === undefined) return;
      setFile(chosen);
      letGo();
    });
  };
  const open = () => {
    if (file === undefined || opening.isRunning) return;
    letGo();
    wanted.current = file.token;
    onOpening(true);
    opening.run(async () => {
      const found = await call('certificate.read', { file: file.token, passphrase }).finally(() => {
        onOpening(false);
      });
      if (wanted.current !== file.token) return;
      setRead(found);
      onChoose({ kind: 'p12', file: file.token, passphrase });
    });
  };
  return (
    <div className="sign__own">
      <p>
        <Button isBusy={choosing.isRunning} onClick={choose}>
          {file === undefined ? 'Choose certificate file' : 'Choose another file'}
        </Button>{' '}
        {file?.name}
      </p>
      {choosing.failure && (
        <FailurePanel failure={choosing.failure}>
          <Button onClick={choose}>Try again</Button>
        </FailurePanel>
      )}
      {file !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            open();
          }}
        >
          <PassphraseField
            label="Passphrase of the certificate"
            autoComplete="current-password"
            value={passphrase}
            onChange={setPassphrase}
          />
          <Button type="submit" isBusy={opening.isRunning}>
            Open certificate
          </Button>
        </form>
      )}
      {opening.failure && <FailurePanel failure={opening.failure} />}
      {read && (
        <p className="sign__clear" role="status">
          <strong>{read.subject}</strong>, issued by {read.issuer}, valid to {dateInWords(read.validTo.slice(0, 10))}
        </p>
      )}
    </div>
  );
}
