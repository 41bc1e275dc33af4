import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { digestOf } from "../../src/archive.ts";
import { dossiers, texts } from "../support/mill.ts";
import { type Ended, oshTests } from "../support/osh.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const osh = oshTests();

const [english, vietnamese, chinese] = ["mill-en-2024-03-01", "mill-vi-2024-03-02", "mill-zh-2024-03-03"] as const;
const articles = [english, vietnamese, chinese];

let seed: string;
let archive: string;
let environment: Record<string, string>;

beforeAll(async () => {
  seed = await osh.folder(dossiers);
  archive = await osh.folder(texts);
  environment = { OSH_SEED: seed, OSH_ARCHIVE: archive };
});

const fileOf = (article: string) => join(seed, `${article}.yaml`);
const plain = (printed: string) => printed.replaceAll(seed, "SEED");

const good = (stdout: string): Ended => ({ status: 0, stdout, stderr: "" });
const bad = (stderr: string): Ended => ({ status: 2, stdout: "", stderr });

test("cite --write fills in the digests; again, nothing changes; check and verify find no fault then", async () => {
  const write = (article: string) => osh.run(["cite", article, "--write"], environment);
  const read = () => readFile(fileOf(chinese), "utf8");

  expect(await Promise.all(articles.map(write))).toEqual(
    articles.map((article) => good(`${fileOf(article)}: citations written.\n`)),
  );
  const written = await read();
  expect(written).toBe(
    `${dossiers[`${chinese}.yaml`]}
citations:
  1: { digest: ${digestOf("第九工厂星期一印发防尘方案。")} }
  2: { digest: ${digestOf("𠮷田车间班组长必须在每班之前洒水，工厂工会监督落实情况。")} }
  2 "𠮷田 … 组长": { start: 0, end: 7, digest: ${digestOf("𠮷田车间班组长")} }
`,
  );
  expect(await write(chinese)).toEqual(good(`${fileOf(chinese)}: nothing changed.\n`));
  expect(await read()).toBe(written);

  const [checked, verified] = await Promise.all([osh.run(["check"], environment), osh.run(["verify"], environment)]);
  expect(checked).toEqual(good("3 files, 0 faults, 26 records and 26 relationships.\n"));
  expect(verified).toEqual(
    good(
      articles.map((article) => `${article}: ${article}.txt: unchanged\n`).join("") +
        "11 of 11 citations stand in the texts of 3 articles; 0 faults.\n",
    ),
  );
});

test("cite gives the notation of words, whatever their language", async () => {
  const asked = [
    [english, "the union of the mill checks"],
    [vietnamese, "tổ TRƯỞNG … ướt sàn"],
    [chinese, "班组长必须 … 洒水"],
    [english, "the"],
  ] as const;
  const runs = await Promise.all(asked.map((words) => osh.run(["cite", ...words], environment)));
  expect(runs).toEqual([
    good(`2 "the union … checks"\n  paragraph 2, 51 to 79, ${digestOf("the union of the mill checks")}\n`),
    good(`2 "Tổ … sàn"\n  paragraph 2, 0 to 26, ${digestOf("Tổ trưởng phải làm ướt sàn")}\n`),
    // The character 班 stands there twice.
    good(`2 "班组 … 水"\n  paragraph 2, 4 to 16, ${digestOf("班组长必须在每班之前洒水")}\n`),
    good(
      `2 "the floors"\n  paragraph 2, 17 to 27, ${digestOf("the floors")}\n` +
        `2 "the union"\n  paragraph 2, 51 to 60, ${digestOf("the union")}\n` +
        `2 "the mill"\n  paragraph 2, 64 to 72, ${digestOf("the mill")}\n` +
        `2 "they"\n  paragraph 2, 85 to 89, ${digestOf("they")}\n`,
    ),
  ]);
});

test("cite takes a text that no archive holds", async () => {
  const text = join(archive, `${vietnamese}.txt`);
  const cited = await osh.run(["cite", vietnamese, "công đoàn", "--text", text], { OSH_SEED: seed });
  expect(cited).toEqual(good(`2 "công đoàn"\n  paragraph 2, 44 to 53, ${digestOf("công đoàn")}\n`));
});

test("what cite can't do is told in a line", async () => {
  const missing = join(archive, "missing.txt");
  const runs = await Promise.all([
    osh.run(["cite", english, "the owner of the mill"], environment),
    osh.run(["cite", "mill-en-2024-03-11", "mill"], environment),
    osh.run(["cite", english], environment),
    osh.run(["cite", english, "mill"], { OSH_SEED: seed }),
    osh.run(["cite", english, "mill", "--text", missing], { OSH_SEED: seed }),
  ]);
  expect(runs).toEqual([
    bad(
      'BAD_INPUT: No paragraph of mill-en-2024-03-01.txt holds "the owner of the mill"; paragraph 2 holds 3 of its 4 words.\n',
    ),
    bad(
      'UNKNOWN_ID: Expected the id of an article that has a dossier, came "mill-en-2024-03-11"; did you mean "mill-en-2024-03-01"?.\n',
    ),
    bad("BAD_INPUT: Expected words to find in the article, or --write, came neither.\n"),
    bad("BAD_INPUT: Expected the articles' texts: give --archive or --text, or set OSH_ARCHIVE.\n"),
    bad(`BAD_INPUT: Expected a text, came ${missing}, which is not there.\n`),
  ]);
});

test("a text that is a page or not in UTF-8 is told once, of the file", async () => {
  const page = `<!doctype html><html><body>${texts[`${english}.txt`]!}</body></html>`;
  const folder = await osh.folder({ [`${english}.txt`]: page });
  const path = join(folder, `${english}.txt`);
  const problem = `which is a web page: have "osh draft ${path} --text-out FILE" write its text`;
  expect(await osh.run(["cite", english, "--write", "--text", path], environment)).toEqual(
    bad(`BAD_INPUT: Expected a text, came ${path}, ${problem}.\n`),
  );
  const { status, stdout } = await osh.run(["verify", "--archive", folder, "--json"], environment);
  const { faults } = JSON.parse(stdout) as { faults: { code: string; message: string }[] };
  expect({ status, told: faults.map(({ code, message }) => `${code}: ${message}`)[0] }).toEqual({
    status: 1,
    told: `UNREADABLE_TEXT: expected the text of ${english} in the archive, came ${english}.txt, ${problem}`,
  });
  expect(faults).toHaveLength(articles.length);
});

test("cite --write leaves a dossier as it is whose sources name nothing", async () => {
  const wrong = dossiers[`${chinese}.yaml`]!.replace("… 组长", "… 组员");
  const folder = await osh.folder({ [`${chinese}.yaml`]: wrong });
  const run = await osh.run(["cite", chinese, "--write"], { ...environment, OSH_SEED: folder });
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(run.stdout.replaceAll(folder, "SEED")).toMatchInlineSnapshot(`
    "SEED/mill-zh-2024-03-03.yaml:5:59: UNKNOWN_SOURCE: expected words of mill-zh-2024-03-03#2: the paragraph does not hold "组员" after "𠮷田"
      5 |   mill-yoshida: { name: 𠮷田车间班组长, within: mill, sources: [2 "𠮷田 … 组员"] }
        |                                                                 ^^^^^^^^^^^^^^^

    "
  `);
  expect(await readFile(join(folder, `${chinese}.yaml`), "utf8")).toBe(wrong);
});

test("verify tells where a citation stands whose words are not in the text any more", async () => {
  const altered = await osh.folder({
    ...texts,
    [`${vietnamese}.txt`]: texts[`${vietnamese}.txt`]!.replace("công đoàn nhà máy", "công đoàn cơ sở"),
  });
  const run = await osh.run(["verify", "--archive", altered], environment);
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(plain(run.stdout)).toMatchInlineSnapshot(`
    "mill-en-2024-03-01: mill-en-2024-03-01.txt: unchanged
    mill-vi-2024-03-02: mill-vi-2024-03-02.txt: paragraphs changed 2
    mill-zh-2024-03-03: mill-zh-2024-03-03.txt: unchanged
    SEED/mill-vi-2024-03-02.yaml:8:3: WRONG_DIGEST: expected paragraph 2 of mill-vi-2024-03-02.txt as it was cited, came other words
      8 |   2: { digest: 50951c28f1d428f881930b886204228d1c3042884dfbe6dce15e7a2b7b8971e4 }
        |   ^

    SEED/mill-vi-2024-03-02.yaml:9:3: WRONG_DIGEST: expected 2 "công đoàn nhà máy" of mill-vi-2024-03-02.txt as it was cited, came other words
      9 |   2 "công đoàn nhà máy": { start: 44, end: 61, digest: 090cb773afbb70f03fa2b0608fc01a8d4cf4ff1fad420f8988424d778a8f5eb1 }
        |   ^^^^^^^^^^^^^^^^^^^^^

    9 of 11 citations stand in the texts of 3 articles; 2 faults.
    "
  `);
});

test("verify tells of the articles that the archive lacks", async () => {
  const folder = await osh.folder({ "1.txt": texts[`${vietnamese}.txt`]!, "2.txt": texts[`${english}.txt`]! });
  const run = await osh.run(["verify"], { ...environment, OSH_ARCHIVE: folder });
  expect(run).toMatchObject({ status: 1, stderr: "" });
  expect(plain(run.stdout)).toMatchInlineSnapshot(`
      "mill-en-2024-03-01: 2.txt: unchanged
      mill-vi-2024-03-02: 1.txt: unchanged
      mill-zh-2024-03-03: no text: lost
      SEED/mill-zh-2024-03-03.yaml:1:16: MISSING_TEXT: expected the text of mill-zh-2024-03-03 in the archive, came none that holds any of its paragraphs
        1 | article: { id: mill-zh-2024-03-03, kind: PRESS, publisher: mill, date: 2024-03-03, language: zh-Hans, name: 工厂防尘 }
          |                ^^^^^^^^^^^^^^^^^^

      8 of 11 citations stand in the texts of 2 articles; 1 fault.
      "
    `);
});

test("without an archive verify says so", async () => {
  expect(await osh.run(["verify"], { OSH_SEED: seed })).toEqual(
    bad("BAD_INPUT: Expected the articles' texts: give --archive, or set OSH_ARCHIVE.\n"),
  );
});

test("verify takes a folder, and tells programs of each article", async () => {
  const { status, stdout } = await osh.run(["verify", seed, "--archive", archive, "--json"]);
  const report = JSON.parse(stdout) as { articles: { id: string; standing: string }[] };
  expect(status).toBe(0);
  expect(report).toMatchObject({ format: "osh-verify", version: 1, looked: 11, proven: 11, faults: [] });
  expect(report.articles.map(({ id, standing }) => `${id} ${standing}`)).toEqual(
    articles.map((id) => `${id} unchanged`),
  );
});
