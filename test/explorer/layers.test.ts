import { expect, test } from "vitest";
import { timeHeadings } from "../../explorer/layers.ts";
import { layOut, type Laid } from "../../explorer/layout.ts";
import type { Edge, Entity } from "../../explorer/queries/entity.ts";
import { layouts } from "../../explorer/state.ts";
import { madeCopy } from "../support/copies.ts";

const entity = (id: string, type: string, day?: string): Entity => ({
  __typename: type,
  id,
  nameIn: { value: id, language: "en" },
  ...(day !== undefined && { date: day, startsOn: day, endsOn: day }),
});
const edge = (source: string, type: string, target: string): Edge => ({
  id: `${source}|${type}|${target}`,
  source,
  type,
  target,
  role: null,
});

const chain: Laid = {
  nodes: [
    entity("unit", "Organization"),
    entity("task", "Task"),
    entity("issuer", "Organization"),
    entity("plan", "Plan", "2024-12-26"),
    entity("directive", "Directive", "2024-03-19"),
  ],
  edges: [
    edge("plan", "IMPLEMENTS", "directive"),
    edge("task", "SET_BY", "plan"),
    edge("unit", "ASSIGNMENT", "task"),
    edge("directive", "ISSUED_BY", "issuer"),
  ],
  pinned: {},
};
const across = (layout: (typeof layouts)[number], laid = chain): string[] => {
  const positions = layOut(layout, laid);
  return [...positions.keys()].toSorted((a, b) => positions.get(a)![0] - positions.get(b)![0]);
};

test("by depth a directive stands first, then its plans, their tasks, who bears them; who issued it beside the plans", () => {
  const positions = layOut("hierarchy", chain);
  expect(across("hierarchy").filter((id) => id !== "issuer")).toEqual(["directive", "plan", "task", "unit"]);
  expect(positions.get("issuer")![0]).toBe(positions.get("plan")![0]);
});

test("a circle of implementation is laid out too", () => {
  const circle = { ...chain, edges: [...chain.edges, edge("directive", "BASED_ON", "plan")] };
  expect(layOut("hierarchy", circle).size).toBe(5);
});

test("by time what is earlier stands before what is later, and what has no date by itself at the end; each under its heading", () => {
  const positions = layOut("timeline", chain);
  expect(across("timeline").slice(0, 2)).toEqual(["directive", "plan"]);
  const xOf = (id: string): number => positions.get(id)![0];
  expect(new Set(["issuer", "task", "unit"].map(xOf)).size).toBe(1);
  expect(timeHeadings(chain, positions)).toEqual([
    { month: "2024-03", x: xOf("directive") },
    { month: "2024-12", x: xOf("plan") },
    { month: undefined, x: xOf("unit") },
  ]);
});

test.each(layouts)("in the layout %s one that is pinned leaves all others where they were", (layout) => {
  const free = layOut(layout, chain);
  const pinned = layOut(layout, { ...chain, pinned: { plan: [900, 900] } });
  expect(pinned).toEqual(new Map([...free, ["plan", [900, 900]]]));
});

test.each(layouts)("the layout %s is the same each time, leaves pins alone, and puts no two in one place", (layout) => {
  const { shown } = madeCopy(150, 400);
  const laid = { ...shown, pinned: { "e-7": [5000, -5000] as const } };
  const positions = layOut(layout, laid);
  expect(layOut(layout, laid)).toEqual(positions);
  expect(positions.get("e-7")).toEqual([5000, -5000]);
  expect(new Set([...positions.values()].map(String)).size).toBe(150);
});
