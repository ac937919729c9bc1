/** Settings: who the author is, the store that is open, and what this app is. */
import type { CallOutput } from '../../../shared/contract.ts';
import type { Author } from '../../../shared/model/report.ts';
import { useReading } from '../../state/queries.ts';
import { Card } from '../../ui/card.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { Waiting } from '../../ui/progress.tsx';
import { AboutApp } from './about-app.tsx';
import { AuthorForm } from './author-form.tsx';

interface SettingsScreenProps {
  app: CallOutput<'app.state'>;
  detail?: keyof Author | undefined;
}

export function SettingsScreen({ app, detail }: SettingsScreenProps) {
  return (
    <div className="page page--narrow">
      <div className="page__head">
        <h1 className="page__title">Settings</h1>
      </div>
      <div className="cards cards--one">
        <AboutYou isReadOnly={app.isReadOnly} detail={detail} />
        {app.store !== undefined && (
          <Card title="Case store" span="full">
            <FactList
              facts={[
                { label: 'Name', value: app.store.name },
                { label: 'Folder', value: app.store.folder },
                { label: 'Kind', value: app.store.isDemo ? 'Made-up cases' : 'Your cases' },
                {
                  label: 'Protection',
                  value:
                    'Encrypted with your passphrase. Locks when you lock it, when the computer sleeps and when it is left alone.',
                },
                { label: 'Changes', value: app.isReadOnly ? 'Read only: nothing can be stored' : 'Stored as you type' },
              ]}
            />
          </Card>
        )}
        <AboutApp app={app} />
      </div>
    </div>
  );
}

function AboutYou({ isReadOnly, detail }: { isReadOnly: boolean; detail: keyof Author | undefined }) {
  const reading = useReading('settings.read', {});
  const { answer, failure } = reading;
  if (answer !== undefined) return <AuthorForm author={answer.author} beginAt={detail} isReadOnly={isReadOnly} />;
  return (
    <Card title="About you" span="full">
      {failure !== undefined && <FailurePanel failure={failure} />}
      {reading.isWaiting && <Waiting words="Reading your details" />}
    </Card>
  );
}
