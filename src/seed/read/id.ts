/** What an id that a dossier writes must look like. */
export const idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

export const longestId = 200;

/** The same for people, to follow "expected". */
export const idShape = "lower-case words joined by hyphens";

const pattern = new RegExp(idPattern);

/** Whether a text can be the id of a record that does not stand inside another, or of an article. */
export const isId = (text: string): boolean => text.length <= longestId && pattern.test(text);
