import type { Model, RecordType, Relationship } from "../../model/model.ts";

/** The sections of a file that are not records by id. */
export const ownSections = ["article", "language", "citations"];

/** The sections of records by id: those of the types whose records have an id of their own and no section apart. */
export const sectionsOf = (model: Model): ReadonlyMap<string, RecordType> =>
  new Map(
    [...model.types.values()]
      .filter(({ name, identity, derived }) => !identity && !derived && name !== "Article")
      .map((type) => [type.plural, type]),
  );

/** What a relationship leads to may follow from the dossiers, as citations do from what the sources name. */
export const isWritable = ({ types }: Model, { target }: Relationship): boolean => types.get(target)?.derived !== true;
