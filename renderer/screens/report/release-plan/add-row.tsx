/** A button that adds a row to a plan and goes to its first field. */
import { Button } from '../../../ui/button.tsx';
import type { PlanList, RowOf } from '../../../../shared/release-plan/change-plan.ts';
import { fieldId } from '../plan-desk.ts';
import { useDesk } from '../report-context.ts';
import type { Cards } from '../use-cards.ts';
import type { ReleaseDesk } from './use-release-plan.ts';

/** Adds a row, opens it, and puts the focus on the field called so. */
export function useAddRow(desk: ReleaseDesk, cards: Cards) {
  const { announce } = useDesk();
  return <List extends PlanList>(list: List, content: Omit<RowOf<List>, 'row'>, field: string, name: string) => {
    const row = desk.addRow(list, content);
    cards.show(row, fieldId(desk, row, field));
    announce(`${name} added`);
  };
}

interface AddRowProps {
  id?: string;
  words: string;
  onAdd: () => void;
}

export function AddRow({ id, words, onAdd }: AddRowProps) {
  return (
    <div className="plan-field" id={id} tabIndex={id === undefined ? undefined : -1}>
      <Button onClick={onAdd}>{words}</Button>
    </div>
  );
}
