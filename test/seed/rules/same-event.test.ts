import { expect, test } from "vitest";
import { article } from "../faults-of.ts";
import { toldOf } from "./told-of.ts";

const other = article.replaceAll("a-2024-01-01", "b-2024-01-02");
const b = "sources: [b-2024-01-02#1]";
const more = { "b.yaml": other };

const events = (x: string, y: string): string[] =>
  toldOf(
    `
      places: { p: { name: P, S }, q: { name: Q, S } }
      events:
        x: { name: Launch of the months, kind: LAUNCH, status: HELD, ${x}, S }
        y: { name: Ceremony in the capital, kind: LAUNCH, status: HELD, ${y}, ${b} }
    `,
    more,
  );

test.each([
  ["the same place", "date: 2024-05-01, place: p", "date: 2024-05-01, place: p"],
  ["days that may be the same", "date: 2024-05, place: p", "date: 2024-05-13, place: p"],
  ["a common organizer", "date: 2024-05-01, organizers: a", "date: 2024-05-01/2024-05-02, organizers: a"],
])("two articles may tell of one event: %s", (_, x, y) => {
  expect(events(x, y)).toEqual([
    "r.yaml:5:3: warning: SAME_EVENT: may be the event x (r.yaml:4:3) of another article: of one kind, on the same days, with a place, an organizer or a campaign in common; a decision says whether they are the SAME or DIFFERENT",
  ]);
});

test.each([
  ["on other days", "date: 2024-05-01, place: p", "date: 2024-05-02, place: p"],
  ["in another place", "date: 2024-05-01, place: p, organizers: a", "date: 2024-05-01, place: q, organizers: a"],
  ["with nothing in common", "date: 2024-05-01, place: p", "date: 2024-05-01, organizers: a"],
  ["one is part of the other", "date: 2024-05-01, place: p", "date: 2024-05-01, place: p, partOf: x"],
  ["whose year only is known", "date: 2024, place: p", "date: 2024, place: p"],
  ["of another mode", "date: 2024-05-01, place: p, mode: ONLINE", "date: 2024-05-01, place: p, mode: IN_PERSON"],
])("these are two: %s", (_, x, y) => {
  expect(events(x, y)).toEqual([]);
});

test("one article that tells of two events means two", () => {
  expect(
    toldOf(`
      places: { p: { name: P, S } }
      events:
        x: { name: Launch of the months, kind: LAUNCH, status: HELD, date: 2024-05-01, place: p, S }
        y: { name: Ceremony in the capital, kind: LAUNCH, status: HELD, date: 2024-05-01, place: p, S }
    `),
  ).toEqual([]);
});
