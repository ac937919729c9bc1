/** The reason for keeping a value stands only while the record still has the other value, on the page and on the screen. */
import { expect, test } from 'vitest';
import { keptFor, tableKeptFor } from '../../../renderer/screens/report/fact-change.ts';
import {
  reportDocument,
  type DocBlock,
  type FactSnapshot,
  type ReportDocument,
  type TableSnapshot,
} from '../../../shared/document/document.ts';
import { withStandingKeeps } from '../../../shared/document/standing-keeps.ts';

const at = '2026-11-20T10:00:00.000Z';
const source = { system: 'OASys' as const, date: '2026-11-04' };
const score = (value: string): FactSnapshot => ({ slot: 'need.alcohol', value, text: value, source, insertedAt: at });
const kept: FactSnapshot = { ...score('4'), keep: { storeValue: '5', because: 'Under review', at } };
const list = (row: string): TableSnapshot => ({
  slot: 'table.offences',
  columns: ['Offence'],
  rows: [[row]],
  sources: [source],
  insertedAt: at,
});
const keptTable: TableSnapshot = {
  ...list('Theft'),
  keep: { columns: ['Offence'], rows: [['Assault']], because: 'Of another person', at },
};

/** The kept fact in a field, in prose, in a list within a list and in a table cell; the kept table in its field. */
function documentWithKeeps(): ReportDocument {
  const children = [{ type: 'chip' as const, id: 'c1', fact: kept }];
  const inner = { type: 'list' as const, ordered: true, entries: [{ children }] };
  const blocks: DocBlock[] = [
    { type: 'paragraph', children },
    { type: 'list', ordered: false, entries: [{ children, list: inner }] },
    { type: 'table', rows: [[{ isHeader: false, paragraphs: [children] }]] },
  ];
  return reportDocument.parse({
    kind: 'report',
    version: 1,
    template: { id: 'psr-short', version: '2026.1', sha256: '0'.repeat(64) },
    language: 'en',
    parts: [{ id: 'analysis', blocks }],
    facts: { alcohol: kept },
    tables: { offences: keptTable },
    answers: {},
  });
}

const reasonsWith = (alcohol: FactSnapshot | undefined, offences: TableSnapshot | undefined) =>
  JSON.stringify(
    withStandingKeeps(documentWithKeeps(), {
      facts: alcohol === undefined ? {} : { 'need.alcohol': alcohol },
      tables: offences === undefined ? {} : { offences },
    }),
  ).match(/Under review|Of another person/g) ?? [];

test('every reason stands while the record has the value it was kept against', () => {
  expect(withStandingKeeps(documentWithKeeps(), { facts: { 'need.alcohol': score('5') }, tables: {} }).parts).toEqual(
    documentWithKeeps().parts,
  );
  expect(reasonsWith(score('5'), list('Assault'))).toHaveLength(6);
});

test.each([
  ['has come back to the value of the report', score('4'), list('Theft')],
  ['has moved on to a third value', score('6'), list('Arson')],
  ['no longer has a value', undefined, undefined],
])('no reason stands once the record %s', (_when, alcohol, offences) => {
  expect(reasonsWith(alcohol, offences)).toEqual([]);
  expect(keptFor(kept, alcohol)).toBeUndefined();
  expect(tableKeptFor(keptTable, offences)).toBeUndefined();
});

test('on the screen the decision shows while it stands', () => {
  expect(keptFor(kept, score('5'))).toEqual(kept.keep);
  expect(tableKeptFor(keptTable, list('Assault'))).toEqual(keptTable.keep);
});
