/** Cases are imported whole, found by any of their names, and keep people who must not be named apart. */
import { describe, expect, it } from 'vitest';
import { caseId } from '../../shared/model/ids.ts';
import { nameForms } from '../../shared/model/naming.ts';
import { failureOf, madeUpCase, newStore, extractOf } from './made-up.ts';

describe('importing cases', () => {
  it('adds new ones, gives a changed one a new revision, and counts an equal one as unchanged', async () => {
    const { store } = await newStore();
    expect(store.cases.importAll(extractOf([madeUpCase('X000001'), madeUpCase('X000002')]))).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
    });
    const changed = madeUpCase('X000002', { surname: 'Jones' });
    expect(store.cases.importAll(extractOf([madeUpCase('X000001'), changed]))).toEqual({
      added: 0,
      updated: 1,
      unchanged: 1,
    });
    expect(store.cases.findByCrn('X000002')).toMatchObject({
      revision: 2,
      record: { person: { name: { surname: 'Jones' } } },
    });
    expect(store.cases.findByCrn('X000001')?.revision).toBe(1);
  });

  it('notices that only the guarded people changed', async () => {
    const { store } = await newStore();
    store.cases.importAll(extractOf([madeUpCase()]));
    expect(store.cases.importAll(extractOf([{ ...madeUpCase(), guardedPeople: [] }])).updated).toBe(1);
    const id = store.cases.findByCrn('X123456')?.id ?? caseId.parse('');
    expect(store.cases.guardedPeople(id)).toEqual([]);
  });

  it('stores all or nothing', async () => {
    const { store } = await newStore();
    const bad = { ...madeUpCase('X000002'), record: { ...madeUpCase('X000002').record, offences: 'none' } } as never;
    expect(() => store.cases.importAll(extractOf([madeUpCase('X000001'), bad]))).toThrow();
    expect(store.cases.find('')).toEqual([]);
    expect(store.audit.firstBroken()).toBeUndefined();
  });

  it('keeps the names of guarded people out of the record', async () => {
    const { store } = await newStore();
    store.cases.importAll(extractOf([madeUpCase()]));
    const held = store.cases.findByCrn('X123456');
    if (held === undefined) throw new Error('the case is not there');
    expect(JSON.stringify(held)).not.toContain('Gwenllian');
    expect(store.cases.guardedPeople(held.id)).toEqual(madeUpCase().guardedPeople);
    expect(store.cases.read(held.id)).toEqual(held);
  });
});

describe('finding cases', () => {
  it('matches every word by its beginning, whatever the marks, case and apostrophes', async () => {
    const { store } = await newStore();
    store.cases.importAll(
      extractOf([
        madeUpCase('X000001'),
        madeUpCase('X000002', { forename: 'Văn', surname: 'Nguyễn-Đặng' }),
        madeUpCase('X000003', { forename: 'Llŷr', surname: 'ap Gwynfor' }),
      ]),
    );
    const found = (query: string) => store.cases.find(query).map((one) => one.record.person.crn);
    expect(found('')).toEqual(['X000003', 'X000002', 'X000001']);
    expect(found('sian')).toEqual(['X000001']);
    expect(found("O'NEILL")).toEqual(['X000001']);
    expect(found('oneill price')).toEqual(['X000001']);
    expect(found('nguyen dang')).toEqual(['X000002']);
    expect(found('llyr gwyn')).toEqual(['X000003']);
    expect(found('x000002')).toEqual(['X000002']);
    expect(found('theft nguyen')).toEqual(['X000002']);
    expect(found('nguyen gwynfor')).toEqual([]);
  });

  it.each(['"', "'", '*', 'NEAR(', 'AND', 'a OR b', 'words:x', '^', '(', '-x', '\u0000', '%', ';--', '🙂'])(
    'takes %j as words and not as a command',
    async (query) => {
      const { store } = await newStore();
      store.cases.importAll(extractOf([madeUpCase()]));
      expect(Array.isArray(store.cases.find(query))).toBe(true);
    },
  );

  it('gives at most 200, and says how many there are', async () => {
    const { store } = await newStore();
    store.cases.importAll(
      extractOf(Array.from({ length: 210 }, (_, at) => madeUpCase(`X${String(at).padStart(6, '0')}`))),
    );
    expect(store.cases.find('theft')).toHaveLength(200);
    expect(store.cases.find('')).toHaveLength(200);
    expect([store.cases.count(''), store.cases.count('theft'), store.cases.count('X000007')]).toEqual([210, 210, 1]);
  });

  it('no longer finds a former name', async () => {
    const { store } = await newStore();
    store.cases.importAll(extractOf([madeUpCase()]));
    store.cases.importAll(extractOf([madeUpCase('X123456', { surname: 'Jones' })]));
    expect(store.cases.find('neill')).toEqual([]);
    expect(store.cases.find('jones')).toHaveLength(1);
  });
});

describe('a case', () => {
  it('knows the people of other cases in every form of their names, and by both their numbers', async () => {
    const { store } = await newStore();
    const { record, guardedPeople } = madeUpCase('X000001');
    const name = { ...record.person.name, middleNames: 'Mair', preferred: 'Shan' };
    const full = { guardedPeople, record: { ...record, person: { ...record.person, name, nomsNumber: 'A1234BC' } } };
    store.cases.importAll(extractOf([full, madeUpCase('X000002', { forename: '', surname: 'Cherub' })]));
    const first = store.cases.findByCrn('X000001');
    const second = store.cases.findByCrn('X000002');
    if (first === undefined || second === undefined) throw new Error('the cases are not there');
    expect(store.cases.otherPeople(first.id)).toEqual([
      { crn: 'X000002', names: nameForms({ ...record.person.name, forename: '', surname: 'Cherub' }) },
    ]);
    expect(store.cases.otherPeople(second.id)).toEqual([
      { crn: 'X000001', nomsNumber: 'A1234BC', names: nameForms(name) },
    ]);
  });

  it('remembers when its extract was made, and that a later one said the same', async () => {
    const { store } = await newStore();
    const madeAt = () => store.cases.findKnown('X123456')?.producedAt;
    store.cases.importAll(extractOf([madeUpCase()], '2026-11-20T17:30:00Z'));
    expect(madeAt()).toBe('2026-11-20T17:30:00.000Z');
    store.cases.importAll(extractOf([madeUpCase()], '2026-11-24T09:00:00.000Z'));
    store.cases.importAll(extractOf([madeUpCase()], '2026-11-22T09:00:00.000Z'));
    expect(madeAt()).toBe('2026-11-24T09:00:00.000Z');
    store.cases.importAll(extractOf([madeUpCase('X123456', { surname: 'Jones' })], '2026-11-23T09:00:00.000Z'));
    expect(madeAt()).toBe('2026-11-23T09:00:00.000Z');
    expect(store.cases.findKnown('X123456')?.guardedPeople).toEqual(madeUpCase().guardedPeople);
    expect(store.cases.findKnown('X000009')).toBeUndefined();
  });

  it('that is not there is refused by name', async () => {
    const { store } = await newStore();
    const nobody = caseId.parse('00000000-0000-4000-8000-000000000000');
    expect((await failureOf(() => store.cases.read(nobody))).code).toBe('case-unknown');
    expect((await failureOf(() => store.cases.saveNotes(nobody, 'x'))).code).toBe('case-unknown');
    expect(store.cases.findByCrn('Z999999')).toBeUndefined();
  });
});
