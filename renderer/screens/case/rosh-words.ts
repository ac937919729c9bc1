/** Words for the groups of people who may be harmed. */
import type { roshGroups } from '../../../shared/model/risk.ts';

export const roshGroupWords: Record<(typeof roshGroups)[number], string> = {
  children: 'Children',
  public: 'Public',
  'known adult': 'Known adult',
  staff: 'Staff',
  prisoners: 'Prisoners',
};
