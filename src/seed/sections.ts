import type { Model, RecordType, Relationship } from "../model/model.ts";

/** The sections of a file that are not records by id. */
export const ownSections = ["article", "language", "citations"];

/** The sections of records by id: those of the types whose records have an id of their own and no section apart. */
export const sectionsOf = (model: Model): ReadonlyMap<string, RecordType> =>
  new Map(
    [...model.types.values()]
      .filter(({ name, identity }) => !identity && name !== "Article" && name !== "Citation")
      .map((type) => [type.plural, type]),
  );

/** Citations follow from what the sources name; nobody writes them as records. */
export const isWritable = ({ target }: Relationship): boolean => target !== "Citation";
