import { expect, test } from "vitest";
import { seen } from "../../explorer/seen.ts";
import { emptyState } from "../../explorer/state.ts";

const entity = (id: string, startsOn?: string, endsOn = startsOn) => ({
  __typename: "Event",
  id,
  nameIn: { value: id, language: "en" },
  ...(startsOn !== undefined && { date: startsOn, startsOn, endsOn: endsOn! }),
});
const edge = (source: string, target: string) => ({
  id: `${source}|${target}`,
  type: "UNDER",
  source,
  target,
  role: null,
});

const shown = {
  nodes: [
    entity("start"),
    entity("early", "2022-05-01"),
    entity("long", "2022-01-01", "2023-12-31"),
    entity("late", "2024-03-19"),
    entity("of-early"),
    entity("of-late"),
  ],
  edges: [edge("of-early", "early"), edge("of-late", "late"), edge("start", "early")],
  cut: [],
};
const idsIn = (window: { from?: string; to?: string }): string[] =>
  seen({ ...emptyState, start: ["start"], ...window }, shown).nodes.map(({ id }) => id);

test("without a window of time everything is seen", () => {
  expect(idsIn({})).toHaveLength(6);
});

test("in a window is what has a day in it, and what has no date but is related to that; what the look starts from stays", () => {
  expect(idsIn({ from: "2024-01-01" })).toEqual(["start", "late", "of-late"]);
  expect(idsIn({ to: "2022-12-31" })).toEqual(["start", "early", "long", "of-early"]);
  expect(idsIn({ from: "2023-01-01", to: "2023-06-30" })).toEqual(["start", "long"]);
});

test("what the window hides is counted, and its years are those of all dates", () => {
  const { outside, years, edges } = seen({ ...emptyState, start: ["start"], from: "2024-01-01" }, shown);
  expect(outside).toEqual({ dated: 2, undated: 1 });
  expect(years).toEqual({ first: 2022, last: 2024 });
  expect(edges.map(({ id }) => id)).toEqual(["of-late|late"]);
});

test("where nothing has a date a window of time hides nothing, as nothing could show that it does", () => {
  const undated = { ...shown, nodes: shown.nodes.filter(({ startsOn }) => startsOn === undefined) };
  expect(seen({ ...emptyState, start: ["start"], from: "2024-01-01" }, undated).nodes).toHaveLength(3);
});
