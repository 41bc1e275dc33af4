import { describe, expect, test } from "vitest";
import { article, faultsIn, faultsOf } from "./faults-of.ts";

const digest = "0".repeat(64);

test("a seed without faults has none", () => {
  expect(faultsIn({ "article.yaml": article })).toBe("");
});

describe("a file", () => {
  test("that is no YAML", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: [1, 2
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:6: SYNTAX: expected a closing ] for this [, came none
        3 |   x: [1, 2
          |      ^"
    `);
  });

  test("with a tab for indentation", () => {
    expect(
      faultsOf(`
        language: en
        places:
        	x: {}
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:1: SYNTAX: expected blanks before the first word of a line, came a tab
        3 | 	x: {}
          | ^"
    `);
  });

  test("of two documents", () => {
    expect(
      faultsOf(`
        language: en
        ---
        language: vi
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:2:1: SYNTAX: expected one document a file, came another after ---
        2 | ---
          | ^^^"
    `);
  });

  test("that is not in UTF-8", () => {
    expect(faultsIn({ "latin.yaml": Buffer.from("language: en # déjà\n", "latin1") })).toMatchInlineSnapshot(`
      "latin.yaml:1:17: UNREADABLE: expected text in UTF-8, came other bytes: save the file as UTF-8
        1 | language: en # d�j�
          |                 ^"
    `);
  });

  test("that is too large", () => {
    expect(faultsIn({ "large.yaml": Buffer.alloc(5_000_001, "#") })).toMatchInlineSnapshot(`
      "large.yaml:1:1: UNREADABLE: expected a dossier of at most 5000000 bytes, came 5000001
        1 | 
          | ^"
    `);
  });

  test("that is empty", () => {
    expect(faultsIn({ "empty.yaml": "" })).toMatchInlineSnapshot(`
      "empty.yaml:1:1: WRONG_SHAPE: expected a map of sections: article, organizations, plans …, came nothing
        1 | 
          | ^"
    `);
  });

  test("that is a list", () => {
    expect(
      faultsOf(`
        - language: en
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:1:1: WRONG_SHAPE: expected a map of sections: article, organizations, plans …, came a list
        1 | - language: en
          | ^"
    `);
  });

  test("with an anchor, an alias and a tag", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: &shared { name: X, sources: [a-2024-01-01#1] }
          y: *shared
          z: { name: !!str Z, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:6: SYNTAX: expected plain YAML, came the anchor &shared: take it out, and write out what it stands for at each *shared (1 place)
        3 |   x: &shared { name: X, sources: [a-2024-01-01#1] }
          |      ^^^^^^^
      r.yaml:5:14: SYNTAX: expected plain YAML, came the tag !!str: take it out
        5 |   z: { name: !!str Z, sources: [a-2024-01-01#1] }
          |              ^^^^^^"
    `);
  });

  test("without a language", () => {
    expect(
      faultsOf(`
        places:
          x: { name: X, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:1:1: MISSING_FIELD: language: expected the language of the names in this file, such as en, came nothing
        1 | places:
          | ^^^^^^^"
    `);
  });

  test("that is a second dossier of an article", () => {
    expect(faultsIn({ "article.yaml": article, "b.yaml": article })).toMatchInlineSnapshot(`
      "b.yaml:1:16: DUPLICATE_RECORD: expected one dossier of a-2024-01-01, came another beside article.yaml:1:16
        1 | article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
          |                ^^^^^^^^^^^^"
    `);
  });

  test("whose article has no id", () => {
    expect(faultsIn({ "b.yaml": "article: { kind: PRESS, language: en }\n" })).toMatchInlineSnapshot(`
      "b.yaml:1:10: MISSING_ID: article: expected an id, such as vss-2025-03-01, came nothing
        1 | article: { kind: PRESS, language: en }
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });
});

describe("a section", () => {
  test("that the model does not know", () => {
    expect(
      faultsOf(`
        language: en
        organisations:
          x: { name: X }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:2:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "organisations"; did you mean "organizations"?
        2 | organisations:
          | ^^^^^^^^^^^^^"
    `);
  });

  test("that is no map", () => {
    expect(
      faultsOf(`
        language: en
        places: [x]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:2:1: WRONG_SHAPE: places: expected a map from ids to records, came a list
        2 | places: [x]
          | ^^^^^^"
    `);
  });

  test("with a record that is no map", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: Somewhere
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:3: WRONG_SHAPE: x: expected a record of Place, came "Somewhere"
        3 |   x: Somewhere
          |   ^"
    `);
  });

  test("that is written by the reader alone", () => {
    expect(
      faultsOf(`
        language: en
        articles:
          x: { name: X }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:2:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "articles"; did you mean "article"?
        2 | articles:
          | ^^^^^^^^"
    `);
  });
});

describe("an id", () => {
  test("of another shape", () => {
    expect(
      faultsOf(`
        language: en
        places:
          Hà_Nội: { name: Hanoi, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:3: BAD_ID: expected lower-case words joined by hyphens, such as vn-31-ct-tw, came "Hà_Nội"
        3 |   Hà_Nội: { name: Hanoi, sources: [a-2024-01-01#1] }
          |   ^^^^^^"
    `);
  });

  test("that is written twice in a file", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-01#1] }
        organizations:
          x: { name: X, kind: OTHER, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:3: DUPLICATE_RECORD: expected each record once in a file, came Organization "x" again (first in line 3)
        5 |   x: { name: X, kind: OTHER, sources: [a-2024-01-01#1] }
          |   ^"
    `);
  });

  test("that differs from the key", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { id: y, name: X, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:12: BAD_ID: id: expected "x", as the key says, or nothing, came "y"
        3 |   x: { id: y, name: X, sources: [a-2024-01-01#1] }
          |            ^"
    `);
  });

  test("that a nested record lacks", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x:
            name: X
            sources: [a-2024-01-01#1]
            names: [{ kind: TRANSLATION }]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:13: MISSING_ID: names: expected an id, or its language and value, to know this Name by
        6 |     names: [{ kind: TRANSLATION }]
          |             ^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("that two files give to things of two types", () => {
    expect(
      faultsIn({
        "article.yaml": article,
        "b.yaml": "language: en\nplaces:\n  a: { name: A, sources: [a-2024-01-01#1] }\n",
      }),
    ).toMatchInlineSnapshot(`
      "b.yaml:3:3: CONTRADICTION: expected an Organization, as article.yaml:3:3 says of a, came a Place
        3 |   a: { name: A, sources: [a-2024-01-01#1] }
          |   ^"
    `);
  });
});

describe("a field", () => {
  test("that the type does not have", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, levle: DISTRICT, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:17: UNKNOWN_FIELD: expected a field of Place, came "levle"; did you mean "level"?
        3 |   x: { name: X, levle: DISTRICT, sources: [a-2024-01-01#1] }
          |                 ^^^^^"
    `);
  });

  test("that is computed", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, startsOn: 2024-01-01, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:17: DERIVED_FIELD: expected "date" only: startsOn is computed from it
        3 |   x: { name: X, startsOn: 2024-01-01, sources: [a-2024-01-01#1] }
          |                 ^^^^^^^^"
    `);
  });

  test("that is written twice", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, name: Y, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:17: DUPLICATE_KEY: expected each key once, came "name" again
        3 |   x: { name: X, name: Y, sources: [a-2024-01-01#1] }
          |                 ^^^^"
    `);
  });

  test("without a value", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x:
            name:
            sources: [a-2024-01-01#1]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:4:5: BAD_VALUE: name: expected some text, came nothing
        4 |     name:
          |     ^^^^"
    `);
  });

  test("with a map for a value", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: { en: X }, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:14: BAD_VALUE: name: expected one value, came a map
        3 |   x: { name: { en: X }, sources: [a-2024-01-01#1] }
          |              ^^^^^^^^^"
    `);
  });

  test("that is required and absent", () => {
    expect(
      faultsOf(`
        language: en
        organizations:
          x: { name: X, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:3: MISSING_FIELD: expected kind of Organization x, one of PARTY, GOVERNMENT, LEGISLATURE, TRADE_UNION, SECURITY_FORCE, ENTERPRISE, MEDIA, ASSOCIATION or OTHER, came nothing
        3 |   x: { name: X, sources: [a-2024-01-01#1] }
          |   ^"
    `);
  });
});

describe("a value", () => {
  test("that is no word of the vocabulary", () => {
    expect(
      faultsOf(`
        language: en
        organizations:
          x: { name: X, kind: GOVERMENT, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: kind: expected one of PARTY, GOVERNMENT, LEGISLATURE, TRADE_UNION, SECURITY_FORCE, ENTERPRISE, MEDIA, ASSOCIATION or OTHER, came "GOVERMENT"; did you mean "GOVERNMENT"?
        3 |   x: { name: X, kind: GOVERMENT, sources: [a-2024-01-01#1] }
          |                       ^^^^^^^^^"
    `);
  });

  test("of the vocabulary, but of another type", () => {
    expect(
      faultsOf(`
        language: en
        directives:
          x: { name: X, kind: PLAN, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: kind: expected one of LAW, RESOLUTION, DIRECTIVE, DECREE, DECISION, CIRCULAR or INSTRUCTION, came "PLAN"
        3 |   x: { name: X, kind: PLAN, sources: [a-2024-01-01#1] }
          |                       ^^^^"
    `);
  });

  test("that is no date", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, date: 19 March 2024, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "19 March 2024"
        3 |   x: { name: X, date: 19 March 2024, sources: [a-2024-01-01#1] }
          |                       ^^^^^^^^^^^^^"
    `);
  });

  test("that is no day of the calendar", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, date: 2023-02-29, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "2023-02-29"
        3 |   x: { name: X, date: 2023-02-29, sources: [a-2024-01-01#1] }
          |                       ^^^^^^^^^^"
    `);
  });

  test("that ends before it starts", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, date: 2023-05-31/2023-05-01, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "2023-05-31/2023-05-01"
        3 |   x: { name: X, date: 2023-05-31/2023-05-01, sources: [a-2024-01-01#1] }
          |                       ^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("that is no number", () => {
    expect(
      faultsOf(`
        language: en
        outcomes:
          x: { name: X, indicator: i, comparator: ABOUT, status: REPORTED, value: "56,000", sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:75: BAD_VALUE: value: expected a number, in digits only, came "56,000"
        3 |   x: { name: X, indicator: i, comparator: ABOUT, status: REPORTED, value: "56,000", sources: [a-2024-01-01#1] }
          |                                                                           ^^^^^^^^"
    `);
  });

  test("that is no ordinal", () => {
    expect(
      faultsOf(`
        language: en
        campaigns:
          x: { name: X, kind: OTHER, edition: 0, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:39: BAD_VALUE: edition: expected a whole number from 1, came "0"
        3 |   x: { name: X, kind: OTHER, edition: 0, sources: [a-2024-01-01#1] }
          |                                       ^"
    `);
  });

  test("that is no language", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x:
            name: X
            sources: [a-2024-01-01#1]
            names: [{ value: Ix, language: vn_VN, kind: TRANSLATION }]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:6:36: BAD_VALUE: language: expected a language tag such as vi, zh-Hans or zh-Latn-pinyin, came "vn_VN"
        6 |     names: [{ value: Ix, language: vn_VN, kind: TRANSLATION }]
          |                                    ^^^^^"
    `);
  });

  test("that is no address", () => {
    expect(faultsIn({ "article.yaml": article.replace("name: Title", "name: Title, url: www.example.org") }))
      .toMatchInlineSnapshot(`
      "article.yaml:1:107: BAD_VALUE: url: expected an address that starts with http:// or https://, came "www.example.org"
        1 | article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title, url: www.example.org }
          |                                                                                                           ^^^^^^^^^^^^^^^"
    `);
  });

  test("that is no recurrence", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x:
            name: X
            kind: PLAN
            sources: [a-2024-01-01#1]
            assignments: [{ bearer: a, role: REPORT, modality: OBLIGATION, recurrence: quarterly }]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:7:80: BAD_VALUE: recurrence: expected an ISO 8601 repeating interval such as R/P3M, or R/2025-12-15/P1Y from a day on, came "quarterly"
        7 |     assignments: [{ bearer: a, role: REPORT, modality: OBLIGATION, recurrence: quarterly }]
          |                                                                                ^^^^^^^^^"
    `);
  });

  test("that is no code of a place", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, code: Vietnam, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:23: BAD_VALUE: code: expected an ISO 3166 code such as VN or CN-SX, came "Vietnam"
        3 |   x: { name: X, code: Vietnam, sources: [a-2024-01-01#1] }
          |                       ^^^^^^^"
    `);
  });

  test("that another file contradicts", () => {
    expect(faultsIn({ "article.yaml": article, "b.yaml": "language: en\norganizations:\n  a: { kind: OTHER }\n" }))
      .toMatchInlineSnapshot(`
        "b.yaml:3:14: warning: CONFLICT: kind: expected "MEDIA", as article.yaml:3:23 says of a, came "OTHER"; each is kept and "MEDIA" is shown, until a decision prefers one
          3 |   a: { kind: OTHER }
            |              ^^^^^
        b.yaml:3:14: MISSING_SOURCE: expected the paragraphs that state it under sources, came none for Variant a.variant.kind.OTHER
          3 |   a: { kind: OTHER }
            |              ^^^^^"
      `);
  });
});

describe("a relationship", () => {
  test("to an id that nothing has", () => {
    expect(
      faultsOf(`
        language: en
        places:
          vn-hanoi: { name: Hanoi, sources: [a-2024-01-01#1] }
          vn-soc-son: { name: Sóc Sơn, partOf: vn-hanoy, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:4:40: UNKNOWN_REFERENCE: partOf: expected the id of a Place, came "vn-hanoy", which no record has; did you mean "vn-hanoi"?
        4 |   vn-soc-son: { name: Sóc Sơn, partOf: vn-hanoy, sources: [a-2024-01-01#1] }
          |                                        ^^^^^^^^"
    `);
  });

  test("to a record of another type", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, partOf: a, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:25: WRONG_REFERENCE: partOf: expected the id of a Place, came "a", which is an Organization
        3 |   x: { name: X, partOf: a, sources: [a-2024-01-01#1] }
          |                         ^"
    `);
  });

  test("that names nothing", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x:
            name: X
            partOf:
            sources: [a-2024-01-01#1]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:5: BAD_VALUE: partOf: expected the id of a Place, came nothing
        5 |     partOf:
          |     ^^^^^^"
    `);
  });

  test("that is required and absent", () => {
    expect(
      faultsOf(`
        language: en
        posts:
          x: { name: X, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:3: MISSING_FIELD: expected organization of Post x, came nothing
        3 |   x: { name: X, sources: [a-2024-01-01#1] }
          |   ^"
    `);
  });

  test("of which there can be one, given two in a record", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-01#1] }
          y: { name: Y, sources: [a-2024-01-01#1] }
          z: { name: Z, partOf: [x, y], sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:29: CONTRADICTION: partOf: expected "x", as r.yaml:5:26 says of z, came "y"
        5 |   z: { name: Z, partOf: [x, y], sources: [a-2024-01-01#1] }
          |                             ^"
    `);
  });

  test("of which there can be one, given from either end", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, parts: [z], sources: [a-2024-01-01#1] }
          y: { name: Y, parts: [z], sources: [a-2024-01-01#1] }
          z: { name: Z, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:4:25: CONTRADICTION: partOf: expected "x", as r.yaml:3:25 says of z, came "y"
        4 |   y: { name: Y, parts: [z], sources: [a-2024-01-01#1] }
          |                         ^"
    `);
  });

  test("that comes back to where it started", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, partOf: y, sources: [a-2024-01-01#1] }
          y: { name: Y, partOf: z, sources: [a-2024-01-01#1] }
          z: { name: Z, partOf: x, sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:25: CYCLE: partOf: expected no way back, came x → y → z → x
        5 |   z: { name: Z, partOf: x, sources: [a-2024-01-01#1] }
          |                         ^"
    `);
  });

  test("that carries no sources, given some", () => {
    expect(faultsIn({ "article.yaml": article.replace("publisher: a", "publisher: { a: [1] }") }))
      .toMatchInlineSnapshot(`
      "article.yaml:1:59: UNKNOWN_SOURCE: publisher: expected the id alone: this relationship carries no sources
        1 | article: { id: a-2024-01-01, kind: PRESS, publisher: { a: [1] }, date: 2024-01-01, language: en, name: Title }
          |                                                           ^^^"
    `);
  });

  test("with a record written where several types are possible", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x: { name: X, kind: PLAN, issuedBy: [{ id: y, name: Y }], sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:40: WRONG_SHAPE: issuedBy: expected an id; write the record itself under one of organizations, groups, officials, posts
        3 |   x: { name: X, kind: PLAN, issuedBy: [{ id: y, name: Y }], sources: [a-2024-01-01#1] }
          |                                        ^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("with a list in a list", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x: { name: X, kind: PLAN, issuedBy: [[a]], sources: [a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:40: WRONG_SHAPE: issuedBy: expected an id or a record, came a list
        3 |   x: { name: X, kind: PLAN, issuedBy: [[a]], sources: [a-2024-01-01#1] }
          |                                        ^^^"
    `);
  });
});

describe("an assignment", () => {
  test("laid on neither a task nor an instrument", () => {
    expect(
      faultsOf(`
        language: en
        groups:
          x:
            { name: X, within: a, sources: [a-2024-01-01#1],
              assignments: [{ bearer: x, role: LEAD, modality: OBLIGATION }] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:5:21: MISSING_FIELD: expected just one of task and instrument of Assignment x.assignment.x.lead, came neither
        5 |       assignments: [{ bearer: x, role: LEAD, modality: OBLIGATION }] }
          |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("laid on both", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x:
            name: X
            kind: PLAN
            sources: [a-2024-01-01#1]
            tasks: [{ position: 1, name: T }]
            assignments: [{ bearer: a, role: LEAD, modality: OBLIGATION, task: x.task.1 }]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:8:19: MISSING_FIELD: expected just one of task and instrument of Assignment x.assignment.a.lead, came task and instrument
        8 |     assignments: [{ bearer: a, role: LEAD, modality: OBLIGATION, task: x.task.1 }]
          |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("that leaves out what is required of it", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x:
            name: X
            kind: PLAN
            sources: [a-2024-01-01#1]
            assignments: [{ bearer: a, role: LEAD }]
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:7:19: MISSING_FIELD: expected modality of Assignment x.assignment.a.lead, one of OBLIGATION, RECOMMENDATION, PERMISSION or PROHIBITION, came nothing
        7 |     assignments: [{ bearer: a, role: LEAD }]
          |                   ^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("of one bearer in one role, given twice", () => {
    expect(
      faultsOf(`
        language: en
        plans:
          x:
            name: X
            kind: PLAN
            sources: [a-2024-01-01#1]
            assignments:
              - { bearer: a, role: LEAD, modality: OBLIGATION }
              - { bearer: a, role: LEAD, modality: RECOMMENDATION }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:9:9: DUPLICATE_RECORD: expected each record once in a file, came Assignment "x.assignment.a.lead" again (first in line 8)
        9 |       - { bearer: a, role: LEAD, modality: RECOMMENDATION }
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });
});

describe("a source", () => {
  test("that a record lacks", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:3: MISSING_SOURCE: expected the paragraphs that state it under sources, came none for Place x
        3 |   x: { name: X }
          |   ^"
    `);
  });

  test("that a relationship lacks", () => {
    expect(
      faultsIn({
        "article.yaml": article,
        "b.yaml": "language: en\nplaces:\n  x: { name: X, sources: [a-2024-01-01#1] }\n",
        "c.yaml": "language: en\nplaces:\n  x: { organizations: [a] }\n",
      }),
    ).toMatchInlineSnapshot(`
      "c.yaml:3:24: MISSING_SOURCE: expected the paragraphs that state it under sources, came none for organizations from x to a
        3 |   x: { organizations: [a] }
          |                        ^"
    `);
  });

  test("of another form", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [paragraph 1, a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:27: BAD_SOURCE: expected the article's id, # and a paragraph's number, such as vss-2025-03-01#3, came "paragraph 1"
        3 |   x: { name: X, sources: [paragraph 1, a-2024-01-01#1] }
          |                           ^^^^^^^^^^^"
    `);
  });

  test("of another form, in a dossier", () => {
    expect(faultsIn({ "article.yaml": article.replace("sources: [1]", "sources: [1, the first]") }))
      .toMatchInlineSnapshot(`
      "article.yaml:3:43: BAD_SOURCE: expected a paragraph's number, with the span's first and last words where it needs them: 3, or 20 "Heads … units", came "the first"
        3 |   a: { name: A, kind: MEDIA, sources: [1, the first] }
          |                                           ^^^^^^^^^"
    `);
  });

  test("with a comma, not in quotes", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-01#1 "Beijing, May 23"] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:27: BAD_SOURCE: expected quotes around a source whose words hold a comma: 'a-2024-01-01#1 "Beijing, May 23"', came none
        3 |   x: { name: X, sources: [a-2024-01-01#1 "Beijing, May 23"] }
          |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("that names a span, not in quotes, in a dossier", () => {
    expect(faultsIn({ "article.yaml": article.replace("sources: [1]", 'sources: [1 "It\'s A, B", 1]') }))
      .toMatchInlineSnapshot(`
      "article.yaml:3:40: BAD_SOURCE: expected quotes around a source whose words hold a comma: '1 "It''s A, B"', came none
        3 |   a: { name: A, kind: MEDIA, sources: [1 "It's A, B", 1] }
          |                                        ^^^^^^^^^^^^^"
    `);
  });

  test("with a comma and no closing quote", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-01#1 "Beijing, May 23, a-2024-01-01#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:27: BAD_SOURCE: expected the article's id, # and a paragraph's number, such as vss-2025-03-01#3, came a-2024-01-01#1 "Beijing, May 23; did you mean 'a-2024-01-01#1 "Beijing, May 23"'?
        3 |   x: { name: X, sources: [a-2024-01-01#1 "Beijing, May 23, a-2024-01-01#1] }
          |                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
    `);
  });

  test("of an article that has no dossier", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-10#1] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:27: UNKNOWN_SOURCE: expected the id of an article, came "a-2024-01-10"; did you mean "a-2024-01-01"?
        3 |   x: { name: X, sources: [a-2024-01-10#1] }
          |                           ^^^^^^^^^^^^^^"
    `);
  });

  test("that has no entry among the citations", () => {
    expect(
      faultsOf(`
        language: en
        places:
          x: { name: X, sources: [a-2024-01-01#2] }
      `),
    ).toMatchInlineSnapshot(`
      "r.yaml:3:27: UNKNOWN_SOURCE: expected a source that stands under citations, came 2; "osh cite a-2024-01-01 --text FILE --write" enters it
        3 |   x: { name: X, sources: [a-2024-01-01#2] }
          |                           ^^^^^^^^^^^^^^"
    `);
  });
});

describe("an entry among the citations", () => {
  test("of a paragraph that nothing rests on", () => {
    expect(faultsIn({ "article.yaml": article + `  2: { digest: ${digest} }\n` })).toMatchInlineSnapshot(`
      "article.yaml:6:3: UNCITED_PARAGRAPH: expected something that rests on paragraph 2, or "none" and why, came neither
        6 |   2: { digest: 0000000000000000000000000000000000000000000000000000000000000000 }
          |   ^"
    `);
  });

  test("of a span that nothing rests on", () => {
    expect(faultsIn({ "article.yaml": article + `  1 "A … B": { start: 0, end: 9, digest: ${digest} }\n` }))
      .toMatchInlineSnapshot(`
      "article.yaml:6:3: UNUSED_CITATION: expected something that rests on 1 "A … B", came nothing; take the entry out
        6 |   1 "A … B": { start: 0, end: 9, digest: 0000000000000000000000000000000000000000000000000000000000000000 }
          |   ^^^^^^^^^"
    `);
  });

  test("that says why nothing rests on it, though something does", () => {
    expect(faultsIn({ "article.yaml": article.replace(`${digest} }`, `${digest}, none: a caption }`) }))
      .toMatchInlineSnapshot(`
        "article.yaml:5:3: UNUSED_CITATION: expected no "none" for paragraph 1, because something rests on it (article.yaml:3:40), came "a caption"
          5 |   1: { digest: 0000000000000000000000000000000000000000000000000000000000000000, none: a caption }
            |   ^"
      `);
  });

  test("without a digest", () => {
    expect(faultsIn({ "article.yaml": article + `  2: { none: a caption }\n` })).toMatchInlineSnapshot(`
      "article.yaml:6:3: BAD_VALUE: digest: expected 64 hexadecimal digits, as "osh cite ARTICLE --text FILE --write" enters them, came nothing
        6 |   2: { none: a caption }
          |   ^"
    `);
  });

  test("whose span is no span", () => {
    expect(faultsIn({ "article.yaml": article + `  1 "A": { start: 9, end: 3, digest: ${digest} }\n` }))
      .toMatchInlineSnapshot(`
      "article.yaml:6:3: BAD_VALUE: expected start and end as whole numbers, start before end, or neither
        6 |   1 "A": { start: 9, end: 3, digest: 0000000000000000000000000000000000000000000000000000000000000000 }
          |   ^^^^^"
    `);
  });

  test("with a field of another name", () => {
    expect(faultsIn({ "article.yaml": article + `  2: { digest: ${digest}, non: a caption }\n` }))
      .toMatchInlineSnapshot(`
        "article.yaml:6:82: UNKNOWN_FIELD: citations: expected one of start, end, digest, none, came "non"; did you mean "none"?
          6 |   2: { digest: 0000000000000000000000000000000000000000000000000000000000000000, non: a caption }
            |                                                                                  ^^^"
      `);
  });

  test("that is no map", () => {
    expect(faultsIn({ "article.yaml": article.replace(`{ digest: ${digest} }`, digest) })).toMatchInlineSnapshot(`
      "article.yaml:5:3: BAD_VALUE: digest: expected 64 hexadecimal digits, as "osh cite ARTICLE --text FILE --write" enters them, came nothing
        5 |   1: 0000000000000000000000000000000000000000000000000000000000000000
          |   ^"
    `);
  });

  test("whose key is no source", () => {
    expect(faultsIn({ "article.yaml": article + `  first: { digest: ${digest} }\n` })).toMatchInlineSnapshot(`
      "article.yaml:6:3: BAD_SOURCE: citations: expected a paragraph's number, with the span's first and last words where it needs them: 3, or 20 "Heads … units", came "first"
        6 |   first: { digest: 0000000000000000000000000000000000000000000000000000000000000000 }
          |   ^^^^^"
    `);
  });
});

test("all faults are told at once, in the order of the lines", () => {
  expect(
    faultsOf(`
      language: en
      places:
        X: { name: X, levle: DISTRICT }
        y: { name: Y, partOf: z, date: yesterday, sources: [a-2024-01-01#9] }
      plans:
        p: { kind: DIRECTIVE, sources: [a-2024-01-01#1] }
    `),
  ).toMatchInlineSnapshot(`
    "r.yaml:3:3: BAD_ID: expected lower-case words joined by hyphens, such as vn-31-ct-tw, came "X"; did you mean "x"?
      3 |   X: { name: X, levle: DISTRICT }
        |   ^
    r.yaml:3:3: MISSING_SOURCE: expected the paragraphs that state it under sources, came none for Place X
      3 |   X: { name: X, levle: DISTRICT }
        |   ^
    r.yaml:3:17: UNKNOWN_FIELD: expected a field of Place, came "levle"; did you mean "level"?
      3 |   X: { name: X, levle: DISTRICT }
        |                 ^^^^^
    r.yaml:4:25: UNKNOWN_REFERENCE: partOf: expected the id of a Place, came "z", which no record has
      4 |   y: { name: Y, partOf: z, date: yesterday, sources: [a-2024-01-01#9] }
        |                         ^
    r.yaml:4:34: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "yesterday"
      4 |   y: { name: Y, partOf: z, date: yesterday, sources: [a-2024-01-01#9] }
        |                                  ^^^^^^^^^
    r.yaml:4:55: UNKNOWN_SOURCE: expected a source that stands under citations, came 9; "osh cite a-2024-01-01 --text FILE --write" enters it
      4 |   y: { name: Y, partOf: z, date: yesterday, sources: [a-2024-01-01#9] }
        |                                                       ^^^^^^^^^^^^^^
    r.yaml:6:3: MISSING_FIELD: expected name of Plan p, came nothing
      6 |   p: { kind: DIRECTIVE, sources: [a-2024-01-01#1] }
        |   ^
    r.yaml:6:14: BAD_VALUE: kind: expected one of PLAN, ACTION_PLAN, WORK_PLAN or PROGRAMME, came "DIRECTIVE"
      6 |   p: { kind: DIRECTIVE, sources: [a-2024-01-01#1] }
        |              ^^^^^^^^^"
  `);
});
