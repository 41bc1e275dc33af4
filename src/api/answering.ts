import { readFileSync } from "node:fs";
import { isNonNullType, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";
import type { Question } from "../questions/question.ts";
import type { Context } from "./context.ts";

const labelsStatement = readFileSync(new URL("labels.cypher", import.meta.url), "utf8");

/** Wraps the generated resolver of a question's field: its arguments are checked first, and a missing answer is explained. */
export function answering(
  question: Question,
  { resolve, type }: GraphQLField<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return async (source, args, context, info) => {
    question.check(args, info.schema);
    const own = { ...context, cypherParams: question.parameters(args) };
    const answer: unknown = await resolve!(source, args, own, info);
    if (answer !== undefined && answer !== null) return answer;
    await refuseUnknownIds(question, args, context, info.schema);
    if (isNonNullType(type))
      throw new OshError("STORE_EMPTY", "The graph is empty: apply the dossiers with `npx osh apply`.");
    return null;
  };
}

/** @throws {OshError} UNKNOWN_ID that names the argument, what was expected and what came */
async function refuseUnknownIds(
  { ids }: Question,
  args: Readonly<Record<string, unknown>>,
  { executionContext }: Context,
  schema: GraphQLSchema,
): Promise<void> {
  const given = Object.entries(ids).flatMap(([argument, type]) =>
    typeof args[argument] === "string" ? [{ argument, type, id: args[argument] }] : [],
  );
  if (given.length === 0) return;
  const { records } = await executionContext.run(labelsStatement, { ids: given.map(({ id }) => id) });
  const labels = new Map(records.map((row) => [row.get("id") as string, row.get("labels") as string[] | null]));
  for (const { argument, type, id } of given) {
    const found = labels.get(id);
    if (found?.includes(type)) continue;
    const concrete = found?.find((label) => isObjectType(schema.getType(label)));
    const came = concrete
      ? `the id of a record of type ${concrete}`
      : "an id that nothing has; `search` finds ids by name";
    throw new OshError(
      "UNKNOWN_ID",
      `${argument}: expected the id of a record of type ${type}, came "${id}", ${came}.`,
    );
  }
}
