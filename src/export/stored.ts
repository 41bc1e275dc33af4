import neo4j from "neo4j-driver";
import { OshError } from "../errors.ts";
import type { Reading } from "../graph/reading.ts";
import type { Model, RecordType } from "../model/model.ts";
import { readRecords } from "../model/statements.ts";
import type { Ids } from "./part.ts";
import { fieldBetween, inOrder, inOrderOf, type ExportedRecord, type ReadGraph } from "./exported.ts";

/**
 * Reads the graph in the store, a record after the other, in memory that does not grow with it.
 * @param only the records to read. Undefined: all
 * @throws {OshError} STORE_FOREIGN where the store holds what the model does not know
 */
export function readStore(reading: Reading, model: Model, only?: Ids): ReadGraph {
  const labels = [...new Set([...model.types.values()].map((type) => type.identityLabel))].toSorted();
  return async function* () {
    for (const label of labels) {
      const ids = only && [...(only.get(label) ?? [])];
      if (ids?.length === 0) continue;
      for await (const row of reading.stream(readRecords(label, only !== undefined), { ids: ids ?? [] })) {
        yield exported(row.toObject() as StoredRow, model);
      }
    }
  };
}

interface StoredRow {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly sources?: readonly string[];
  };
  readonly links: readonly {
    readonly type: string;
    readonly labels: readonly string[];
    readonly id: string;
    readonly sources: readonly string[] | null;
  }[];
}

function exported({ labels, properties, links }: StoredRow, model: Model): ExportedRecord {
  const type = typeOf(model, labels);
  const plain = Object.entries(properties).map(([name, value]) => [
    name,
    neo4j.isDate(value) ? value.toString() : value,
  ]);
  return {
    type,
    id: properties.id,
    values: inOrderOf(type, Object.fromEntries(plain)),
    sources: type.cited && (properties.sources ?? []),
    links: inOrder(
      links.map((link) => {
        const target = typeOf(model, link.labels);
        const field = fieldBetween(type, link.type, target);
        if (field === undefined) throw foreign(`a relationship ${link.type} from ${properties.id} to ${link.id}`);
        return {
          field,
          target: { type: target, id: link.id },
          sources: field.cited ? (link.sources ?? []) : undefined,
        };
      }),
    ),
  };
}

function typeOf(model: Model, labels: readonly string[]): RecordType {
  const type = labels.map((label) => model.types.get(label)).find((each) => each !== undefined);
  if (type === undefined) throw foreign(`a node with the labels ${labels.join(", ")}`);
  return type;
}

const foreign = (what: string): OshError =>
  new OshError(
    "STORE_FOREIGN",
    `The database holds ${what}, which schema.graphql does not know; \`osh apply\` makes it say what the dossiers say.`,
  );
