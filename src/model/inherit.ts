import {
  Kind,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from "graphql";

type FieldedNode = InterfaceTypeDefinitionNode | ObjectTypeDefinitionNode;

/**
 * Gives every type the fields of its interfaces, directives and descriptions included, ahead of its own; a field that the
 * type writes itself stands as it is written.
 */
export function inherit(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const withInherited = <T extends FieldedNode>(node: T): T => {
    const fields = new Map<string, FieldDefinitionNode>();
    for (const { name } of node.interfaces ?? [])
      for (const field of interfaces.get(name.value)?.fields ?? []) fields.set(field.name.value, field);
    for (const field of node.fields ?? []) fields.set(field.name.value, field);
    return { ...node, fields: [...fields.values()] };
  };
  return visit(document, {
    ObjectTypeDefinition: withInherited,
    // An interface names every interface above it, as GraphQL demands, so one pass over the authored fields is enough.
    InterfaceTypeDefinition: withInherited,
  });
}
