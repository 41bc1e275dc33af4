import { stringify } from "yaml";
import { digestOf } from "../archive.ts";
import type { Model } from "../model/model.ts";
import { schemaLine } from "../seed/dossier-schema.ts";
import type { Article, Entry } from "./article.ts";

/** An article's dossier, as text. */
export function dossierOf(model: Model, { head, paragraphs, records }: Article): string {
  const sections: Record<string, Record<string, Entry>> = {};
  for (const { type, id, entry } of records) (sections[model.types.get(type)!.plural] ??= {})[id] = entry;
  const citations = paragraphs.map((paragraph, index) => [index + 1, { digest: digestOf(paragraph) }] as const);
  const dossier = { article: head, ...sections, citations: new Map(citations) };
  return schemaLine(`${head.id}.yaml`) + stringify(dossier, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** An article's text, a paragraph a line. */
export const textOf = ({ paragraphs }: Article): string => `${paragraphs.join("\n\n")}\n`;
