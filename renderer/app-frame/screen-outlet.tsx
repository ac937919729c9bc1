/** Shows the screen of the place the officer is at. */
import type { CallOutput } from '../../shared/contract.ts';
import { useRoute } from '../state/route.ts';
import { CaseScreen } from '../screens/case/case-screen.tsx';
import { CasesScreen } from '../screens/case/cases-screen.tsx';
import { HelpScreen } from '../screens/help/help-screen.tsx';
import { ImportScreen } from '../screens/import/import-screen.tsx';
import { SettingsScreen } from '../screens/settings/settings-screen.tsx';
import { VerifyScreen } from '../screens/verify/verify-screen.tsx';
import { WorkScreen } from '../screens/work/work-screen.tsx';
import { ReportPlace } from './report-place.tsx';

export function ScreenOutlet({ app }: { app: CallOutput<'app.state'> }) {
  const route = useRoute((state) => state.route);
  switch (route.screen) {
    case 'work':
      return <WorkScreen />;
    case 'cases':
      return <CasesScreen />;
    case 'case':
      return <CaseScreen key={route.caseId} caseId={route.caseId} tab={route.tab} />;
    case 'report':
      return <ReportPlace key={route.reportId} reportId={route.reportId} />;
    case 'import':
      return <ImportScreen isDemoStore={app.store?.isDemo === true} isReadOnly={app.isReadOnly} />;
    case 'verify':
      return <VerifyScreen />;
    case 'settings':
      return <SettingsScreen app={app} detail={route.detail} />;
    case 'help':
      return <HelpScreen />;
  }
}
