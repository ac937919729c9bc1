/** Takes out of pasted HTML what is not the text as its author sees it: deleted words, comments, hidden text, pictures. */

/** What a paste left behind, told to the officer. */
const droppedKinds = [
  'tracked deletions',
  'comments',
  'hidden text',
  'pictures',
  'links',
  'colours and fonts',
  'cells beyond 12 columns or 300 rows',
  'a table within a table (its words are now lines)',
] as const;
export type DroppedKind = (typeof droppedKinds)[number];

const rules: readonly { kind?: DroppedKind; selector: string }[] = [
  { selector: 'script, style, head, noscript, template, iframe, object, embed, svg, math, xml' },
  { kind: 'tracked deletions', selector: 'del, s[cite], .msoDel, [style*="mso-style-name:msoDel"]' },
  {
    kind: 'comments',
    selector:
      '.MsoCommentReference, .MsoCommentText, .msocomanchor, .msocomtxt, [style*="mso-element:comment"], [id^="_com_"], [href^="#_msocom"], [name^="_msoanchor"]',
  },
  { kind: 'pictures', selector: 'img, picture, video, audio, canvas' },
  { selector: 'input, select, textarea, button' },
];

/** Changes `root` in place and answers what was taken out, in the order of `droppedKinds`. */
export function cleanHtml(root: HTMLElement): DroppedKind[] {
  const dropped = new Set<DroppedKind>();
  for (const { kind, selector } of rules) {
    for (const found of root.querySelectorAll(selector)) {
      if (kind !== undefined && (kind === 'pictures' || found.textContent !== '')) dropped.add(kind);
      found.remove();
    }
  }
  removeDrawings(root, dropped);
  removeHidden(root, dropped);
  removeWordNotes(root);
  if (root.querySelector('a[href]') !== null) dropped.add('links');
  if (hasOwnLook(root)) dropped.add('colours and fonts');
  return droppedKinds.filter((kind) => dropped.has(kind));
}

/** Word's own drawing elements, `v:shape` and the like: their prefixed names fit in no selector. */
function removeDrawings(root: HTMLElement, dropped: Set<DroppedKind>): void {
  for (const found of root.querySelectorAll('*')) {
    if (!found.localName.startsWith('v:')) continue;
    dropped.add('pictures');
    found.remove();
  }
}

function removeHidden(root: HTMLElement, dropped: Set<DroppedKind>): void {
  for (const found of root.querySelectorAll<HTMLElement>('[style], [hidden]')) {
    if (!isHidden(found) || found.contains(root)) continue;
    if ((found.textContent ?? '').trim() !== '') dropped.add('hidden text');
    found.remove();
  }
}

function isHidden(found: HTMLElement): boolean {
  const style = (found.getAttribute('style') ?? '').replaceAll(/\s/g, '').toLowerCase();
  return (
    found.hasAttribute('hidden') ||
    /display:none|visibility:hidden|mso-hide:(all|screen)|(^|;)font-size:0(;|$|px|pt)/.test(style)
  );
}

/** Conditional comments of Word would otherwise be walked as text by no one, but they carry bytes. */
function removeWordNotes(root: HTMLElement): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const notes: Node[] = [];
  while (walker.nextNode()) notes.push(walker.currentNode);
  for (const note of notes) note.parentNode?.removeChild(note);
}

function hasOwnLook(root: HTMLElement): boolean {
  return root.querySelector('font, [color], [style*="color"], [style*="font-family"], [style*="font-size"]') !== null;
}
