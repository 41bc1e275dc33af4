import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
} from "graphql";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { questions } from "../../src/questions/questions.ts";
import type { Question } from "../../src/questions/question.ts";
import { checkSeed } from "../../src/seed/check.ts";

const schema = buildSchema(readFileSync(join(projectRoot, "src/generated/schema.graphql"), "utf8"));
const model = readModel();
const { graph } = await checkSeed(join(projectRoot, "seed"), model);

/** One way to ask a question, over the seed. */
export interface Example {
  readonly question: Question;
  /** The arguments, as they are written in a query. */
  readonly args: string;
  /** Asks for nothing but the answer's own plain fields. */
  readonly plain: string;
  /** Asks for the records in the answer as well, what hangs on them, and the citations of all of it. */
  readonly deep: string;
}

/**
 * Further ways to ask a question than those that follow from its schema, by its name: the arguments, as they are written in a
 * query.
 */
const variants: Readonly<Record<string, readonly string[]>> = {
  obligations: [
    'instrument: "vn-31-ct-tw", bearer: "vn-vss-unit-heads", asOf: "2025-03-01"',
    'instrument: "vn-osh-law", expand: false',
  ],
  search: ['text: "安全"', 'text: "kế hoạch", types: ["Plan"], language: "vi"'],
};

/**
 * Ways to ask every question that there is: with all the ids that it takes; where it takes several that it can do without,
 * with each alone and with none; and the variants above. What else it can do without is left out.
 */
export const examples: readonly Example[] = questions.flatMap((question) => {
  const field = schema.getQueryType()!.getFields()[question.name]!;
  const ids = field.args.filter(isId);
  const required = field.args.filter(isRequiredArgument);
  const choices = [[...new Set([...required, ...ids])], ...ids.map((id) => [...new Set([...required, id])]), required];
  const written = choices.map((args) =>
    args.map((argument, index) => `${argument.name}: ${literal(question, argument, index)}`).join(", "),
  );
  return [...new Set([...written, ...(variants[question.name] ?? [])])].map((args) => {
    const asked = `${question.name}${args && `(${args})`}`;
    return {
      question,
      args,
      plain: `{ ${asked} ${selection(field, 0)} }`,
      deep: `{ ${asked} ${selection(field, 4)} }`,
    };
  });
});

function isId({ type }: GraphQLArgument): boolean {
  return getNamedType(type).name === "ID";
}

function literal({ ids }: Question, argument: GraphQLArgument, index: number): string {
  const { name, type } = argument;
  const of = [ids[name] ?? "Entity"].flat()[0]!;
  const texts = isId(argument) ? [idOf(of, index), idOf(of, index + 1)] : ["safety"];
  return isListType(getNullableType(type)) ? JSON.stringify(texts) : JSON.stringify(texts[0]);
}

/** The id of a record of a type; of another one for another index, where there are several. */
function idOf(type: string, index: number): string {
  const records = graph.records.filter((record) => record.type.labels.includes(type));
  return records[Math.min(index, records.length - 1)]!.id;
}

function selection(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  return isCompositeType(type) ? `{ ${fieldsOf(type, depth).join(" ")} }` : "";
}

/** The plain fields of a type, and its records and lists of them so many levels down. */
function fieldsOf(type: GraphQLCompositeType, depth: number): string[] {
  if (!("getFields" in type)) return ["__typename"];
  const isRecord = model.types.has(type.name) || isInterfaceType(type);
  return [
    "__typename",
    ...Object.values(type.getFields()).flatMap((field) => {
      if (field.args.some(isRequiredArgument) || /Connection$|Aggregate$/.test(getNamedType(field.type).name))
        return [];
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      if (depth === 0) return [];
      // Of a record some of what hangs on it is enough.
      if (isRecord && !["citations", "names", "tasks", "article"].includes(field.name)) return [];
      return [`${field.name} ${selection(field, depth - 1)}`];
    }),
  ];
}
