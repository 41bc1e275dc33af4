import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault, severityOf } from "../../src/seed/fault.ts";
import { linkedFields } from "../../src/seed/linked.ts";
import { valueOf } from "../../src/seed/value-of.ts";
import { dedent } from "./faults-of.ts";

const model = readModel();

/**
 * A dossier, by its path, of an article of the date that its id names (`a-2020`), with three paragraphs; its publisher `p` is
 * there without being written.
 * @param records its sections, which name paragraphs as `sources: [1]`
 * @param head more of the article's own fields
 */
export function dossier(id: string, records: string, head = ""): Record<string, string> {
  const paragraphs = [1, 2, 3].map((number) => `  ${number}: { digest: ${String(number).repeat(64)}, none: unused }\n`);
  const text = `article: { id: ${id}, kind: PRESS, publisher: p, date: ${id.slice(2)}, language: en, name: ${id}${head} }\n`;
  const cited = paragraphs.map((line, index) =>
    new RegExp(`sources: \\[${index + 1}\\]|${id}#${index + 1}\\b`).test(records)
      ? line.replace(", none: unused", "")
      : line,
  );
  return { [`${id}.yaml`]: `${text}${dedent(records)}citations:\n${cited.join("")}` };
}

/** The article that makes `p` known. */
export const publisher = dossier("p-2000", "\n  organizations:\n    p: { name: P, kind: MEDIA, sources: [1] }\n");

/** What is read from dossiers, in words that a test can compare. */
export function seedOf(...files: Record<string, string>[]) {
  const all = Object.assign({}, publisher, ...files) as Record<string, string>;
  const found = Object.entries(all).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const { graph, faults } = checkFiles(found, model);
  const linked = linkedFields(graph);
  const record = (id: string) => graph.records.find((each) => each.id === id)!;
  return {
    graph,
    faults: faults.map(printFault).join("\n"),
    errors: faults
      .filter((each) => severityOf(each) === "error")
      .map(printFault)
      .join("\n"),
    shown: (id: string, field: string) => valueOf(record(id), field, linked),
    sources: (id: string) => record(id).sources,
    formerIds: graph.records
      .filter(({ type }) => type.name === "FormerId")
      .map((each) => `${each.id} → ${valueOf(each, "entity", linked)} by ${valueOf(each, "decision", linked)}`)
      .toSorted(),
    entities: graph.records
      .filter(({ type }) => type.labels.includes("Entity"))
      .map(({ id }) => id)
      .toSorted(),
    ids: graph.records.map(({ id }) => id),
    names: (id: string) =>
      linked(record(id), "names")
        .map(({ target: { values } }) => [...values.values()].join(" "))
        .toSorted(),
    variants: (id: string) =>
      linked(record(id), "variants")
        .map(({ target }) => {
          const [decision] = linked(target, "decision");
          const { field, value, shown } = Object.fromEntries(target.values);
          const by = decision ? [`by ${decision.target.id}`] : [];
          return [field, value, ...(shown ? ["shown"] : []), ...by, ...target.sources!].join(" ");
        })
        .toSorted(),
  };
}

/** A file of decisions, one a line, called d1, d2 …; who decided, when and why is added. */
export const decisions = (text: string): Record<string, string> => ({
  "decisions.yaml": `language: en\ndecisions:\n${text
    .split("\n")
    .map((line, index) => `  d${index + 1}: { ${line.trim()}, by: An editor, date: 2024-01-02, reason: Because }\n`)
    .join("")}`,
});
