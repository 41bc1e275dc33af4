import { distance } from "fastest-levenshtein";

/** What an id that a dossier writes must look like. */
export const idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

export const longestId = 200;

/** The same for people, to follow "expected". */
export const idShape = "lower-case words joined by hyphens";

const pattern = new RegExp(idPattern);

/** What an id of another shape is meant to be, as far as that can be told. */
export function asId(text: string): string | undefined {
  const id = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return isId(id) && distance(text.toLowerCase(), id) <= 2 ? id : undefined;
}

/** Whether a text can be the id of a record that does not stand inside another, or of an article. */
export const isId = (text: string): boolean => text.length <= longestId && pattern.test(text);
