import type { Citations } from "../citations.ts";
import type { Decisions } from "../decisions.ts";
import type { Fault } from "../fault.ts";
import type { Graph } from "../graph.ts";
import type { linkedFields } from "../linked.ts";
import type { Statements } from "../read/statements.ts";

/**
 * What the rules look at: the whole graph, what the files state and decide, the dossiers' citations, and a way from a record to
 * its relationships.
 */
export interface Subject {
  readonly graph: Graph;
  readonly statements: readonly Statements[];
  readonly decisions: Decisions;
  readonly citations: Citations;
  readonly linked: ReturnType<typeof linkedFields>;
}

/** Something that holds of the whole graph. A rule yields a fault for each place where it does not. */
export type Rule = (subject: Subject) => Iterable<Fault>;
