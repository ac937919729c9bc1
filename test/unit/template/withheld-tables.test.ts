/** Withheld facts are read by their two tables alone: no slot, no evidence row and no open part of a template has them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceRows } from '../../../shared/template/evidence-rows.ts';
import { readSlot } from '../../../shared/template/read-slot.ts';
import { readTable } from '../../../shared/template/read-table.ts';
import { recordedAnswer } from '../../../shared/template/recorded-answer.ts';
import { withheldTables } from '../../../shared/template/slot-names.ts';
import { slotIds, tableSlotIds } from '../../../shared/template/slots.ts';
import { templateFaults } from '../../../shared/template/template-faults.ts';
import { withAnnex } from '../../fixtures/withheld-report.ts';
import { sampleTemplate } from '../checks/sample-report.ts';
import { madeUpExtract, minimalRecord, robertHargreaves, storyDay } from '../demo/made-up-cases.ts';

const marker = 'Quillfeather';

/** Hargreaves with the marker in every withheld fact. */
function marked() {
  const record = robertHargreaves();
  const source = { system: 'Prison' as const, date: '2026-10-16', detail: marker };
  const securityConcerns = [{ text: `${marker} was named.`, date: '2026-10-16', source }];
  const requestedConditions = [{ text: `Stay away from ${marker}.`, status: 'asked for' as const, source }];
  return {
    ...record,
    custody: { ...record.custody!, securityConcerns },
    victims: record.victims.map((victim) => ({ ...victim, requestedConditions })),
  };
}

describe('withheld facts', () => {
  it('stand in their tables', () => {
    expect(readTable(marked(), 'table.securityConcerns')?.rows).toEqual([['16 October 2026', `${marker} was named.`]]);
    expect(readTable(marked(), 'table.victimRequests')?.rows[0]).toEqual([
      'Victim A',
      `Stay away from ${marker}.`,
      'Asked for',
    ]);
  });

  it('stand in no slot, no evidence row and no other table', () => {
    const slots = slotIds.map((slot) => readSlot(marked(), slot, storyDay));
    const open = tableSlotIds.filter((slot) => !/securityConcerns|victimRequests/.test(slot));
    const tables = open.map((slot) => readTable(marked(), slot));
    expect(JSON.stringify([slots, tables, evidenceRows(marked(), storyDay)])).not.toContain(marker);
  });

  it('are in the made-up cases, so that a leak could be seen', () => {
    const { cases } = madeUpExtract();
    const concerned = cases.filter(({ record }) => (record.custody?.securityConcerns ?? []).length > 0);
    expect(concerned.length).toBeGreaterThanOrEqual(4);
  });

  it.each(['table.securityConcerns', 'table.victimRequests'])('%s is refused where everybody would read it', (slot) => {
    const file = new URL('../../../templates/parom1.2026.1.json', import.meta.url);
    const template = JSON.parse(readFileSync(file, 'utf8')) as { sections: { blocks: unknown[] }[] };
    const block = { type: 'table', id: 'planted', caption: 'Planted', slot };
    template.sections[2]!.blocks.push(block);
    const where = `sections.2.blocks.${template.sections[2]!.blocks.length - 1}.slot`;
    expect(templateFaults(template)).toEqual([{ where, message: `"${slot}" may stand only in a withheld annex` }]);
  });

  it.each(withheldTables)('%s answers no question that everybody would read', (slot) => {
    const sections = sampleTemplate().sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.id === 'custody' ? { ...block, record: { slot, means: { '*': 'yes' } } } : block,
      ),
    }));
    expect(templateFaults({ ...sampleTemplate(), sections })).toEqual([
      {
        where: expect.stringMatching(/\.record\.slot$/) as string,
        message: `"${slot}" may stand only in a withheld annex`,
      },
    ]);
  });

  it.each(withheldTables)('%s may answer a question of a withheld section, and says how many and not what', (slot) => {
    const record = { slot, means: { '*': 'yes' } };
    const template = withAnnex(sampleTemplate());
    const sections = template.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.id === 'security-any' && block.type === 'choice' ? { ...block, record } : block,
      ),
    }));
    expect(templateFaults({ ...template, sections })).toEqual([]);
    const choice = sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'security-any');
    if (choice?.type !== 'choice') throw new Error('the question has gone from the fixture');
    const found = recordedAnswer(choice, marked(), storyDay);
    expect(found?.answer).toBe('yes');
    expect(found?.says.text).toMatch(/^(Security concerns: 1|Conditions asked for by a victim: \d)$/);
    expect(recordedAnswer(choice, minimalRecord(), storyDay)).toBeUndefined();
  });

  it.each(withheldTables)('%s is welcome in a withheld section', (slot) => {
    const template = withAnnex(sampleTemplate());
    const block = { type: 'table' as const, id: 'planted', caption: 'Planted', slot };
    const sections = template.sections.map((one) =>
      one.withheld ? { ...one, blocks: [...one.blocks, { ...block, id: `in-${one.id}` }] } : one,
    );
    expect(templateFaults({ ...template, sections })).toEqual([]);
  });
});
