import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const certainty = z.enum(["high", "medium", "low"]);
const texts = z.array(z.string());
/** Texts without blanks, written in a row. */
const words = z.string().transform((text) => text.split(" "));
const byLanguage = z.record(z.string(), texts);

const comparators = z.record(z.string(), texts);
const local = z.object({ words: z.string(), of: z.string().optional(), kind: z.string() }).strict();
const modality = z.object({
  modality: z.string().optional(),
  on: z.enum(["before", "after", "none"]),
  words: z.string(),
});

const shapes = {
  languages: z.object({ stopWords: byLanguage, simplified: z.string(), traditional: z.string() }),
  symbols: z.object({
    types: z.record(z.string(), z.object({ kind: z.string().optional(), name: z.string() })),
    issuers: z.record(
      z.string(),
      z
        .object({
          names: texts,
          kind: z.string().optional(),
          note: z.string().optional(),
          local: z.string().optional(),
        })
        .strict(),
    ),
    words: byLanguage,
    whose: z.string(),
    where: z.string(),
    and: z.string(),
    own: z.string(),
    numbered: texts,
    chinese: z.object({
      issuers: byLanguage,
      provinces: z.record(z.string(), z.string()),
      bodies: z.record(z.string(), z.string()),
      titles: z.record(z.string(), z.string()),
      orders: z.record(z.string(), z.string()),
      particles: z.string(),
      titled: z.object({ before: z.string(), behind: z.string() }).strict(),
    }),
  }),
  dates: z.object({
    months: z.record(z.string(), z.number()),
    ordinals: z.record(z.string(), z.number()),
    patterns: z.array(
      z
        .object({
          form: z.string(),
          certainty,
          year: z.enum(["this", "last", "next"]).optional(),
          month: z.enum(["this", "last", "next"]).optional(),
        })
        .strict(),
    ),
    issued: z.string(),
  }),
  figures: z.object({
    numbers: z.record(z.string(), z.string()),
    range: z.string(),
    scales: z.record(z.string(), z.coerce.number()),
    before: comparators,
    after: comparators,
    currencies: z.record(z.string(), z.object({ before: texts, after: texts })),
    percent: texts,
    doing: z.string(),
    victims: z.string(),
    changes: z.record(z.string(), z.object({ before: z.string(), behind: z.string() }).strict()),
    statuses: z.array(z.object({ status: z.enum(["TARGET", "FORECAST"]), words: z.string() }).strict()),
    tenths: z.string(),
    leastWhole: z.number(),
    heads: z.record(z.string(), z.string()),
    units: z.record(z.string(), byLanguage),
    notCounted: byLanguage,
    named: z.string(),
  }),
  quotes: z.object({
    marks: texts,
    longest: z.object({ words: z.number(), characters: z.number() }),
    speech: z.string(),
    speechAfter: z.string(),
    cues: z.array(
      z
        .object({
          before: z.string().optional(),
          after: z.string().optional(),
          section: z.string(),
          kind: z.string().optional(),
          certainty,
        })
        .strict(),
    ),
    titles: z.array(
      z.object({ ends: z.string(), section: z.string(), kind: z.string(), quoted: z.boolean().optional() }).strict(),
    ),
    references: z.string(),
  }),
  duties: z.object({
    modalities: z.array(modality.strict()),
    goesOn: z.string(),
    item: z.string(),
    partners: z.array(
      z
        .object({
          role: z.string(),
          words: z.string(),
          ends: z.string().optional(),
          alsoWithoutLead: z.boolean().optional(),
        })
        .strict(),
    ),
    partnerEnds: z.string(),
    partnerGoesOn: z.string(),
    roles: z.record(z.string(), z.string()),
    lead: z.string(),
    under: z.string(),
    says: z.string(),
    ends: z.string(),
    joints: z.string(),
    relative: z.string(),
    pronouns: z.string(),
    things: z.string(),
    asides: z.string(),
  }),
  labels: z
    .object({
      before: z.array(z.object({ role: z.string(), words: z.string() }).strict()),
      brackets: z.record(z.string(), z.string()),
      opening: z.string(),
      joint: z.string(),
    })
    .strict(),
  rows: z
    .object({
      between: z.string(),
      quoted: z.string(),
      begins: texts,
      first: z.string(),
      before: z.string(),
      holders: z.string(),
      chinese: z.string(),
      more: z.string(),
    })
    .strict(),
  posts: z.object({
    ranks: texts,
    posts: texts,
    hanBody: z.string(),
    ends: z.string(),
    persons: z
      .object({
        titles: texts,
        surnames: words,
        hanSurnames: z.string(),
        hanFollowing: words,
        rows: z.object({ before: z.string(), behind: z.string(), between: z.string() }).strict(),
      })
      .strict(),
  }),
  organizations: z.object({
    central: z.record(z.string(), z.object({ kind: z.string(), names: texts }).strict()),
    local: z.object({ vi: z.array(local), zh: z.array(local), en: z.array(local) }).strict(),
    others: z.object({ vi: z.string(), en: z.string() }).strict(),
    divisions: z.string(),
    particles: z.string(),
    classes: z.string(),
    offices: z.object({ before: z.string(), behind: z.string() }).strict(),
  }),
  places: z.object({ provinces: texts, divisions: z.object({ vi: z.string(), en: z.string() }).strict() }),
  boilerplate: z.object({
    none: z.array(z.object({ none: z.string(), words: z.string() }).strict()),
    rights: z.string(),
    publisher: z.string(),
    dateline: z.string(),
    hour: z.string(),
  }),
  page: z.object({ aside: z.string(), published: texts, lineAt: z.string(), line: z.string(), blocks: texts }),
};

type Shapes = typeof shapes;

/** The rules of a kind, as rules/<kind>.yaml has them. @throws {ZodError} where the file is not of its shape */
export function readRules<K extends keyof Shapes>(kind: K): z.infer<Shapes[K]> {
  const text = readFileSync(new URL(`rules/${kind}.yaml`, import.meta.url), "utf8");
  return shapes[kind].parse(parse(text)) as z.infer<Shapes[K]>;
}

/** A pattern of one of these texts, the longest first; each once, or through a row of them there would be endless ways. */
export const oneOfThese = (each: readonly string[]): string =>
  [...new Set(each)]
    .toSorted((a, b) => b.length - a.length)
    .map(literally)
    .join("|");

/** A pattern of just this text. */
export const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A pattern of a word with a capital, as proper names are made of. */
export const proper = "\\p{Lu}[\\p{L}’'-]*";
