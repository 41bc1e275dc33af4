import { singleFields } from "../../model/single-fields.ts";
import { oneOf } from "../../model/value.ts";
import type { Decision } from "../decisions.ts";
import { suggestion, type Fault } from "../fault.ts";
import type { GraphRecord } from "../graph.ts";
import { valueOf } from "../value-of.ts";
import type { Rule, Subject } from "./rule.ts";

/** What a decision of each kind takes beside what every one does. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  SAME: ["other"],
  DIFFERENT: ["other"],
  PREFERRED: ["field", "value"],
};

/** A decision says what its kind takes and no more; what it names is there, and can be decided so. */
export const decided: Rule = function* (subject) {
  const records = new Map(
    subject.graph.records.filter(({ type }) => type.relationships.has("variants")).map((each) => [each.id, each]),
  );
  for (const decision of subject.decisions.all) {
    const { kind, about } = decision;
    // What lacks a kind or a record to be about is faulty already.
    if (kind === undefined || about === undefined) continue;
    const faults = [...misshapen(decision, fieldsOf[kind] ?? [])];
    if (faults.length > 0) yield* faults;
    // Whether two ids can be of the SAME record is looked at before they are merged.
    else if (kind !== "SAME") {
      const named = kind === "DIFFERENT" ? (["about", "other"] as const) : (["about"] as const);
      const unknown = named.filter((field) => !records.has(subject.decisions.settle(decision[field]!)));
      for (const field of unknown) {
        const message = `${field}: expected the id of a record, came "${decision[field]}", which no record has`;
        const near = suggestion(decision[field]!, [...records.keys()]);
        yield { code: "UNKNOWN_REFERENCE", message: message + near, at: decision.at(field) };
      }
      const record = records.get(subject.decisions.settle(about));
      if (record && kind === "PREFERRED") yield* preferredFaults(decision, record, subject);
    }
  }
};

function* misshapen({ id, kind, at, ...given }: Decision, wanted: readonly string[]): Iterable<Fault> {
  for (const field of ["other", "field", "value"] as const) {
    const isGiven = given[field] !== undefined;
    if (wanted.includes(field) && !isGiven)
      yield {
        code: "MISSING_FIELD",
        message: `expected ${field} of the decision ${id}, a ${kind}, came nothing`,
        at: at(),
      };
    else if (!wanted.includes(field) && isGiven)
      yield {
        code: "UNKNOWN_FIELD",
        message: `${field}: expected nothing, as the decision ${id} is a ${kind}, came "${given[field]}"`,
        at: at(field),
      };
  }
}

/** The value that is preferred is one of several that sources give. */
function* preferredFaults(
  { field, value, about, at }: Decision,
  record: GraphRecord,
  { linked, decisions }: Subject,
): Iterable<Fault> {
  const fields = singleFields(record.type);
  if (!fields.includes(field!)) {
    const message = `field: expected a field of ${record.type.name} that holds one value, came "${field}"`;
    yield { code: "UNKNOWN_FIELD", message: message + suggestion(field!, fields), at: at("field") };
    return;
  }
  const variants = linked(record, "variants")
    .map(({ target }) => target.values)
    .flatMap((values) => (values.get("field") === field ? [String(values.get("value"))] : []));
  const shown = valueOf(record, field!, linked);
  const given = variants.length > 0 ? variants : shown === undefined ? [] : [shown];
  if (!given.includes(record.type.relationships.has(field!) ? decisions.settle(value!) : value!)) {
    const came = `came "${value}"`;
    const expected = `${given.length > 0 ? oneOf(given.map((each) => `"${each}"`)) : "something"}, as sources give for`;
    yield { code: "BAD_VALUE", message: `value: expected ${expected} ${field} of ${about}, ${came}`, at: at("value") };
  } else if (variants.length === 0) {
    const message = `expected sources that differ on ${field} of ${about}, came "${value}" alone; take the decision out`;
    yield { code: "UNUSED_DECISION", message, at: at() };
  }
}
