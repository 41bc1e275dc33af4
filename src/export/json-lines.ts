import type { LinkLine, RecordLine } from "../seed/apply/lines.ts";
import type { ExportedLink, ExportedRecord } from "./exported.ts";
import type { Format } from "./format.ts";

/** A record or relationship a line, the records first: what `osh generate --format jsonl` writes. */
export const jsonLines: Format = {
  file: "graph.jsonl",
  async *write(read) {
    const piece = (line: RecordLine | LinkLine) => ({ file: "graph.jsonl", text: `${JSON.stringify(line)}\n` });
    for await (const record of read()) yield piece(recordLine(record));
    for await (const record of read()) for (const link of record.links) yield piece(linkLine(record, link));
  },
};

/** A record without what follows from it. */
export const recordLine = ({ type, id, values, sources }: ExportedRecord): RecordLine => ({
  id,
  type: type.name,
  values: Object.fromEntries([...values].filter(([name]) => !type.scalars.get(name)!.derived)),
  ...(sources && { sources }),
});

export const linkLine = ({ type, id }: ExportedRecord, { field, target, sources }: ExportedLink): LinkLine => ({
  from: { type: type.name, id },
  relationship: field.name,
  to: target.id,
  ...(sources && { sources }),
});
