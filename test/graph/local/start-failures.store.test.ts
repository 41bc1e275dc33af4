import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { readConfig } from "../../../src/config.ts";
import type { OshError } from "../../../src/errors.ts";
import { DataFolder } from "../../../src/graph/local/data-folder.ts";
import { openStore } from "../../../src/graph/store.ts";
import { freePort } from "../../../src/ports.ts";
import { silent } from "../../../src/progress.ts";
import { thrownBy } from "../../support/thrown.ts";

let dataFolder: string;

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "osh-failure-"));
});
afterEach(() => rm(dataFolder, { recursive: true }));

const refusal = (more: Record<string, string> = {}): Promise<OshError> =>
  thrownBy(openStore(readConfig({ OSH_DATA: dataFolder, ...more }), silent));

test("a Bolt port that is taken is refused, naming who holds it", async () => {
  const port = await freePort();
  const holder = createServer();
  onTestFinished(() => void holder.close());
  await once(holder.listen(port, "127.0.0.1"), "listening");
  const { code, message } = await refusal({ OSH_BOLT_PORT: String(port) });
  expect(code).toBe("PORT_TAKEN");
  expect(message).toContain(`Port ${port}, which OSH_BOLT_PORT asks for, is taken by process ${process.pid}`);
});

test("a server that ends while it starts is told of at once, with the end of its log", async () => {
  const folder = new DataFolder(dataFolder);
  folder.makeHome();
  await writeFile(join(folder.home, "data", "databases"), "where Neo4j wants a folder");
  const { code, message } = await refusal();
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("Neo4j ended while it started");
  expect(message).toContain(folder.log);
  expect(message).toMatch(/databases/);
});
