import {
  Kind,
  concatAST,
  parse,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from "graphql";
import { directive } from "../model/directives.ts";
import type { Model } from "../model/model.ts";
import type { Question } from "../questions/question.ts";

/**
 * What @neo4j/graphql builds the API from: the model with our directives said in the library's own, and the questions, whose
 * answers are none of its business. It takes one row more of a list than a page may hold, so that what is cut is seen and
 * refused, and it gives no mutations.
 */
export function typeDefs(model: Model, questions: readonly Question[], largestPage: number): DocumentNode {
  const limit = made("limit", { default: largestPage + 1 });

  const translated: DocumentNode = visit(model.document, {
    DirectiveDefinition: () => null,
    EnumTypeDefinition: (node) => (node.name.value === "Format" ? null : undefined),
    ObjectTypeDefinition: {
      leave: (node) => {
        const type = model.types.get(node.name.value);
        const fields = withStoredSources(node.fields ?? []);
        return type
          ? { ...node, fields, directives: [made("node", { labels: type.labels }), limit] }
          : { ...node, fields };
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
  });
  return concatAST([translated, asked(questions), parse(noMutations)]);
}

/**
 * Stands for PageInfo in what the library is given: it makes that type itself, and takes no schema that names it. The schema
 * that it gives must have PageInfo put back.
 */
export const pageInfoStandIn = "PageInfoStandIn";

/** The questions' schemas without directives, their extensions of Query as the one type that the library wants. */
function asked(questions: readonly Question[]): DocumentNode {
  const whole: DocumentNode = visit(concatAST(questions.map(({ schema }) => schema)), {
    Directive: () => null,
    NamedType: (node) =>
      node.name.value === "PageInfo" ? { ...node, name: { ...node.name, value: pageInfoStandIn } } : undefined,
  });
  const roots = whole.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION);
  const [query] = parse("type Query").definitions as [ObjectTypeDefinitionNode];
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...query, fields: roots.flatMap(({ fields }) => fields ?? []) },
      ...whole.definitions.filter((node) => node.kind !== Kind.OBJECT_TYPE_EXTENSION),
      ...parse(`type ${pageInfoStandIn} { endCursor: String }`).definitions,
    ],
  };
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
