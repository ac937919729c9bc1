/** Word and Outlook put lists on the clipboard as paragraphs with a typed bullet: this makes real lists of them again. */

interface WordItem {
  paragraph: HTMLElement;
  level: number;
  ordered: boolean;
}

const marks = /^[\s\u00a0]*(?:[·•▪◦‣§üØo–-]|[\uf0b7\uf0a7\uf0d8]|\(?[0-9]{1,3}[.)]|\(?[a-z]{1,4}[.)])[\s\u00a0]+/iu;

/** Changes `root` in place: each run of list paragraphs becomes one nested list. */
export function restoreWordLists(root: HTMLElement): void {
  for (const run of runsOf(root)) {
    const [first] = run;
    if (first === undefined) continue;
    const anchor = first.paragraph.ownerDocument.createElement('div');
    first.paragraph.before(anchor);
    anchor.replaceWith(nest(run, first.level));
  }
}

function runsOf(root: HTMLElement): WordItem[][] {
  const runs: WordItem[][] = [];
  let previous: Element | null = null;
  for (const paragraph of root.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const item = wordItem(paragraph);
    if (item === undefined) continue;
    const run = runs.at(-1);
    if (run !== undefined && previous !== null && paragraph.previousElementSibling === previous) run.push(item);
    else runs.push([item]);
    previous = paragraph;
  }
  return runs;
}

function wordItem(paragraph: HTMLElement): WordItem | undefined {
  const style = paragraph.getAttribute('style') ?? '';
  const level = /mso-list:[^;]*level(\d+)/.exec(style)?.[1];
  const isListClass = /^MsoListParagraph/.test(paragraph.className);
  if (level === undefined && !(isListClass && marks.test(paragraph.textContent ?? ''))) return undefined;
  const mark = takeMark(paragraph);
  return { paragraph, level: Math.min(Number(level ?? 1), 9), ordered: /^\(?[0-9a-z]{1,4}[.)]/i.test(mark) };
}

/** Takes the typed bullet or number off and answers it. */
function takeMark(paragraph: HTMLElement): string {
  const ignored = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
  if (ignored !== undefined) {
    const mark = (ignored.textContent ?? '').trim();
    ignored.remove();
    return mark;
  }
  const mark = marks.exec(paragraph.textContent ?? '')?.[0] ?? '';
  dropLeading(paragraph, mark.length);
  return mark.trim();
}

function styleOf(found: Element): string {
  return found.getAttribute('style') ?? '';
}

function dropLeading(paragraph: HTMLElement, length: number): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = length;
  while (left > 0 && walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? '';
    node.nodeValue = text.slice(left);
    left -= Math.min(left, text.length);
  }
}

function nest(run: WordItem[], level: number): HTMLElement {
  const list = listFor(run[0]);
  let index = 0;
  while (index < run.length) {
    const item = run[index];
    if (item === undefined) break;
    const end = endOfDeeper(run, index, level);
    const entry = list.ownerDocument.createElement('li');
    if (item.level <= level) entry.append(...item.paragraph.childNodes);
    const deeper = item.level <= level ? run.slice(index + 1, end) : run.slice(index, end);
    item.paragraph.remove();
    const [head] = deeper;
    if (head !== undefined) entry.append(nest(deeper, head.level));
    list.append(entry);
    index = Math.max(end, index + 1);
  }
  return list;
}

function listFor(item: WordItem | undefined): HTMLElement {
  const owner = item?.paragraph.ownerDocument ?? document;
  return owner.createElement(item?.ordered === true ? 'ol' : 'ul');
}

function endOfDeeper(run: WordItem[], index: number, level: number): number {
  let end = index + 1;
  while (end < run.length && (run[end]?.level ?? 0) > level) end += 1;
  return end;
}
