import type { Store } from "../graph/store.ts";
import type { Question } from "./question.ts";

/**
 * Has the store plan every question's statement, one after the other and without answering any: a new store takes seconds to do
 * so, which whoever asks first would wait. Where that fails, whoever asks will be told why.
 */
export async function planQuestions(
  questions: readonly Question[],
  { driver, database }: Pick<Store, "driver" | "database">,
): Promise<void> {
  for (const { cypher } of questions)
    await driver.executeQuery(`EXPLAIN ${cypher}`, { args: {} }, { database, routing: "READ" }).catch(() => {});
}
