/** Every key the app knows, with what it does. */

export interface KeyRow {
  does: string;
  keys: readonly string[];
}

export const appKeys: readonly KeyRow[] = [
  { does: 'Find a case or place', keys: ['Ctrl + K'] },
  { does: 'Lock now', keys: ['Ctrl + L'] },
  { does: 'My work', keys: ['Ctrl + 1'] },
  { does: 'Cases', keys: ['Ctrl + 2'] },
  { does: 'The report last open', keys: ['Ctrl + 3'] },
  { does: 'Import', keys: ['Ctrl + 4'] },
  { does: 'Check a signed PDF', keys: ['Ctrl + 5'] },
  { does: 'Settings', keys: ['Ctrl + ,'] },
  { does: 'Help', keys: ['F1', 'Ctrl + /'] },
  { does: 'Next or previous pane', keys: ['F6', 'Shift + F6'] },
  { does: 'Go back', keys: ['Alt + Left arrow'] },
  { does: 'Move between rows of My work', keys: ['Up arrow', 'Down arrow', 'Home', 'End'] },
  { does: 'Close a dialog', keys: ['Esc'] },
];

export const reportKeys: readonly KeyRow[] = [
  { does: 'Say when it was saved, and save now', keys: ['Ctrl + S'] },
  { does: 'Evidence for this section', keys: ['Ctrl + E'] },
  { does: 'Next or previous section', keys: ['Ctrl + Page Down', 'Ctrl + Page Up'] },
  { does: 'What to include in this section', keys: ['Ctrl + Shift + G'] },
  { does: 'Checks', keys: ['F7'] },
  { does: 'Page preview', keys: ['Ctrl + P'] },
  { does: 'To the toolbar, and back', keys: ['Alt + F10', 'Esc'] },
  { does: 'Bold, italic', keys: ['Ctrl + B', 'Ctrl + I'] },
  { does: 'Bullets, numbers', keys: ['Ctrl + Shift + L', 'Ctrl + Shift + N'] },
  { does: 'Entry of a list further in, further out', keys: ['Ctrl + ]', 'Ctrl + ['] },
  { does: 'Paste without formatting', keys: ['Ctrl + Shift + V'] },
  { does: 'Undo, redo', keys: ['Ctrl + Z', 'Ctrl + Y'] },
];
