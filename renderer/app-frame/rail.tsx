/** The left rail: the places of the app, always in the same order, with Help last. */
import { CircleHelp, FileCheck, FileInput, FolderOpen, ListTodo, Settings, type LucideIcon } from 'lucide-react';
import { useRoute, type ScreenName } from '../state/route.ts';

type Place = Exclude<ScreenName, 'case' | 'report'>;

const places: readonly { screen: Place; label: string; Icon: LucideIcon; keys: string }[] = [
  { screen: 'work', label: 'My work', Icon: ListTodo, keys: 'Control+1' },
  { screen: 'cases', label: 'Cases', Icon: FolderOpen, keys: 'Control+2' },
  { screen: 'import', label: 'Import', Icon: FileInput, keys: 'Control+4' },
  { screen: 'verify', label: 'Check a signed PDF', Icon: FileCheck, keys: 'Control+5' },
  { screen: 'settings', label: 'Settings', Icon: Settings, keys: 'Control+,' },
  { screen: 'help', label: 'Help', Icon: CircleHelp, keys: 'F1' },
];

function placeOf(screen: ScreenName): Place {
  if (screen === 'case') return 'cases';
  return screen === 'report' ? 'work' : screen;
}

export function Rail() {
  const here = useRoute((state) => placeOf(state.route.screen));
  const go = useRoute((state) => state.go);
  return (
    <nav className="rail" aria-label="Places" data-pane="rail">
      <ul className="rail__list">
        {places.map(({ screen, label, Icon, keys }) => (
          <li key={screen} className={screen === 'help' ? 'rail__place rail__place--last' : 'rail__place'}>
            <button
              type="button"
              className="rail__button"
              aria-current={here === screen ? 'page' : undefined}
              aria-keyshortcuts={keys}
              onClick={() => {
                go({ screen });
              }}
            >
              <Icon size={20} strokeWidth={1.75} aria-hidden />
              <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
