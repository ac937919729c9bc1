/** What the editor and its screen ask of and tell each other. */
import type { DocPart, FactSnapshot } from '../../shared/document/document.ts';
import type { OpenedChip } from './chips.ts';
import type { RestoredFields, RestoredLetters } from './field-history.ts';
import type { Place } from './go-to.ts';
import type { WordCounts } from './word-counts.ts';

/** What the editor tells its screen. All are called outside React's rendering and at most once for each edit. */
export interface EditorEvents {
  /** The words of these parts have changed: save soon. Do not set state here on every call. */
  onDirty: (partIds: string[]) => void;
  /** The caret went into another part. */
  onSelectionPart: (partId: string) => void;
  /** A row of the fields above a section was clicked. */
  onFieldOpened: (blockId: string) => void;
  onChipOpened: (chip: OpenedChip) => void;
  /** Something the officer should know, for example what a paste left behind. */
  onNotice: (message: string) => void;
  onWordCounts: (counts: WordCounts) => void;
  /** Undo or redo has come to something done beside the page: these fields are to hold this again. */
  onFieldsRestored: (fields: RestoredFields, letters: RestoredLetters | undefined) => void;
}

/** What the screen may ask of the editor. */
export interface ReportEditorHandle {
  /** The parts changed since the last call, as stored. A failed save gives them back with `markDirty`. */
  takeDirtyParts: () => DocPart[];
  markDirty: (partIds: string[]) => void;
  allParts: () => DocPart[];
  insertFact: (fact: FactSnapshot) => Inserted;
  insertText: (sentence: string) => Inserted;
  updateChip: (id: string, fact: FactSnapshot) => void;
  /** `undefined` takes the decision to keep back. */
  keepChip: (id: string, keep: FactSnapshot['keep']) => void;
  goTo: (place: Place) => void;
  /** Makes a part the current one with one of its section's fields in sight; the focus stays where it is. */
  turnTo: (part: string, field: string) => void;
  focus: () => void;
  /** Takes back the last thing done, in the text or beside it; the focus stays where it is. */
  undo: () => void;
  redo: () => void;
  /** Brings the row of a field above its section into sight. */
  showField: (field: string) => void;
  wordCounts: () => WordCounts;
  /** The part the officer is at. */
  currentPart: () => string;
}

/** Where an insertion went: `elsewhere` is the name of a part that was not asked for, since that one is not shown. */
export type Inserted = { isDone: false } | { isDone: true; elsewhere?: string };
