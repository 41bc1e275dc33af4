import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Wanted } from "./apply.ts";
import { checkFiles } from "../check.ts";
import { errorsOf } from "../fault.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { findFiles, type FoundFile } from "../read/folder.ts";
import { refuse } from "./refuse.ts";

/** So many bytes are checked in less time than a store takes to start. */
const fewBytes = 500_000;

/** What a folder of dossiers says; parsed when it is first read. */
export interface WantedDossiers extends Wanted {
  readonly fingerprint: string;
  /** How many there are. */
  readonly files: number;
  /** @throws {OshError} BAD_DOSSIER, with every fault */
  read: Wanted["read"];
}

/**
 * Finds what a folder of dossiers says. A folder without any is the wrong one: to apply it would be to delete the whole graph.
 * Of few dossiers the faults are told right away, before anybody waits for a store; of many only when they are read, because
 * where nothing has changed they need not be.
 * @throws {OshError} BAD_INPUT where the folder can't be read or holds no dossiers; BAD_DOSSIER as `read` does
 */
export async function wantedBy(folder: string, model: Model): Promise<WantedDossiers> {
  const found = await findFiles(folder);
  if (found.length === 0)
    throw new OshError("BAD_INPUT", `Expected a folder of dossiers, came ${folder}, which holds no .yaml file.`);
  let checked: ReturnType<Wanted["read"]> | undefined;
  const read = () => (checked ??= check(found, model));
  if (sizeOf(found) <= fewBytes) read();
  return { fingerprint: await fingerprintOf(found, model), files: found.length, read };
}

const sizeOf = (found: readonly FoundFile[]): number =>
  found.reduce((sum, file) => sum + ("bytes" in file ? file.bytes.length : 0), 0);

function check(found: readonly FoundFile[], model: Model): ReturnType<Wanted["read"]> {
  const { graph, faults } = checkFiles(found, model);
  refuse("dossiers", errorsOf(faults));
  return { graph, warnings: faults };
}
