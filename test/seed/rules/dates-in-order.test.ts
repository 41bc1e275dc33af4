import { expect, test } from "vitest";
import { toldOf } from "./told-of.ts";

const plan = "name: Plan of it, kind: PLAN";

test.each([
  [
    "a plan before what it implements",
    `
      directives: { d: { name: D, kind: LAW, date: 2024-03-19, S } }
      plans: { p: { ${plan}, date: 2023, implements: d, S } }
    `,
    "implements: p (2023) is before d (2024-03-19, r.yaml:2:15), but what is carried out comes first",
  ],
  [
    "an instrument before what it replaces",
    `
      directives: { d: { name: D, kind: LAW, date: 2024, S }, e: { name: E, kind: LAW, date: 2023, supersedes: d, S } }
    `,
    "supersedes: e (2023) is before d (2024, r.yaml:2:15), but what it replaces comes first",
  ],
  [
    "an assignment that is due before its instrument",
    `
      plans:
        p:
          { ${plan}, date: 2024-05, S, assignments: [{ bearer: a, role: LEAD, modality: OBLIGATION, date: 2024-04-30 }] }
    `,
    "instrument: p.assignment.a.lead (2024-04-30) is before p (2024-05, r.yaml:3:3), but what lays it down comes first",
  ],
  [
    "an assignment of a task that is due before the task's instrument",
    `
      plans:
        p:
          name: P
          kind: PLAN
          date: 2024-05
          S
          tasks: [{ position: 1, name: T, assignments: [{ bearer: a, role: LEAD, modality: OBLIGATION, date: 2023 }] }]
    `,
    "task setBy: p.task.1.assignment.a.lead (2023) is before p (2024-05, r.yaml:3:3), but what lays it down comes first",
  ],
  [
    "a part outside of its whole",
    `
      campaigns:
        c: { name: C, kind: OTHER, date: 2024-05, S }
        d: { name: D, kind: OTHER, date: 2024-06-01/2024-06-30, partOf: c, S }
    `,
    "partOf: d (2024-06-01/2024-06-30) is after c (2024-05, r.yaml:3:3), but a part lies within its whole",
  ],
])("it is told of %s", (_, registry, message) => {
  expect(toldOf(registry)).toEqual([expect.stringMatching(/^r\.yaml:\d+:\d+: warning: DATES_OUT_OF_ORDER: /)]);
  expect(toldOf(registry)[0]).toContain(message);
});

test.each([
  "directives: { d: { name: D, kind: LAW, date: 2024-03-19, S } }\nplans: { p: { name: P, kind: PLAN, date: 2024, implements: d, S } }",
  "directives: { d: { name: D, kind: LAW, S } }\nplans: { p: { name: P, kind: PLAN, date: 2024, implements: d, S } }",
  "campaigns: { c: { name: C, kind: OTHER, date: 2024-05, S }, d: { name: D, kind: OTHER, date: 2024, partOf: c, S } }",
])("what may be in order is let pass: %s", (registry) => {
  expect(toldOf(`\n${registry}\n`)).toEqual([]);
});

test.each(["2024-05-31/2024-05-01", "2024-05/2023"])("%s ends before it starts", (date) => {
  expect(toldOf(`\nevents: { e: { name: E, kind: OTHER, status: HELD, date: ${date}, S } }\n`)).toEqual([
    expect.stringContaining(`BAD_VALUE: date: expected`),
  ]);
});
