/** Cuts text into sentences, with their places, for checks that read what a sentence says. */
export interface Sentence {
  from: number;
  to: number;
  text: string;
}

const end = /(?<![.!?])[.!?]+["”’')\]]*\s+(?=[\p{Lu}\p{N}"“‘'([])|\n+/gu;
/** A full stop after these does not end a sentence. */
const shortForm = /(?:^|[\s(])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|St|No|e\.g|i\.e|cf|vs|s|ss|para|p|pp|[A-Z])\.\s+$/u;

/** Sentences in order; line ends always end one. Offsets in UTF-16 units, `to` exclusive. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    if (!match[0].includes('\n') && shortForm.test(text.slice(Math.max(0, to - 12), to))) continue;
    push(sentences, text, from, to);
    from = to;
  }
  push(sentences, text, from, text.length);
  return sentences;
}

/** A run of words without an end is cut here, so that no text can make reading slow. */
const longest = 1000;

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  while (start < to) {
    const space = text.lastIndexOf(' ', start + longest);
    const stop = to - start <= longest ? to : space > start ? space + 1 : start + longest;
    const words = text.slice(start, stop).trimEnd();
    if (words.trim() !== '') sentences.push({ from: start, to: start + words.length, text: words });
    start = stop;
  }
}

/** The sentence that holds a place, trimmed: what a finding shows. */
export function sentenceAt(text: string, place: number): string {
  const found = sentencesOf(text).find(({ from, to }) => place >= from && place < to);
  return (found?.text ?? text.slice(place, place + 200)).trim();
}
