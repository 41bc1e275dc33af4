/** A paragraph as the recognisers read it: its letters composed, digits and brackets in half width, without invisible marks. */
export interface Passage {
  /** Its number in the article, from 1. */
  readonly number: number;
  /** The folded paragraph, as `osh cite` and `osh verify` number and digest it. */
  readonly paragraph: string;
  /** What is read of it; offsets into it are those of strings (UTF-16). */
  readonly text: string;
  /** The span of the paragraph, in code points, that a span of the text was read from. */
  spanOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Longer than any paragraph of an article, in UTF-16 units; of what is longer nothing is read. */
const longest = 20_000;

/** A paragraph, made ready to be read. Of one that is too long the text is empty. */
export function passageOf(number: number, paragraph: string): Passage {
  if (paragraph.length > longest) return { number, paragraph, text: "", spanOf: () => ({ start: 0, end: 0 }) };
  let text = "";
  // For each unit of the text the code points of the paragraph that it was read from.
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  for (const [cluster] of paragraph.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const length = Array.from(cluster).length;
    const read = isInvisible.test(cluster) ? "" : halfWidth(cluster.normalize("NFC"));
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(position);
      ends.push(position + length);
    }
    text += read;
    position += length;
  }
  return {
    number,
    paragraph,
    text,
    spanOf: (start, end) => ({ start: starts[start] ?? position, end: end > start ? ends[end - 1]! : starts[start]! }),
  };
}

/** What directs or joins the letters around it and shows nothing. */
const isInvisible = /^\p{Cf}/u;

/** A letter, digit or bracket of the full width that Chinese gives them, in half width; all else as it is. */
const halfWidth = (text: string): string =>
  text.replaceAll(/[０-９Ａ-Ｚａ-ｚ（）［］％／．：－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
