import type { Citations } from "../citations.ts";
import type { Decisions } from "../decisions.ts";
import type { Fault } from "../fault.ts";
import type { Graph } from "../graph.ts";
import type { linkedFields } from "../linked.ts";
import type { Dossier } from "../read/dossier.ts";
import type { Hole } from "../read/hole.ts";
import type { Statements } from "../read/statements.ts";

/**
 * What the rules look at: the whole graph, what the files state and decide, the dossiers with their citations, and a way from a
 * record to its relationships.
 */
export interface Subject {
  readonly graph: Graph;
  readonly stated: Statements;
  readonly dossiers: readonly Dossier[];
  readonly decisions: Decisions;
  readonly citations: Citations;
  /** What is wrong already, and what is not read for that. */
  readonly early: readonly Fault[];
  readonly holes: readonly Hole[];
  readonly linked: ReturnType<typeof linkedFields>;
}

/** Something that holds of the whole graph. A rule yields a fault for each place where it does not. */
export type Rule = (subject: Subject) => Iterable<Fault>;
