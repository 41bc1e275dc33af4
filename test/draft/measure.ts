import type { ArchivedText } from "../../src/archive.ts";
import { draftOf, type Draft } from "../../src/draft/draft.ts";
import { knownNames, type KnownNames } from "../../src/draft/known-names.ts";
import { noHead } from "../../src/draft/page.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import { sentencesOf } from "../../src/draft/sentences.ts";
import { fold } from "../../src/model/words.ts";
import type { Model } from "../../src/model/model.ts";
import { checkFiles, type CheckedSeed } from "../../src/seed/check.ts";
import type { Graph, GraphRecord } from "../../src/seed/graph.ts";
import type { FoundFile } from "../../src/seed/read/folder.ts";

/** What a draft found of one kind in one article, beside what the finished dossier states. */
export interface Score {
  readonly kind: string;
  readonly article: string;
  /** Found and stated, found and not stated, stated and not found; each named for people. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Holds the draft of an article, made without its own dossier, against that dossier. */
export function measure(
  article: string,
  text: ArchivedText,
  whole: CheckedSeed,
  files: readonly FoundFile[],
  model: Model,
): Score[] {
  const own = whole.dossiers.find((dossier) => dossier.article?.id === article)!.file.path;
  const { graph: before } = checkFiles(
    files.filter(({ path }) => path !== own),
    model,
  );
  const known = knownNames(before);
  const draft = draftOf({ paragraphs: text.paragraphs, head: noHead }, known);
  const isOf = (id: string): boolean => id.startsWith(`${article}#`);
  const resting = whole.graph.records.filter(({ sources }) => sources?.some(isOf));
  const alone = whole.graph.records.filter(
    ({ id, sources }) => id === article || (sources?.length && sources.every(isOf)),
  );
  const knownBefore = new Set(before.records.map(({ id }) => id));

  const score = (kind: string, found: Iterable<string>, stated: Iterable<string>): Score => {
    const [ours, theirs] = [new Set(found), new Set(stated)];
    return {
      kind,
      article,
      right: [...ours].filter((each) => theirs.has(each)),
      wrong: [...ours].filter((each) => !theirs.has(each)),
      missed: [...theirs].filter((each) => !ours.has(each)),
    };
  };
  const values = (records: readonly GraphRecord[], field: string): string[] =>
    records.flatMap((record) => (record.values.has(field) ? [String(record.values.get(field))] : []));

  const found = draft.names.filter(({ certainty }) => certainty !== "low").map(({ record }) => record.id);
  const entities = resting.filter(({ id, type }) => type.labels.includes("Entity") && knownBefore.has(id));
  const bearers = statedBearers(whole.graph, isOf);
  const printed = fold(text.paragraphs.join(""));
  const isPrinted = ({ id }: GraphRecord): boolean =>
    before.links.some(
      ({ field, source, target }) =>
        field.type === "NAMED" && source.id === id && printed.includes(fold(String(target.values.get("value")))),
    );

  return [
    score(
      "numbers of documents",
      draft.numbers.map(({ number }) => number),
      values(resting, "number"),
    ),
    score(
      "dates",
      draft.dates.map(({ date }) => date),
      values(alone, "date"),
    ),
    score(
      "figures",
      draft.figures.map(({ comparator, value }) => `${comparator} ${value}`),
      resting
        .filter((record) => record.type.name === "Outcome" && record.values.has("value"))
        .map((record) => `${record.values.get("comparator")} ${record.values.get("value")}`),
    ),
    score(
      "known names, printed",
      found,
      entities.filter(isPrinted).map(({ id }) => id),
    ),
    score(
      "known entities, named or not",
      found,
      entities.map(({ id }) => id),
    ),
    score(
      "bodies that no other names",
      idsOf(draft.organizations, alone),
      alone.filter(({ id, type }) => type.name === "Organization" && !knownBefore.has(id)).map(({ id }) => id),
    ),
    score(
      "people that no other names",
      idsOf(draft.persons, alone),
      alone.filter(({ id, type }) => type.name === "Official" && !knownBefore.has(id)).map(({ id }) => id),
    ),
    quotes(draft, score, whole.graph, isOf),
    duties(article, draft, resting, isOf),
    score("bearers of duties", bearersIn(draft, known, alone, bearers), bearers),
  ];
}

/** What was found, by the ids that the dossier has for those of their names; by the names themselves where it has none. */
const idsOf = (found: readonly { readonly name: string }[], stated: readonly GraphRecord[]): string[] =>
  found.map(({ name }) => stated.find(({ values }) => fold(String(values.get("name"))) === fold(name))?.id ?? name);

/** The names that rest on the article and stand in quotation marks in it, beside the quotations that were found. */
function quotes(
  draft: Draft,
  score: (kind: string, found: Iterable<string>, stated: Iterable<string>) => Score,
  { records }: Graph,
  isOf: (id: string) => boolean,
): Score {
  const text = draft.passages.map((passage) => passage.text.toLowerCase()).join("\n");
  const stated = records
    .filter(({ type, sources }) => type.name === "Name" && sources?.some(isOf))
    .map(({ values }) => String(values.get("value")).toLowerCase())
    .filter((name) =>
      ["“”", '""', "《》"].some(
        ([open, close]) =>
          text.includes(`${open}${name}`) && new RegExp(`${escape(name)}[,，.]?${close}`, "u").test(text),
      ),
    );
  return score(
    "names in quotation marks",
    draft.quotes.map(({ name }) => name.toLowerCase()),
    stated,
  );
}

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** The sentences, or whole paragraphs, that tasks and assignments rest on, beside those that were found to lay duties. */
function duties(article: string, draft: Draft, resting: readonly GraphRecord[], isOf: (id: string) => boolean): Score {
  const sources = resting
    .filter(({ type }) => type.name === "Task" || type.name === "Assignment")
    .flatMap((record) => record.sources!.filter(isOf));
  const spans = new Map<number, { start: number; end: number }[]>();
  for (const source of sources) {
    const [, paragraph, start, end] = /#(\d+)(?::(\d+)-(\d+))?$/.exec(source)!;
    const all = { start: 0, end: Infinity };
    const span = start === undefined ? all : { start: Number(start), end: Number(end) };
    spans.set(Number(paragraph), [...(spans.get(Number(paragraph)) ?? []), span]);
  }
  const stated = new Set<string>();
  for (const passage of draft.passages) {
    const own = spans.get(passage.number) ?? [];
    const isWhole = own.some(({ end }) => end === Infinity);
    // What rests on a whole paragraph is found where one of its sentences is.
    if (isWhole) stated.add(`¶ ${passage.number}`);
    else
      sentencesOf(passage.text).forEach((sentence, index) => {
        const { start, end } = passage.spanOf(sentence.start, sentence.end);
        if (own.some((span) => span.start < end && start < span.end))
          stated.add(`¶ ${passage.number}, sentence ${index + 1}`);
      });
  }
  const found = new Set(
    draft.duties.map(({ passage, start }) => {
      const index = sentencesOf(passage.text).findIndex((sentence) => sentence.start === start);
      return stated.has(`¶ ${passage.number}`) ? `¶ ${passage.number}` : `¶ ${passage.number}, sentence ${index + 1}`;
    }),
  );
  return {
    kind: "duties",
    article,
    right: [...found].filter((each) => stated.has(each)),
    wrong: [...found].filter((each) => !stated.has(each)),
    missed: [...stated].filter((each) => !found.has(each)),
  };
}

/** Whom a draft lays duties on, each once: by the id that the dossier has too, or has for one of the name; else by the name. */
function bearersIn(draft: Draft, known: KnownNames, stated: readonly GraphRecord[], ids: readonly string[]): string[] {
  const all = suggestionsOf(draft, known);
  const names = new Map(
    all.flatMap(({ id, fields: { name } }) => (typeof name === "string" && name ? [[id, name] as const] : [])),
  );
  const bearers = all
    .filter(({ section }) => section === "tasks")
    .flatMap(({ fields }) => fields["assignments"] as { bearer: string }[])
    .filter(({ bearer }) => bearer !== "")
    .map(({ bearer }) => ({ name: ids.includes(bearer) ? bearer : (names.get(bearer) ?? bearer) }));
  return idsOf(bearers, stated);
}

/** The bearers of the assignments that rest on an article. */
const statedBearers = ({ links }: Graph, isOf: (id: string) => boolean): string[] =>
  links
    .filter(
      ({ field, source }) => field.name === "bearer" && source.type.name === "Assignment" && source.sources?.some(isOf),
    )
    .map(({ target }) => target.id);

/** Precision and recall over some scores; undefined where there is nothing to divide by. */
export function rates(scores: readonly Score[]): {
  right: number;
  found: number;
  stated: number;
  precision: number;
  recall: number;
} {
  const count = (of: "right" | "wrong" | "missed"): number => scores.reduce((sum, each) => sum + each[of].length, 0);
  const right = count("right");
  const found = right + count("wrong");
  const stated = right + count("missed");
  return { right, found, stated, precision: right / found, recall: right / stated };
}

/** docs/draft.md: how good drafts are, by kind, and what each got wrong. */
export function report(scores: readonly Score[]): string {
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const rows = kinds.map((kind) => {
    const { right, found, stated, precision, recall } = rates(scores.filter((each) => each.kind === kind));
    return `| ${kind} | ${stated} | ${found} | ${right} | ${percent(precision)} | ${percent(recall)} |`;
  });
  const details = scores
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
    .map(({ kind, article, wrong, missed }) => `| ${kind} | ${article} | ${listed(missed)} | ${listed(wrong)} |`);
  return `${intro}

| Kind | Stated | Found | Both | Precision | Recall |
| --- | --: | --: | --: | --: | --: |
${rows.join("\n")}

## What was missed, and what was found that the dossier does not state

| Kind | Article | Missed | Not in the dossier |
| --- | --- | --- | --- |
${details.join("\n")}
`;
}

const percent = (rate: number): string => (Number.isNaN(rate) ? "–" : rate.toFixed(2));
const listed = (each: readonly string[]): string => each.map((one) => `\`${short(one)}\``).join(", ");

/** Words of an article are shown no further than it takes to find them there. */
const short = (words: string): string => (words.length > 50 ? `${words.slice(0, 50).trimEnd()}…` : words);

const intro = `# How good drafts are

What \`osh draft\` recognises in the five articles, held against their finished dossiers. Each is drafted with the seed as it
would be without its own dossier. Written by \`npx vitest run --project unit test/draft/measure.test.ts --update\`, where the articles' texts are at
hand; without \`--update\` that test fails where this page is stale.

The rules were written with these five at hand, so of other articles expect less. Numbers, dates and figures count by value (a
figure with its comparator), each once an article; the dates stated are those of records that rest on the article alone.
Known entities count by id: stated are those of the other files that the dossier cites this article for, found are those that
the draft writes as records. Many of them an article means and does not name ("the capital", "nationwide"); the row above
counts those of which it prints a name that the other files have, letter by letter. Bodies that no other names are the organizations
that rest on the article alone, by name; all that the draft suggests are counted. People likewise: looked
for are those beside whose names a post stands, and those in a row of names that words beside it tell of. Quotations and duties count whatever their certainty; a duty is the sentence, or
the paragraph where the dossier cites all of it. Bearers of duties are those of all of an article's assignments, each once, by
id or by name: one that the dossier calls otherwise than the article does counts as missed.`;
