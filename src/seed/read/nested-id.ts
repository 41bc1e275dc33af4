import type { RecordType } from "../../model/model.ts";

/**
 * The id of a nested record: its parent's, the type, and what tells it apart there; undefined where nothing does.
 * @param textOf what stands under one of the fields that make the id
 */
export function nestedIdBy(
  type: RecordType | undefined,
  parent: string,
  textOf: (field: string) => string | undefined,
): string | undefined {
  const parts = (type?.identity ?? []).flatMap((field) => {
    const text = textOf(field);
    return text === undefined ? [] : [type!.scalars.get(field)?.words ? text.toLowerCase() : text];
  });
  return parts.length === 0 ? undefined : [parent, type!.name.toLowerCase(), ...parts].join(".");
}
