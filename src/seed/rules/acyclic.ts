import { groupBy } from "../group-by.ts";
import { recordKey, type GraphLink } from "../graph.ts";
import type { Rule } from "./rule.ts";

/** Nothing comes back to itself by a relationship that the schema marks @acyclic. */
export const acyclic: Rule = function* ({ graph }) {
  for (const links of groupBy(graph.links.filter(isAcyclic), ({ field }) => field.type).values())
    for (const path of cycles(groupBy(links, ({ source }) => recordKey(source.type, source.id)))) {
      const message = `expected no way back, came ${[...path.map(({ source }) => source.id), path[0]!.source.id].join(" → ")}`;
      yield { code: "CYCLE", message: `${path.at(-1)!.field.name}: ${message}`, at: path.at(-1)!.at };
    }
};

/** Marked at either end: `partOf` is @acyclic, and a link may be written as one of `parts`. */
const isAcyclic = ({ field, source, target }: GraphLink): boolean =>
  [source, target].some(({ type }) =>
    [...type.relationships.values()].some((each) => each.acyclic && each.type === field.type),
  );

/** One cycle for each that a walk along the links meets. */
function* cycles(from: ReadonlyMap<string, readonly GraphLink[]>): Iterable<GraphLink[]> {
  const done = new Set<string>();
  for (const start of from.keys()) {
    // A stack of its own, because a chain may be longer than the call stack is deep.
    const path: GraphLink[] = [];
    const onPath = new Set([start]);
    const pending = [{ key: start, links: [...(from.get(start) ?? [])] }];
    while (pending.length > 0) {
      const step = pending.at(-1)!;
      const link = done.has(step.key) ? undefined : step.links.pop();
      if (link === undefined) {
        pending.pop();
        path.pop();
        onPath.delete(step.key);
        done.add(step.key);
        continue;
      }
      const key = recordKey(link.target.type, link.target.id);
      if (onPath.has(key)) {
        const whole = [...path, link];
        yield whole.slice(whole.findIndex(({ source }) => recordKey(source.type, source.id) === key));
      } else if (!done.has(key)) {
        path.push(link);
        onPath.add(key);
        pending.push({ key, links: [...(from.get(key) ?? [])] });
      }
    }
  }
}
