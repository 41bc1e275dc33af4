import type { TextLine } from "./lines.ts";

/** Bytes. No record is near this long; a line that is, is something else. */
export const longestLine = 1_000_000;

/** Bytes of a line that can't be read that are shown to people. */
const shownBytes = 80;

/** Bytes that are gathered before their lines are looked into. */
const usualChunk = 1 << 19;

const newline = 0x0a;

/** Whole lines of a file, as bytes. */
export interface LineChunk {
  /** Its name, for the messages. */
  readonly file: string;
  /** Of the first of them, counted from 1. */
  readonly number: number;
  /** The last one has no end of line where the file ends in it, or it is too long. */
  readonly bytes: Uint8Array;
  /** How many bytes more the last one has, which is too long to be kept. */
  readonly dropped: number;
}

/**
 * The lines of a file as they come, many at a time. No more is kept than these and a line, whatever their length.
 * @param file its name, for the messages
 * @param size bytes that are gathered
 * @param longest bytes of a line that is kept
 */
export async function* lineChunks(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  { size = usualChunk, longest = longestLine }: { readonly size?: number; readonly longest?: number } = {},
): AsyncGenerator<LineChunk> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let [length, dropped] = [0, 0];
  // Of what is kept, as far as its lines are whole.
  let whole = 0;
  const take = (end: number): LineChunk => {
    const all = Buffer.concat(kept);
    const chunk = { file, number, bytes: all.subarray(0, end), dropped };
    number += linesEndedIn(chunk.bytes);
    kept = end < length ? [all.subarray(end)] : [];
    [length, dropped, whole] = [length - end, 0, 0];
    return chunk;
  };
  for await (const piece of bytes) {
    let start = 0;
    if (whole === 0 && length > longest) {
      const end = piece.indexOf(newline);
      dropped += end < 0 ? piece.length : end;
      if (end < 0) continue;
      yield take(length);
      number += 1;
      start = end + 1;
    }
    const rest = piece.subarray(start);
    const end = rest.lastIndexOf(newline) + 1;
    if (end > 0) whole = length + end;
    kept.push(rest);
    length += rest.length;
    if (whole > 0 && length >= size) yield take(whole);
  }
  if (length > 0) yield take(length);
}

function linesEndedIn(bytes: Uint8Array): number {
  let count = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, end + 1)) count += 1;
  return count;
}

/** The lines of a chunk, without their ends; empty ones are passed over. @param longest bytes of a line that is read */
export function* linesIn(chunk: LineChunk, longest = longestLine): Generator<TextLine> {
  const bytes = Buffer.from(chunk.bytes.buffer, chunk.bytes.byteOffset, chunk.bytes.length);
  let number = chunk.number;
  for (let start = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    const length = end - start + (found < 0 ? chunk.dropped : 0);
    const own = bytes.subarray(start, end);
    const line =
      length > longest
        ? broken(chunk.file, number, own, `expected a line of at most ${longest} bytes, came ${length}`)
        : readLine(chunk.file, number, own, found < 0);
    if (line) yield line;
    start = end + 1;
  }
}

/** The lines of chunks, as they come. @param longest bytes of a line that is read */
export async function* linesOf(chunks: AsyncIterable<LineChunk>, longest = longestLine): AsyncGenerator<TextLine> {
  for await (const chunk of chunks) yield* linesIn(chunk, longest);
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
  if (number === 1) text = text.replace(/^\uFEFF/, "");
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
