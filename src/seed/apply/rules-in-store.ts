import type { Model, RecordType } from "../../model/model.ts";
import { groupBy } from "../group-by.ts";
import type { Runner, StoredEnd, StoredLink } from "./stored.ts";

/** Something that does not hold in the store: what, and of which record. */
export interface Breach {
  readonly code: "MISSING_FIELD" | "CYCLE";
  readonly id: string;
  readonly message: string;
}

/** Of each kind no more are told. */
const mostBreaches = 20;

/**
 * The records that lack a relationship which their type requires, or have not just one of those of which it wants one.
 * @param among the records to look at by their types' names; undefined: all
 */
export async function incomplete(
  runner: Runner,
  model: Model,
  among?: ReadonlyMap<string, readonly StoredEnd[]>,
): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const find = async (type: RecordType, condition: string, expected: string, came: string): Promise<void> => {
    const own = among?.get(type.name);
    if (among !== undefined && own === undefined) return;
    const match = own
      ? `UNWIND $ids AS id MATCH (n:${type.identityLabel} {id: id}) WHERE n:${type.name} AND`
      : `MATCH (n:${type.name}) WHERE`;
    const { records } = await runner.run(`${match} ${condition} RETURN n.id AS id LIMIT ${mostBreaches}`, {
      ids: own?.map(({ id }) => id) ?? [],
    });
    for (const row of records) {
      const id = row.get("id") as string;
      const message = `expected ${expected} of ${type.name} ${id}, came ${came}`;
      breaches.push({ code: "MISSING_FIELD", id, message });
    }
  };
  for (const type of model.types.values()) {
    const given = (field: string): string => {
      const relationship = type.relationships.get(field);
      if (relationship === undefined) return `n.${field} IS NOT NULL`;
      const { direction, type: link } = relationship;
      return direction === "OUT" ? `EXISTS { (n)-[:${link}]->() }` : `EXISTS { (n)<-[:${link}]-() }`;
    };
    for (const { name, required } of type.relationships.values())
      if (required) await find(type, `NOT ${given(name)}`, name, "nothing");
    if (type.oneOf) {
      const { fields, exclusive } = type.oneOf;
      const count = `size([each IN [${fields.map(given).join(", ")}] WHERE each])`;
      const condition = exclusive ? `${count} <> 1` : `${count} = 0`;
      const expected = `${exclusive ? "just one" : "at least one"} of ${fields.join(" and ")}`;
      await find(type, condition, expected, exclusive ? "neither or more" : "neither");
    }
  }
  return breaches;
}

/**
 * The relationships by which something comes back to itself though the model forbids it.
 * @param among the relationships to look at; undefined: all
 */
export async function cyclic(runner: Runner, model: Model, among?: readonly StoredLink[]): Promise<Breach[]> {
  const breaches: Breach[] = [];
  const find = async (type: string, match: string, rows: readonly object[]): Promise<void> => {
    const { records } = await runner.run(
      `${match} WHERE a = b OR EXISTS { (b)-[:${type}*1..]->(a) } RETURN a.id AS id, b.id AS other LIMIT ${mostBreaches}`,
      { rows },
    );
    for (const row of records) {
      const { id, other } = row.toObject() as { id: string; other: string };
      const way = id === other ? `${id} → ${id}` : `${id} → ${other} → … → ${id}`;
      breaches.push({ code: "CYCLE", id, message: `${type}: expected no way back, came ${way}` });
    }
  };
  for (const type of acyclicTypes(model)) {
    if (among === undefined) await find(type, `MATCH (a)-[:${type}]->(b)`, []);
    const own = groupBy(among?.filter((link) => link.type === type) ?? [], ({ source }) => source.type.identityLabel);
    for (const [label, links] of own)
      await find(
        type,
        `UNWIND $rows AS row MATCH (a:${label} {id: row.source}) MATCH (b:${label} {id: row.target})`,
        links.map(({ source, target }) => ({ source: source.id, target: target.id })),
      );
  }
  return breaches;
}

const acyclicTypes = (model: Model): Set<string> =>
  new Set(
    [...model.types.values()].flatMap(({ relationships }) =>
      [...relationships.values()].flatMap(({ acyclic, type }) => (acyclic ? [type] : [])),
    ),
  );
