/** A number of things in words, such as "1 fault" and "2 faults". */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
