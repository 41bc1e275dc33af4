import { fold } from "../../model/words.ts";
import { recordKey, type GraphRecord } from "../graph.ts";
import { namingType } from "../names.ts";
import type { Subject } from "./rule.ts";

/** What says nothing of which record is meant. */
const unspecific = new Set(["id", "name", "description"]);

/**
 * Tells whether two records of one type can't be the same: a decision says so, a relationship ties them to each other, or
 * something that both
 * state differs: a property, a period of time, or, of what a relationship leads to, every end.
 */
export function apartBy({ graph, decisions, linked }: Subject): (a: GraphRecord, b: GraphRecord) => boolean {
  const tied = new Set(graph.links.map(({ source, target }) => pairOf(source, target)));
  const endsOf = (record: GraphRecord, field: string): string[] =>
    linked(record, field).map(({ target }) => recordKey(target.type, target.id));

  return (a, b) => {
    if (decisions.isSaidDifferent(a.id, b.id) || tied.has(pairOf(a, b)) || tied.has(pairOf(b, a))) return true;
    const { scalars, relationships } = a.type;
    const byValue = [...scalars.values()].some(({ name, type, derived }) => {
      const [one, other] = [a.values.get(name), b.values.get(name)];
      if (unspecific.has(name) || type === "EDTF" || derived || one === undefined || other === undefined) return false;
      return fold(String(one)) !== fold(String(other));
    });
    if (byValue || isBefore(a, b) || isBefore(b, a)) return true;
    return [...relationships.values()].some(({ name, type, direction }) => {
      if (direction === "IN" || type === namingType) return false;
      const ends = new Set(endsOf(a, name));
      const others = endsOf(b, name);
      return ends.size > 0 && others.length > 0 && !others.some((end) => ends.has(end));
    });
  };
}

/** Whether all that is dated of a record lies before all that is dated of another; ISO days sort as texts. */
export function isBefore(a: GraphRecord, b: GraphRecord): boolean {
  const [end, start] = [a.values.get("endsOn"), b.values.get("startsOn")];
  return end !== undefined && start !== undefined && end < start;
}

const pairOf = (a: GraphRecord, b: GraphRecord): string => `${recordKey(a.type, a.id)} ${recordKey(b.type, b.id)}`;
