import { OshError } from "../../errors.ts";
import { statedBy } from "../../model/stated.ts";
import { sourceIndexes } from "../../model/statements.ts";
import { question } from "../question.ts";

/** What an article states. */
export const facts = question("facts", import.meta.url, {
  ids: { article: "Article" },
  check({ paragraph }) {
    if (typeof paragraph === "number" && paragraph < 1)
      throw new OshError("BAD_INPUT", `paragraph: expected a number from 1, came ${paragraph}.`);
  },
  parameters({ article, paragraph }, _schema, model) {
    const { records, relationships } = sourceIndexes(model);
    return {
      phrase: phraseOf(String(article), typeof paragraph === "number" ? paragraph : undefined),
      stated: statedBy(model),
      records: records.name,
      relationships: relationships.name,
    };
  },
});

/** The indexes' query for the ids of the citations of an article, or of a paragraph of it and its spans. */
export function phraseOf(article: string, paragraph: number | undefined): string {
  // To the index a sign after a backslash is plain text, whatever it is.
  const plain = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`);
  if (paragraph === undefined) return `${plain(`${article}#`)}*`;
  const whole = `${article}#${paragraph}`;
  return `${plain(whole)} OR ${plain(`${whole}:`)}*`;
}
