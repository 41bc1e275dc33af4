import { OshError } from "../../errors.ts";
import type { Progress } from "../../progress.ts";
import { dockerEngine } from "./docker-engine.ts";
import type { Engine } from "./engine.ts";
import { javaEngine } from "./java-engine.ts";

export const engines = { java: javaEngine, docker: dockerEngine } as const;

/**
 * The first engine that this machine has what it takes for, ready to start.
 * @throws {OshError} STORE_UNAVAILABLE, naming every way to a Neo4j and what it lacks
 */
export async function readyEngine(progress: Progress): Promise<Engine> {
  const javaLacks = await javaEngine.missing();
  if (javaLacks === undefined) return prepared(javaEngine, progress);
  const dockerLacks = await dockerEngine.missing();
  if (dockerLacks === undefined) return prepared(dockerEngine, progress);
  throw new OshError(
    "STORE_UNAVAILABLE",
    [
      "No Neo4j can be had. There are three ways to one:",
      "  - set NEO4J_URI and NEO4J_PASSWORD to those of a running server (NEO4J_URI is unset)",
      `  - install Java 17 or 21 and Maven (${javaLacks})`,
      `  - run a Docker engine (${dockerLacks})`,
    ].join("\n"),
  );
}

async function prepared(engine: Engine, progress: Progress): Promise<Engine> {
  await engine.prepare(progress);
  return engine;
}
