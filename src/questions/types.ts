import { isCompositeType, isInterfaceType, type GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";

/** @throws {OshError} BAD_INPUT where a name of an argument is not that of a type of entities */
export function checkTypes(argument: string, value: unknown, schema: GraphQLSchema): void {
  for (const name of (value ?? []) as string[]) {
    const type = schema.getType(name);
    const fields = isCompositeType(type) && "getFields" in type ? type.getFields() : {};
    if (!("names" in fields))
      throw new OshError(
        "BAD_INPUT",
        `${argument}: expected types of entities such as Organization or Instrument, came "${name.slice(0, 100)}".`,
      );
  }
}

/** The types of records that the names stand for, each once: an interface stands for all its types. */
export function recordTypes(names: readonly string[], schema: GraphQLSchema): string[] {
  const types = names.flatMap((name) => {
    const type = schema.getType(name);
    return isInterfaceType(type) ? schema.getPossibleTypes(type).map((each) => each.name) : [name];
  });
  return [...new Set(types)];
}
