import {
  Kind,
  concatAST,
  parse,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import { directive } from "../model/directives.ts";
import type { Model } from "../model/model.ts";
import type { Question } from "../questions/question.ts";

/**
 * What @neo4j/graphql builds the API from: the model with our directives said in the library's own, and each question tied
 * to its Cypher. It takes one row more of a list than a page may hold, so that what is cut is seen and refused, and it gives
 * no mutations.
 */
export function typeDefs(model: Model, questions: readonly Question[], largestPage: number): DocumentNode {
  const whole = concatAST([model.document, ...questions.map(({ schema }) => schema)]);
  const answers = new Set(
    questions.flatMap(({ schema }) => schema.definitions.filter(isObject).map(({ name }) => name.value)),
  );
  const interfaces = new Set(
    whole.definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION).map(({ name }) => name.value),
  );
  const nodes = new Set([...model.types.keys(), ...answers, ...interfaces]);
  const isColumn = (field: FieldDefinitionNode): boolean =>
    nodes.has(nameOf(field.type)) && directive(field, "customResolver") === undefined;
  const limit = made("limit", { default: largestPage + 1 });

  const translated: DocumentNode = visit(whole, {
    DirectiveDefinition: () => null,
    EnumTypeDefinition: (node) => (node.name.value === "Format" ? null : undefined),
    ObjectTypeDefinition: {
      leave: (node) => {
        const name = node.name.value;
        const type = model.types.get(name);
        const fields = withStoredSources(node.fields ?? []);
        if (type) return { ...node, fields, directives: [made("node", { labels: type.labels }), limit] };
        if (!answers.has(name)) return { ...node, fields };
        // To the library an answer is a node that no root field lists; its nested nodes are columns of the answer.
        const directives = [
          made("node", {}),
          made("plural", { value: `${name}Answers` }),
          made("query", { read: false, aggregate: false }),
        ];
        return { ...node, directives, fields: fields.map((field) => (isColumn(field) ? asColumn(field) : field)) };
      },
    },
    InterfaceTypeDefinition: {
      leave: (node) => ({
        ...node,
        directives: [limit],
        fields: (node.fields ?? []).map((field) => {
          const declared = directive(field, "relationship")
            ? [made("declareRelationship", {}), withoutAggregateFilters]
            : [];
          return { ...field, directives: declared };
        }),
      }),
    },
    FieldDefinition: (node) => ({ ...node, directives: (node.directives ?? []).flatMap(inLibrarysWords) }),
    EnumValueDefinition: (node) => ({ ...node, directives: [] }),
    ObjectTypeExtension: () => null,
  });
  return concatAST([translated, queryType(questions), parse(noMutations)]);
}

/** The root fields of the questions, each an extension of Query in its own file, as the one type that the library wants. */
function queryType(questions: readonly Question[]): DocumentNode {
  const fields = questions.flatMap(({ schema, cypher }) =>
    schema.definitions
      .filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION)
      .flatMap((node) => node.fields ?? [])
      .map((field) => ({ ...field, directives: [made("cypher", { statement: cypher, columnName: "answer" })] })),
  );
  const [type] = parse("type Query").definitions as [ObjectTypeDefinitionNode];
  return { kind: Kind.DOCUMENT, definitions: [{ ...type, fields }] };
}

const noMutations = "extend schema @mutation(operations: [])";

/**
 * @cited is a resolver that reads the stored `sources`. Relationships are not filtered by aggregates of what they lead to: those
 * inputs would be two thirds of the schema. The rest of our directives is nothing to the library.
 */
function inLibrarysWords(node: ConstDirectiveNode): ConstDirectiveNode[] {
  switch (node.name.value) {
    case "cited":
      return [made("customResolver", { requires: "sources" })];
    case "relationship":
      return [node, withoutAggregateFilters];
    case "customResolver":
      return [node];
    default:
      return [];
  }
}

const withoutAggregateFilters = made("filterable", { byValue: true, byAggregate: false });

/** Gives a type with citations the property that they are kept in: filtered by, but read as citations only. */
function withStoredSources(fields: readonly FieldDefinitionNode[]): readonly FieldDefinitionNode[] {
  const cited = fields.some((field) => directive(field, "customResolver")?.requires === "sources");
  return cited ? [...fields, storedSources] : fields;
}

const storedSources = fieldOf(`
  "The ids of the citations."
  sources: [String!] @selectable(onRead: false, onAggregate: false)
`);

/** A field of an answer whose nodes stand in the answer's map under the field's name. */
function asColumn(field: FieldDefinitionNode): FieldDefinitionNode {
  const name = field.name.value;
  const statement = isList(field.type) ? `UNWIND this.${name} AS value RETURN value` : `RETURN this.${name} AS value`;
  return { ...field, directives: [made("cypher", { statement, columnName: "value" })] };
}

/** A directive with its arguments, as if it stood in the schema. */
function made(
  name: string,
  args: Readonly<Record<string, string | number | boolean | readonly string[]>>,
): ConstDirectiveNode {
  const written = Object.entries(args).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const field = fieldOf(`made: ID @${name}${written.length > 0 ? `(${written.join(", ")})` : ""}`);
  return field.directives![0]!;
}

function fieldOf(text: string): FieldDefinitionNode {
  const [type] = parse(`type Made { ${text} }`).definitions as [ObjectTypeDefinitionNode];
  return type.fields![0]!;
}

const isObject = (node: ASTNode): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION;

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
