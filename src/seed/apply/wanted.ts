import { OshError } from "../../errors.ts";
import type { Model } from "../../model/model.ts";
import type { Wanted } from "./apply.ts";
import { checkFiles } from "../check.ts";
import { errorsOf } from "../fault.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { findFiles } from "../read/folder.ts";
import { refuse } from "./refuse.ts";

/** What a folder of dossiers says, not parsed yet. */
export interface WantedDossiers extends Wanted {
  readonly fingerprint: string;
  /** How many there are. */
  readonly files: number;
  /** @throws {OshError} BAD_DOSSIER, with every fault */
  read: Wanted["read"];
}

/**
 * Finds what a folder of dossiers says. A folder without any is the wrong one: to apply it would be to delete the whole graph.
 * @throws {OshError} BAD_INPUT where the folder can't be read or holds no dossiers
 */
export async function wantedBy(folder: string, model: Model): Promise<WantedDossiers> {
  const found = await findFiles(folder);
  if (found.length === 0)
    throw new OshError("BAD_INPUT", `Expected a folder of dossiers, came ${folder}, which holds no .yaml file.`);
  return {
    fingerprint: await fingerprintOf(found, model),
    files: found.length,
    read() {
      const { graph, faults } = checkFiles(found, model);
      refuse("dossiers", errorsOf(faults));
      return { graph, warnings: faults };
    },
  };
}
