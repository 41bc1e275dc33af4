import type { RecordType } from "./model.ts";

/** The fields of a type that hold one value, as a dossier writes it: properties, and relationships that lead to one record. */
export const singleFields = ({ scalars, relationships }: RecordType): string[] => [
  ...[...scalars.values()].filter(({ name, derived }) => !derived && name !== "id").map(({ name }) => name),
  ...[...relationships.values()].filter(({ many }) => !many).map(({ name }) => name),
];
