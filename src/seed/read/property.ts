import type { Node } from "yaml";
import type { Scalar } from "../../model/model.ts";
import { readValue } from "../../model/value.ts";
import { suggestion } from "../fault.ts";
import { came, plainText } from "./read.ts";
import type { Reader } from "./reader.ts";
import type { StatedValue } from "./statements.ts";

/** Reads what stands under a property's key; undefined, and a fault, where the model has no such value. */
export function readProperty(
  reader: Reader,
  scalar: Scalar,
  keyNode: Node,
  node: Node | null,
): StatedValue | undefined {
  const { name, derived } = scalar;
  if (derived) {
    reader.fault("DERIVED_FIELD", keyNode, `expected "${derived.of}" only: ${name} is computed from it`);
    return undefined;
  }
  const text = plainText(node);
  const reading = text === undefined ? { expected: "one value" } : readValue(scalar, text);
  if ("value" in reading) return { value: reading.value, at: reader.at(node) };
  const near = suggestion(text ?? "", scalar.words ?? []);
  reader.fault(
    "BAD_VALUE",
    text?.trim() === "" ? keyNode : (node ?? keyNode),
    `${name}: expected ${reading.expected}, came ${came(node)}${near}`,
  );
  return undefined;
}
