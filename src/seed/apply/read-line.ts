import { findNodeAtLocation, parseTree, visit, type Node } from "jsonc-parser";
import type { z } from "zod";
import type { Model, RecordType, Relationship, Scalar } from "../../model/model.ts";
import { inDigits, longestNumber, oneOf, readValue, type Value } from "../../model/value.ts";
import { idShape, isId } from "../read/id.ts";
import { suggestion, type At, type Fault, type FaultCode } from "../fault.ts";
import { linkLine, mostFaults, placeIn, recordLine, type LinkLine, type RecordLine, type TextLine } from "./lines.ts";

/** A record as a line states it. */
export interface LineRecord {
  readonly kind: "record";
  readonly type: RecordType;
  readonly id: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly sources: readonly string[] | undefined;
  readonly deleted: boolean;
  readonly line: TextLine;
}

/** A relationship as a line states it. */
export interface LineLink {
  readonly kind: "link";
  readonly from: { readonly type: RecordType; readonly id: string };
  readonly relationship: Relationship;
  readonly to: string;
  readonly sources: readonly string[] | undefined;
  readonly deleted: boolean;
  readonly line: TextLine;
}

export type LineStatement = LineRecord | LineLink;

/** Reads a line of JSON by the model: what it states, or what is wrong with it, up to `mostFaults`. */
export function readLine(model: Model, line: TextLine): LineStatement | { readonly faults: readonly Fault[] } {
  if (line.problem !== undefined) return { faults: [{ code: "UNREADABLE", message: line.problem, at: placeIn(line) }] };
  let json: unknown;
  try {
    json = JSON.parse(line.text);
  } catch (error) {
    const at = Number(/ position (\d+)/.exec((error as Error).message)?.[1] ?? 0);
    const place = placeIn(line, Math.min(at, line.text.length - 1));
    return { faults: [{ code: "SYNTAX", message: "expected a line of JSON, came something else", at: place }] };
  }
  const isLink = typeof json === "object" && json !== null && "from" in json;
  const parsed = (isLink ? linkLine : recordLine).safeParse(json);
  const faults = new LineFaults(line);
  if (!parsed.success) addShapeFaults(faults, parsed.error.issues);
  else if (keysOf(json) !== keysIn(line.text)) addKeyFaults(faults, line.text);
  else if ("from" in parsed.data) addLinkFaults(faults, model, parsed.data);
  // The values as they came: zod leaves out what is called __proto__.
  else addRecordFaults(faults, model, { ...parsed.data, values: (json as RecordLine).values ?? {} });
  return faults.found.length > 0 ? { faults: faults.found } : stated(model, parsed.data!, line);
}

/** What is wrong with a line. */
class LineFaults {
  readonly found: Fault[] = [];
  readonly #line: TextLine;
  #root: Node | undefined;
  #isParsed = false;

  constructor(line: TextLine) {
    this.#line = line;
  }

  /** Whether they are so many that no more is to be looked for. */
  get isFull(): boolean {
    return this.found.length >= mostFaults;
  }

  /** @param path leads to what is wrong in the line */
  add(code: FaultCode, path: readonly (string | number)[], message: string): void {
    this.found.push({ code, message, at: this.#placeOf(path) });
  }

  /** @param offset in the line of what is wrong */
  addAt(code: FaultCode, offset: number, length: number, message: string): void {
    this.found.push({ code, message, at: placeIn(this.#line, offset, offset + length) });
  }

  /** The line as it is written from one offset to another. */
  textAt(path: readonly (string | number)[]): string {
    const { start, end } = this.#placeOf(path);
    return this.#line.text.slice(start, end);
  }

  /** Where something stands in the line; its start where that can't be told. */
  #placeOf(path: readonly (string | number)[]): At {
    if (path.length === 0) return placeIn(this.#line);
    const root = this.#parsed();
    const node = root && findNodeAtLocation(root, [...path]);
    return node ? placeIn(this.#line, node.offset, node.offset + node.length) : placeIn(this.#line);
  }

  #parsed(): Node | undefined {
    if (this.#isParsed) return this.#root;
    this.#isParsed = true;
    try {
      this.#root = parseTree(this.#line.text);
    } catch {
      // It calls itself for each level, and somebody may have nested more of them than the call stack is deep.
    }
    return this.#root;
  }
}

/** How many keys a value of JSON has, those of what it holds included. */
function keysOf(json: unknown): number {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return 0;
  // Done with every line: its values hold values in turn nowhere but here.
  let count = 0;
  for (const value of Object.values(json)) count += 1 + keysOf(value);
  return count;
}

/** How many keys are written in a text of JSON: more than it has, where one stands twice. */
function keysIn(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (isBlank(text.charCodeAt(next))) next += 1;
    if (text[next] === ":") count += 1;
    start = text.indexOf('"', next);
  }
  return count;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}

/** The blanks that JSON knows. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a;

function addKeyFaults(faults: LineFaults, text: string): void {
  const maps: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void maps.push(new Set()),
    onObjectEnd: () => void maps.pop(),
    onObjectProperty: (key, offset, length) => {
      if (maps.at(-1)!.has(key) && !faults.isFull)
        faults.addAt("DUPLICATE_KEY", offset, length, `expected each key once in a map, came "${key}" again`);
      maps.at(-1)!.add(key);
    },
  });
}

function addShapeFaults(faults: LineFaults, issues: readonly z.core.$ZodIssue[]): void {
  for (const { path, message, ...issue } of issues.slice(0, mostFaults)) {
    const keys = "keys" in issue ? issue.keys : [];
    const where = [...path, ...keys.slice(0, 1)] as (string | number)[];
    const name = where.join(".") || "a line";
    if (keys.length > 0) faults.add("UNKNOWN_FIELD", where, `expected nothing else in a line, came "${name}"`);
    else faults.add("WRONG_SHAPE", where, `${name}: ${inWords(message)}`);
  }
}

/** What the library says of a shape, as the other faults put it. */
const inWords = (message: string): string =>
  message
    .replace(/^Invalid input: /, "")
    .replace(/received undefined$/, "came nothing")
    .replace(/received (\w+)$/, "came $1");

function addLinkFaults(
  faults: LineFaults,
  model: Model,
  { from, relationship: name, sources, deleted }: LinkLine,
): void {
  const type = typeAt(faults, model, from.type, ["from", "type"]);
  const relationship = type?.relationships.get(name);
  if (type && !relationship)
    faults.add(
      "UNKNOWN_FIELD",
      ["relationship"],
      `expected a relationship of ${type.name}, came "${name}"${suggestion(name, [...type.relationships.keys()])}`,
    );
  if (relationship && !deleted) addSourceFaults(faults, relationship.cited, sources);
}

function addRecordFaults(
  faults: LineFaults,
  model: Model,
  { id, type: name, values: given, sources, deleted }: RecordLine,
): void {
  const type = typeAt(faults, model, name, ["type"]);
  // What follows tells a record that stands in another, or a citation.
  const own = /^[^.#]*/.exec(id)![0];
  if (!isId(own)) faults.add("BAD_ID", ["id"], `id: expected ${idShape}, such as vn-31-ct-tw, came "${id}"`);
  if (type === undefined) return;
  for (const [field, value] of Object.entries(given)) {
    if (faults.isFull) return;
    const scalar = type.scalars.get(field);
    const path = ["values", field];
    if (field === "id" || scalar === undefined)
      faults.add(
        "UNKNOWN_FIELD",
        path,
        `expected a field of ${name}, came "${field}"${suggestion(field, [...type.scalars.keys()])}`,
      );
    else if (scalar.derived)
      faults.add("DERIVED_FIELD", path, `expected "${scalar.derived.of}" only: ${field} is computed from it`);
    else {
      const reading = readJson(scalar, value, () => faults.textAt(path));
      if (!("value" in reading))
        faults.add("BAD_VALUE", path, `${field}: expected ${reading.expected}, came ${faults.textAt(path)}`);
    }
  }
  if (deleted) return;
  addSourceFaults(faults, type.cited, sources);
  for (const { name: field, required, words } of type.scalars.values())
    if (required && field !== "id" && !(field in given))
      faults.add(
        "MISSING_FIELD",
        [],
        `expected ${field} of ${name} ${id}${words ? `, ${oneOf(words)}` : ""}, came nothing`,
      );
}

/** The type of a name that stands at a path; where there is none, that is a fault. */
function typeAt(faults: LineFaults, model: Model, name: string, path: readonly string[]): RecordType | undefined {
  const type = model.types.get(name);
  if (type === undefined)
    faults.add(
      "BAD_VALUE",
      path,
      `type: expected a type of schema.graphql, came "${name}"${suggestion(name, [...model.types.keys()])}`,
    );
  return type;
}

function addSourceFaults(
  faults: LineFaults,
  cited: RecordType["cited"] | boolean,
  given: readonly string[] | undefined,
): void {
  if (!cited && given !== undefined)
    faults.add("UNKNOWN_SOURCE", ["sources"], "sources: expected none: this carries no sources");
  if ((cited === "required" || cited === true) && (given === undefined || given.length === 0))
    faults.add(
      "MISSING_SOURCE",
      given ? ["sources"] : [],
      "expected the ids of the citations that it rests on under sources, came none",
    );
}

/** Reads a line again that was read before and had no fault. */
export const readAgain = (model: Model, line: TextLine): LineStatement =>
  stated(model, JSON.parse(line.text) as Json, line);

/** A line that has the shape of one, before what may be left out is filled in. */
type Json = z.input<typeof recordLine> | z.input<typeof linkLine>;

/** What a line states in which nothing is wrong. */
function stated(model: Model, json: Json, line: TextLine): LineStatement {
  const { sources, deleted = false } = json;
  if ("from" in json) {
    const type = model.types.get(json.from.type)!;
    const relationship = type.relationships.get(json.relationship)!;
    return {
      kind: "link",
      from: { type, id: json.from.id },
      relationship,
      to: json.to,
      sources: relationship.cited ? sources : undefined,
      deleted,
      line,
    };
  }
  const type = model.types.get(json.type)!;
  const values = new Map(Object.entries(json.values ?? {}));
  return {
    kind: "record",
    type,
    id: json.id,
    values,
    sources: type.cited ? (sources ?? []) : undefined,
    deleted,
    line,
  };
}

/** The types of the model as JSON has them; what else there is, is text. */
const jsonTypes: Readonly<Record<string, string>> = { Int: "number", Float: "number", Boolean: "boolean" };

/**
 * Reads a value of JSON as a property's: a number must be one, and not the text of one.
 * @param written gives it as it is written
 */
function readJson(scalar: Scalar, value: Value, written: () => string): ReturnType<typeof readValue> {
  const expected = jsonTypes[scalar.type] ?? "string";
  if (typeof value !== expected) return { expected: `a ${expected}` };
  if (scalar.type !== "Float") return readValue(scalar, String(value));
  // JSON may write it by an exponent, and with digits that are lost.
  const digits = /^[^eE]*/.exec(written())![0].replaceAll(/\D/g, "");
  return readValue(scalar, digits.length > longestNumber ? digits : inDigits(value as number));
}
