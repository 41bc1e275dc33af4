import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot, readConfig, settings } from "../src/config.ts";
import { OshError } from "../src/errors.ts";

function refusalOf(environment: Record<string, string>): OshError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof OshError) return error;
  }
  throw new Error("Expected an OshError.");
}

test("an empty environment is a local server, loopback and 20 seconds", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: undefined,
    server: undefined,
    database: "neo4j",
    dataFolder: join(projectRoot, ".neo4j"),
    boltPort: undefined,
    seedFolder: join(projectRoot, "seed"),
    archiveFolder: undefined,
    deadline: 20_000,
  });
});

test("every fault is listed at once, with what came", () => {
  const { code, message } = refusalOf({
    PORT: "70000",
    NEO4J_URI: "http://db",
    NEO4J_PASSWORD: "x",
    OSH_DEADLINE: "-1",
  });
  expect(code).toBe("BAD_CONFIG");
  expect(message).toMatch(/PORT: .*came "70000"/);
  expect(message).toMatch(/NEO4J_URI: expected neo4j:\/\/.*came "http:\/\/db"/);
  expect(message).toMatch(/OSH_DEADLINE: .*came "-1"/);
});

test("a server needs a password, which no message repeats", () => {
  const { message } = refusalOf({ NEO4J_URI: "bolt://db" });
  expect(message).toContain("NEO4J_PASSWORD: expected a password");
  expect(refusalOf({ NEO4J_PASSWORD: "secret", PORT: "x" }).message).not.toContain("secret");
});

test("an empty value counts as unset", () => {
  expect(readConfig({ PORT: "", NEO4J_URI: "" })).toEqual(readConfig({}));
});

test("a relative folder is one of the project", () => {
  expect(readConfig({ OSH_SEED: "elsewhere" }).seedFolder).toBe(join(projectRoot, "elsewhere"));
});

test("every setting has a meaning", () => {
  expect(settings.filter(({ meaning }) => meaning === "")).toEqual([]);
});
