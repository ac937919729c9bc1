/** The dark bar: the app's name, the store that is open, search and lock. */
import { Lock, Search } from 'lucide-react';

interface TopBarProps {
  storeName: string;
  onFind: () => void;
  onLock: () => void;
}

export function TopBar({ storeName, onFind, onLock }: TopBarProps) {
  return (
    <div className="top-bar">
      <p className="top-bar__name">Prepare a Report</p>
      <p className="top-bar__store">
        <span className="visually-hidden">Case store: </span>
        {storeName}
      </p>
      <button
        type="button"
        className="top-bar__button top-bar__button--find"
        aria-keyshortcuts="Control+K"
        onClick={onFind}
      >
        <Search size={16} aria-hidden />
        <span>Find a case or place</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <button type="button" className="top-bar__button" aria-keyshortcuts="Control+L" onClick={onLock}>
        <Lock size={16} aria-hidden />
        <span>Lock</span>
      </button>
    </div>
  );
}
