import { LineCounter } from "yaml";
import type { Model, RecordType } from "../model/model.ts";
import { derivedValues } from "../model/value.ts";
import { recordKey, type Graph, type GraphRecord } from "../seed/graph.ts";
import type { At } from "../seed/fault.ts";
import { withFollowingNames, withSearchKeys } from "../seed/names.ts";
import type { Lines } from "./lines.ts";

/** No dossier states what is generated. */
const nowhere: At = { file: { path: "", text: "", lines: new LineCounter() }, start: 0, end: 0 };

/**
 * What lines say, as a graph, with the names that follow and what `search` finds them by. A relationship may lead out of it: of the record at that end no more than the id and the label
 * among which that is unique are true.
 */
export function graphOf(model: Model, lines: Lines): Graph {
  const records = new Map(
    lines.records.map(({ id, type: name, values, sources }) => {
      const record = recordOf(model.types.get(name)!, id, new Map(Object.entries(values)), sources);
      return [recordKey(record.type, id), record] as const;
    }),
  );
  const at = (type: RecordType, id: string): GraphRecord =>
    records.get(recordKey(type, id)) ?? recordOf(type, id, new Map(), undefined);
  const links = lines.links.map(({ from, relationship, to, sources }) => {
    const type = model.types.get(from.type)!;
    const field = type.relationships.get(relationship)!;
    const [near, far] = [at(type, from.id), at(model.types.get(field.targets[0]!)!, to)];
    const [source, target] = field.direction === "OUT" ? [near, far] : [far, near];
    return { source, target, field, at: nowhere, sources };
  });
  return withSearchKeys(withFollowingNames(model, { records: [...records.values()], links }));
}

function recordOf(
  type: RecordType,
  id: string,
  values: GraphRecord["values"],
  sources: readonly string[] | undefined,
): GraphRecord {
  const all = new Map([...values, ...derivedValues(type, values)]);
  return { type, id, values: all, written: new Set(values.keys()), sources, at: nowhere };
}
