import type { Model, RecordType } from "../../model/model.ts";
import { nearOf } from "../fault.ts";
import { isWritable, sectionsOf } from "./sections.ts";

/** What a field that a type does not have is meant to be. */
interface Meant {
  /** How to mend it, to follow what came. */
  readonly mend: string;
  /** The field that it stands for; undefined where that can't be told. */
  readonly field?: string;
  /** The mistake behind it, where that shows in several records. */
  readonly cause?: string;
}

/** Tells which keys of a record are no fields of its type, and what each of them is meant to be. */
export function unknownFieldsBy(
  model: Model,
): (type: RecordType, keys: ReadonlySet<string>) => ReadonlyMap<string, Meant> {
  const cached = new Map<RecordType, ReadonlySet<string>>();
  /** The keys that a record of a type may have. */
  const fieldsOf = (type: RecordType): ReadonlySet<string> => {
    const known = cached.get(type) ?? new Set(fieldNames(model, type));
    cached.set(type, known);
    return known;
  };

  return (type, keys) => {
    const unknown = [...keys].filter((key) => !fieldsOf(type).has(key));
    if (unknown.length === 0) return new Map();
    const free = [...fieldsOf(type)].filter((field) => !keys.has(field));
    const all = [...keys];
    const sections = [...sectionsOf(model)].flatMap(([name, other]) =>
      all.every((key) => fieldsOf(other).has(key)) ? [name] : [],
    );
    const needed = [...type.scalars.values(), ...type.relationships.values()].filter(
      ({ name, required }) => required && name !== "id" && !keys.has(name),
    );
    const meantBy = (key: string): Meant => {
      const near = nearOf(key, free);
      if (near !== undefined) return { mend: `; did you mean "${near}"?`, field: near };
      if (sections.length > 0 && sections.length <= fewSections) {
        const names = sections.join(" or ");
        const mend = `; does the record belong under ${names}, whose records have it?`;
        return { mend, cause: `${type.name} ${names}` };
      }
      const [only] = needed.length === 1 ? needed : [];
      return only ? { mend: `; did you mean "${only.name}", which is missing?`, field: only.name } : { mend: "" };
    };
    return new Map(unknown.map((key) => [key, meantBy(key)]));
  };
}

/** Of more sections none is what is meant. */
const fewSections = 2;

const fieldNames = (model: Model, type: RecordType): string[] => [
  ...type.scalars.keys(),
  ...[...type.relationships.values()].filter((each) => isWritable(model, each)).map(({ name }) => name),
  ...(type.cited ? ["sources"] : []),
];
