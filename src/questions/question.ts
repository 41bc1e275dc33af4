import { readFileSync } from "node:fs";
import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import type { Model } from "../model/model.ts";

/** The arguments of a root field, as the schema lets them through. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A map that a statement returns. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A question that the generated API can't answer: a folder with its schema (`<name>.graphql`: the root field and the types of
 * its answer), its statement (`<name>.cypher`), and `<name>.ts`, which says what neither can.
 *
 * The statement takes one parameter, `$args`: a map of the field's arguments, the absent ones NULL. (The store plans a statement
 * anew for each combination of types that its parameters have, NULL being one.) It returns one column, `answer`: a map in
 * the shape of the answer's type, with a node wherever that has a type of the model, and the citations' ids as `sources`.
 * What is asked of these nodes beyond what is stored with them is read in a second trip, whatever the question. Where an id
 * that it is given is unknown it returns no row, and the API says which. An id that was merged into another leads to the record
 * that was kept, which is why each is looked up among `Entity|FormerId`.
 *
 * Where the field takes `after`, the answer is a page: the map has `rows` in place of `nodes`, each with its `key`, by which
 * they are ordered; the `totalCount` of rows on all pages, and how many of them come `before` this one. `$args.after` is the key
 * of the last row before; in the state of the graph whose digest begins with `$args.revision`, `$args.position` rows come before.
 * `$args.selected` names the fields of the answer that are asked for, so that what would cost more than the page need not be
 * paid where nobody asks for it: where `totalCount` is not among them, it need only tell whether more rows follow.
 */
export interface Question {
  /** The root field. */
  readonly name: string;
  readonly schema: DocumentNode;
  readonly cypher: string;
  /** The arguments that are ids or lists of them, each with the type that they must be the ids of, or with several. */
  readonly ids: Readonly<Record<string, string | readonly string[]>>;
  /** Refuses arguments that can't be answered. @throws {OshError} BAD_INPUT, LIMIT_EXCEEDED */
  readonly check: (args: Arguments, schema: GraphQLSchema, model: Model) => void;
  /** What the statement takes beside the arguments, or in their place. */
  readonly parameters: (args: Arguments, schema: GraphQLSchema, model: Model) => Readonly<Record<string, unknown>>;
  /** Makes of what the statement returns what the schema says: by default nothing need be made of it. */
  readonly answer: (returned: Row, args: Arguments) => unknown;
}

/** Reads a question's files, which lie beside its module. */
export function question(
  name: string,
  module: string,
  own: Partial<Pick<Question, "ids" | "check" | "parameters" | "answer">> = {},
): Question {
  const file = (ending: string): string => readFileSync(new URL(`${name}.${ending}`, module), "utf8");
  return {
    ids: {},
    check: () => {},
    parameters: () => ({}),
    answer: (returned) => returned,
    ...own,
    name,
    schema: parse(file("graphql")),
    cypher: file("cypher"),
  };
}
