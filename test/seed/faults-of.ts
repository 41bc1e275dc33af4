import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { printFault } from "../../src/seed/fault.ts";

const model = readModel();

/** An article and its publisher, without a fault; paragraph 1 can be cited as a-2024-01-01#1. */
export const article = `article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
organizations:
  a: { name: A, kind: MEDIA, sources: [1] }
citations:
  1: { digest: ${"0".repeat(64)} }
`;

/** What `osh check` prints of a seed's faults, given its files by their paths. */
export function faultsIn(files: Readonly<Record<string, string | Buffer>>): string {
  const found = Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  return checkFiles(found, model).faults.map(printFault).join("\n");
}

/** What `osh check` prints of the faults of a registry, r.yaml, that stands beside an article without any. */
export const faultsOf = (registry: string): string => faultsIn({ "article.yaml": article, "r.yaml": dedent(registry) });

/** The lines of an indented block, without the indentation of the first. */
export function dedent(block: string): string {
  const [, ...lines] = block.split("\n");
  const indentation = /^ */.exec(lines[0] ?? "")![0].length;
  return `${lines
    .map((line) => line.slice(indentation))
    .join("\n")
    .trimEnd()}\n`;
}
