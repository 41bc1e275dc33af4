import type { Passage } from "./passage.ts";
import { apart, type Found } from "./suggestion.ts";
import {
  chineseIssuer,
  kindOfOrder,
  kindOfTitle,
  kindOfWord,
  kindWords,
  numbered,
  orders,
  titled,
  vietnameseSymbol,
  type Symbol,
} from "./symbol.ts";

/** The number of a document, with what it says. */
export interface FoundNumber extends Found, Symbol {
  /** As it is printed, in half width. */
  readonly number: string;
  /** The title that the article gives with it, in 《》; undefined where there is none. */
  readonly title: string | undefined;
  /** The word for its kind as the article prints it before the number; undefined where there is none. */
  readonly called: string | undefined;
}

const edge = "(?<![\\p{L}\\d./-])";
const end = "(?![\\p{L}\\d]|[./-]\\d)";
const letters = "\\p{Lu}[\\p{Lu}\\p{Ll}\\d&]{0,11}";

/** 31-CT/TW, 1234-KH/BCSĐ; 44/2016/NĐ-CP, 123/KH-UBND, 84/2015/QH13, 19/2017/TT-BLĐTBXH. */
const vietnamese = new RegExp(
  `${edge}(?<number>\\d{1,5}[a-z]?(?:-${letters}(?:-${letters})?/${letters}|(?:/(?:19|20)\\d\\d)?/${letters}(?:-${letters}){0,3}))${end}`,
  "gu",
);

/** 国发〔2023〕1号, with any brackets. */
const chineseNumber =
  /(?<before>\p{Script=Han}{1,10})\s?[〔[(【〈](?<year>(?:19|20)\d\d)年?[〕\])】〉]\s?第?(?<count>\d{1,5})\s?号/gu;

const titledBefore = new RegExp(titled.before, "u");
const titledBehind = new RegExp(titled.behind, "u");

/** 国务院令第708号. */
const order = new RegExp(
  `(?<order>\\p{Script=Han}{0,6}(?:${orders}))\\s?[(]?第?(?<count>[\\d〇一二三四五六七八九十百千]{1,7})号[)]?`,
  "gu",
);

/** The pinyin of a Chinese symbol: Guofa [2023] No. 1. */
const pinyinNumber =
  /(?<![\p{L}\d])(?<number>(?:\p{Lu}\p{Ll}+ ?){1,5}[〔[(【](?:19|20)\d\d[〕\])】] ?(?:No\.? ?)?\d{1,5})(?![\p{L}\d])/gu;

/** Resolution No. 12; the number may be followed by whose it is. */
const announced = new RegExp(
  `(?<![\\p{L}])(?<word>${kindWords})\\s(?:${numbered})\\s?(?<number>\\d{1,5})${end}(?!\\s?(?:%|${kindWords}))`,
  "giu",
);

/** The word for the kind that stands right before a number. */
const calledBefore = new RegExp(`(?<![\\p{L}])(?<word>${kindWords})\\s(?:(?:${numbered})\\s?)?$`, "iu");

/** The numbers of documents in a passage, in order. */
export function findNumbers(passage: Passage): FoundNumber[] {
  const { text } = passage;
  const found = [...vietnameseNumbers(passage), ...chineseNumbers(passage)];
  for (const match of text.matchAll(order)) {
    const kind = kindOfOrder(match.groups!["order"]!);
    found.push({
      ...spanOf(passage, match),
      number: match[0].replaceAll(/[\s()]/g, ""),
      kind,
      ...plain,
      certainty: "high",
      why: "an order and its number",
    });
  }
  for (const match of text.matchAll(pinyinNumber)) {
    const why = "the symbol of a Chinese document, in pinyin";
    found.push({
      ...spanOf(passage, match),
      number: match.groups!["number"]!,
      kind: undefined,
      ...plain,
      certainty: "medium",
      why,
    });
  }
  for (const match of text.matchAll(announced)) {
    const { word, number } = match.groups as { word: string; number: string };
    const start = match.index + match[0].length - number.length;
    const at = { passage, start, end: start + number.length };
    found.push({
      ...at,
      number,
      kind: kindOfWord(word),
      ...plain,
      called: word,
      certainty: "medium",
      why: "a number without a symbol",
    });
  }
  return apart(found).toSorted((a, b) => a.start - b.start);
}

const plain = { issuers: [], isLocal: false, note: undefined, title: undefined, called: undefined };

const spanOf = (passage: Passage, match: RegExpExecArray) => ({
  passage,
  start: match.index,
  end: match.index + match[0].length,
});

function vietnameseNumbers(passage: Passage): FoundNumber[] {
  return [...passage.text.matchAll(vietnamese)].flatMap((match): FoundNumber[] => {
    const number = match.groups!["number"]!;
    const called = calledBefore.exec(passage.text.slice(Math.max(0, match.index - 40), match.index))?.groups?.["word"];
    const symbol = vietnameseSymbol(number);
    const capitals = number.match(/\p{Lu}/gu)?.length ?? 0;
    const isKnown = symbol.kind !== undefined || symbol.issuers.length > 0 || symbol.note !== undefined;
    // 24/7 and 5/TV are no documents: what nothing is known of needs a word before it.
    if (!isKnown && (called === undefined || capitals < 2)) return [];
    const kind = symbol.kind ?? (called === undefined ? undefined : kindOfWord(called));
    const certainty = isKnown ? "high" : "medium";
    const why = isKnown ? "the symbol says its kind or issuer" : "of the shape of a symbol, after a word for its kind";
    return [{ ...spanOf(passage, match), number, ...symbol, kind, title: undefined, called, certainty, why }];
  });
}

/** The title that stands beside a number; undefined where none does. */
const titleAt = (text: string, from: number, to: number): string | undefined =>
  (titledBefore.exec(text.slice(Math.max(0, from - 150), from)) ?? titledBehind.exec(text.slice(to, to + 90)))?.groups![
    "title"
  ];

function chineseNumbers(passage: Passage): FoundNumber[] {
  return [...passage.text.matchAll(chineseNumber)].map((match): FoundNumber => {
    const { before, year, count } = match.groups as { before: string; year: string; count: string };
    const { sign, names } = chineseIssuer(before);
    const start = match.index + before.length - sign.length;
    const title = titleAt(passage.text, start, match.index + match[0].length);
    const kind = (title && kindOfTitle(title)) ?? (/发$|办$|函$|电$/.test(sign) ? "CIRCULAR" : undefined);
    const isTold = title !== undefined && kind !== undefined;
    return {
      passage,
      start,
      end: match.index + match[0].length,
      number: `${sign}〔${year}〕${count}号`,
      kind,
      issuers: names,
      isLocal: false,
      note: isTold || kind === undefined ? undefined : "what is sent out so is mostly a notice",
      title,
      called: undefined,
      certainty: names.length > 0 ? "high" : "medium",
      why: names.length > 0 ? `${sign} is ${names[0]}` : "of the shape of a symbol",
    };
  });
}
