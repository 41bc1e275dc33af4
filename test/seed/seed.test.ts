import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { checkSeed } from "../../src/seed/check.ts";
import { archivedTextOf, citeAll } from "../../src/seed/cite.ts";
import { printFault } from "../../src/seed/fault.ts";
import { verify } from "../../src/seed/verify.ts";
import { pressOrSkip } from "./press-archive.ts";

const seed = await checkSeed(join(projectRoot, "seed"), readModel());
const { graph, citations } = seed;
const articles = seed.dossiers.filter(({ article }) => article !== undefined);
const cited = new Set([...graph.records, ...graph.links].flatMap(({ sources }) => sources ?? []));
const citedParagraphs = new Set([...cited].map((id) => id.split(":", 1)[0]!));

describe("the project's seed", () => {
  test("has no faults", () => {
    expect(seed.faults.map(printFault)).toEqual([]);
  });

  test("holds five articles, over 150 entities and over 40 cited paragraphs", () => {
    const entities = graph.records.filter(({ type }) => type.labels.includes("Entity"));
    expect(articles).toHaveLength(5);
    expect(entities.length).toBeGreaterThan(150);
    expect(citedParagraphs.size).toBeGreaterThan(40);
  });

  test("cites every name, and no translation", () => {
    const wrong = graph.records
      .filter(({ type }) => type.name === "Name")
      .filter(({ values, sources }) => (values.get("kind") === "TRANSLATION") === (sources ?? []).length > 0);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("against the texts, the project's seed", () => {
  test("has facts of every paragraph, or says why none", async (context) => {
    const archive = await pressOrSkip(context);
    const paragraphs = articles.flatMap((dossier) =>
      archivedTextOf(dossier, archive).paragraphs.map((_, index) => `${dossier.article!.id}#${index + 1}`),
    );
    const none = new Set(citations.all.filter(({ source }) => source.none !== undefined).map(({ id }) => id));
    expect(paragraphs.filter((id) => !citedParagraphs.has(id) && !none.has(id))).toEqual([]);
  });

  test("cites words that stand as their digests say", async (context) => {
    const { faults, proven, looked } = verify(articles, await pressOrSkip(context));
    expect(faults.map(printFault)).toEqual([]);
    expect(proven).toBe(looked);
  });

  test('has its citations as "osh cite ARTICLE --write" writes them', async (context) => {
    const archive = await pressOrSkip(context);
    const others = articles.filter(
      (dossier) => citeAll(seed, dossier.article!.id, archivedTextOf(dossier, archive)).text !== dossier.file.text,
    );
    expect(others.map(({ file }) => file.path)).toEqual([]);
  });
});
