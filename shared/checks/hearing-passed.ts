/** The hearing or panel the report was written for is over. */
import { dateInWords } from '../dates/wording.ts';
import type { CaseRecord } from '../model/case.ts';
import type { IsoDate } from '../model/ids.ts';
import type { Template } from '../template/template.ts';
import type { Check } from './check-input.ts';
import { makeFinding } from './make-finding.ts';

export const hearingPassedCheck: Check = {
  id: 'hearing-passed',
  run: ({ template, record, today }) => {
    const last = lastDate(template, record);
    if (last === undefined || last >= today) return [];
    const what = template.setting === 'court' ? 'hearing' : 'panel';
    return [
      makeFinding(
        'hearing-passed',
        'warning',
        last,
        {
          message: `The ${what} was on ${dateInWords(last)} and the case record has no later one.`,
          why: `A report for a ${what} that is over may carry the wrong date or be for the wrong occasion.`,
        },
        placeOf(template),
      ),
    ];
  },
};

/** The latest date known; undefined where none is. */
function lastDate({ setting }: Template, record: CaseRecord): IsoDate | undefined {
  if (setting === 'parole') return record.parole?.panelDate;
  return record.hearings
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
}

function placeOf({ sections }: Template): { section: string; field?: string } {
  for (const { id, blocks } of sections) {
    const field = blocks.find(
      (block) => block.type === 'fact' && ['hearing.date', 'parole.panel'].includes(block.slot),
    );
    if (field) return { section: id, field: field.id };
  }
  return { section: sections[0]?.id ?? '' };
}
