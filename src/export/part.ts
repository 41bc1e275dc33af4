import { OshError } from "../errors.ts";
import { Reading } from "../graph/reading.ts";
import type { Store } from "../graph/store.ts";
import type { Model, RecordType } from "../model/model.ts";
import type { ExportedLink, ExportedRecord, ReadGraph } from "./exported.ts";
import { readStore } from "./stored.ts";

/** The ids of some records, by the identity label among which they are unique. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** The records of a part of the graph, with the relationships between these alone. */
export const within = (read: ReadGraph, ids: Ids): ReadGraph =>
  async function* () {
    for await (const record of read())
      yield { ...record, links: record.links.filter(({ target }) => holds(ids, target)) };
  };

const holds = (ids: Ids, { type, id }: ExportedLink["target"]): boolean =>
  ids.get(type.identityLabel)?.has(id) === true;

/**
 * Adds to some records what they can't be without: their names, what schema.graphql requires of them, what they and the
 * relationships between them rest on, and so on. What comes of it is a graph that passes the check.
 * @param revision the state of the graph that the records are of
 * @throws {OshError} BAD_INPUT where there are none; GRAPH_CHANGED where the graph is another by now
 */
export async function completed(
  store: Pick<Store, "driver" | "database">,
  model: Model,
  some: Ids,
  revision: string,
): Promise<Ids> {
  if (sizeOf(some) === 0)
    throw new OshError(
      "BAD_INPUT",
      "Expected an answer that names records, came one of none; csv and jsonl have its rows.",
    );
  const reading = new Reading(store, longest);
  try {
    let ids = some;
    for (;;) {
      const grown = await grownBy(readStore(reading, model, ids), model, ids);
      if (sizeOf(grown) === sizeOf(ids)) break;
      ids = grown;
    }
    const outcome = await reading.close();
    if (outcome.whole && outcome.revision === revision) return ids;
    throw new OshError("GRAPH_CHANGED", "The graph was replaced since the question was answered; ask again.");
  } finally {
    await reading.close();
  }
}

/** Milliseconds that one reading may take. */
const longest = 10 * 60 * 1000;

async function grownBy(read: ReadGraph, model: Model, ids: Ids): Promise<Ids> {
  const grown = new Map([...ids].map(([label, own]) => [label, new Set(own)]));
  const add = (label: string, id: string): void => void grown.set(label, (grown.get(label) ?? new Set()).add(id));
  const cite = (sources: readonly string[] | undefined): void => {
    for (const id of sources ?? []) add(model.types.get("Citation")!.identityLabel, id);
  };
  for await (const record of read()) {
    cite(record.sources);
    for (const { field, target, sources } of record.links) {
      if (isNeeded(record, field.name)) add(target.type.identityLabel, target.id);
      if (holds(ids, target)) cite(sources);
    }
  }
  return grown;
}

const isNeeded = ({ type }: ExportedRecord, field: string): boolean =>
  field === "names" || isRequired(type, field) || type.oneOf?.fields.includes(field) === true;

const isRequired = ({ relationships }: RecordType, field: string): boolean =>
  relationships.get(field)?.required === true;

const sizeOf = (ids: Ids): number => [...ids.values()].reduce((sum, { size }) => sum + size, 0);
