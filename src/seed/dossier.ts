import { isMap, type Node, type YAMLMap } from "yaml";
import { place, suggestion, type At, type Fault } from "./fault.ts";
import { entriesOf } from "./entries.ts";
import { at, plainText, type ParsedFile } from "./read.ts";
import { readSource, sourceShape, type SourceNotation } from "./source.ts";

/** A file of the seed with its head read: what article it holds, in which language, and that article's citations. */
export interface Dossier extends ParsedFile {
  /** Undefined: a registry, which holds what several articles share. */
  readonly article: { readonly id: string; readonly at: At } | undefined;
  /** The language of its display names, BCP 47. */
  readonly language: string | undefined;
  /** By the key of the source: `3`, `20 "Heads … units"`. */
  readonly citations: ReadonlyMap<string, DigestedSource>;
}

/** An entry under `citations`: where a source stands in the archived text, and the digest of its words. */
export interface DigestedSource extends SourceNotation {
  readonly at: At;
  readonly digest: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Why nothing rests on the paragraph; undefined where something does. */
  readonly none: string | undefined;
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
  const faults: Fault[] = [];
  const fault = (code: Fault["code"], node: Node | null, message: string): void => {
    faults.push({ code, message, at: at(file, node) });
  };
  const head = root.get("article", true) as Node | undefined;
  const id = isMap(head) ? (head.get("id", true) as Node | undefined) : undefined;
  const languageNode = (isMap(head) ? head : root).get("language", true) as Node | undefined;
  const language = plainText(languageNode);
  if (head && !isMap(head)) fault("WRONG_SHAPE", head, "article: expected a record of Article");
  else if (head && plainText(id) === undefined)
    fault("MISSING_ID", head, "article: expected an id, such as vss-2025-03-01");
  if (language === undefined)
    fault(
      "MISSING_FIELD",
      head ?? root,
      "language: expected the language of the names in this file, such as en, came nothing",
    );

  const citations = new Map<string, DigestedSource>();
  const table = root.get("citations", true) as Node | undefined;
  if (isMap(table))
    for (const { key, keyNode, value } of entriesOf(file, table, faults)) {
      const notation = readSource(key);
      if (notation === undefined || notation.article !== undefined)
        fault("BAD_SOURCE", keyNode, `citations: expected ${sourceShape}, came "${key}"`);
      else if (!isMap(value))
        fault("WRONG_SHAPE", value ?? keyNode, 'citations: expected a digest, as "osh cite" writes it');
      else citations.set(key, { ...notation, ...readDigest(value), at: at(file, keyNode) });
    }
  else if (table) fault("WRONG_SHAPE", table, "citations: expected a map from sources to digests");

  function readDigest(entry: YAMLMap): Pick<DigestedSource, "digest" | "start" | "end" | "none"> {
    const known = ["start", "end", "digest", "none"];
    const fields = new Map(entriesOf(file, entry, faults).map((each) => [each.key, each]));
    for (const { key, keyNode } of fields.values())
      if (!known.includes(key))
        fault(
          "UNKNOWN_FIELD",
          keyNode,
          `citations: expected one of ${known.join(", ")}, came "${key}"${suggestion(key, known)}`,
        );
    const text = (key: string): string | undefined => plainText(fields.get(key)?.value);
    const digest = text("digest") ?? "";
    if (!/^[0-9a-f]{64}$/.test(digest))
      fault(
        "BAD_VALUE",
        fields.get("digest")?.value ?? entry,
        "digest: expected 64 hexadecimal digits; run osh cite to write it",
      );
    const [start, end] = [text("start"), text("end")].map((each) => (each === undefined ? undefined : Number(each)));
    const wrong =
      start === undefined
        ? end !== undefined
        : !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end!);
    if (wrong) fault("BAD_VALUE", entry, "expected start and end as whole numbers, start before end, or neither");
    return { digest, start, end, none: text("none") };
  }

  const known = isMap(head) && plainText(id) ? { id: plainText(id)!, at: at(file, id!) } : undefined;
  return { dossier: { ...parsed, article: known, language, citations }, faults };
}
