/** What Help says: where things are, what is safe, and every key the app knows. */
import { Card } from '../../ui/card.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { appKeys, reportKeys, type KeyRow } from './keys.ts';

type PlaceName = 'work' | 'cases' | 'import' | 'verify' | 'settings';

interface PlaceRow {
  /** Absent for the report, which is reached through a case or My work. */
  screen?: PlaceName;
  label: string;
  says: string;
}

const places: readonly PlaceRow[] = [
  { screen: 'work', label: 'My work', says: 'Your reports, what is due, and the next step of each.' },
  {
    screen: 'cases',
    label: 'Cases',
    says: 'The people in this store. Open one for needs, risk, offences, documents and notes.',
  },
  { screen: 'import', label: 'Import', says: 'Brings cases in from a case extract. You see what would change first.' },
  {
    label: 'Report',
    says: 'Outline on the left, the page in the middle, evidence on the right. Checks and preview are above the page.',
  },
  {
    screen: 'verify',
    label: 'Check a signed PDF',
    says: 'Says who signed a file and whether it has changed. Works without unlocking.',
  },
  { screen: 'settings', label: 'Settings', says: 'Your name and office for the reports, the store, and the licences.' },
];

/** `onPlace` goes to a place; without it, while no store is open, the places are only named. */
export function HelpCards({ onPlace }: { onPlace?: (screen: PlaceName) => void }) {
  return (
    <div className="cards cards--one">
      <Card title="Where things are" span="full">
        <ul className="rows">
          {places.map((place) => (
            <li key={place.label} className="rows__row">
              <div className="rows__main">
                <PlaceTitle place={place} onPlace={onPlace} />
                <p>{place.says}</p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Saving and safety" span="full">
        <ul className="bullets">
          <li>There is no Save button: what you type is stored within 2 seconds. The line at the bottom says when.</li>
          <li>Case facts are never typed here. Correct them in their own system and import the case again.</li>
          <li>Everything lies encrypted on this computer. Nothing is sent anywhere.</li>
          <li>Lock when you leave your desk. After locking, nothing of a case stays in the window.</li>
        </ul>
      </Card>
      <Keys title="Keys everywhere" rows={appKeys} />
      <Keys title="Keys in a report" rows={reportKeys} />
    </div>
  );
}

interface PlaceTitleProps {
  place: PlaceRow;
  onPlace: ((screen: PlaceName) => void) | undefined;
}

function PlaceTitle({ place: { screen, label }, onPlace }: PlaceTitleProps) {
  if (screen === undefined || onPlace === undefined) return <p className="rows__title">{label}</p>;
  return (
    <LinkButton
      isStrong
      onClick={() => {
        onPlace(screen);
      }}
    >
      {label}
    </LinkButton>
  );
}

function Keys({ title, rows }: { title: string; rows: readonly KeyRow[] }) {
  return (
    <Card title={title} span="full">
      <FactList
        facts={rows.map((row) => ({
          label: row.does,
          value: (
            <span className="keys">
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </span>
          ),
        }))}
      />
    </Card>
  );
}
