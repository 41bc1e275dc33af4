/** A sentence: offsets into the text, `end` exclusive and behind its last mark. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence: a Chinese mark anywhere, a Western one before a blank or a capital that follows without one. */
const marks = /[。！？；;](?:[”’」』])?|[.!?][”’"')]?(?=\s|$|\p{Lu}\p{Ll})/gu;

/** Words whose full stop ends no sentence; nor does that of a number at its beginning, as in a list. */
const shortened =
  /(?:^|[^\p{L}])(?:No|Nr|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|St|vs|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|TP|Th\.?S|TS|PGS|GS|Co|Ltd|\p{Lu})$/u;

/** The sentences of a text, in order. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(marks)) {
    const before = text.slice(Math.max(start, match.index - 12), match.index);
    if (match[0].startsWith(".") && (shortened.test(before) || /^\s*\d{1,2}$/.test(before))) continue;
    const end = match.index + match[0].length;
    add(end);
    start = end;
  }
  add(text.length);
  return sentences;

  function add(end: number): void {
    const from = start + /^\s*/.exec(text.slice(start, end))![0].length;
    if (from < end) sentences.push({ start: from, end });
  }
}
