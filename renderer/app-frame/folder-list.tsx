/** What lies in one folder: the way here, its folders, and its files of the asked kind. */
import { FileText, Folder } from 'lucide-react';
import type { CallOutput } from '../../shared/contract.ts';
import { dateAndTime } from '../ui/dates.ts';
import { fileSize } from '../ui/file-size.ts';
import { Waiting } from '../ui/progress.tsx';
import { takeFocus } from '../ui/take-focus.ts';

interface FolderListProps {
  listing: CallOutput<'dialog.list'> | undefined;
  chosen: string;
  /** A folder was opened by a control that is gone with the folder before: what is in it takes the focus. */
  isMoved: boolean;
  endings: readonly string[];
  onOpenFolder: (folder: string) => void;
  onChoose: (name: string) => void;
  onOpenFile: (name: string) => void;
}

export function FolderList(props: FolderListProps) {
  const { listing } = props;
  if (listing === undefined) return <Waiting words="Reading the folder" />;
  return (
    <>
      <nav className="crumbs" aria-label="Folder">
        <ol>
          {listing.crumbs.map((crumb) => (
            <li key={crumb.folder}>
              <button
                type="button"
                className="link-button"
                aria-current={crumb.folder === listing.folder ? 'location' : undefined}
                onClick={() => {
                  props.onOpenFolder(crumb.folder);
                }}
              >
                {crumb.label}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <ul
        key={listing.folder}
        className="folder"
        aria-label={`In ${listing.label}`}
        tabIndex={-1}
        ref={props.isMoved ? takeFocus : undefined}
      >
        {listing.folders.map((folder) => (
          <li key={folder.folder}>
            <button
              type="button"
              className="folder__row"
              onClick={() => {
                props.onOpenFolder(folder.folder);
              }}
            >
              <Folder size={18} aria-hidden />
              <span className="folder__name">{folder.label}</span>
              <span className="folder__note">Folder</span>
            </button>
          </li>
        ))}
        {listing.files.map((file) => (
          <li key={file.name}>
            <button
              type="button"
              className="folder__row"
              aria-pressed={file.name === props.chosen}
              onClick={() => {
                props.onChoose(file.name);
              }}
              onDoubleClick={() => {
                props.onOpenFile(file.name);
              }}
            >
              <FileText size={18} aria-hidden />
              <span className="folder__name">{file.name}</span>
              <span className="folder__note">
                {fileSize(file.bytes)}, {dateAndTime(file.modifiedAt)}
              </span>
            </button>
          </li>
        ))}
        {listing.folders.length + listing.files.length === 0 && (
          <li className="folder__none">
            Nothing here{props.endings.length > 0 && ` that ends in .${props.endings.join(' or .')}`}
          </li>
        )}
      </ul>
    </>
  );
}
