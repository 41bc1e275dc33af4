import type { Node } from "neo4j-driver";
import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { inOnePiece, readingsOf } from "../../model/search-keys.ts";
import { question, type Arguments, type Row } from "../question.ts";
import { readingOf } from "../text.ts";
import { checkTypes, recordTypes } from "../types.ts";
import { highlightsOf } from "./highlights.ts";
import { inPieceScore, phrasesOf } from "./phrases.ts";
import { withoutTones } from "./tones.ts";

/** How many names are ranked and counted. */
const mostNames = 2_000;

/** How many places the facets name. */
const mostPlaces = 50;

/** Entities by name. */
export const search = question("search", import.meta.url, {
  ids: { place: "Place" },
  check({ text, types, language }, schema) {
    readingOf("text", String(text));
    checkTypes("types", types, schema);
    if (typeof language === "string") tagOf(language);
  },
  parameters({ text, types, language }, schema) {
    const asked = withoutTones(String(text));
    const reading = readingsOf(asked)[0]!;
    const words = reading.split(" ");
    return {
      ...phrasesOf(asked, {
        language: typeof language === "string" ? tagOf(language) : undefined,
        types: Array.isArray(types) ? recordTypes(types as string[], schema) : undefined,
      }),
      reading,
      piece: inOnePiece(reading),
      inPiece: inPieceScore,
      words: neo4j.int(words.length),
      lastWord: ` ${words.at(-1)} `,
      written: asked.normalize("NFC").trim().toLowerCase(),
      mostNames: neo4j.int(mostNames),
      mostPlaces: neo4j.int(mostPlaces),
    };
  },
  answer: (found, { text }) => ({
    ...found,
    nodes: (found.nodes as readonly Row[]).map((row) => highlighted(row, text)),
  }),
});

/** A row with its highlights, which are sought once they are asked for. */
function highlighted(row: Row, text: Arguments[string]): Row {
  const { value } = (row.matched as Node).properties;
  return { ...row, highlights: () => highlightsOf(String(value), withoutTones(String(text))) };
}

/** @throws {OshError} BAD_INPUT where a text is no language tag */
function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0]!;
  } catch {
    throw new OshError(
      "BAD_INPUT",
      `language: expected a language tag such as vi or zh-Hans, came "${language.slice(0, 100)}".`,
    );
  }
}
