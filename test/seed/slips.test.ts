import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestOf } from "../../src/archive.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFile } from "../../src/seed/check.ts";
import { faultsIn } from "./faults-of.ts";

const digest = "0".repeat(64);

/** A seed without faults: an article of a plan, another, and what they share. */
const seed: Readonly<Record<string, string>> = {
  "a.yaml": `article:
  id: a-2024-01-01
  kind: PRESS
  publisher: paper
  date: 2024-01-01
  language: en
  name: The plan
groups:
  heads:
    name: Heads of units
    within: ministry
    sources: [2 "Heads"]
  units:
    name: Units
    members: [heads]
    sources: [2]
plans:
  plan-1:
    name: Plan 1
    number: 1
    kind: PLAN
    date: 2023-06-01
    issuedBy: ministry
    implements: directive-1
    sources: [1]
    tasks:
      - position: 1
        name: Train the officers
        sources: [3]
      - position: 2
        name: Tell how it goes
        sources: [3]
        themes: [reports]
    assignments:
      - { bearer: heads, role: LEAD, modality: OBLIGATION }
themes:
  training: { name: Training of officers, sources: [5] }
  reports: { name: Reports to superiors, sources: [3] }
citations:
  1: { digest: ${digest} }
  2: { digest: ${digest} }
  2 "Heads": { start: 0, end: 5, digest: ${digestOf("Heads")} }
  3: { digest: ${digest} }
  4: { digest: ${digest}, none: a caption }
  5: { digest: ${digest} }
`,
  "b.yaml": `article: { id: b-2024-02-02, kind: PRESS, publisher: paper, date: 2024-02-02, language: en, name: The ministry }
organizations:
  ministry: { sources: [1] }
citations:
  1: { digest: ${digest} }
`,
  "r.yaml": `language: en
organizations:
  paper: { name: The Paper, kind: MEDIA, sources: [b-2024-02-02#1] }
  ministry: { name: The Ministry, kind: GOVERNMENT, level: CENTRAL, sources: [a-2024-01-01#1, b-2024-02-02#1] }
posts:
  minister: { name: Minister, organization: ministry, sources: [a-2024-01-01#1] }
directives:
  directive-1: { name: Directive 1, kind: DIRECTIVE, date: 2022, issuedBy: ministry, sources: [a-2024-01-01#1] }
`,
};

/** The first line of each fault of the seed, once one of its files is changed. */
function faultsAfter(file: string, from: string | RegExp, to: string): string[] {
  const changed = seed[file]!.replace(from, to);
  expect(changed).not.toBe(seed[file]);
  const printed = faultsIn({ ...seed, [file]: changed });
  return printed.split("\n").filter((line) => /^\S+:\d+:\d+: /.test(line));
}

test("the seed has no fault", () => {
  expect(faultsIn(seed)).toBe("");
});

const slips: [name: string, file: string, from: string | RegExp, to: string, fault: string][] = [
  [
    "a file that does not end a list",
    "a.yaml",
    'sources: [2 "Heads"]',
    'sources: [2 "Heads"',
    "a.yaml:12:14: SYNTAX: expected a closing ] for this [, came none",
  ],
  [
    "a file that does not end a map",
    "r.yaml",
    "sources: [b-2024-02-02#1] }",
    "sources: [b-2024-02-02#1]",
    "r.yaml:3:10: SYNTAX: expected a closing } for this {, came none",
  ],
  [
    "a file that does not end a quote",
    "a.yaml",
    "name: Heads of units",
    "name: 'Heads of units",
    "a.yaml:10:11: SYNTAX: expected a closing ' for this ', came none",
  ],
  [
    "a tab",
    "a.yaml",
    "    number: 1",
    "\tnumber: 1",
    "a.yaml:20:1: SYNTAX: expected blanks before the first word of a line, came a tab",
  ],
  [
    "a line indented more",
    "a.yaml",
    "    number: 1",
    "     number: 1",
    "a.yaml:20:6: SYNTAX: expected a line indented as the one before it, came one indented more",
  ],
  [
    "a line indented less",
    "a.yaml",
    "    number: 1",
    "   number: 1",
    "a.yaml:20:4: SYNTAX: expected a line that starts in the column of those that it belongs with, came one in another",
  ],
  [
    "a record without indentation",
    "a.yaml",
    "  units:",
    "units:",
    'a.yaml:13:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "units"; a record stands indented, under its section',
  ],
  [
    "a colon left out",
    "a.yaml",
    "    number: 1",
    "    number 1",
    "a.yaml:20:5: SYNTAX: expected a key, a colon and a blank, came a line without",
  ],
  [
    "a blank left out",
    "a.yaml",
    "    number: 1",
    "    number:1",
    "a.yaml:20:5: SYNTAX: expected a key, a colon and a blank, came a line without",
  ],
  [
    "a blank that is none",
    "a.yaml",
    "    number: 1",
    "    number:\u00A01",
    "a.yaml:20:12: SYNTAX: expected a plain blank, came U+00A0, which only looks like one",
  ],
  [
    "a colon in a text",
    "a.yaml",
    "name: Plan 1",
    "name: Plan: the first",
    "a.yaml:19:11: SYNTAX: expected quotes around a text that holds a colon and a blank, came none",
  ],
  [
    "an apostrophe in quotes",
    "a.yaml",
    "name: Plan 1",
    "name: 'The ministry's plan'",
    "a.yaml:19:25: SYNTAX: expected nothing after a complete value, came more; a text with quotes or brackets in it needs other quotes around it",
  ],
  [
    "a mark of a merge that failed",
    "a.yaml",
    "plans:",
    "<<<<<<< HEAD\nplans:",
    "a.yaml:17:1: SYNTAX: expected a key, a colon and a blank, came a line without",
  ],
  [
    "a dash left out",
    "a.yaml",
    "      - position: 2",
    "        position: 2",
    'a.yaml:30:9: DUPLICATE_KEY: expected each key once, came "position" and what follows it again; where another item of a list starts here, write "- " before it',
  ],
  [
    "the first dash left out",
    "a.yaml",
    "      - position: 1",
    "        position: 1",
    'a.yaml:30:7: SYNTAX: expected "- " before the first item of the list too, came it before a later one',
  ],
  [
    "a file that is empty",
    "a.yaml",
    /^[^]*$/,
    "",
    "a.yaml:1:1: WRONG_SHAPE: expected a map of sections: article, organizations, plans …, came nothing",
  ],
  [
    "a file of prose",
    "a.yaml",
    /^[^]*$/,
    "Notes on the plan",
    'a.yaml:1:1: WRONG_SHAPE: expected a map of sections: article, organizations, plans …, came "Notes on the plan"',
  ],
  [
    "a section of another name",
    "a.yaml",
    "groups:",
    "group:",
    'a.yaml:8:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "group"; did you mean "groups"?',
  ],
  [
    "a section of another name, in a registry",
    "r.yaml",
    "organizations:",
    "organisations:",
    'r.yaml:2:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "organisations"; did you mean "organizations"?',
  ],
  [
    "a section that comes twice",
    "a.yaml",
    "themes:\n",
    "groups:\n",
    'a.yaml:36:1: DUPLICATE_KEY: expected each key once, came "groups" again',
  ],
  [
    "citations by another name",
    "a.yaml",
    "citations:",
    "citation:",
    'a.yaml:39:1: UNKNOWN_SECTION: expected a section such as organizations or plans, came "citation"; did you mean "citations"?',
  ],
  [
    "citations left out",
    "a.yaml",
    /citations:[^]*$/,
    "",
    'a.yaml:12:15: UNKNOWN_SOURCE: expected citations in a.yaml, came none; "osh cite a-2024-01-01 --text FILE --write" enters them (the same in 9 more places)',
  ],
  [
    "an article by another id",
    "a.yaml",
    "id: a-2024-01-01",
    "id: a-2024-01-10",
    'r.yaml:4:79: UNKNOWN_SOURCE: expected the id of an article, came "a-2024-01-01"; did you mean "a-2024-01-10"? (the same in 2 more places)',
  ],
  [
    "an article whose id is none",
    "a.yaml",
    "id: a-2024-01-01",
    "id: A 2024",
    'a.yaml:2:7: BAD_ID: article: expected lower-case words joined by hyphens, such as vss-2025-03-01, came "A 2024"',
  ],
  [
    "an article without an id",
    "a.yaml",
    "  id: a-2024-01-01\n",
    "",
    "a.yaml:2:3: MISSING_ID: article: expected an id, such as vss-2025-03-01, came nothing",
  ],
  [
    "an article without a head",
    "a.yaml",
    /^article:[^]*?(?=groups)/,
    "",
    "a.yaml:1:1: MISSING_FIELD: article: expected the article, with its id, whose citations these are, came nothing",
  ],
  [
    "an article without a language",
    "a.yaml",
    "  language: en\n",
    "",
    "a.yaml:2:7: MISSING_FIELD: expected language of Article a-2024-01-01, came nothing",
  ],
  [
    "a language in words",
    "a.yaml",
    "language: en",
    "language: english",
    'a.yaml:6:13: BAD_VALUE: language: expected a language tag such as vi, zh-Hans or zh-Latn-pinyin, came "english"',
  ],
  [
    "a language in words, in a registry",
    "r.yaml",
    "language: en",
    "language: english",
    'r.yaml:1:11: BAD_VALUE: language: expected a language tag such as vi, zh-Hans or zh-Latn-pinyin, came "english"',
  ],
  [
    "an id with a slip, where it is named",
    "a.yaml",
    "within: ministry",
    "within: minstry",
    'a.yaml:11:13: UNKNOWN_REFERENCE: within: expected the id of an Organization, came "minstry", which no record has; did you mean "ministry"?',
  ],
  [
    "an id with a slip, where the record stands",
    "a.yaml",
    "  heads:",
    "  haeds:",
    'a.yaml:15:15: UNKNOWN_REFERENCE: members: expected the id of an Agent, came "heads", which no record has; did you mean "haeds"? (the same in 1 more place)',
  ],
  [
    "an id with a slip, in a registry",
    "r.yaml",
    "  ministry: {",
    "  minstry: {",
    'b.yaml:3:3: MISSING_FIELD: expected name and kind of Organization ministry, came nothing; did you mean "minstry"?',
  ],
  [
    "an id with a capital",
    "a.yaml",
    "  heads:",
    "  Heads:",
    'a.yaml:9:3: BAD_ID: expected lower-case words joined by hyphens, such as vn-31-ct-tw, came "Heads"; did you mean "heads"?',
  ],
  [
    "an id twice in a section",
    "a.yaml",
    "  reports: {",
    "  training: {",
    'a.yaml:38:3: DUPLICATE_KEY: expected each key once, came "training" again',
  ],
  [
    "a position twice",
    "a.yaml",
    "position: 2",
    "position: 1",
    'a.yaml:30:9: DUPLICATE_RECORD: expected each record once in a file, came Task "plan-1.task.1" again (first in line 27)',
  ],
  [
    "a position left out",
    "a.yaml",
    "- position: 2\n        name",
    "- name",
    "a.yaml:30:9: MISSING_ID: tasks: expected an id, or its position, to know this Task by",
  ],
  [
    "a field with a slip",
    "a.yaml",
    "    number: 1",
    "    nubmer: 1",
    'a.yaml:20:5: UNKNOWN_FIELD: expected a field of Plan, came "nubmer"; did you mean "number"?',
  ],
  [
    "a required field with a slip",
    "a.yaml",
    "name: Plan 1",
    "nmae: Plan 1",
    'a.yaml:19:5: UNKNOWN_FIELD: expected a field of Plan, came "nmae"; did you mean "name"?',
  ],
  [
    "a required field by another name",
    "a.yaml",
    "name: Plan 1",
    "title: Plan 1",
    'a.yaml:19:5: UNKNOWN_FIELD: expected a field of Plan, came "title"; did you mean "name", which is missing?',
  ],
  [
    "sources with a slip",
    "a.yaml",
    "    sources: [1]",
    "    source: [1]",
    'a.yaml:25:5: UNKNOWN_FIELD: expected a field of Plan, came "source"; did you mean "sources"?',
  ],
  [
    "sources left out",
    "a.yaml",
    "    sources: [1]\n",
    "",
    "a.yaml:18:3: MISSING_SOURCE: expected the paragraphs that state it under sources, came none for Plan plan-1 (the same in 4 more places)",
  ],
  [
    "records in another section",
    "a.yaml",
    "groups:\n",
    "posts:\n",
    'a.yaml:11:5: UNKNOWN_FIELD: expected a field of Post, came "within"; does the record belong under groups, whose records have it? (the same in 1 more place)',
  ],
  [
    "a word that is none of the vocabulary",
    "a.yaml",
    "role: LEAD",
    "role: lead",
    'a.yaml:35:32: BAD_VALUE: role: expected one of LEAD, IMPLEMENT, COORDINATE, SUPERVISE, INSPECT, ADVISE, REPORT, SUPPORT or PARTICIPATE, came "lead"; did you mean "LEAD"?',
  ],
  [
    "a day that no calendar has",
    "a.yaml",
    "date: 2023-06-01",
    "date: 2023-06-31",
    'a.yaml:22:11: BAD_VALUE: date: expected a date as precise as the source: 2024-03-19, 2020-06, 2023 or 2023-05-01/2023-05-31, came "2023-06-31"',
  ],
  [
    "a plan before its directive",
    "a.yaml",
    "date: 2023-06-01",
    "date: 2021-06-01",
    "a.yaml:24:17: warning: DATES_OUT_OF_ORDER: implements: plan-1 (2021-06-01) is before directive-1 (2022, r.yaml:8:3), but what is carried out comes first",
  ],
  [
    "a reference to another type",
    "a.yaml",
    "issuedBy: ministry",
    "issuedBy: reports",
    'a.yaml:23:15: WRONG_REFERENCE: issuedBy: expected the id of an Agent, came "reports", which is a Theme',
  ],
  [
    "a reference to nothing",
    "a.yaml",
    "issuedBy: ministry",
    "issuedBy:",
    "a.yaml:23:5: BAD_VALUE: issuedBy: expected the id of an Agent, came nothing",
  ],
  [
    "a record that is empty",
    "b.yaml",
    "ministry: { sources: [1] }",
    "ministry:",
    "b.yaml:3:3: WRONG_SHAPE: ministry: expected a record of Organization, came nothing",
  ],
  [
    "a group that nobody belongs to",
    "a.yaml",
    "    within: ministry\n",
    "",
    "a.yaml:9:3: warning: UNKNOWN_ADDRESSEES: expected members, within or a description of Group heads, to know whom it means, came none",
  ],
  [
    "a post in a body that can't have it",
    "r.yaml",
    "organization: ministry",
    "organization: paper",
    'r.yaml:6:45: warning: IMPOSSIBLE_OFFICE: expected a body whose kind is one of GOVERNMENT or SECURITY_FORCE for "Minister", came paper (r.yaml:3:3): MEDIA',
  ],
  [
    "a paragraph that is not listed",
    "a.yaml",
    'sources: [2 "Heads"]',
    "sources: [22]",
    'a.yaml:12:15: UNKNOWN_SOURCE: expected a source that stands under citations, came 22; "osh cite a-2024-01-01 --text FILE --write" enters it',
  ],
  [
    "a paragraph that says nothing",
    "a.yaml",
    "sources: [2]",
    "sources: [4]",
    'a.yaml:44:3: UNUSED_CITATION: expected no "none" for paragraph 4, because something rests on it (a.yaml:16:15), came "a caption"',
  ],
  [
    "a paragraph that says nothing, for one that nothing else rests on",
    "a.yaml",
    "sources: [5]",
    "sources: [4]",
    'a.yaml:44:3: UNUSED_CITATION: expected no "none" for paragraph 4, because something rests on it (a.yaml:37:53), came "a caption"',
  ],
  [
    "a bracket too many",
    "a.yaml",
    "members: [heads]",
    "members: [heads]]",
    "a.yaml:15:21: SYNTAX: expected nothing after a complete value, came more; a text with quotes or brackets in it needs other quotes around it",
  ],
  [
    "a comma left out",
    "a.yaml",
    "{ name: Reports to superiors, sources",
    "{ name: Reports to superiors sources",
    "a.yaml:38:20: SYNTAX: expected a comma after each entry, and quotes around a text that holds a colon and a blank, came none",
  ],
  [
    "a sign that opens no text",
    "a.yaml",
    "name: Plan 1",
    "name: @Plan 1",
    "a.yaml:19:11: SYNTAX: expected quotes around a text that starts with this sign, came none",
  ],
  [
    "a backslash",
    "a.yaml",
    "name: Plan 1",
    'name: "Plan \\1"',
    "a.yaml:19:17: SYNTAX: expected single quotes around a text with a backslash in it, came double ones",
  ],
  [
    "words with a slip",
    "a.yaml",
    'sources: [2 "Heads"]',
    'sources: [2 "Haeds"]',
    'a.yaml:12:15: UNKNOWN_SOURCE: expected a source that stands under citations, came 2 "Haeds"; did you mean 2 "Heads"? If not, "osh cite a-2024-01-01 --text FILE --write" enters it',
  ],
  [
    "words of another paragraph and no words near them",
    "a.yaml",
    'sources: [2 "Heads"]',
    'sources: [4 "Meads"]',
    'a.yaml:12:15: UNKNOWN_SOURCE: expected a source that stands under citations, came 4 "Meads"; "osh cite a-2024-01-01 --text FILE --write" enters it',
  ],
  [
    "a source that is empty",
    "a.yaml",
    'sources: [2 "Heads"]',
    'sources: [""]',
    `a.yaml:12:15: BAD_SOURCE: expected a paragraph's number, with the span's first and last words where it needs them: 3, or 20 "Heads … units", came an empty text`,
  ],
  [
    "a record that lacks much, in a file with one of an id alike",
    "a.yaml",
    "themes:\n",
    "outcomes:\n  cut-1: { name: Cut, indicator: injuries, comparator: EXACTLY, value: 1, status: REPORTED, sources: [3] }\n  cut-2: { name: Falls, sources: [3] }\nthemes:\n",
    "a.yaml:38:3: MISSING_FIELD: expected indicator, comparator and status of Outcome cut-2, came nothing",
  ],
  [
    "words without quotes",
    "a.yaml",
    'sources: [2 "Heads"]',
    "sources: [2 Heads of units]",
    `a.yaml:12:15: BAD_SOURCE: expected a paragraph's number, with the span's first and last words where it needs them: 3, or 20 "Heads … units", came "2 Heads of units"; did you mean '2 "Heads of units"'?`,
  ],
  [
    "an entry left out that much rests on",
    "a.yaml",
    /  3: .*\n/,
    "",
    'a.yaml:29:19: UNKNOWN_SOURCE: expected a source that stands under citations, came 3; "osh cite a-2024-01-01 --text FILE --write" enters it (the same in 2 more places)',
  ],
  [
    "a source of a registry without its article",
    "r.yaml",
    "sources: [b-2024-02-02#1] }",
    "sources: [1] }",
    `r.yaml:3:52: BAD_SOURCE: expected the article's id, # and a paragraph's number, such as vss-2025-03-01#3, came "1"`,
  ],
  [
    "a source of an article with a slip",
    "r.yaml",
    "sources: [b-2024-02-02#1] }",
    "sources: [b-2024-02-20#1] }",
    'r.yaml:3:52: UNKNOWN_SOURCE: expected the id of an article, came "b-2024-02-20"; did you mean "b-2024-02-02"?',
  ],
];

test.each(slips)("%s is one fault", (_, file, from, to, fault) => {
  expect(faultsAfter(file, from, to)).toEqual([fault]);
});

test("an anchor that many share is one fault", () => {
  const shared = seed["a.yaml"]!.replace("sources: [3]\n", "sources: &three [3]\n").replaceAll(
    "sources: [3]",
    "sources: *three",
  );
  expect(faultsIn({ ...seed, "a.yaml": shared }).split("\n")[0]).toBe(
    "a.yaml:29:18: SYNTAX: expected plain YAML, came the anchor &three: take it out, and write out what it stands for at each *three (2 places)",
  );
  expect(faultsIn({ ...seed, "a.yaml": shared }).split("\n")).toHaveLength(3);
});

test("further mistakes are told beside the first, as far as they don't follow from it", () => {
  const changed = seed["a.yaml"]!.replace("groups:", "group:")
    .replace("number: 1", "nubmer: 1")
    .replace("issuedBy: ministry", "issuedBy: minstry")
    .replace("[reports]", "[report]")
    .replace("    sources: [1]\n", "");
  const printed = faultsIn({ ...seed, "a.yaml": changed });
  const places = printed.split("\n").flatMap((line) => /^\S+:\d+:\d+: [A-Z_]+/.exec(line)?.[0] ?? []);
  expect(places).toEqual([
    "a.yaml:8:1: UNKNOWN_SECTION",
    "a.yaml:18:3: MISSING_SOURCE",
    "a.yaml:20:5: UNKNOWN_FIELD",
    "a.yaml:23:15: UNKNOWN_REFERENCE",
    "a.yaml:32:18: UNKNOWN_REFERENCE",
  ]);
});

test("one file is told of its own places, though another has the mistake first", async () => {
  const folder = await mkdtemp(join(tmpdir(), "osh-slips-"));
  const text = "language: en\nplaces:\n  x: { name: X, sources: [c-2024#1] }\n  y: { name: Y, sources: [c-2024#2] }\n";
  try {
    await Promise.all([
      ...Object.entries(seed).map(([path, content]) => writeFile(join(folder, path), content)),
      writeFile(join(folder, "p.yaml"), text),
      writeFile(
        join(folder, "q.yaml"),
        text.replaceAll("x: { name: X", "v: { name: Valley").replaceAll("y: { name: Y", "w: { name: Woods"),
      ),
    ]);
    const { faults } = await checkFile(join(folder, "q.yaml"), folder, readModel());
    expect(faults.map(({ message }) => message)).toEqual([
      'expected the id of an article, came "c-2024" (the same in 1 more place)',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
