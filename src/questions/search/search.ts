import type { Node } from "neo4j-driver";
import { GraphQLObjectType, isAbstractType, type GraphQLSchema } from "graphql";
import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { inOnePiece, readingsOf } from "../../model/search-keys.ts";
import { question, type Arguments, type Row } from "../question.ts";
import { checkTypes } from "../types.ts";
import { highlightsOf } from "./highlights.ts";
import { inPieceScore, phrasesOf } from "./phrases.ts";
import { withoutTones } from "./tones.ts";

/** The longest text that is looked for, in characters. */
const longest = 200;

/** How many names are ranked and counted. */
const mostNames = 10_000;

/** How many places the facets name. */
const mostPlaces = 50;

/** Entities by name. */
export const search = question("search", import.meta.url, {
  ids: { place: "Place" },
  check({ text, types, language }, schema) {
    const { length } = String(text);
    if (length > longest)
      throw new OshError("LIMIT_EXCEEDED", `text: expected at most ${longest} characters, came ${length}.`);
    if (readingsOf(String(text)).length === 0)
      throw new OshError("BAD_INPUT", "text: expected at least one letter or digit to look for, came none.");
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
        types: Array.isArray(types) ? types.flatMap((type) => concreteTypes(String(type), schema)) : undefined,
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

function concreteTypes(name: string, schema: GraphQLSchema): readonly string[] {
  const type = schema.getType(name);
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : type instanceof GraphQLObjectType ? [type] : [];
  return types.map((each) => each.name);
}
