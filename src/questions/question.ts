import { readFileSync } from "node:fs";
import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";

/** The arguments of a root field, as the schema lets them through. */
type Arguments = Readonly<Record<string, unknown>>;

/**
 * A question that the generated API can't answer: a folder with its schema (`<name>.graphql`: the root field and the types of
 * its answer), its statement (`<name>.cypher`), and `<name>.ts`, which says what the schema can't of its arguments.
 *
 * The statement takes the field's arguments as parameters, the absent ones as NULL, and returns one column, `answer`: a map in
 * the shape of the answer's type, with a node wherever that has a type of the model. What is asked of these nodes is read in
 * the same trip. Where an id that it is given is unknown it returns no row, and the API says which.
 */
export interface Question {
  /** The root field. */
  readonly name: string;
  readonly schema: DocumentNode;
  readonly cypher: string;
  /** The arguments that are ids, each with the type that it must be the id of. */
  readonly ids: Readonly<Record<string, string>>;
  /** Refuses arguments that can't be answered. @throws {OshError} BAD_INPUT, LIMIT_EXCEEDED */
  readonly check: (args: Arguments, schema: GraphQLSchema) => void;
  /** What the statement takes beside the arguments. */
  readonly parameters: (args: Arguments) => Record<string, unknown>;
}

/** Reads a question's files, which lie beside its module. */
export function question(
  name: string,
  module: string,
  own: Partial<Pick<Question, "ids" | "check" | "parameters">> = {},
): Question {
  const file = (ending: string): string => readFileSync(new URL(`${name}.${ending}`, module), "utf8");
  return {
    ids: {},
    check: () => {},
    parameters: () => ({}),
    ...own,
    name,
    schema: parse(file("graphql")),
    cypher: file("cypher"),
  };
}

/**
 * Refuses an `after` that is not of the form that the question's own cursors have.
 * @throws {OshError} BAD_INPUT
 */
export function checkCursor(after: unknown, form: RegExp): void {
  if (typeof after === "string" && !form.test(after))
    throw new OshError(
      "BAD_INPUT",
      `after: expected the endCursor of a page of this question, came "${after.slice(0, 100)}".`,
    );
}
