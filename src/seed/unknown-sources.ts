import type { Citations } from "./citations.ts";
import { nearest, nearOf, type Fault } from "./fault.ts";
import type { Dossier } from "./read/dossier.ts";
import { groupBy } from "./group-by.ts";
import { mayHold, type Hole } from "./read/hole.ts";
import type { SourceNotation } from "./read/source.ts";
import { sourcesOf, type Statements } from "./read/statements.ts";

/** Finds the sources that name an article, paragraph or span that no dossier lists, unless it may stand where nothing is read. */
export function unknownSources(
  stated: Statements,
  dossiers: readonly Dossier[],
  citations: Citations,
  holes: readonly Hole[],
): Fault[] {
  const faults: Fault[] = [];
  const byArticle = new Map(dossiers.flatMap((each) => (each.article ? [[each.article.id, each] as const] : [])));
  const articles = [...byArticle.keys()];
  const isAnyUnknown = dossiers.some(({ isUnidentified }) => isUnidentified);
  const isInHole = mayHold(holes);
  const inFile = new Map([...groupBy(holes, ({ file }) => file)].map(([file, each]) => [file, mayHold(each)]));
  for (const { source, at } of sourcesOf(stated)) {
    if (source === undefined || citations.idsOf([{ source, at }]) !== undefined) continue;
    const { article, key } = source;
    const dossier = byArticle.get(article);
    const tell = (message: string, cause: string) => faults.push({ code: "UNKNOWN_SOURCE", message, at, cause });
    if (dossier === undefined) {
      if (isAnyUnknown || isInHole(article)) continue;
      const near = nearest(faults, article, () => articles);
      tell(`expected the id of an article, came "${article}"${near}`, article);
    } else if (inFile.get(dossier.file)?.(key)) continue;
    else if (dossier.citations.size === 0)
      tell(
        `expected citations in ${dossier.file.path}, came none; "osh cite ${article} --text FILE --write" enters them`,
        article,
      );
    else {
      const near = nearest(faults, key, () => likeIt(source, dossier));
      const enters = `"osh cite ${article} --text FILE --write" enters it`;
      const mend = near === "" ? `; ${enters}` : `${near} If not, ${enters}`;
      tell(`expected a source that stands under citations, came ${key}${mend}`, `${article}#${key}`);
    }
  }
  return faults;
}

/** Of the sources that a dossier lists, those of the same words in another paragraph, and of words alike in the same one. */
function likeIt({ paragraph, words }: SourceNotation, { citations }: Dossier): string[] {
  if (words === undefined) return [];
  const said = ({ first, last = "" }: NonNullable<typeof words>): string => first + last;
  return [...citations].flatMap(([key, each]) => {
    if (each.words === undefined) return [];
    const [one, other] = [said(words), said(each.words)];
    return one === other || (each.paragraph === paragraph && nearOf(one, [other]) !== undefined) ? [key] : [];
  });
}
