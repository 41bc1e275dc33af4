import type { Value } from "../model/value.ts";

/** A record as a line of JSON: what is stated of it, which leaves out what follows from that. */
export interface RecordLine {
  readonly id: string;
  readonly type: string;
  readonly values: Readonly<Record<string, Value>>;
  /** The ids of its citations; absent where its type carries none. */
  readonly sources?: readonly string[];
}

/** A relationship as a line of JSON. */
export interface LinkLine {
  readonly from: { readonly type: string; readonly id: string };
  /** The field of the type at `from` that states it, which says its type and direction too. */
  readonly relationship: string;
  readonly to: string;
  /** The ids of its citations; absent where it carries none. */
  readonly sources?: readonly string[];
}
