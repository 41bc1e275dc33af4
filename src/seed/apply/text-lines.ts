import type { TextLine } from "./lines.ts";

/** Bytes. No record is near this long; a line that is, is something else. */
export const longestLine = 1_000_000;

/** Bytes of a line that can't be read that are shown to people. */
const shownBytes = 80;

const newline = 0x0a;

/**
 * The lines of a file, without their ends, as they come; empty ones are passed over. No more than one is kept, whatever their
 * length.
 * @param file its name, for the messages
 * @param longest bytes of a line that is read; undefined: longestLine
 */
export async function* textLines(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  longest = longestLine,
): AsyncGenerator<TextLine> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const keep = (piece: Uint8Array): void => {
    // Beyond the limit the line is only counted.
    if (length < longest) pieces.push(piece);
    length += piece.length;
  };
  const take = (isCut: boolean): TextLine | undefined => {
    const line =
      length > longest
        ? broken(file, number, Buffer.concat(pieces), `expected a line of at most ${longest} bytes, came ${length}`)
        : readLine(file, number, Buffer.concat(pieces), isCut);
    number += 1;
    [pieces, length] = [[], 0];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      start = end + 1;
      const line = take(false);
      if (line) yield line;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  const last = length > 0 ? take(true) : undefined;
  if (last) yield last;
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @param isLast whether the file ends in it, without an end of line */
function readLine(file: string, number: number, bytes: Buffer, isLast: boolean): TextLine | undefined {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return broken(file, number, bytes, "expected text in UTF-8, came other bytes: save the file as UTF-8");
  }
  if (text.trim() === "") return undefined;
  if (isLast && !isJson(text))
    return broken(file, number, bytes, "expected a whole line, came the end of the file in the midst of one");
  return { file, number, text };
}

const broken = (file: string, number: number, bytes: Buffer, problem: string): TextLine => ({
  file,
  number,
  text: bytes.subarray(0, shownBytes).toString("utf8"),
  problem,
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
