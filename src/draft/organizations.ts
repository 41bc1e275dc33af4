import { isHan } from "../model/words.ts";
import { isForeign, type FoundName } from "./names.ts";
import type { Passage } from "./passage.ts";
import { oneOfThese, proper, readRules } from "./rules.ts";
import { idOf } from "./slug.ts";
import { apart, besides, type Found } from "./suggestion.ts";

/** A body that an article names and the seed does not know. */
export interface FoundOrganization extends Found {
  /** As it is printed. */
  readonly name: string;
  /** A word of OrganizationKind. */
  readonly kind: string;
  /** The id that a body of the centre would have; undefined of others. */
  readonly id: string | undefined;
}

const rules = readRules("organizations");
const { provinces, divisions } = readRules("places");
const { persons } = readRules("posts");

const central = new Map(
  Object.entries(rules.central).flatMap(([id, { kind, names }]) => names.map((name) => [name, { id, kind }] as const)),
);
const centralName = new RegExp(`(?<![\\p{L}])(?:${oneOfThese([...central.keys()])})(?![\\p{Ll}\\p{Lu}])`, "gu");
const centralHan = new RegExp(oneOfThese([...central.keys()].filter(isHan)), "gu");

/** The words by which the bodies of a place are called, as one pattern. */
const named = ({ words, of, kind }: (typeof rules.local.vi)[number]) => ({
  kind,
  words: `(?:${words})${of ? ` (?:${of})` : ""}`,
});
const vi = rules.local.vi.map(named);
const zh = rules.local.zh.map(named);
const en = rules.local.en.map(named);

/** A province, or a place that is called one; who stands behind "Chủ tịch UBND tỉnh" is a person. */
const province = `tỉnh (?:${oneOfThese(provinces)}|(?!(?:${oneOfThese(persons.surnames)}) )${proper}(?: ${proper}){0,3})`;
const place = `(?:${province}|(?!tỉnh)(?:${divisions.vi}) (?:${proper}|\\d+)(?: ${proper}){0,3})`;

/** Sở Y tế tỉnh Bắc Ninh; LĐLĐ Hà Nội is left to the curator: without a division it may be part of a longer name. */
const vietnamese = vi.map(({ words, kind }) => ({
  kind,
  pattern: new RegExp(`(?<!\\p{L})${words} ${place}(?!\\p{L})`, "gu"),
}));

/** 山西省总工会, 太原市应急管理局. */
const chinese = zh.map(({ words, kind }) => ({
  kind,
  pattern: new RegExp(
    `(?:(?![${rules.particles}]|会同|联合)\\p{Script=Han}){2,6}?(?:${rules.divisions})(?:(?:(?![${rules.particles}])\\p{Script=Han}){2,4}(?:市|县|区))?${words}`,
    "gu",
  ),
}));

/** Song Xanh Labour Federation; Department of Health of Bac Ninh Province. */
const english = en.map(({ words, kind }) => {
  const more = `(?:(?:,? (?:of the|of|for|and|the)|,)? ${proper})`;
  return {
    kind,
    pattern: new RegExp(
      `(?<![\\p{L}’'-])(?!${words}(?! (?:of|for) (?:the )?\\p{Lu}))(?:(?!The )${proper} ){0,8}${words}(?: (?:of|for) (?:the )?${proper}(?:${more}{0,7}(?: and ${proper}(?: ${proper}){0,2})?)?)?(?![\\p{L}])`,
      "gu",
    ),
  };
});

/**
 * The bodies in a passage that no name of the seed covers: those of the centre by their names, those of a place by what such
 * bodies are called.
 * @param known the names of the seed that were found in it
 * @param country the one that the article is about, as ids begin: bodies of another one's centre have the same names
 */
export function findOrganizations(
  passage: Passage,
  known: readonly FoundName[],
  country: string | undefined,
): FoundOrganization[] {
  const { text } = passage;
  const found: FoundOrganization[] = [];
  const at = (name: string, start: number) => ({ passage, start, end: start + name.length, name });
  for (const pattern of [centralName, centralHan])
    for (const { 0: name, index } of text.matchAll(pattern)) {
      const body = central.get(name)!;
      if (!isForeign(body, country))
        found.push({ ...at(name, index), ...body, certainty: "high", why: "a body of the centre" });
    }
  for (const { pattern, kind } of [...vietnamese, ...chinese, ...english])
    for (const { 0: name, index } of text.matchAll(pattern))
      if (/[ \p{Script=Han}]/u.test(name))
        found.push({ ...at(name, index), kind, id: undefined, certainty: "medium", why: "called as such bodies are" });
  const bodies = apart(found);
  const agents = known.filter(({ record }) => record.type.labels.includes("Agent"));
  const covering = agents.filter((agent) => !bodies.some((body) => body.id !== undefined && isLonger(body, agent)));
  return besides(bodies, covering).toSorted((a, b) => a.start - b.start);
}

const single = [
  ...vi.map(({ words, kind }) => ({ kind, pattern: new RegExp(`^${words}(?!\\p{L})`, "u") })),
  ...zh.map(({ words, kind }) => ({ kind, pattern: new RegExp(`\\p{Script=Han}${words}$`, "u") })),
];
const ofMany = new RegExp(rules.classes, "u");

/** What kind of body a name without a place, as Sở Y tế, is one of; undefined where it is a class of them, or of no kind known. */
export const kindOf = (name: string): string | undefined =>
  ofMany.test(name) ? undefined : single.find(({ pattern }) => pattern.test(name))?.kind;

/** The id that a body has, or would have. */
export const organizationId = ({ id, name }: FoundOrganization, country: string | undefined): string =>
  id ?? idOf(country, name);

/** Whether a body's name holds another one and more: what is meant is the longer. */
export const isLonger = (body: Found, name: Found): boolean =>
  body.passage === name.passage &&
  body.start <= name.start &&
  name.end <= body.end &&
  name.end - name.start < body.end - body.start;
