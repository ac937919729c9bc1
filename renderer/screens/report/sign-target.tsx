/** Where a signed PDF is written: a folder and a name that holds no personal name unless the officer types one. */
import type { CallOutput } from '../../../shared/contract.ts';
import type { ReportPiece } from '../../../shared/model/report.ts';
import { call } from '../../client.ts';
import { useAttempt } from '../../state/use-attempt.ts';
import { Button } from '../../ui/button.tsx';
import { FailurePanel } from '../../ui/failure-panel.tsx';
import { useDesk } from './report-context.ts';

export type Target = NonNullable<CallOutput<'file.chooseSave'>['target']>;

interface SignTargetProps {
  piece: ReportPiece;
  target: Target | undefined;
  onChoose: (target: Target) => void;
}

const places: Record<ReportPiece, { id: string; choose: string; change: string }> = {
  report: { id: 'target', choose: 'Choose where to save', change: 'Choose another place' },
  annex: {
    id: 'annex-target',
    choose: 'Choose where the annex goes',
    change: 'Change where the annex goes',
  },
};

function SignTarget({ piece, target, onChoose }: SignTargetProps) {
  const { view } = useDesk();
  const choosing = useAttempt();
  const words = places[piece];
  const choose = () => {
    choosing.run(async () => {
      const { name, annexName } = await call('report.suggestName', { id: view.id });
      const suggestedName = piece === 'report' ? name : annexName;
      const chosen = (await call('file.chooseSave', { purpose: 'report', suggestedName })).target;
      if (chosen) onChoose(chosen);
    });
  };
  return (
    <div id={words.id} tabIndex={-1}>
      {target && (
        <p>
          <strong>{target.name}</strong> in {target.folder}
        </p>
      )}
      <Button isBusy={choosing.isRunning} onClick={choose}>
        {target ? words.change : words.choose}
      </Button>
      {choosing.failure && (
        <FailurePanel failure={choosing.failure}>
          <Button onClick={choose}>Try again</Button>
        </FailurePanel>
      )}
    </div>
  );
}

interface SignTargetsProps {
  hasAnnex: boolean;
  targets: Partial<Record<ReportPiece, Target>>;
  onChoose: (piece: ReportPiece, target: Target) => void;
}

/** One place, or two where the report has a withheld annex. */
export function SignTargets({ hasAnnex, targets, onChoose }: SignTargetsProps) {
  const place = (piece: ReportPiece) => (
    <SignTarget
      piece={piece}
      target={targets[piece]}
      onChoose={(target) => {
        onChoose(piece, target);
      }}
    />
  );
  if (!hasAnnex) return place('report');
  return (
    <>
      <h4>The report, which is disclosed</h4>
      {place('report')}
      <h4>The withheld annex</h4>
      <p>It is a file of its own. Keep it apart from the report, so that it is not sent with it.</p>
      {place('annex')}
    </>
  );
}
