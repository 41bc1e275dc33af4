import { OshError } from "../errors.ts";
import { utf8Of } from "../plain-text.ts";
import { languageOf } from "./language.ts";
import { withShown } from "./windows-1252.ts";

/** The text of some bytes, and the encoding that they were read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** What the reader should know of it; empty where there is nothing to say. */
  readonly notes: readonly string[];
}

/** The encodings that the press of the two countries was, or is, written in, beside UTF-8 and UTF-16. */
const others = ["windows-1258", "gb18030", "big5"];

/** The largest share of damaged characters with which a text is still one. */
const mostDamaged = 0.01;

/**
 * Reads bytes as a text: by their byte order mark, as UTF-8, as they say of themselves, else in the encoding in which they
 * read best as Vietnamese, Chinese or English. Letters are composed where the encoding knows no composed ones.
 * @param what the file's name, for the message
 * @throws {OshError} BAD_INPUT where they are no text
 */
export function decode(bytes: Uint8Array, what: string): Decoded {
  const marked = encodingByMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, notes: [] };
  if (bytes.includes(0))
    throw new OshError("BAD_INPUT", `Expected a text, came ${what}, which holds NUL bytes: it is something else.`);
  const plain = utf8Of(bytes);
  if (plain !== undefined) return { text: plain, encoding: "utf-8", notes: [] };

  const declared = declaredIn(bytes);
  const asDeclared = declared === undefined ? undefined : strictly(declared, bytes);
  if (asDeclared !== undefined) return { text: asDeclared, encoding: declared!, notes: [] };
  const readings = others
    .map((encoding) => ({ encoding, text: strictly(encoding, bytes) }))
    .flatMap(({ encoding, text }) => {
      const found = text === undefined ? undefined : languageOf(text);
      return text !== undefined && found && found.certainty !== "low" ? [{ encoding, text, share: found.share }] : [];
    })
    .toSorted((a, b) => b.share - a.share);
  const lossy = new TextDecoder().decode(bytes);
  const damaged = lossy.split("\uFFFD").length - 1;
  if (
    damaged <= lossy.length * mostDamaged &&
    languageOf(lossy) !== undefined &&
    damaged * 20 < (readings[0]?.text.length ?? Infinity)
  )
    return {
      text: lossy,
      encoding: "utf-8",
      notes: [`${damaged} of its characters are no UTF-8, and stand as \uFFFD.`],
    };
  const [best] = readings;
  if (best)
    return {
      text: best.text,
      encoding: best.encoding,
      notes: [`It does not say its encoding; it reads best as ${best.encoding}.`],
    };
  throw new OshError(
    "BAD_INPUT",
    `Expected a text in UTF-8, or a page that says its encoding, came ${what}: save it as UTF-8.`,
  );
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // A page in UTF-16 without a mark begins with a letter and a NUL.
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  return undefined;
}

/** What a page says of its encoding, near its top. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const top = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(top)?.[1]?.toLowerCase();
}

/** The text, or undefined where the encoding is unknown or the bytes are not of it. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    if (decoder.encoding === "windows-1252") return withShown(text);
    // Its tone marks stand behind their letters.
    return encoding === "windows-1258" ? text.normalize("NFC") : text;
  } catch {
    // The platform has no other way to say so.
    return undefined;
  }
}
