/**
 * Asks each case of bench/cases of a small and of a large graph, and prints how long the answers take, and how often the store
 * looks at what it holds for each, which no other load moves: a question's cost must follow its answer, not the graph. Exits
 * with 1 where one takes more than `bound` times as long in the large graph, and its case doesn't say why it must.
 */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { readQuotes } from "../src/api/quotes.ts";
import { apiSchema } from "../src/api/schema.ts";
import { makeApi } from "../src/api/server.ts";
import { projectRoot, readConfig } from "../src/config.ts";
import { openStore } from "../src/graph/store.ts";
import { readModel } from "../src/model/model.ts";
import { consoleProgress } from "../src/progress.ts";
import { questions } from "../src/questions/questions.ts";
import { readCases, type Case } from "./cases.ts";
import { countedStore } from "./counted.ts";
import { load } from "./load.ts";

/** How many times as long an answer may take in the large graph. */
const bound = 1.5;
/** Answers that are not counted: the first ones plan the statement and fill the caches. */
const warmUps = 5;

interface Options {
  readonly small: number;
  readonly large: number;
  readonly seed: number;
  readonly rounds: number;
  readonly data: string;
  readonly only: string;
  readonly report?: true;
}

/** The API over one graph. */
interface Side {
  ask(query: string): Promise<Answer>;
  /** How often the store looks at what it holds for an answer. */
  hitsOf(query: string): Promise<number>;
  close(): Promise<void>;
}

interface Answer {
  readonly milliseconds: number;
  readonly bytes: number;
  /** What went wrong, if anything did. */
  readonly problem: string | undefined;
}

const { small, large, seed, rounds, data, only, report } = new Command("bench")
  .description(
    "ask the cases of bench/cases of two generated graphs, in turns; exit code 1 where the larger one is slower",
  )
  .option("--small <entities>", "entities of the small graph", wholeNumber, 10_000)
  .option("--large <entities>", "entities of the large graph", wholeNumber, 1_000_000)
  .option("--seed <number>", "which graphs of these sizes", wholeNumber, 1)
  .option("--rounds <number>", "how often each case is asked of each", wholeNumber, 30)
  .option(
    "--data <folder>",
    "where the two stores are kept; one that is there is used again",
    join(projectRoot, ".bench"),
  )
  .option("--only <text>", "only the cases whose names hold this", "")
  .option("--report", "exit code 0 whatever the times")
  .parse()
  .opts<Options>();

const progress = consoleProgress();
const model = readModel();
const schema = await apiSchema(model, questions);
const cases = (await readCases(join(projectRoot, "bench/cases"))).filter(({ name }) => name.includes(only));
const sides = [await sideOf(small), await sideOf(large)] as const;
let tooSlow = 0;
let unanswered = 0;
try {
  console.log(row("case", [`ms of ${small}`, `ms of ${large}`, "ratio", "hits", "hits", "ratio", "bytes", "bytes"]));
  for (const each of cases) console.log(await measured(each));
  if (tooSlow > 0) console.log(`${tooSlow} of ${cases.length} take more than ${bound} times as long.`);
} finally {
  await Promise.all(sides.map((side) => side.close()));
}
process.exit(unanswered > 0 || (tooSlow > 0 && !report) ? 1 : 0);

/** The line of a case: the medians of both sides, asked in turns. */
async function measured({ name, grows, query }: Case): Promise<string> {
  const times: [number[], number[]] = [[], []];
  const bytes: [number, number] = [0, 0];
  for (let round = -warmUps; round < rounds; round++)
    for (const [index, side] of sides.entries()) {
      const answer = await side.ask(query);
      if (answer.problem !== undefined) {
        unanswered += 1;
        return row(name, [answer.problem]);
      }
      bytes[index as 0 | 1] = answer.bytes;
      if (round >= 0) times[index as 0 | 1].push(answer.milliseconds);
    }
  const [before, after] = [median(times[0]), median(times[1])];
  if (grows === undefined && after / before > bound) tooSlow += 1;
  const hits = [await sides[0].hitsOf(query), await sides[1].hitsOf(query)] as const;
  return row(name, [
    before.toFixed(1),
    after.toFixed(1),
    (after / before).toFixed(2),
    ...hits.map(String),
    (hits[1] / hits[0]).toFixed(2),
    ...bytes.map(String),
    ...(grows === undefined ? [] : ["grows"]),
  ]);
}

/** Starts the API over a graph of so many entities, which is loaded first where it is not there. */
async function sideOf(entities: number): Promise<Side> {
  const folder = join(data, `${entities}-${seed}`);
  const config = readConfig({ ...process.env, OSH_DATA: folder, OSH_BOLT_PORT: "", OSH_DEADLINE: "120" });
  const begun = performance.now();
  if ((await load(config, model, { entities, seed }, progress)) !== undefined)
    progress.say(`Loaded ${entities} entities in ${Math.round((performance.now() - begun) / 1000)} s to ${folder}.`);
  const store = await openStore(config, progress);
  const counted = countedStore(store);
  const server = await makeApi(schema, model, {
    store: counted,
    quotes: await readQuotes(undefined),
    deadline: config.deadline,
  });
  await once(server.listen(0, config.host), "listening");
  const { port } = server.address() as AddressInfo;
  const ask = async (query: string): Promise<Answer> => {
    const start = performance.now();
    const response = await fetch(`http://${config.host}:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const text = await response.text();
    const milliseconds = performance.now() - start;
    const { errors } = JSON.parse(text) as { errors?: readonly { message: string }[] };
    return { milliseconds, bytes: text.length, problem: errors?.[0]?.message };
  };
  return {
    ask,
    hitsOf: (query) => counted.hitsOf(() => ask(query)),
    async close() {
      server.close();
      server.closeAllConnections();
      await store.close();
    },
  };
}

function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

function row(name: string, cells: readonly string[]): string {
  return [name.padEnd(34), ...cells.map((cell) => cell.padStart(12))].join("");
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}
