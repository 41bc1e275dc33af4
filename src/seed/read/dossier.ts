import { isMap, type Node } from "yaml";
import { readDigestedSources, type DigestedSource } from "./digested-source.ts";
import { formats } from "../../model/format.ts";
import { place, suggestion, type At, type Fault } from "../fault.ts";
import type { Hole } from "./hole.ts";
import { idShape, isId } from "./id.ts";
import { came, plainText, type ParsedFile } from "./read.ts";
import { Reader } from "./reader.ts";

/** A file of the seed with its head read: what article it holds, in which language, and that article's citations. */
export interface Dossier extends ParsedFile {
  /** Undefined: a registry, which holds what several articles share. */
  readonly article: { readonly id: string; readonly at: At } | undefined;
  /** Whether it holds an article, though which one can't be told. */
  readonly isUnidentified: boolean;
  /** The language of its display names, BCP 47. */
  readonly language: string | undefined;
  /** By the key of the source: `3`, `20 "Heads … units"`. */
  readonly citations: ReadonlyMap<string, DigestedSource>;
}

/** Reads the heads of the files; each article has one dossier. */
export function readDossiers(files: readonly ParsedFile[]): {
  dossiers: Dossier[];
  faults: Fault[];
  holes: Hole[];
} {
  const read = files.map(readDossier);
  const first = new Map<string, At>();
  const twice = read.flatMap(({ dossier: { article } }): Fault[] => {
    const before = article && first.get(article.id);
    if (article && !before) first.set(article.id, article.at);
    if (!before) return [];
    const message = `expected one dossier of ${article.id}, came another beside ${place(before)}`;
    return [{ code: "DUPLICATE_RECORD", message, at: article.at }];
  });
  return {
    dossiers: read.map(({ dossier }) => dossier),
    faults: [...read.flatMap(({ faults }) => faults), ...twice],
    holes: read.flatMap(({ holes }) => holes),
  };
}

/** Reads the head of a file. */
function readDossier(parsed: ParsedFile): { dossier: Dossier; faults: Fault[]; holes: Hole[] } {
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
    reader.fault("BAD_ID", idNode!, `article: expected ${idShape}, such as vss-2025-03-01, came ${came(idNode)}`);

  const languageNode: Node | undefined = (isMap(head) ? head : root).get("language", true);
  const language = plainText(languageNode) || undefined;
  // A registry says its language, and has no citations of its own.
  const isHeadless = !head && root.has("citations") && !root.has("language");
  if (isHeadless) {
    // A slip in the section's name is told as such.
    if (root.items.every(({ key }) => suggestion(plainText(key) ?? "", ["article"]) === "")) {
      const message = "article: expected the article, with its id, whose citations these are, came nothing";
      reader.fault("MISSING_FIELD", root, message);
    }
  } else if (!head && language === undefined) {
    const message = "language: expected the language of the names in this file, such as en, came nothing";
    reader.fault("MISSING_FIELD", root, message);
  } else if (!head && !formats.LANGUAGE.accepts(language!))
    reader.fault("BAD_VALUE", languageNode!, `language: expected ${formats.LANGUAGE.expected}, came "${language}"`);

  const article = id === undefined || !isId(id) ? undefined : { id, at: reader.at(idNode!) };
  const isUnidentified = article === undefined && (head !== undefined || isHeadless);
  const citations = readDigestedSources(reader, root.get("citations", true));
  const dossier = { ...parsed, article, isUnidentified, language, citations };
  return { dossier, faults: reader.faults, holes: reader.holes };
}
