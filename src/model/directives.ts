import { valueFromASTUntyped, type ConstDirectiveNode } from "graphql";
import type { Format } from "./format.ts";

/** The directives of schema.graphql that the model reads, with their arguments as the file declares them. */
interface Arguments {
  node: object;
  relationship: { type: string; direction: "IN" | "OUT"; properties?: string };
  relationshipProperties: object;
  customResolver: { requires?: string };
  cited: { optional?: boolean };
  firstDay: { of: string };
  lastDay: { of: string };
  identity: { by: readonly string[] };
  required: object;
  acyclic: object;
  oneOf: { fields: readonly string[]; exclusive?: boolean };
  format: { as: Format };
  only: { on: string };
  searched: object;
  naming: { kind: string; calledBy: string };
  called: { by: readonly string[] };
  term: { is: string; languageIn?: string };
  derived: object;
}

/** The arguments of a directive on a node of the schema; undefined where the node does not carry it. */
export function directive<Name extends keyof Arguments>(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: Name,
): Arguments[Name] | undefined {
  const found = node.directives?.find((each) => each.name.value === name);
  if (found === undefined) return undefined;
  const pairs = (found.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]);
  // The schema's own `directive` lines, which the library checks when the schema is built, warrant the shape.
  return Object.fromEntries(pairs) as Arguments[Name];
}
