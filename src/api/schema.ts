import { Neo4jGraphQL } from "@neo4j/graphql";
import { MapperKind, mapSchema, pruneSchema } from "@graphql-tools/utils";
import {
  GraphQLNonNull,
  Kind,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isUnionType,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from "graphql";
import { storedDay } from "../model/days.ts";
import { directive } from "../model/directives.ts";
import type { Model } from "../model/model.ts";
import type { Question } from "../questions/question.ts";
import { answering } from "./answering.ts";

import type { Context } from "./context.ts";
import { limits } from "./limits.ts";
import { resolveQuote } from "./quotes.ts";
import { resolveCitations, resolveNodes } from "./records.ts";
import { pageInfoStandIn, typeDefs } from "./type-defs.ts";

/** The API's schema: what @neo4j/graphql generates from the model, and the questions. It has queries only. */
export async function apiSchema(model: Model, questions: readonly Question[]): Promise<GraphQLSchema> {
  const definitions = typeDefs(model, questions, limits.page);
  const library = new Neo4jGraphQL({
    typeDefs: definitions,
    resolvers: resolversOf(definitions),
    features: { excludeDeprecatedFields: withoutOldWays },
  });
  const schema = pruneSchema(withPlainTypes(await withoutFalseAlarm(() => library.getSchema())));
  takeDaysOnly(schema);
  const fields = schema.getQueryType()!.getFields();
  for (const { plural, description } of model.types.values())
    for (const name of [plural, `${plural}Connection`]) fields[name]!.description = description;
  for (const question of questions) {
    const field = fields[question.name]!;
    field.resolve = answering(question, field, model);
    resolveAnswer(question, schema, model);
  }
  return schema;
}

/** In an answer citations are kept by their ids, as in a record, and records as nodes; the rest is there as it is asked for. */
function resolveAnswer({ schema: { definitions } }: Question, schema: GraphQLSchema, model: Model): void {
  const isRecord = (name: string) => model.types.has(name) || isInterfaceType(schema.getType(name));
  for (const node of definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION))
    for (const own of node.fields ?? []) {
      const field = (schema.getType(node.name.value) as GraphQLObjectType).getFields()[own.name.value]!;
      if (directive(own, "cited")) field.resolve = resolveCitations;
      else if (isRecord(getNamedType(field.type).name)) field.resolve = resolveNodes;
    }
}

/** The library's filters have an older form each, deprecated; a new API has no need of them. */
const withoutOldWays = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

function resolversOf({
  definitions,
}: DocumentNode): Record<string, Record<string, GraphQLFieldResolver<never, Context>>> {
  const cited = definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => node.fields?.some((field) => directive(field, "customResolver")?.requires === "sources"))
    .map((node) => [node.name.value, { citations: resolveCitations }]);
  return { ...Object.fromEntries(cited), Citation: { quote: resolveQuote } };
}

/**
 * The library reads a Date by way of JavaScript's: it takes 31 February for a day of March, and in time zones west of Greenwich
 * every day for the one before. So dates are read here.
 */
function takeDaysOnly(schema: GraphQLSchema): void {
  const type = schema.getType("Date") as GraphQLScalarType;
  const read = (came: unknown) => {
    const day = typeof came === "string" ? storedDay(came) : undefined;
    if (day === undefined)
      throw new TypeError(`expected a calendar day such as "2024-03-19", came ${JSON.stringify(came)}`);
    return day;
  };
  type.parseValue = read;
  type.parseLiteral = (node) => read(valueFromASTUntyped(node));
}

/**
 * For a relationship that an interface declares, the library types its properties as a union of what the implementing types
 * give it, of one member here. That member itself is what a client expects, and what the contract's paths ask for. And the
 * questions' pages have the PageInfo of the library's.
 */
function withPlainTypes(schema: GraphQLSchema): GraphQLSchema {
  const pageInfo = schema.getType("PageInfo") as GraphQLObjectType;
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const type = getNullableType(field.type);
      if (getNamedType(type).name === pageInfoStandIn) return { ...field, type: new GraphQLNonNull(pageInfo) };
      const [member, ...others] = isUnionType(type) ? type.getTypes() : [];
      return member && others.length === 0 ? { ...field, type: new GraphQLNonNull(member) } : undefined;
    },
  });
}

/**
 * The library warns on the console that a custom resolver of relationship properties is missing, once a relationship: it looks
 * for resolvers by type, and forgets the type there. They are not missing, so just that warning is held back.
 */
async function withoutFalseAlarm<T>(work: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (words[0] !== "Custom resolver for citations has not been provided") warn(...words);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
