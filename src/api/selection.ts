import {
  Kind,
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";

/** The fields that are selected of a type, out of their fragments; a fragment's @skip and @include go with each field. */
export function fieldsOf(
  selection: SelectionSetNode | undefined,
  type: GraphQLObjectType | GraphQLInterfaceType,
  info: GraphQLResolveInfo,
): FieldNode[] {
  const names = new Set([type, ...type.getInterfaces()].map(({ name }) => name));
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    const condition = inner?.typeCondition?.name.value;
    if (condition !== undefined && !names.has(condition)) return [];
    return fieldsOf(inner?.selectionSet, type, info).map((field) => ({
      ...field,
      directives: [...(field.directives ?? []), ...(node.directives ?? [])],
    }));
  });
}
