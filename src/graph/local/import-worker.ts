import { parentPort, workerData } from "node:worker_threads";
import { OshError } from "../../errors.ts";
import { readModel } from "../../model/model.ts";
import { Changes } from "../../seed/apply/applied.ts";
import { groupCount } from "../../seed/apply/group-lines.ts";
import { plainFault, type PlainFault } from "../../seed/apply/line-faults.ts";
import { partsOfGroups } from "../../seed/apply/parts-of-groups.ts";
import { mostFaults } from "../../seed/apply/read-lines.ts";
import { Totals } from "../../seed/apply/totals.ts";
import { ImportFiles } from "./import-files.ts";
import type { WorkerNews, WorkerTask } from "./write-lines.ts";

const { grouped, folder, prefix, next } = workerData as WorkerTask;
const say = (news: WorkerNews): void => parentPort!.postMessage(news, []);

/** The groups that no other worker has taken. */
function* groups(): Generator<number> {
  for (let group = Atomics.add(next, 0, 1); group < groupCount; group = Atomics.add(next, 0, 1)) yield group;
}

try {
  const files = new ImportFiles(folder, prefix);
  const [totals, changes] = [new Totals(), new Changes()];
  const faults: PlainFault[] = [];
  for await (const part of partsOfGroups(readModel(), grouped, groups())) {
    faults.push(...part.faults.map(plainFault));
    if (faults.length >= mostFaults) break;
    if (faults.length === 0) {
      totals.add(part.plan);
      changes.add(part.plan);
      await files.add(part.plan);
    }
    say({ lines: part.lines });
  }
  const { revision, relationships, types } = totals;
  const { byRecord, byLink } = changes;
  say({
    files: await files.close(),
    totals: { revision, relationships, types },
    changes: { byRecord, byLink },
    faults,
  });
} catch (error) {
  if (!(error instanceof OshError)) throw error;
  say({ refused: { code: error.code, message: error.message } });
}
