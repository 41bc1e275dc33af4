import { isMap, type Node } from "yaml";
import { readDigestedSources, type DigestedSource } from "./digested-source.ts";
import { place, type At, type Fault } from "../fault.ts";
import { idShape, isId } from "./id.ts";
import { came, plainText, type ParsedFile } from "./read.ts";
import { Reader } from "./reader.ts";

/** A file of the seed with its head read: what article it holds, in which language, and that article's citations. */
export interface Dossier extends ParsedFile {
  /** Undefined: a registry, which holds what several articles share. */
  readonly article: { readonly id: string; readonly at: At } | undefined;
  /** The language of its display names, BCP 47. */
  readonly language: string | undefined;
  /** By the key of the source: `3`, `20 "Heads … units"`. */
  readonly citations: ReadonlyMap<string, DigestedSource>;
}

/** Reads the heads of the files; each article has one dossier. */
export function readDossiers(files: readonly ParsedFile[]): { dossiers: Dossier[]; faults: Fault[] } {
  const read = files.map(readDossier);
  const first = new Map<string, At>();
  const twice = read.flatMap(({ dossier: { article } }): Fault[] => {
    const before = article && first.get(article.id);
    if (article && !before) first.set(article.id, article.at);
    if (!before) return [];
    const message = `expected one dossier of ${article.id}, came another beside ${place(before)}`;
    return [{ code: "DUPLICATE_RECORD", message, at: article.at }];
  });
  return { dossiers: read.map(({ dossier }) => dossier), faults: [...read.flatMap(({ faults }) => faults), ...twice] };
}

/** Reads the head of a file. */
function readDossier(parsed: ParsedFile): { dossier: Dossier; faults: Fault[] } {
  const { file, root } = parsed;
  const reader = new Reader(file);
  const head: Node | undefined = root.get("article", true);
  const idNode: Node | undefined = isMap(head) ? head.get("id", true) : undefined;
  const id = plainText(idNode) || undefined;
  if (head && !isMap(head))
    reader.fault("WRONG_SHAPE", head, `article: expected a record of Article, came ${came(head)}`);
  else if (head && id === undefined)
    reader.fault("MISSING_ID", head, "article: expected an id, such as vss-2025-03-01, came nothing");
  else if (id !== undefined && !isId(id))
    reader.fault("BAD_ID", idNode!, `article: expected ${idShape}, such as vss-2025-03-01, came ${came(idNode!)}`);

  const languageNode = (isMap(head) ? head : root).get("language", true);
  const language = plainText(languageNode) || undefined;
  if (language === undefined)
    reader.fault(
      "MISSING_FIELD",
      head ?? root,
      "language: expected the language of the names in this file, such as en, came nothing",
    );

  const article = id === undefined ? undefined : { id, at: reader.at(idNode!) };
  const citations = readDigestedSources(reader, root.get("citations", true));
  return { dossier: { ...parsed, article, language, citations }, faults: reader.faults };
}
