import { isCompositeType, type GraphQLSchema } from "graphql";
import { OshError } from "../errors.ts";

/**
 * Refuses names that are not those of types of entities: Organization, Instrument.
 * @param argument the argument that they came in
 * @throws {OshError} BAD_INPUT
 */
export function checkTypes(argument: string, value: unknown, schema: GraphQLSchema): void {
  for (const name of (value ?? []) as readonly string[]) {
    const type = schema.getType(name);
    const fields = isCompositeType(type) && "getFields" in type ? type.getFields() : {};
    if (!("names" in fields))
      throw new OshError(
        "BAD_INPUT",
        `${argument}: expected types of entities such as Organization or Instrument, came "${name}".`,
      );
  }
}
