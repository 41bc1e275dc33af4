import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from "graphql";
import { marks, rowFields } from "./marks.ts";
import { keyOf } from "./selected.ts";

/** Adds the marks to a query, wherever it selects of a page, or of a record of one of these types. */
export function marked(query: DocumentNode, schema: GraphQLSchema, records: ReadonlySet<string>): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    query,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(node) {
          const type = types.getParentType();
          if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
          const { id, pageInfo } = type.getFields();
          const added = [
            // A name has no id of its own to ask for: it comes with the record that bears it.
            ...(records.has(type.name) && id ? [`${marks.type}: __typename`, `${marks.id}: id`] : []),
            ...(pageInfo ? [`${marks.page}: pageInfo { hasNextPage endCursor }`] : []),
          ];
          return { ...node, selections: [...node.selections, ...added.map(fieldOf)] };
        },
      },
    }),
  );
}

/** Sets the argument `after` of root fields. @param cursors by the fields' keys in the answer */
export const turned = (query: DocumentNode, cursors: ReadonlyMap<string, string>): DocumentNode =>
  withoutUnusedVariables(withAfter(query, new Map([...cursors].map(([key, cursor]) => [key, JSON.stringify(cursor)]))));

/** Gives each root field that is a page a variable of its own that turns it; without a value it is the page that it was. */
export function turnable(query: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const root = schema.getQueryType()?.getFields() ?? {};
  const keys: string[] = [];
  visit(query, {
    OperationDefinition: ({ selectionSet }) => {
      for (const field of selectionSet.selections)
        if (field.kind === Kind.FIELD && root[field.name.value]?.args.some(({ name }) => name === "after"))
          keys.push(keyOf(field));
    },
  });
  const variables = keys.flatMap((key) => definitionOf(`$${marks.after}${key}: String`));
  return visit(withAfter(query, new Map(keys.map((key) => [key, `$${marks.after}${key}`]))), {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...variables],
    }),
  });
}

/** Sets the argument `after` of root fields. @param values as GraphQL writes them, by the fields' keys in the answer */
const withAfter = (query: DocumentNode, values: ReadonlyMap<string, string>): DocumentNode =>
  visit(query, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((field) => {
          const value = field.kind === Kind.FIELD ? values.get(keyOf(field)) : undefined;
          return value === undefined ? field : fieldAfter(field as FieldNode, value);
        }),
      },
    }),
  });

/** The keys under which a query asks for the rows of pages. */
export function rowKeys(query: DocumentNode): Set<string> {
  const keys = new Set<string>();
  visit(query, { Field: (field) => void (rowFields.includes(field.name.value) && keys.add(keyOf(field))) });
  return keys;
}

const operationOf = (text: string): OperationDefinitionNode => parse(text).definitions[0] as OperationDefinitionNode;

const fieldOf = (text: string): FieldNode => operationOf(`{ ${text} }`).selectionSet.selections[0] as FieldNode;

const definitionOf = (text: string): readonly VariableDefinitionNode[] =>
  operationOf(`query (${text}) { field }`).variableDefinitions ?? [];

function fieldAfter(field: FieldNode, value: string): FieldNode {
  const made = fieldOf(`field(after: ${value})`).arguments!;
  const others = (field.arguments ?? []).filter(({ name }) => name.value !== "after");
  return { ...field, arguments: [...others, ...made] };
}

/** A variable that nothing uses is an error; that of `after` may be left over. */
function withoutUnusedVariables(query: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(query, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  return visit(query, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  });
}
