import { digestOf } from "../archive.ts";
import type { Model } from "../model/model.ts";
import { checkFiles } from "../seed/check.ts";
import { citeAll } from "../seed/cite.ts";
import { schemaLine } from "../seed/dossier-schema.ts";
import { flowText } from "../seed/read/flow-text.ts";
import { groupBy } from "../seed/group-by.ts";
import { readable } from "../model/hidden.ts";
import { sectionsOf } from "../seed/read/sections.ts";
import type { Draft } from "./draft.ts";
import type { Said } from "./head.ts";
import { silentIn } from "./silent.ts";
import type { Suggestion, Value } from "./suggest.ts";

/**
 * A draft as a dossier: what is sure as records, the rest as comments, each suggestion a line; the citations with their
 * digests. What is blank, and each paragraph on which nothing rests yet, is marked TODO, and `osh check` points at it.
 * @param source what the article was read from, for people
 * @param notes what the curator should know of the reading, besides what the draft says of it
 */
export function writeDraft(
  draft: Draft,
  suggestions: readonly Suggestion[],
  model: Model,
  { source, notes }: { readonly source: string; readonly notes: readonly string[] },
): string {
  const body = [
    // As it is to be in seed/press/.
    schemaLine("press/draft.yaml").trimEnd(),
    `## Drafted from ${source} by osh draft: to be read beside the article, line by line.`,
    `## What stands plain is as sure as its line says; a wrong line can be taken out. A line after "# " is a suggestion: take`,
    `## its "# " away, and that of the line above it that names its section, or take it out. TODO and "" are to be filled.`,
    ...[...notes, ...draft.notes].map((note) => `## ${readable(note)}`),
    ...headLines(draft),
    ...sectionLines(draft, suggestions, model),
    ...dateLines(suggestions),
    "",
    ...noneLines(draft, suggestions),
  ].join("\n");
  return withCitations(`${body}\n`, draft, suggestions, model);
}

function headLines({ head }: Draft): string[] {
  const line = (field: string, said: Said | undefined, todo: string): string =>
    said
      ? `  ${field}: ${flow(said.value)} # ${readable(`${said.certainty}: ${said.why}`)}`
      : `  ${field}: "" # TODO ${todo}`;
  const publisher = head.publisherName
    ? `the id of its publisher: “${readable(head.publisherName.value)}”, ${head.publisherName.why}; see organizations`
    : "the id of who published it, and the article's own id after it";
  return [
    "article:",
    `  id: ${head.id}`,
    "  kind: PRESS",
    line("publisher", head.publisher, publisher),
    line("date", head.date, "the day of publication, and the article's own id after it"),
    line("language", head.language, "the language of its text"),
    line("name", head.name, "its title; ours where it has none"),
    line("url", head.url, "its address on the web; take the line out where there is none"),
  ];
}

/** The sections, in the order of the model: records plain, suggestions behind "# ". */
function sectionLines(draft: Draft, suggestions: readonly Suggestion[], model: Model): string[] {
  const bySection = groupBy(suggestions, ({ section }) => section);
  const memberships = groupBy(bySection.get("memberships") ?? [], ({ id }) => id);
  return [...sectionsOf(model).keys()].flatMap((plural) => {
    const duties = plural === "directives" ? dutyLines(draft, bySection.get("tasks") ?? []) : [];
    const own = (bySection.get(plural) ?? []).toSorted((a, b) => Number(b.isRecord) - Number(a.isRecord));
    if (own.length + duties.length === 0) return [];
    const mark = own.some(({ isRecord }) => isRecord) ? "" : "# ";
    const lines = own.flatMap((each) => {
      const places = (memberships.get(each.id) ?? []).map(
        ({ fields, certainty, why }) => `#       - ${flow(fields)} # ${readable(`${certainty}: ${why}`)}`,
      );
      const start = each.isRecord ? "" : "# ";
      const comment = `# ${readable(`${each.certainty}: ${each.why}`)}`;
      if (places.length === 0) return [`${start}  ${each.id}: ${flow(each.fields)} ${comment}`];
      const fields = Object.entries(each.fields).map(([field, value]) => `${start}    ${field}: ${flow(value)}`);
      return [`${start}  ${each.id}: ${comment}`, ...fields, "#     memberships:", ...places];
    });
    return ["", `${mark}${plural}:`, ...lines, ...duties];
  });
}

/** The duties, as the tasks of an instrument that is to be named. */
function dutyLines({ head }: Draft, duties: readonly Suggestion[]): string[] {
  if (duties.length === 0) return [];
  const sources = duties.flatMap(({ fields }) => fields["sources"] as string[]);
  return [
    "  ## The duties, as tasks of an instruction; or move them to the instrument above that sets them. Say each in your own words.",
    `#   ${head.id}-instruction:`,
    '#     name: ""',
    "#     kind: INSTRUCTION",
    `#     sources: ${flow([...new Set(sources)])}`,
    "#     tasks:",
    ...duties.map(({ fields, certainty, why }) => `#       - ${flow(fields)} # ${readable(`${certainty}: ${why}`)}`),
  ];
}

function dateLines(suggestions: readonly Suggestion[]): string[] {
  const dates = suggestions.filter(({ kind }) => kind === "date");
  if (dates.length === 0) return [];
  const lines = dates.map(({ fields, certainty, why }) => {
    const places = (fields["sources"] as string[]).join(", ");
    return `##   date: ${fields["date"] as string} # ${readable(`${certainty}: ${places}; ${why}`)}`;
  });
  return ["", "## Dates: each goes to the record that it dates.", ...lines];
}

/** The paragraphs that state nothing; the other entries of the citations are written from the sources. */
function noneLines(draft: Draft, suggestions: readonly Suggestion[]): string[] {
  const lines = [...silentIn(draft, suggestions)].map(
    ([number, why]) =>
      `  ${number}: { digest: ${digestOf(draft.passages[number - 1]!.paragraph)}, none: ${flowText(why)} }`,
  );
  return lines.length === 0 ? ["citations: {}"] : ["citations:", ...lines];
}

/** The dossier with an entry for each paragraph and each span, as `osh cite` writes them. */
function withCitations(
  text: string,
  { head, passages }: Draft,
  suggestions: readonly Suggestion[],
  model: Model,
): string {
  const checked = checkFiles([{ path: "draft", bytes: Buffer.from(text) }], model);
  const cited = citeAll(checked, head.id, { file: "article", paragraphs: passages.map(({ paragraph }) => paragraph) });
  if (cited.faults.length > 0)
    throw new Error(`the draft names what the article does not hold: ${cited.faults[0]!.message}`);
  const sources = suggestions.flatMap(({ isRecord, fields }) => (isRecord ? (fields["sources"] as string[]) : []));
  const used = new Set(sources.map((source) => Number.parseInt(source, 10)));
  return cited.text.replaceAll(/^ {2}(\d+): \{ digest: [0-9a-f]+ \}$/gm, (line, number: string) =>
    used.has(Number(number))
      ? line
      : `${line} # TODO nothing rests on it yet: take a suggestion, or say "none" and why`,
  );
}

/** A value as it is written in one line. */
function flow(value: Value): string {
  if (value === "") return '""';
  if (typeof value === "string") return flowText(readable(value));
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  const fields = Object.entries(value).map(([field, each]) => `${field}: ${flow(each)}`);
  return `{ ${fields.join(", ")} }`;
}
