import { paragraphsOf, type ArchivedText } from "../../src/archive.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles, type CheckedSeed } from "../../src/seed/check.ts";

/** A text that is no press article. */
export const text: ArchivedText = {
  file: "text.txt",
  paragraphs: paragraphsOf(`The Plan is here

Heads of units carry  out the Plan, and directors of offices	carry it out too.
A caption
`),
};

/** A dossier of the text, with entries that are out of date. */
export const dossier = `# A dossier.
article: { id: a-2024-01-01, kind: PRESS, publisher: a, date: 2024-01-01, language: en, name: Title }
organizations:
  a: { name: A, kind: MEDIA, sources: [1] } # who
citations: # of the text
  9: { digest: ${"9".repeat(64)} }
  3: { digest: ${"3".repeat(64)}, none: "a caption, of a picture" }
  2 "Heads": { start: 7, end: 9, digest: ${"2".repeat(64)} }

# What is said of units.
groups:
  units: { name: Units, sources: [2 "Heads … units"], within: { a: ['2 "the Plan, and"'] } }
`;

/** A registry that cites the article too. */
export const registry = `language: en
places:
  x: { name: X, sources: ['a-2024-01-01#2 "offices carry"'] }
`;

/** A seed of these files, checked. */
export function seedOf(files: Readonly<Record<string, string>>): CheckedSeed {
  const found = Object.entries(files).map(([path, content]) => ({ path, bytes: Buffer.from(content) }));
  return checkFiles(found, readModel());
}
