/** What stands behind a live fact in the text: its source, whether the store has changed, and what to do about it. */
import type { FactSnapshot } from '../../../shared/document/document.ts';
import { factState, type FactState } from '../../../shared/document/fact-state.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { hasChanged } from './fact-change.ts';
import { FactStanding } from './fact-standing.tsx';
import { useDesk } from './report-context.ts';

const storeSays: Record<FactState, (text: string) => string> = {
  current: () => 'The case store still says the same.',
  changed: (text) => `The case store now says: ${text}`,
  kept: (text) => (text === '' ? 'The case store no longer holds this fact.' : `The case store says: ${text}`),
  gone: () => 'The case store no longer holds this fact.',
};

export interface OpenChip {
  id: string;
  fact: FactSnapshot;
}

export function ChipDialog({ chip, onClose }: { chip: OpenChip; onClose: () => void }) {
  const { view, editor, announce } = useDesk();
  const today = view.factsToday[chip.fact.slot];
  const isChanged = !view.isReadOnly && hasChanged(chip.fact, today);
  const update = (fact: FactSnapshot) => {
    editor()?.updateChip(chip.id, fact);
    announce(fact.keep ? 'Kept' : 'Updated');
    onClose();
  };
  return (
    <Dialog title="Fact from the case store" size="small" onClose={onClose}>
      <p className="chip-dialog__text">{chip.fact.text}</p>
      <SourceLine source={chip.fact.source} canAge />
      <FactStanding held={chip.fact} today={today} isReadOnly={view.isReadOnly} onUpdate={update} />
      {!isChanged && <p>{storeSays[factState(chip.fact, today)](today?.text ?? '')}</p>}
    </Dialog>
  );
}
