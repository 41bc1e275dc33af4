import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import type { z } from "zod";
import type { Model, RecordType, Relationship, Scalar } from "../../model/model.ts";
import { oneOf, readValue, type Value } from "../../model/value.ts";
import { suggestion, type At, type Fault, type FaultCode } from "../fault.ts";
import { linkLine, placeIn, recordLine, type TextLine } from "./lines.ts";

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

/** Reads a line of JSON by the model: what it states, or everything that is wrong with it. */
export function readLine(model: Model, line: TextLine): LineStatement | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fault = (code: FaultCode, path: readonly (string | number)[], message: string): void => {
    faults.push({ code, message, at: placeOf(line, path) });
  };
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
  if (!parsed.success) {
    for (const { path, message, ...issue } of parsed.error.issues) {
      const keys = "keys" in issue ? issue.keys : [];
      const where = [...path, ...keys.slice(0, 1)] as (string | number)[];
      const name = where.join(".") || "a line";
      if (keys.length > 0) fault("UNKNOWN_FIELD", where, `expected nothing else in a line, came "${name}"`);
      else fault("WRONG_SHAPE", where, `${name}: ${message.replace(/^Invalid input: /, "")}`);
    }
    return { faults };
  }

  const typeAt = (name: string, path: readonly string[]): RecordType | undefined => {
    const type = model.types.get(name);
    if (type === undefined)
      fault(
        "BAD_VALUE",
        path,
        `type: expected a type of schema.graphql, came "${name}"${suggestion(name, [...model.types.keys()])}`,
      );
    return type;
  };
  const requireSources = (cited: RecordType["cited"] | boolean, given: readonly string[] | undefined): void => {
    if (!cited && given !== undefined)
      fault("UNKNOWN_SOURCE", ["sources"], "sources: expected none: this carries no sources");
    if ((cited === "required" || cited === true) && (given === undefined || given.length === 0))
      fault(
        "MISSING_SOURCE",
        given ? ["sources"] : [],
        "expected the ids of the citations that it rests on under sources, came none",
      );
  };

  if ("from" in parsed.data) {
    const { from, relationship: name, sources, deleted = false } = parsed.data;
    const type = typeAt(from.type, ["from", "type"]);
    const relationship = type?.relationships.get(name);
    if (type && !relationship)
      fault(
        "UNKNOWN_FIELD",
        ["relationship"],
        `expected a relationship of ${type.name}, came "${name}"${suggestion(name, [...type.relationships.keys()])}`,
      );
    if (relationship && !deleted) requireSources(relationship.cited, sources);
    return faults.length > 0 ? { faults } : stated(model, parsed.data, line);
  }

  const { id, type: name, values: given, sources, deleted = false } = parsed.data;
  const type = typeAt(name, ["type"]);
  if (type === undefined) return { faults };
  for (const [field, value] of Object.entries(given)) {
    const scalar = type.scalars.get(field);
    const path = ["values", field];
    if (field === "id" || scalar === undefined)
      fault(
        "UNKNOWN_FIELD",
        path,
        `expected a field of ${name}, came "${field}"${suggestion(field, [...type.scalars.keys()])}`,
      );
    else if (scalar.derived)
      fault("DERIVED_FIELD", path, `expected "${scalar.derived.of}" only: ${field} is computed from it`);
    else {
      const reading = readJson(scalar, value);
      if (!("value" in reading))
        fault("BAD_VALUE", path, `${field}: expected ${reading.expected}, came ${JSON.stringify(value)}`);
    }
  }
  if (!deleted) {
    requireSources(type.cited, sources);
    for (const { name: field, required, words } of type.scalars.values())
      if (required && field !== "id" && !(field in given))
        fault(
          "MISSING_FIELD",
          [],
          `expected ${field} of ${name} ${id}${words ? `, ${oneOf(words)}` : ""}, came nothing`,
        );
  }
  return faults.length > 0 ? { faults } : stated(model, parsed.data, line);
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

/** Reads a value of JSON as a property's: a number must be one, and not the text of one. */
function readJson(scalar: Scalar, value: Value): ReturnType<typeof readValue> {
  const expected = jsonTypes[scalar.type] ?? "string";
  if (typeof value !== expected) return { expected: `a ${expected}` };
  // The digits that JSON may write a number in are more than a dossier's.
  return scalar.type === "Float" ? { value } : readValue(scalar, String(value));
}

/** Where something stands in a line of JSON; its start where that can't be told. */
function placeOf(line: TextLine, path: readonly (string | number)[]): At {
  if (path.length === 0) return placeIn(line);
  let root: Node | undefined;
  try {
    root = parseTree(line.text);
  } catch {
    // It calls itself for each level, and somebody may have nested more of them than the call stack is deep.
  }
  const node = root && findNodeAtLocation(root, [...path]);
  return node ? placeIn(line, node.offset, node.offset + node.length) : placeIn(line);
}
