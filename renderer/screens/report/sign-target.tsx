/** Where the signed PDF is written: a folder and a name that holds no personal name unless the officer types one. */
import type { CallOutput } from '../../../shared/contract.ts';
import { call } from '../../client.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { useDesk } from './report-context.ts';

export type Target = NonNullable<CallOutput<'file.chooseSave'>['target']>;

export function SignTarget({ target, onChoose }: { target: Target | undefined; onChoose: (target: Target) => void }) {
  const { view } = useDesk();
  const choosing = useAttempt();
  const choose = () => {
    choosing.run(async () => {
      const { name } = await call('report.suggestName', { id: view.id });
      const chosen = (await call('file.chooseSave', { purpose: 'report', suggestedName: name })).target;
      if (chosen) onChoose(chosen);
    });
  };
  return (
    <div id="target" tabIndex={-1}>
      {target && (
        <p>
          <strong>{target.name}</strong> in {target.folder}
        </p>
      )}
      <Button isBusy={choosing.isRunning} onClick={choose}>
        {target ? 'Choose another place' : 'Choose where to save'}
      </Button>
      {choosing.failure && (
        <FailurePanel failure={choosing.failure}>
          <Button onClick={choose}>Try again</Button>
        </FailurePanel>
      )}
    </div>
  );
}
