import { literally, oneOfThese, readRules } from "./rules.ts";

/** What a document's number says of it. */
export interface Symbol {
  /** A word of InstrumentKind; undefined where the number does not say, or the model has no word for it. */
  readonly kind: string | undefined;
  /** The names that its issuer may be known by, the first its own. Empty where the number does not say. */
  readonly issuers: readonly string[];
  /** Whether each place or body has such an issuer: whose the document is, then, the text must say. */
  readonly isLocal: boolean;
  /** What the curator should know of it. */
  readonly note: string | undefined;
}

const rules = readRules("symbols");
const { chinese } = rules;

const withoutBar = (text: string): string => text.toUpperCase().replaceAll("Đ", "D");
const types = new Map(Object.entries(rules.types).map(([type, says]) => [withoutBar(type), says]));
const issuers = Object.entries(rules.issuers).map(([issuer, says]) => ({
  pattern: new RegExp(`^${withoutBar(issuer).replaceAll("\\D", "\\d")}$`, "u"),
  ...says,
}));

/** Reads a Vietnamese symbol, such as 31-CT/TW, 84/2015/QH13 or 19/2017/TT-BLĐTBXH; typed without đ as well. */
export function vietnameseSymbol(number: string): Symbol {
  const parts = number
    .split(/[/-]/)
    .slice(1)
    .filter((part) => !/^\d{4}$/.test(part))
    .map(withoutBar);
  const type = parts.map((part) => types.get(part)).find((each) => each !== undefined);
  const found = parts.flatMap((part) => (types.has(part) ? [] : issuers.filter(({ pattern }) => pattern.test(part))));
  const issuer = found[0];
  return {
    kind: type ? type.kind : issuer?.kind,
    issuers:
      found.length === 1 && issuer?.note === undefined && issuer?.local === undefined ? (issuer?.names ?? []) : [],
    isLocal: issuer?.local !== undefined,
    note: issuer?.note ?? issuer?.local ?? (found.length > 1 ? "several issued it together" : undefined),
  };
}

/** The beginning of a Chinese symbol: the longest end of some characters that can be who issued it, and who that is. */
export function chineseIssuer(before: string): { readonly sign: string; readonly names: readonly string[] } {
  const characters = Array.from(before);
  for (let from = 0; from < characters.length; from++) {
    const sign = characters.slice(from).join("");
    const names = chinese.issuers[sign];
    if (names) return { sign, names };
    const place = chinese.provinces[characters[from]!];
    const body = chinese.bodies[characters.slice(from + 1).join("")];
    if (place && body) return { sign, names: [body === "委员会" ? `中共${place}${body}` : `${place}${body}`] };
  }
  const cut = characters.findLastIndex((each) => chinese.particles.includes(each));
  return { sign: characters.slice(cut + 1).join(""), names: [] };
}

/** The kind that the end of a Chinese title says, such as …行动计划; undefined where it says none. */
export function kindOfTitle(title: string): string | undefined {
  const plain = title.replace(/[(（][^()（）]*[)）]$/u, "");
  const end = Object.keys(chinese.titles).find((each) => plain.endsWith(each));
  return end && chinese.titles[end];
}

/** What a Chinese order, such as 国务院令, promulgates. */
export const kindOfOrder = (order: string): string | undefined =>
  Object.entries(chinese.orders).find(([end]) => order.endsWith(end))?.[1];

/** The kind that a word before a number says. */
export const kindOfWord = (word: string): string | undefined =>
  Object.entries(rules.words).find(([, words]) => words.some((each) => each.toLowerCase() === word.toLowerCase()))?.[0];

/** Patterns of the words before a number: the kinds, and "No.". */
export const kindWords = oneOfThese(Object.values(rules.words).flat());
export const numbered = rules.numbered.join("|");
export const orders = Object.keys(chinese.orders).map(literally).join("|");

/** How the title of a Chinese document stands beside its number. */
export const { titled } = chinese;
