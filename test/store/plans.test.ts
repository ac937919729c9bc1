/** Structured work is stored as it stands on the screen, and only where the template has a place for its kind. */
import { describe, expect, it } from 'vitest';
import type { ReportPatch } from '../../electron/store/store.ts';
import { emptyProposal } from '../../shared/proposal/proposal.ts';
import { failureOf, reopen, storeWithReport } from './made-up.ts';

type Plans = NonNullable<ReportPatch['plans']>;

const plan = { kind: 'proposal' as const, content: emptyProposal('2026.1') };
const half = { ...plan, content: { ...plan.content, figures: { months: 1.5 } } };

describe('a plan', () => {
  it('is kept as it was last saved', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [], plans: { proposed: plan } });
    const later = { ...plan, content: { ...plan.content, disposal: 'community-order', figures: { months: 12 } } };
    store.reports.save(id, { revision: 2, parts: [], plans: { proposed: later } });
    expect(store.reports.read(id).document.plans).toEqual({ proposed: later });
    store.close();
    expect((await reopen(folder)).reports.read(id).document.plans).toEqual({ proposed: later });
  });

  it('that is taken back to where there was none leaves nothing behind', async () => {
    const { store, folder, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [], plans: { proposed: plan } });
    store.reports.save(id, { revision: 2, parts: [], plans: { proposed: null } });
    store.close();
    expect((await reopen(folder)).reports.read(id).document.plans).toEqual({});
  });

  it.each<[string, Plans]>([
    ['where the template has none', { 'seen-on': plan }],
    ['of no known kind', { proposed: { ...plan, kind: 'other' } as never }],
    ['with a figure that is none', { proposed: half }],
  ])('is refused %s, and the last good one stays', async (_, plans) => {
    const { store, reportId: id } = await storeWithReport();
    store.reports.save(id, { revision: 1, parts: [], plans: { proposed: plan } });
    expect((await failureOf(() => store.reports.save(id, { revision: 2, parts: [], plans }))).code).toBe(
      'document-invalid',
    );
    expect(store.reports.read(id).document.plans).toEqual({ proposed: plan });
  });
});
