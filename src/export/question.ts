import { readQuotes } from "../api/quotes.ts";
import { apiSchema } from "../api/schema.ts";
import { makeAnswer } from "../api/server.ts";
import type { Store } from "../graph/store.ts";
import type { Model } from "../model/model.ts";
import { questions } from "../questions/questions.ts";
import { askAll } from "./answer.ts";
import { exportGraph, type Exported, type ExportOptions } from "./export.ts";
import { formats, type FormatName } from "./formats.ts";
import { writeOut, writePieces } from "./output.ts";
import { completed } from "./part.ts";
import { answerTables, rowFile, rowLines, rowTables } from "./rows.ts";
import { selectedBy } from "../api/selected.ts";

export interface AnswerOptions extends Omit<ExportOptions, "format" | "part"> {
  readonly format: FormatName;
  /** A GraphQL query as the API takes it. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Milliseconds that a page of the answer may take. */
  readonly deadline: number;
}

/**
 * Writes the answer to a question: its rows as JSON Lines or CSV, in another format the part of the graph that it names. The
 * words of articles are no part of it: `quote` is null.
 * @throws {OshError} as `askAll` and `exportGraph`
 */
export async function exportAnswer(
  store: Pick<Store, "driver" | "database">,
  model: Model,
  options: AnswerOptions,
): Promise<Exported> {
  const { query, variables, format, deadline, progress } = options;
  const schema = await apiSchema(model, questions);
  const { answer, stop } = await makeAnswer(schema, { store, quotes: await readQuotes(undefined), deadline });
  try {
    const answered = await askAll({ answer, schema, model, progress }, query, variables);
    const { revision, cutOff } = answered;
    if (format === "jsonl" || format === "csv") {
      const tables = answerTables(selectedBy(answered.query, schema), answered.data);
      const write = format === "csv" ? rowTables : rowLines;
      const destination = { ...options, file: format === "csv" ? undefined : rowFile };
      const files = await writeOut(destination, async (fresh) => writePieces(await fresh(), write(tables)));
      return { revision, counts: { rows: tables.reduce((sum, { rows }) => sum + rows.length, 0) }, files, cutOff };
    }
    const ids = await completed(store, model, answered.ids, revision);
    const exported = await exportGraph(store, model, { ...options, format: formats[format], part: { ids, revision } });
    return { ...exported, cutOff };
  } finally {
    await stop();
  }
}
