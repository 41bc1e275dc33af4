import { resolve } from "node:path";
import type { Model } from "../model/model.ts";
import { citationsOf, type Citations } from "./citations.ts";
import { settleConflicts } from "./conflicts.ts";
import { decisionsOf } from "./decisions.ts";
import { withOneDisplayName } from "./display-names.ts";
import { readDossiers, type Dossier } from "./read/dossier.ts";
import { inOrder, type Fault } from "./fault.ts";
import { formerIds } from "./former-ids.ts";
import type { Graph } from "./graph.ts";
import { linkedFields } from "./linked.ts";
import { merge } from "./merge.ts";
import { findFile, findFiles, type FoundFile } from "./read/folder.ts";
import { parseFiles } from "./read/read.ts";
import type { Settle } from "./read/end.ts";
import { readRecords } from "./read/records.ts";
import { acyclic } from "./rules/acyclic.ts";
import { coverage } from "./rules/coverage.ts";
import { datesInOrder } from "./rules/dates-in-order.ts";
import { knownAddressees } from "./rules/known-addressees.ts";
import { likelyDuplicates } from "./rules/likely-duplicates.ts";
import { oneDigest } from "./rules/one-digest.ts";
import { decided } from "./rules/decided.ts";
import { oneValue } from "./rules/one-value.ts";
import { possibleOffices } from "./rules/possible-offices.ts";
import { requiredFields } from "./rules/required-fields.ts";
import type { Rule } from "./rules/rule.ts";
import { sameEvent } from "./rules/same-event.ts";
import { variants } from "./rules/variants.ts";
import { joined, type ReadStatements } from "./read/statements.ts";
import { unknownSources } from "./unknown-sources.ts";

/** The rules that the whole graph is held to; the shape of each file is the readers' matter. */
const rules: readonly Rule[] = [
  requiredFields,
  oneValue,
  acyclic,
  decided,
  variants,
  coverage,
  oneDigest,
  datesInOrder,
  possibleOffices,
  knownAddressees,
  likelyDuplicates,
  sameEvent,
];

/** A seed as it was read and held against the model and the rules. */
export interface CheckedSeed {
  /** What the files say; to be used only where no fault is an error. */
  readonly graph: Graph;
  readonly dossiers: readonly Dossier[];
  readonly citations: Citations;
  /** What each of them states, in their order. */
  readonly statements: readonly ReadStatements[];
  /** The number of files read. */
  readonly files: number;
  /** All that is wrong, in the order of files and lines. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a seed and finds everything that is wrong with it.
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function checkSeed(folder: string, model: Model): Promise<CheckedSeed> {
  return checkFiles(await findFiles(folder), model);
}

/**
 * Finds what is wrong with one file, held against the other files of a seed, which it may lie among or not; what is wrong
 * with those is left out.
 * @throws {OshError} BAD_INPUT where the folder can't be read
 */
export async function checkFile(path: string, folder: string, model: Model): Promise<CheckedSeed> {
  const file = await findFile(path);
  const others = (await findFiles(folder)).filter((each) => resolve(each.path) !== resolve(file.path));
  // The last of two that disagree is told.
  const { faults, ...checked } = read([...others, file], model);
  return { ...checked, files: 1, faults: inOrder(faults.filter(({ at }) => at.file.path === file.path)) };
}

/** Finds everything that is wrong with the files of a seed. */
export function checkFiles(found: readonly FoundFile[], model: Model): CheckedSeed {
  const { faults, ...checked } = read(found, model);
  return { ...checked, faults: inOrder(faults) };
}

/** Reads the files of a seed and holds them against the rules; one mistake may be told by several faults yet. */
function read(found: readonly FoundFile[], model: Model): CheckedSeed {
  const parsed = parseFiles(found);
  const { dossiers, faults: ofHeads, holes: inHeads } = readDossiers(parsed.files);
  const readAll = (settle: Settle) => dossiers.map((dossier) => readRecords(model, dossier, settle));
  const written = readAll((id) => id);
  const decisions = decisionsOf(joined(written));
  const statements = decisions.merges.size === 0 ? written : readAll(decisions.settle);
  const holes = [...parsed.holes, ...inHeads, ...statements.flatMap((each) => each.holes)];
  const stated = joined(statements);
  const { settled, faults: conflicts } = settleConflicts(model, stated, decisions);
  const citations = citationsOf(dossiers);
  const whole = joined([withOneDisplayName(settled), formerIds(model, stated, decisions)]);
  const { graph, faults: ofGraph } = merge(model, citations, whole, holes);
  const early = [
    ...parsed.faults,
    ...ofHeads,
    ...statements.flatMap(({ faults }) => faults),
    ...unknownSources(stated, dossiers, citations, holes),
    ...decisions.faults,
    ...conflicts,
    ...ofGraph,
  ];
  // A file that can't be read leaves holes that the rules would only echo.
  const subject = { graph, stated, dossiers, decisions, citations, early, holes, linked: linkedFields(graph) };
  const late = parsed.faults.length > 0 ? [] : rules.flatMap((rule) => [...rule(subject)]);
  return { graph, dossiers, citations, statements, files: parsed.files.length, faults: [...early, ...late] };
}
