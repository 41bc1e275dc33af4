/**
 * Characters that nobody sees where they stand, and that make two texts look like one: controls but tabs and line breaks,
 * marks that turn the direction of writing, joiners, private ones. With them U+FFFD, which stands for what was lost.
 */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\uFFFD]/gu;

/** The first hidden characters of a text and their offsets. The mark that may open a file in UTF-8 is none of them. */
export function hiddenIn(text: string, most: number): { readonly character: string; readonly start: number }[] {
  const found: { character: string; start: number }[] = [];
  // Nearly every text has none, and they are very many.
  if (text.search(hidden) < 0) return found;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if (found.length === most) break;
    if (index > 0 || character !== "\uFEFF") found.push({ character, start: index });
  }
  return found;
}

/** A character by its number, such as U+202E. */
export const codePointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

/** A text with everything in it to be seen, on one line and of a length that can be read: for messages and paths. */
export function readable(text: string, longest = 1_000): string {
  // Half of a character is better than a look at millions of them.
  const head = text.slice(0, longest);
  return (head + (head.length < text.length ? "…" : ""))
    .replaceAll(/[\t\n\r]+/g, " ")
    .replaceAll(hidden, (character) => `<${codePointOf(character)}>`);
}

/** A text with a mark of one column's width for each hidden character. */
export const masked = (text: string): string => text.replaceAll(hidden, "\uFFFD");
