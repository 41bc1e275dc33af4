import { expect } from "vitest";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { errorsOf, printFault } from "../../src/seed/fault.ts";
import type { Graph } from "../../src/seed/graph.ts";
import type { TestApi } from "../support/api.ts";
import { dossierOf, type World } from "./small-world.ts";
import { applyGraph } from "../support/graphs.ts";

const model = readModel();

/** Makes the store say what a world's dossier says, and nothing else. Returns that as a graph. */
export async function applyWorld({ store }: TestApi, world: World): Promise<Graph> {
  const { graph, faults } = checkFiles([{ path: "a.yaml", bytes: Buffer.from(dossierOf(world)) }], model);
  expect(errorsOf(faults).map(printFault)).toEqual([]);
  await applyGraph(store, model, graph);
  return graph;
}
