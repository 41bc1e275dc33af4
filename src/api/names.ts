import { readFileSync } from "node:fs";
import DataLoader from "dataloader";
import type { GraphQLFieldResolver } from "graphql";
import type { Node } from "neo4j-driver";
import { OshError } from "../errors.ts";
import type { Reading } from "../graph/reading.ts";
import { formats } from "../model/format.ts";
import type { Context } from "./context.ts";

interface Name {
  readonly value: string;
  readonly language: string;
  readonly kind: string;
}

const namesStatement = readFileSync(new URL("names.cypher", import.meta.url), "utf8");

/** The kinds of names, the one to show first; what a list lacks comes after what it has. */
const kinds = ["PREFERRED", "TRANSLATION", "ALTERNATIVE", "ABBREVIATION", "FORMER"];

/** Reads all names of the entities that a request asks a name of, in one read. */
export class NameLoader {
  readonly #loader: DataLoader<string, Name[]>;

  constructor(reading: Reading) {
    const readTogether = async (ids: readonly string[]): Promise<Name[][]> => {
      const { records } = await reading.run(namesStatement, { ids });
      const named = records.map((row) => [row.get("id") as string, row.get("names") as Node[]] as const);
      const byId = new Map(
        named.map(([id, nodes]) => [id, nodes.map(({ properties }) => properties as unknown as Name)]),
      );
      return ids.map((id) => byId.get(id) ?? []);
    };
    this.#loader = new DataLoader(readTogether, {
      batchScheduleFn: (dispatch) => void reading.idle().then(() => setImmediate(dispatch)),
    });
  }

  /** The names of an entity. */
  of(id: string): Promise<readonly Name[]> {
    return this.#loader.load(id);
  }
}

/**
 * Resolves `nameIn`: the languages come from the argument, else from the request's header Accept-Language.
 * @throws {OshError} BAD_INPUT where an argument is no language tag
 */
export const resolveNameIn: GraphQLFieldResolver<
  { id: string },
  Context,
  { languages?: readonly string[] | null }
> = async ({ id }, { languages }, context) => {
  for (const language of languages ?? [])
    if (!formats.LANGUAGE.accepts(language))
      throw new OshError("BAD_INPUT", `languages: expected ${formats.LANGUAGE.expected}, came "${language}".`);
  return nameIn(await context.names.of(id), languages ?? context.languages);
};

/**
 * The name in the first of the languages that there is one in, and of those the best kind; the name to show where there is
 * none. zh stands for zh-Hans too, and zh-Hans-CN is content with zh-Hans or zh (RFC 4647), but vi never gets en.
 */
export function nameIn<N extends Name>(names: readonly N[], languages: readonly string[]): N | undefined {
  const byKind = names.toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0),
  );
  const asked = languages
    .flatMap(rangesOf)
    .map((range) => byKind.find(({ language }) => `${language.toLowerCase()}-`.startsWith(`${range}-`)));
  return asked.find((name) => name !== undefined) ?? byKind[0];
}

/** zh-hans-cn, zh-hans, zh of zh-Hans-CN. */
function rangesOf(language: string): string[] {
  const parts = language.toLowerCase().split("-");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"));
}
