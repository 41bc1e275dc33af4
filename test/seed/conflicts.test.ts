import { describe, expect, test } from "vitest";
import { decisions, dossier, seedOf } from "./small-seed.ts";
import { revisionOf } from "../support/graphs.ts";

const plan = (id: string, rest: string, head = "") =>
  dossier(id, `\n  plans:\n    x: { name: X, kind: PLAN, ${rest}, sources: [1] }\n`, head);

describe("two articles that differ on a property", () => {
  test("both are kept, with their own paragraphs; the later is shown, its days with it; that is a warning", () => {
    const seed = seedOf(plan("a-2020", "date: 2019"), plan("b-2021", "date: 2018-05"));
    expect(seed.errors).toBe("");
    expect(seed.faults).toMatchInlineSnapshot(`
      "b-2021.yaml:3:35: warning: CONFLICT: date: expected "2019", as a-2020.yaml:3:35 says of x, came "2018-05"; each is kept and "2018-05" is shown, until a decision prefers one
        3 |   x: { name: X, kind: PLAN, date: 2018-05, sources: [1] }
          |                                   ^^^^^^^"
    `);
    expect(seed.variants("x")).toEqual(["date 2018-05 shown b-2021#1", "date 2019 a-2020#1"]);
    expect(["date", "startsOn", "endsOn"].map((field) => seed.shown("x", field))).toEqual([
      "2018-05",
      "2018-05-01",
      "2018-05-31",
    ]);
    expect(seed.sources("x")).toEqual(["a-2020#1", "b-2021#1"]);
  });

  test("what more articles state is shown, and a reprint is no other article", () => {
    const two = [plan("a-2020", "date: 2019"), plan("b-2021", "date: 2019")];
    expect(seedOf(...two, plan("c-2022", "date: 2018")).shown("x", "date")).toBe("2019");
    const reprint = [plan("a-2020", "date: 2019"), plan("b-2021", "date: 2019", ", reprintOf: a-2020")];
    expect(seedOf(...reprint, plan("c-2022", "date: 2018")).shown("x", "date")).toBe("2018");
  });

  test("of equals the first in the order of their texts is shown, whatever the order of files", () => {
    const [a, b] = [plan("a-2020", "number: Z"), plan("b-2020", "number: Y")];
    expect(seedOf(a, b).shown("x", "number")).toBe("Y");
    expect(revisionOf(seedOf(a, b).graph)).toBe(revisionOf(seedOf(b, a).graph));
  });

  test("each number leads to the record by a name, which rests on what states it", () => {
    const seed = seedOf(plan("a-2020", "number: 100/KH"), plan("b-2021", "number: 778/KH"));
    expect(seed.names("x")).toEqual(["100/KH en ABBREVIATION", "778/KH en ABBREVIATION", "X en PREFERRED"]);
    expect(seed.shown("x", "number")).toBe("778/KH");
    expect(seed.sources("x.name.en.100/KH")).toEqual(["a-2020#1"]);
    expect(seed.sources("x.name.en.778/KH")).toEqual(["a-2020#1", "b-2021#1"]);
  });

  test("names in two languages are no two values; those in the language of the one shown are", () => {
    const named = (id: string, name: string, language = "en") =>
      Object.fromEntries(
        Object.entries(dossier(id, `\n  plans:\n    x: { name: ${name}, kind: PLAN, sources: [1] }\n`)).map(
          ([path, text]) => [path, text.replace("language: en", `language: ${language}`)],
        ),
      );
    const seed = seedOf(named("a-2020", "X"), named("b-2021", "Kế hoạch X", "vi"));
    expect(seed.faults).toBe("");
    expect(seed.variants("x")).toEqual([]);
    expect(seed.shown("x", "name")).toBe("Kế hoạch X");
    expect(seed.names("x")).toEqual(["Kế hoạch X vi PREFERRED", "X en PREFERRED"]);
    const other = seedOf(named("a-2020", "X"), named("b-2021", "Kế hoạch X", "vi"), named("c-2022", "Y"));
    expect(other.faults).toContain('warning: CONFLICT: name: expected "X", as a-2020.yaml');
    expect(other.variants("x")).toEqual(["name X a-2020#1", "name Y shown c-2022#1"]);
  });

  test("two plans that a decision says are one go by both their numbers", () => {
    const other = dossier("b-2021", "\n  plans:\n    y: { name: X, kind: PLAN, number: 778/KH, sources: [1] }\n");
    const seed = seedOf(plan("a-2020", "number: 100/KH"), other, decisions("kind: SAME, about: x, other: y"));
    expect(seed.errors).toBe("");
    expect(seed.names("x")).toEqual(["100/KH en ABBREVIATION", "778/KH en ABBREVIATION", "X en PREFERRED"]);
  });

  test("a decision says which is shown, and then there is no warning", () => {
    const articles = [plan("a-2020", "date: 2019"), plan("b-2021", "date: 2018")];
    const seed = seedOf(...articles, decisions('kind: PREFERRED, about: x, field: date, value: "2019"'));
    expect(seed.faults).toBe("");
    expect(seed.shown("x", "startsOn")).toBe("2019-01-01");
    expect(seed.variants("x")).toEqual(["date 2018 b-2021#1", "date 2019 shown by d1 a-2020#1"]);
  });

  test("a record that is no entity has variants too", () => {
    const duty = (id: string, modality: string) =>
      plan(id, `assignments: [{ bearer: p, role: LEAD, modality: ${modality} }]`);
    const seed = seedOf(duty("a-2020", "OBLIGATION"), duty("b-2021", "RECOMMENDATION"));
    expect(seed.errors).toBe("");
    expect(seed.variants("x.assignment.p.lead")).toEqual([
      "modality OBLIGATION a-2020#1",
      "modality RECOMMENDATION shown b-2021#1",
    ]);
  });

  test("of names one is shown, and both are names", () => {
    const named = (id: string, name: string, head = "") =>
      dossier(id, `\n  plans:\n    x: { name: ${name}, kind: PLAN, sources: [1] }\n`, head);
    const seed = seedOf(named("a-2020", "One"), named("b-2021", "Two"));
    expect(seed.names("x")).toEqual(["One en ALTERNATIVE", "Two en PREFERRED"]);
    const other = named("b-2021", "Hai");
    const vietnamese = { "b-2021.yaml": other["b-2021.yaml"]!.replace("language: en", "language: vi") };
    expect(seedOf(named("a-2020", "One"), vietnamese).names("x")).toEqual(["Hai vi PREFERRED", "One en PREFERRED"]);
  });

  test("a name that one file shows and another lists is of the kind that fits what is shown", () => {
    const lists = (kind: string) => plan("b-2019", `names: [{ value: Old, language: en, kind: ${kind} }]`);
    const shows = dossier("a-2018", "\n  plans:\n    x: { name: Old, kind: PLAN, sources: [1] }\n");
    expect(seedOf(shows, lists("FORMER")).names("x")).toEqual(["Old en FORMER", "X en PREFERRED"]);
    expect(seedOf(shows, lists("FORMER")).errors).toBe("");
  });
});

describe("two articles that differ on a relationship to one record", () => {
  const posts = dossier(
    "o-2000",
    `
    organizations:
      y: { name: Y, kind: OTHER, sources: [1] }
      z: { name: Z, kind: OTHER, sources: [1] }
  `,
  );
  const part = (id: string, of: string) =>
    dossier(id, `\n  organizations:\n    x: { name: X, kind: OTHER, partOf: ${of}, sources: [1] }\n`);

  test("one is in the graph, the others are variants", () => {
    const seed = seedOf(posts, part("a-2020", "y"), part("b-2021", "z"));
    expect(seed.faults).toMatchInlineSnapshot(`
      "b-2021.yaml:3:38: warning: CONFLICT: partOf: expected "y", as a-2020.yaml:3:38 says of x, came "z"; each is kept and "z" is shown, until a decision prefers one
        3 |   x: { name: X, kind: OTHER, partOf: z, sources: [1] }
          |                                      ^"
    `);
    expect(seed.shown("x", "partOf")).toBe("z");
    expect(seed.variants("x")).toEqual(["partOf y a-2020#1", "partOf z shown b-2021#1"]);
  });

  test("written at either end", () => {
    const whole = dossier("b-2021", "\n  organizations:\n    z: { parts: { x: [2] }, sources: [1] }\n");
    const seed = seedOf(posts, part("a-2020", "y"), {
      "b-2021.yaml": whole["b-2021.yaml"]!.replace(/(2: .*), none: unused/, "$1"),
    });
    expect(seed.errors).toBe("");
    expect(seed.variants("x")).toEqual(["partOf y a-2020#1", "partOf z shown b-2021#2"]);
  });

  test("a decision says which", () => {
    const decided = decisions("kind: PREFERRED, about: x, field: partOf, value: y");
    const seed = seedOf(posts, part("a-2020", "y"), part("b-2021", "z"), decided);
    expect(seed.faults).toBe("");
    expect(seed.shown("x", "partOf")).toBe("y");
  });

  test("a file that contradicts itself is an error, unless it is decided", () => {
    const both = part("a-2020", "[y, z]");
    expect(seedOf(posts, both).errors).toContain("CONTRADICTION: partOf");
    expect(seedOf(posts, both, decisions("kind: PREFERRED, about: x, field: partOf, value: y")).faults).toBe("");
  });
});

test("a variant can be written as any record, and says what is so", () => {
  const said = (shown: boolean, field = "date") =>
    plan("a-2020", `date: 2019, variants: [{ field: ${field}, value: "2018", shown: ${shown}, sources: [2] }]`);
  const cited = (files: Record<string, string>) => ({
    "a-2020.yaml": files["a-2020.yaml"]!.replace(/(2: .*), none: unused/, "$1"),
  });
  expect(seedOf(cited(said(false))).faults).toBe("");
  expect(seedOf(cited(said(true))).faults).toContain(
    "BAD_VALUE: shown: expected false, as x shows another date, came true",
  );
  expect(seedOf(cited(said(false, "dat"))).faults).toContain('came "dat"; did you mean "date"?');
});

test("without its decision a seed is what it was", () => {
  const articles = [plan("a-2020", "date: 2019"), plan("b-2021", "date: 2018")];
  const before = revisionOf(seedOf(...articles).graph);
  const decided = seedOf(...articles, decisions('kind: PREFERRED, about: x, field: date, value: "2019"'));
  expect(revisionOf(decided.graph)).not.toBe(before);
  expect(revisionOf(seedOf(...articles, { "decisions.yaml": "language: en\n" }).graph)).toBe(before);
});
