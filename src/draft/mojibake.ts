import { bytesShown } from "./windows-1252.ts";

/** Characters that stand for bytes above 127, one after another. */
const run = new RegExp(`[${[...bytesShown.keys()].join("")}]{2,}`, "gu");

/** What the languages of the sources are written in: what comes out otherwise was no damage. */
const expected = /^[\p{Script=Latin}\p{Script=Han}\p{M}\p{P}\p{S}\p{Zs}\p{Cf}\p{N}\uFF00-\uFFEF\u3000-\u303F]+$/u;

/**
 * Undoes UTF-8 that was read as windows-1252 and written as UTF-8 once more (Viá»‡t Nam), where that is certain: nearly all
 * that looks like it decodes strictly, into letters of the languages of the sources. Undefined where there is nothing to
 * undo, or it is not certain.
 */
export function repaired(text: string): string | undefined {
  let good = 0;
  let bad = 0;
  const mended = text.replaceAll(run, (characters) => {
    const read = asUtf8(characters);
    if (read === undefined) bad += 1;
    else good += 1;
    return read ?? characters;
  });
  return good >= 3 && good > bad * 9 ? mended : undefined;
}

function asUtf8(characters: string): string | undefined {
  try {
    const bytes = Uint8Array.from(characters, (each) => bytesShown.get(each)!);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return expected.test(text) ? text : undefined;
  } catch {
    // The platform has no other way to say that the bytes are no UTF-8.
    return undefined;
  }
}
