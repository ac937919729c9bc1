/** The reason for keeping a table or a fact of page one is printed too, and its findings lead to the field. */
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { at, fact, sampleDocument, sampleInput, sampleTemplate, withAnswers } from './sample-report.ts';

const slot = 'offence.main' as const;
const onPageOne = { ...sampleTemplate().summary, facts: [{ label: 'Main offence', slot }] };

function keptTable(because: string): CheckInput {
  const document = sampleDocument();
  const held = document.tables['offences']!;
  const keep = { columns: held.columns, rows: [['Affray']], because, at };
  return sampleInput({ document: { ...document, tables: { offences: { ...held, keep } } } });
}

function withPageOneFact(text: string, because: string, storeText = 'Affray'): CheckInput {
  const document = sampleDocument();
  const held = { ...fact(slot, text), keep: { storeValue: 'Affray', storeText, because, at } };
  return sampleInput({
    template: { ...sampleTemplate(), summary: onPageOne },
    document: { ...document, facts: { ...document.facts, [slot]: held } },
  });
}

const blocking = (input: CheckInput) => runChecks(input).findings.filter(({ weight }) => weight === 'blocking');

describe('a reason for keeping', () => {
  it.each([
    ['a guarded name', 'Grace Holt told me so', 'other-person-named'],
    ['a person of another case', 'As for Bronwen Wyn Pryce', 'other-person-named'],
    ['a number of another case', 'See Y654321', 'other-crn-in-text'],
    ['a mark left to fill in', 'TBC', 'placeholder-left'],
  ])('with %s blocks signing, in a table and on page one, and leads to its field', (_, because, check) => {
    expect(blocking(keptTable(because))).toMatchObject([{ check, place: { section: 'person', field: 'offences' } }]);
    expect(blocking(withPageOneFact('Assault', because))).toMatchObject([
      { check, place: { section: 'person', field: slot } },
    ]);
  });

  it('that names nobody is nothing to look at', () => {
    expect(blocking(keptTable('The third charge was withdrawn'))).toEqual([]);
    expect(blocking(withPageOneFact('Assault', 'The charge was amended'))).toEqual([]);
  });

  it('of a table is not printed, and not read, where the answers hide its section', () => {
    const input = keptTable('Grace Holt told me so');
    const sections = input.template.sections.map((section) => ({
      ...section,
      ...(section.id === 'person' ? { showWhen: { choice: 'custody', is: ['yes'] } } : {}),
    }));
    const hidden = { ...input, template: { ...input.template, sections }, document: { ...input.document } };
    hidden.document.answers = withAnswers({ custody: 'no' }).document.answers;
    expect(runChecks(hidden).findings.filter(({ check }) => check === 'other-person-named')).toEqual([]);
  });
});

describe('page one', () => {
  it('is read for guarded names in its own facts, and in the record’s words beside a kept one', () => {
    expect(blocking(withPageOneFact('Assault on Grace Holt', 'Reviewed'))).toMatchObject([{ place: { field: slot } }]);
    expect(blocking(withPageOneFact('Assault', 'Reviewed', 'Assault on Grace Holt'))).toMatchObject([
      { check: 'other-person-named', place: { field: slot } },
    ]);
  });
});
