import type { Model } from "../../src/model/model.ts";
import { silent } from "../../src/progress.ts";
import { apply } from "../../src/seed/apply/apply.ts";
import type { Applied } from "../../src/seed/apply/applied.ts";
import { creationOf } from "../../src/seed/apply/plan.ts";
import { storedGraph } from "../../src/seed/apply/stored.ts";
import { Totals } from "../../src/seed/apply/totals.ts";
import type { Target } from "../../src/seed/apply/write.ts";
import type { Graph } from "../../src/seed/graph.ts";

/** The revision of a store that says what a graph says. */
export const revisionOf = (graph: Graph): string => new Totals().add(creationOf(storedGraph(graph))).revision;

/** Makes a store say what a graph says. */
export const applyGraph = (target: Target, model: Model, graph: Graph): Promise<Applied> =>
  apply(target, model, { read: () => ({ graph, warnings: [] }) }, { progress: silent });
