import type { World } from "./small-world.ts";

type Instrument = World["instruments"][number];

/**
 * The rows of implementation, worked out from a world by hand: each link between instruments that are near enough, as a line
 * of the two, the depth, the direction and what is missing of the second.
 */
export function implementationOf(
  { instruments }: World,
  asked: string,
  direction: "DOWN" | "UP",
  maxDepth: number,
): string[] {
  const next = (id: string): string[] =>
    direction === "DOWN"
      ? instruments.filter((each) => each.implements.includes(id)).map((each) => each.id)
      : [...instruments.find((each) => each.id === id)!.implements];
  const depths = new Map([[asked, 0]]);
  for (const [id, depth] of depths) for (const each of next(id)) if (!depths.has(each)) depths.set(each, depth + 1);
  const line = (id: string, before: string, depth: number): string =>
    `${before} ${id} ${depth} missing ${missingOf(instruments.find((each) => each.id === id)!).join(",")}`;
  const below = [...depths]
    .filter(([, depth]) => depth < maxDepth)
    .flatMap(([id, depth]) => next(id).map((each) => line(each, id, depth + 1)));
  return [line(asked, "none", 0), ...below].toSorted();
}

function missingOf({ date, issuedBy, tasks, assignments }: Instrument): string[] {
  const duties = [...assignments, ...tasks.flatMap((task) => task.assignments)];
  const isBorne = assignments.length > 0 || (tasks.length > 0 && tasks.every((task) => task.assignments.length > 0));
  return [
    ...(date === undefined ? ["DATE"] : []),
    "NUMBER",
    ...(issuedBy.length === 0 ? ["ISSUER"] : []),
    ...(tasks.length === 0 ? ["TASK"] : []),
    ...(isBorne ? [] : ["BEARER"]),
    ...(duties.some(({ role }) => role === "SUPERVISE") ? [] : ["SUPERVISOR"]),
  ];
}
