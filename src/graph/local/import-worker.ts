import { readModel } from "../../model/model.ts";
import { Changes, type ChangesOf } from "../../seed/apply/applied.ts";
import { LineGrouper } from "../../seed/apply/group-lines.ts";
import { KnownIds, type Slots } from "../../seed/apply/known-ids.ts";
import { plainFault, type PlainFault } from "../../seed/apply/line-faults.ts";
import { LineGroups, type GroupedLines } from "../../seed/apply/line-groups.ts";
import { partOfGroup } from "../../seed/apply/part-of-group.ts";
import { linesIn, type LineChunk } from "../../seed/apply/text-lines.ts";
import { Totals, type TotalsOf } from "../../seed/apply/totals.ts";
import { ImportFiles, type WrittenFiles } from "./import-files.ts";
import { answering } from "./thread.ts";

/** How a thread has a part in the writing of files for the importer. */
export interface ImportDialogue {
  readonly start: ImportWork;
  readonly question: ImportStep;
  readonly answer: ImportDone;
}

interface ImportWork {
  /** Its own number, from 0. */
  readonly writer: number;
  /** Where lines are laid in groups. */
  readonly scratch: string;
  /** Where the files for the importer go. */
  readonly folder: string;
}

/** What it is told to do: first to read lines, then to lay names beside their bearers, then to write groups, then to end. */
type ImportStep =
  | { readonly step: "read"; readonly chunk: LineChunk; readonly file: number }
  | { readonly step: "names"; readonly ids: Slots }
  | { readonly step: "write"; readonly grouped: GroupedLines; readonly ids: Slots; readonly group: number }
  | { readonly step: "close" };

/** What came of a step. */
export interface ImportDone {
  /** How many lines were read or written. */
  readonly lines?: number;
  readonly faults?: readonly PlainFault[];
  /** What lines that were read say of ids. */
  readonly ids?: Uint32Array;
  /** At the end: all that was written. */
  readonly written?: { readonly files: WrittenFiles; readonly totals: TotalsOf; readonly changes: ChangesOf };
}

answering<ImportDialogue>(({ writer, scratch, folder }) => {
  const model = readModel();
  const grouper = new LineGrouper(model, new LineGroups(scratch, writer));
  const files = new ImportFiles(folder, `${writer + 1}-`);
  const [totals, changes] = [new Totals(), new Changes()];
  return async (asked): Promise<ImportDone> => {
    if (asked.step === "read") {
      const { count, ids, faults } = grouper.read(asked.file, linesIn(asked.chunk));
      return { lines: count, ids, faults: faults.map(plainFault) };
    }
    if (asked.step === "names") {
      await grouper.end(new KnownIds(model, asked.ids));
      return {};
    }
    if (asked.step === "write") {
      const ids = new KnownIds(model, asked.ids);
      const { plan, faults, lines } = await partOfGroup(model, asked.grouped, ids, asked.group);
      if (faults.length > 0) return { lines, faults: faults.map(plainFault) };
      totals.add(plan);
      changes.add(plan);
      await files.add(plan);
      return { lines };
    }
    const { revision, relationships, types } = totals;
    const { byRecord, byLink } = changes;
    return {
      written: {
        files: await files.close(),
        totals: { revision, relationships, types },
        changes: { byRecord, byLink },
      },
    };
  };
});
