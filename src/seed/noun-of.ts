/** A type's name with its article: an Organization. */
export const nounOf = (type: string): string => `${/^[AEIOU]/.test(type) ? "an" : "a"} ${type}`;
