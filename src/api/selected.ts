import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";

/** A field that a query selects, and what the schema says of it. */
export interface Selected {
  /** Its key in the answer. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  /** What is selected of it; none of what is a value. */
  readonly fields: readonly Selected[];
}

/** What a query selects, fragments written out; what is selected again under one key is there once. */
export function selectedBy(query: DocumentNode, schema: GraphQLSchema): Selected[] {
  const fragments = new Map(
    query.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );

  const fieldsOf = (set: SelectionSetNode | undefined, parent: GraphQLNamedType): Selected[] => {
    const byKey = new Map<string, Selected>();
    for (const found of (set?.selections ?? []).flatMap((node): Selected[] => {
      if (node.kind === Kind.FIELD) return [selected(node, parent)];
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!;
      const condition = inner.typeCondition && schema.getType(inner.typeCondition.name.value);
      return fieldsOf(inner.selectionSet, condition ?? parent);
    })) {
      const before = byKey.get(found.key);
      byKey.set(found.key, before ? { ...before, fields: together(before.fields, found.fields) } : found);
    }
    return [...byKey.values()];
  };

  const selected = (node: FieldNode, parent: GraphQLNamedType): Selected => {
    const { name, selectionSet } = node;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name.value] : undefined;
    const type = field ? getNamedType(field.type) : schema.getType("String")!;
    return {
      key: keyOf(node),
      name: name.value,
      description: field?.description ?? "The type's name.",
      type,
      isList: isListType(getNullableType(field?.type)),
      fields: fieldsOf(selectionSet, type),
    };
  };

  const operation = query.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return fieldsOf(operation?.selectionSet, schema.getQueryType()!);
}

function together(some: readonly Selected[], more: readonly Selected[]): Selected[] {
  const byKey = new Map(some.map((each) => [each.key, each]));
  for (const each of more) {
    const before = byKey.get(each.key);
    byKey.set(each.key, before ? { ...before, fields: together(before.fields, each.fields) } : each);
  }
  return [...byKey.values()];
}

/** The key of a field in the answer. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;
