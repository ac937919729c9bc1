/** Where the officer is. Kept in memory only: an address with a case in it would outlive the lock. */
import { create } from 'zustand';
import type { CaseId, ReportId } from '../../shared/model/ids.ts';
import type { Author } from '../../shared/model/report.ts';
import { isHeld } from './hold.ts';

export type CaseTab =
  | 'overview'
  | 'risk'
  | 'offences'
  | 'supervision'
  | 'sentence'
  | 'custody'
  | 'people'
  | 'documents'
  | 'notes'
  | 'reports';

export type Route =
  | { screen: 'work' }
  | { screen: 'cases' }
  | { screen: 'case'; caseId: CaseId; tab: CaseTab }
  | { screen: 'report'; caseId: CaseId; reportId: ReportId }
  | { screen: 'import' }
  | { screen: 'verify' }
  /** `detail` is the one of the author's own details to begin at. */
  | { screen: 'settings'; detail?: keyof Author | undefined }
  | { screen: 'help' };

export type ScreenName = Route['screen'];

interface RouteState {
  route: Route;
  past: readonly Route[];
  go: (route: Route) => void;
  /** Changes the place without a step to come back to, as between the tabs of one case. */
  turn: (route: Route) => void;
  back: () => void;
  /** For a store that is locked: nothing holds this back. */
  reset: () => void;
}

const start: Route = { screen: 'work' };
const stepsKept = 50;

export const useRoute = create<RouteState>()((set) => ({
  route: start,
  past: [],
  go: (route) => {
    if (isHeld()) return;
    set((before) => ({ route, past: [...before.past, before.route].slice(-stepsKept) }));
  },
  turn: (route) => {
    if (isHeld()) return;
    set({ route });
  },
  back: () => {
    if (isHeld()) return;
    set((before) => ({ route: before.past.at(-1) ?? start, past: before.past.slice(0, -1) }));
  },
  reset: () => {
    set({ route: start, past: [] });
  },
}));

/** The case and report that are open, if any. */
export function openCaseOf(route: Route): CaseId | undefined {
  return route.screen === 'case' || route.screen === 'report' ? route.caseId : undefined;
}
