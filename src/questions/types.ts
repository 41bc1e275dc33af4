import { isCompositeType, type GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";

/** Holds the argument `types` to the names of types of entities, interfaces among them. @throws {OshError} BAD_INPUT */
export function checkTypes(types: unknown, schema: GraphQLSchema): void {
  for (const name of (types ?? []) as readonly string[]) {
    const type = schema.getType(name);
    const fields = isCompositeType(type) && "getFields" in type ? type.getFields() : {};
    if (!("names" in fields))
      throw new OshError(
        "BAD_INPUT",
        `types: expected types of entities such as Organization or Instrument, came "${name.slice(0, 100)}".`,
      );
  }
}
