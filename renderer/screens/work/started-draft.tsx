/** A draft of the chosen kind that was begun before, and the way to it. */
import type { IsoInstant } from '../../../shared/model/ids.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { dateAndTime } from '../../ui/dates.ts';

export function StartedDraft({ editedAt, onOpen }: { editedAt: IsoInstant; onOpen: () => void }) {
  return (
    <Banner kind="information" title={`A draft of this report exists, last changed ${dateAndTime(editedAt)}.`}>
      <Button onClick={onOpen}>Open that draft</Button>
    </Banner>
  );
}
