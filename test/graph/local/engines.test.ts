import { expect, test, vi } from "vitest";
import { readyEngine } from "../../../src/graph/local/engines.ts";
import { silent } from "../../../src/progress.ts";
import { thrownBy } from "../../support/thrown.ts";

test("on a machine that has nothing, the three ways to a store are named with what each lacks", async () => {
  vi.stubEnv("PATH", "/nowhere");
  vi.stubEnv("JAVA_HOME", undefined);
  const { code, message } = await thrownBy(readyEngine(silent));
  vi.unstubAllEnvs();
  expect(code).toBe("STORE_UNAVAILABLE");
  expect(message).toContain("set NEO4J_URI and NEO4J_PASSWORD");
  expect(message).toMatch(/install Java 17 or 21 and Maven \(java does not run.*\)/);
  expect(message).toContain("run a Docker engine (docker info does not answer)");
});
