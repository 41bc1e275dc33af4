import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { OshError } from "../../src/errors.ts";
import { exportGraph, type Exported } from "../../src/export/export.ts";
import type { ReadGraph } from "../../src/export/exported.ts";
import type { Format } from "../../src/export/format.ts";
import { formats, type FormatName } from "../../src/export/formats.ts";
import { filesUnder } from "../../src/files.ts";
import { silent } from "../../src/progress.ts";
import { checkSeed } from "../../src/seed/check.ts";
import { oshTests } from "../support/osh.ts";
import { testStore } from "../support/store.ts";
import { thrownBy } from "../support/thrown.ts";
import { filesOf, hostileGraph, model, seedGraph } from "./graphs.ts";
import { applyGraph, revisionOf } from "../support/graphs.ts";

const osh = oshTests();
const tests = testStore();
const graph = await seedGraph();

let folder: string;
beforeAll(async () => {
  folder = await osh.folder();
  await applyGraph(await tests.emptied(), model, graph);
});

const exported = (name: FormatName, out: string): Promise<Exported> =>
  exportGraph(tests.store, model, { format: formats[name], out, force: false, progress: silent });

/** The files of a folder, by their paths in it. */
async function filesIn(path: string): Promise<Record<string, string>> {
  const paths = await filesUnder(path, /./, "the export");
  const entries = paths.map(async (each) => [relative(path, each), await readFile(each, "utf8")] as const);
  return Object.fromEntries(await Promise.all(entries));
}

describe("what the store holds is exported as what the dossiers say", () => {
  test.each(Object.keys(formats) as FormatName[])("as %s", async (name) => {
    const out = join(folder, name);
    const { revision, counts, files } = await exported(name, out);
    expect({ revision, counts }).toEqual({
      revision: revisionOf(graph),
      counts: { records: graph.records.length, relationships: graph.links.length },
    });
    const { file } = formats[name];
    const written = file === undefined ? await filesIn(out) : { [file]: await readFile(out, "utf8") };
    expect(written).toEqual(await filesOf(formats[name], graph));
    expect(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]))).toEqual(
      Object.fromEntries(Object.entries(written).map(([path, text]) => [path, Buffer.byteLength(text)])),
    );
  });
});

test("dossiers that are applied to another store make the same graph", async () => {
  const seed = await checkSeed(join(folder, "dossiers"), model);
  const { revision, changed } = await applyGraph(await tests.emptied(), model, seed.graph);
  expect({ revision, changed }).toEqual({ revision: revisionOf(graph), changed: true });
});

test("a graph that is replaced while it is read is read anew", async () => {
  const { driver, database } = tests.store;
  let replaced = false;
  const progress = {
    ...silent,
    count: () => {
      if (replaced) return;
      replaced = true;
      void driver.executeQuery("MATCH (g:Graph) SET g.revision = 'other'", {}, { database });
    },
  };
  const out = join(folder, "anew");
  const { revision } = await exportGraph(tests.store, model, { format: formats.jsonl, out, force: false, progress });
  expect(revision).toBe("other");
});

test("a format that fails because the graph was replaced while it was read begins anew, but not for ever", async () => {
  const graphs = [graph, hostileGraph()] as const;
  /** A text that can be written of one state alone, of a graph that is replaced so often while it is read. */
  const replaced = (times: number): Format => {
    let made = 0;
    return {
      file: "ids",
      async *write(read) {
        const first = await idsOf(read);
        if (made < times) await applyGraph(tests.store, model, graphs[(made += 1) % 2]!);
        if ((await idsOf(read)) !== first) throw new OshError("BAD_INPUT", "The graph can't be said so.");
        yield { file: "ids", text: first };
      },
    };
  };
  const write = (format: Format, out: string) =>
    exportGraph(tests.store, model, { format, out: join(folder, out), force: false, progress: silent });

  await applyGraph(await tests.emptied(), model, graphs[0]);
  expect((await write(replaced(1), "once")).revision).toBe(revisionOf(graphs[1]));
  expect(await readFile(join(folder, "once"), "utf8")).toBe(
    graphs[1].records
      .map(({ id }) => id)
      .toSorted()
      .join("\n"),
  );
  await applyGraph(tests.store, model, graphs[0]);
  expect(await thrownBy(write(replaced(3), "again"))).toMatchObject({ code: "GRAPH_CHANGED" });
});

/** The ids of all records, in order. */
async function idsOf(read: ReadGraph): Promise<string> {
  const ids: string[] = [];
  for await (const { id } of read()) ids.push(id);
  return ids.toSorted().join("\n");
}

test("texts of any kind come out of the store as they went in", async () => {
  const hostile = hostileGraph();
  await applyGraph(await tests.emptied(), model, hostile);
  const out = join(folder, "hostile");
  await exported("jsonl", out);
  expect(await readFile(out, "utf8")).toBe((await filesOf(formats.jsonl, hostile))["graph.jsonl"]);
});

test("what the model does not know is no part of the graph, and said so", async () => {
  const { driver, database } = await tests.emptied();
  const statement =
    "CREATE (:Entity:Plan {id: 'p'})-[:LOVES]->(:Entity:Plan {id: 'q'}), (:Graph {id: 'graph', revision: 'r'})";
  await driver.executeQuery(statement, {}, { database });
  await expect(exported("csv", join(folder, "foreign"))).rejects.toThrow(
    "The database holds a relationship LOVES from p to q, which schema.graphql does not know",
  );
});

test("an empty store has nothing to export", async () => {
  await tests.emptied();
  await expect(exported("csv", join(folder, "nothing"))).rejects.toThrow("The graph is empty: apply the dossiers");
});
