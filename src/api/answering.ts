import { readFileSync } from "node:fs";
import {
  getNamedType,
  getNullableType,
  GraphQLInt,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import neo4j, { isNode } from "neo4j-driver";
import { OshError } from "../errors.ts";
import { readable } from "../model/hidden.ts";
import type { Model } from "../model/model.ts";
import { askedOf, pageOf, readCursor } from "../questions/page.ts";
import type { Arguments, Question, Row } from "../questions/question.ts";
import type { Context } from "./context.ts";
import { resolveNode } from "./records.ts";
import { fieldsOf } from "./selection.ts";

const labelsStatement = readFileSync(new URL("labels.cypher", import.meta.url), "utf8");

/** Resolves a question's field: its arguments are checked, its statement is run, and a missing answer is explained. */
export function answering(
  question: Question,
  { args: taken, type }: GraphQLField<unknown, Context>,
  model: Model,
): GraphQLFieldResolver<unknown, Context, Arguments> {
  const paged = taken.some(({ name }) => name === "after");
  return async (_source, given, context, info) => {
    const args = withDefaults(taken, given);
    question.check(args, info.schema, model);
    const asked = askedOf(question.name, args);
    const after = paged && typeof args.after === "string" ? readCursor(args.after, asked) : undefined;
    const { executionContext: reading } = context;
    const { records } = await reading.run(question.cypher, {
      args: {
        ...Object.fromEntries(taken.map((argument) => [argument.name, stored(argument, args[argument.name])])),
        ...(paged && {
          after: after?.key ?? null,
          position: neo4j.int(after?.position ?? 0),
          revision: after?.revision ?? "",
          selected: selectedOf(info),
        }),
        ...question.parameters(args, info.schema, model),
      },
    });
    const returned = records[0]?.get("answer") as Row | null | undefined;
    if (returned === undefined || returned === null) {
      await refuseUnknownIds(question, args, context, info.schema);
      if (!isNonNullType(type)) return null;
      throw new Error(`${question.name} gave no answer, though it always has one.`);
    }
    const whole = paged ? pageOf(returned, { after, asked, revision: await reading.revision() }) : returned;
    return isNode(whole) ? resolveNode(whole, context, info) : question.answer(whole, args);
  };
}

/** Arguments of which those that are null are as if they were not given. */
const withDefaults = (taken: readonly GraphQLArgument[], given: Arguments): Arguments => ({
  ...given,
  ...Object.fromEntries(
    taken.flatMap(({ name, defaultValue }) => (given[name] === null ? [[name, defaultValue ?? null]] : [])),
  ),
});

/** The names of the fields of an answer that are asked for. */
function selectedOf(info: GraphQLResolveInfo): string[] {
  const type = getNamedType(info.returnType) as GraphQLObjectType;
  return info.fieldNodes
    .flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, info))
    .map(({ name }) => name.value);
}

/** An argument as the driver takes it: null where it is absent, and a whole number as one. */
function stored({ type }: GraphQLArgument, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return getNullableType(type) === GraphQLInt ? neo4j.int(Number(value)) : value;
}

/** Unknown ids that are named in one error, and characters of each. */
const mostUnknown = 10;
const longestShown = 100;

/** @throws {OshError} UNKNOWN_ID that names the arguments, what was expected and what came */
async function refuseUnknownIds(
  { ids }: Question,
  args: Arguments,
  { executionContext }: Context,
  schema: GraphQLSchema,
): Promise<void> {
  const given = Object.entries(ids).flatMap(([argument, types]) =>
    [args[argument]]
      .flat()
      .filter((id) => typeof id === "string")
      .map((id) => ({ argument, types: [types].flat(), id })),
  );
  if (given.length === 0) return;
  const { records } = await executionContext.run(labelsStatement, { ids: given.map(({ id }) => id) });
  const labels = new Map(records.map((row) => [row.get("id") as string, row.get("labels") as string[] | null]));
  const faults = given.flatMap(({ argument, types, id }) => {
    const found = labels.get(id);
    if (types.some((type) => found?.includes(type))) return [];
    const concrete = found?.find((label) => isObjectType(schema.getType(label)));
    const came = concrete
      ? `the id of a record of type ${concrete}`
      : "an id that nothing has; `search` finds ids by name";
    const shown = readable(id, longestShown);
    return `${argument}: expected the id of a record of type ${types.join(" or ")}, came "${shown}", ${came}.`;
  });
  if (faults.length === 0) return;
  const others = faults.length - mostUnknown;
  const told = [...faults.slice(0, mostUnknown), ...(others > 0 ? [`And ${others} more like these.`] : [])];
  throw new OshError("UNKNOWN_ID", told.join(" "));
}
