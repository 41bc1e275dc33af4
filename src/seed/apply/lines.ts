import { LineCounter } from "yaml";
import { z } from "zod";
import { hiddenIn } from "../../model/hidden.ts";
import type { At } from "../fault.ts";

const id = z
  .string()
  .min(1)
  .max(1_000)
  .refine((text) => hiddenIn(text, 1).length === 0, "expected characters that can be seen");
const value = z.union([z.string(), z.number(), z.boolean()]);
const sources = z
  .array(id)
  .readonly()
  .optional()
  .describe("the ids of its citations; absent where its type carries none");
const deleted = z.literal(true).optional().describe("it is to be taken out");

/** A record as a line of JSON: what is stated of it, which leaves out what follows from that. */
export const recordLine = z.strictObject({
  id,
  type: z.string(),
  values: z.record(z.string(), value).optional().default({}),
  sources,
  deleted,
});

/** A relationship as a line of JSON. */
export const linkLine = z.strictObject({
  from: z.strictObject({ type: z.string(), id }),
  relationship: z
    .string()
    .describe("the field of the type at `from` that states it, which says its type and direction too"),
  to: id,
  sources,
  deleted,
});

export type RecordLine = Readonly<z.infer<typeof recordLine>>;
export type LinkLine = Readonly<z.infer<typeof linkLine>>;

/** A line of a file, read and not looked into. */
export interface TextLine {
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** What is wrong with its bytes; its text is what is left of it, for people. */
  readonly problem?: string;
}

/** Faults after which nothing more is looked for, in a line or behind it. */
export const mostFaults = 100;

/** A place in a line, by offsets into its text. */
export function placeIn({ file, number, text }: TextLine, start = 0, end = start + 1): At {
  return { file: { path: file, text, lines: new NumberedLine(number) }, start, end };
}

/** A line that stands somewhere in a file of which nothing else is kept. */
class NumberedLine extends LineCounter {
  readonly #number: number;

  constructor(number: number) {
    super();
    this.#number = number;
    this.linePos = (offset) => ({ line: this.#number, col: offset + 1 });
  }
}
