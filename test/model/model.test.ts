import { expect, test } from "vitest";
import { pluralOf, readModel } from "../../src/model/model.ts";

const { types } = readModel();

test("the records are the types with @node", () => {
  expect([...types.keys()].toSorted()).toEqual([
    "Article",
    "Assignment",
    "Campaign",
    "Citation",
    "Decision",
    "Directive",
    "Event",
    "FormerId",
    "Group",
    "Material",
    "Membership",
    "Name",
    "Official",
    "Organization",
    "Outcome",
    "Participation",
    "Place",
    "Plan",
    "Post",
    "Task",
    "Theme",
    "Variant",
  ]);
});

test("a type has its labels, its plural, and the label among which its ids are unique", () => {
  expect(types.get("Plan")).toMatchObject({
    labels: ["Plan", "Entity", "Dated", "Instrument"],
    plural: "plans",
    identityLabel: "Entity",
    cited: "required",
    identity: undefined,
  });
  expect(types.get("Name")).toMatchObject({
    identityLabel: "Name",
    cited: "optional",
    identity: ["language", "value"],
  });
  expect(types.get("Article")?.cited).toBeUndefined();
  expect(types.get("Assignment")?.oneOf).toEqual({ fields: ["task", "instrument"], exclusive: true });
});

test("a property has its type, its words and its format", () => {
  const { scalars } = types.get("Place")!;
  expect(scalars.get("code")).toMatchObject({ type: "String", required: false, format: "ISO_3166" });
  expect(scalars.get("startsOn")?.derived).toEqual({ day: "first", of: "date" });
  expect(types.get("Plan")?.scalars.get("kind")?.words).toEqual(["PLAN", "ACTION_PLAN", "WORK_PLAN", "PROGRAMME"]);
  expect(types.get("Directive")?.scalars.get("kind")?.words).not.toContain("PLAN");
});

test("what is resolved from elsewhere is no property", () => {
  expect(types.get("Citation")?.scalars.has("quote")).toBe(false);
  expect(types.get("Place")?.scalars.has("citations")).toBe(false);
});

test("a relationship has its direction, the types at its other end, and whether it is cited", () => {
  expect(types.get("Plan")?.relationships.get("issuedBy")).toMatchObject({
    type: "ISSUED_BY",
    direction: "OUT",
    target: "Agent",
    targets: ["Organization", "Group", "Official", "Post"],
    many: true,
    required: false,
    cited: true,
  });
  expect(types.get("Article")?.relationships.get("publisher")).toMatchObject({
    many: false,
    required: true,
    cited: false,
  });
  expect(types.get("Place")?.relationships.get("partOf")?.acyclic).toBe(true);
});

test("every relationship can be followed from both ends", () => {
  const oneWay = [...types.values()].flatMap(({ name, labels, relationships }) =>
    [...relationships.values()]
      .filter(({ type, direction, targets }) =>
        targets.some(
          (target) =>
            ![...types.get(target)!.relationships.values()].some(
              (back) => back.type === type && back.direction !== direction && labels.includes(back.target),
            ),
        ),
      )
      .map((field) => `${name}.${field.name}`),
  );
  // A name or variant is reached from what it is of, and what a record merely points to from the one that points.
  expect(new Set(oneWay.map((field) => field.split(".")[1]))).toEqual(
    new Set(["names", "variants", "as", "reprintOf", "entity", "decision"]),
  );
});

test("plurals are those of the API", () => {
  expect(["Campaign", "Directive", "Place", "Theme", "Membership"].map(pluralOf)).toEqual([
    "campaigns",
    "directives",
    "places",
    "themes",
    "memberships",
  ]);
});
