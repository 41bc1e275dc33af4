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
} from "graphql";
import { keyOf } from "./selected.ts";

/** The keys under which a marked query asks for what its asker needs besides: a record's type and id, and where a page ends. */
export const marks = { type: "oshType", id: "oshId", page: "oshPage" } as const;

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
export function turned(query: DocumentNode, cursors: ReadonlyMap<string, string>): DocumentNode {
  const whole: DocumentNode = visit(query, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((field) => {
          const cursor = field.kind === Kind.FIELD ? cursors.get(keyOf(field)) : undefined;
          return cursor === undefined ? field : withAfter(field as FieldNode, cursor);
        }),
      },
    }),
  });
  return withoutUnusedVariables(whole);
}

/** The fields of a page that hold its rows. */
export const rowFields: readonly string[] = ["nodes", "edges"];

/** The keys under which a query asks for the rows of pages. */
export function rowKeys(query: DocumentNode): Set<string> {
  const keys = new Set<string>();
  visit(query, { Field: (field) => void (rowFields.includes(field.name.value) && keys.add(keyOf(field))) });
  return keys;
}

const fieldOf = (text: string): FieldNode => {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Expected a field, came ${text}.`);
  return operation.selectionSet.selections[0] as FieldNode;
};

function withAfter(field: FieldNode, cursor: string): FieldNode {
  const made = fieldOf(`field(after: ${JSON.stringify(cursor)})`).arguments!;
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
