import { textFinder, unreadIn, type ArchivedText } from "../archive.ts";
import type { Dossier } from "./read/dossier.ts";
import { inOrder, type Fault } from "./fault.ts";
import { groupBy } from "./group-by.ts";
import { hold, type Held, type Standing } from "./standing.ts";

/** How an article's citations stand in an archive. Paragraphs go by their numbers in the dossier. */
export interface VerifiedArticle {
  readonly id: string;
  /** The file of its text; null where the archive holds none that can be read. */
  readonly file: string | null;
  /** `lost` where there is no text; else that of the paragraph that it is worst for; `changed` where a paragraph is new. */
  readonly standing: Standing;
  /** The citations, and those whose words stand as their digests say. */
  readonly looked: number;
  readonly proven: number;
  /** Paragraphs of which some words are others now. */
  readonly changed: readonly number[];
  /** Paragraphs that stand elsewhere, word for word. */
  readonly moved: readonly { readonly from: number; readonly to: number }[];
  /** Paragraphs that the text has no more. */
  readonly lost: readonly number[];
  /** Paragraphs of the text, by its own numbers, that the dossier does not list. */
  readonly unlisted: readonly number[];
}

/** What came of holding the dossiers' citations against an archive. */
export interface Verified {
  readonly articles: readonly VerifiedArticle[];
  /** The paragraphs and spans whose words stand in the archive as their digests say. */
  readonly proven: number;
  /** Those that were looked for. */
  readonly looked: number;
  /** What differs, in the order of files and lines. */
  readonly faults: readonly Fault[];
}

/** Holds every citation of the dossiers against the texts of an archive, whatever its files are called. */
export function verify(dossiers: readonly Dossier[], archive: readonly ArchivedText[]): Verified {
  const textOf = textFinder(archive);
  const each = dossiers
    .filter(({ article }) => article !== undefined)
    .map((dossier) => verifyArticle(dossier, textOf, archive));
  const sum = (of: (article: VerifiedArticle) => number): number =>
    each.reduce((all, { article }) => all + of(article), 0);
  return {
    articles: each.map(({ article }) => article),
    proven: sum(({ proven }) => proven),
    looked: sum(({ looked }) => looked),
    faults: inOrder(each.flatMap(({ faults }) => faults)),
  };
}

function verifyArticle(
  { article, citations }: Dossier,
  textOf: ReturnType<typeof textFinder>,
  archive: readonly ArchivedText[],
): { article: VerifiedArticle; faults: Fault[] } {
  const { id, at } = article!;
  const sources = [...citations.values()];
  const whole = sources.filter(({ start }) => start === undefined);
  const digests = whole.map(({ digest }) => digest);
  const text = textOf(id, digests);
  if (text === undefined || text.problem !== undefined) {
    const lost = [...new Set(sources.map(({ paragraph }) => paragraph))];
    const [code, came] =
      text === undefined
        ? (["MISSING_TEXT", `none that holds any of its paragraphs${unreadIn(archive)}`] as const)
        : (["UNREADABLE_TEXT", `${text.file}, which ${text.problem}`] as const);
    return {
      article: {
        id,
        file: null,
        standing: "lost",
        looked: sources.length,
        proven: 0,
        changed: [],
        moved: [],
        lost,
        unlisted: [],
      },
      faults: [{ code, message: `expected the text of ${id} in the archive, came ${came}`, at }],
    };
  }
  const held = hold(sources, text);
  const listed = new Set(whole.map(({ paragraph }) => paragraph));
  const unlisted = text.paragraphs.map((_, index) => index + 1).filter((number) => !listed.has(number));
  const faults = held.flatMap(({ source, problem }): Fault[] => (problem ? [{ ...problem, at: source.at }] : []));
  const paragraphs = paragraphsOf(held);
  return {
    article: {
      id,
      file: text.file,
      standing: worst([
        ...paragraphs.map(({ standing }) => standing),
        ...(unlisted.length > 0 ? ["changed" as const] : []),
      ]),
      looked: held.length,
      proven: held.length - faults.length,
      changed: numbersOf(paragraphs, "changed"),
      moved: paragraphs.flatMap(({ number, standing, now }) =>
        standing === "moved" ? [{ from: number, to: now! }] : [],
      ),
      lost: numbersOf(paragraphs, "lost"),
      unlisted,
    },
    // A paragraph without an entry is one that nobody has read for facts.
    faults: [
      ...faults,
      ...unlisted.map((number): Fault => {
        const message = `expected an entry for paragraph ${number} of ${text.file} under citations, came none`;
        return { code: "UNLISTED_PARAGRAPH", message, at };
      }),
    ],
  };
}

interface Paragraph {
  readonly number: number;
  readonly standing: Standing;
  readonly now: number | undefined;
}

/** The paragraphs that are cited: each stands as the whole of it does, or, where only spans are listed, as the worst of them. */
const paragraphsOf = (held: readonly Held[]): Paragraph[] =>
  [...groupBy(held, ({ source }) => source.paragraph)].map(([number, each]) => {
    const whole = each.filter(({ source }) => source.start === undefined);
    const standing = worst((whole.length > 0 ? whole : each).map((one) => one.standing));
    // Words may stand as they were in a span that its key does not name any more.
    const isWrong = standing === "unchanged" && each.some((one) => one.standing !== "unchanged");
    return { number, standing: isWrong ? "changed" : standing, now: each.find(({ now }) => now !== undefined)?.now };
  });

const numbersOf = (paragraphs: readonly Paragraph[], wanted: Standing): number[] =>
  paragraphs.filter(({ standing }) => standing === wanted).map(({ number }) => number);

const byHarm: readonly Standing[] = ["unchanged", "moved", "changed", "lost"];

const worst = (standings: readonly Standing[]): Standing =>
  byHarm.findLast((standing) => standings.includes(standing)) ?? "unchanged";
