import { readFileSync } from "node:fs";
import {
  Kind,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from "graphql";
import pluralize from "pluralize";
import { directive } from "./directives.ts";
import type { Format } from "./format.ts";
import { inherit } from "./inherit.ts";

/** The word of a public vocabulary, `prefix:word`, that means the same. */
export interface Term {
  readonly is: string;
  /** The field with the language of a text. */
  readonly languageIn?: string;
}

/** A property of a record: a text, number, date or word of a vocabulary. */
export interface Scalar {
  readonly name: string;
  readonly description: string;
  /** ID, String, Int, Float, Boolean, Date, EDTF, or an enum. */
  readonly type: string;
  /** The words of the enum that a record of this type may take; undefined where the type is no enum. */
  readonly words: readonly string[] | undefined;
  readonly required: boolean;
  readonly format: Format | undefined;
  /** Set for a day that is computed from the EDTF property `of`, and so is not written in a dossier. */
  readonly derived: { readonly day: "first" | "last"; readonly of: string } | undefined;
  /** Whether `search` looks in it. */
  readonly searched: boolean;
  /** Set where the value is a name of the record too: of which kind, and the field with the word that goes before it. */
  readonly naming: { readonly kind: string; readonly calledBy: string } | undefined;
  /** What each word of the enum means. */
  readonly meanings: ReadonlyMap<string, string>;
  /** What people call each word of the enum. */
  readonly callings: ReadonlyMap<string, readonly string[]>;
  readonly term: Term | undefined;
}

/** A relationship, seen from one of its ends. */
export interface Relationship {
  readonly name: string;
  readonly description: string;
  /** The relationship's type in the store: ISSUED_BY. */
  readonly type: string;
  /** OUT: from this record to the target; IN: from the target to this record. */
  readonly direction: "OUT" | "IN";
  /** The object or interface type at the other end. */
  readonly target: string;
  /** The types of records that the target can be. */
  readonly targets: readonly string[];
  /** The labels among which their ids are unique. */
  readonly targetLabels: readonly string[];
  readonly many: boolean;
  readonly required: boolean;
  readonly acyclic: boolean;
  /** Whether the relationship itself carries citations. */
  readonly cited: boolean;
  readonly term: Term | undefined;
}

/** A type of records: an object type of schema.graphql with @node. */
export interface RecordType {
  readonly name: string;
  readonly description: string;
  /** The name of its section in a dossier and of its root field in the API: organizations. */
  readonly plural: string;
  /** Its labels in the store: the type and its interfaces. */
  readonly labels: readonly string[];
  /** The label among which its ids are unique. */
  readonly identityLabel: string;
  readonly scalars: ReadonlyMap<string, Scalar>;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Whether its records must be, or may be, cited. */
  readonly cited: "required" | "optional" | undefined;
  /** The fields that make the id of a nested record; undefined: a record is written with its id. */
  readonly identity: readonly string[] | undefined;
  /** Whether its records follow from others, and are not written in a dossier. */
  readonly derived: boolean;
  readonly oneOf: { readonly fields: readonly string[]; readonly exclusive?: boolean } | undefined;
  readonly term: Term | undefined;
}

/** schema.graphql, read as data. */
export interface Model {
  /** The schema with the fields of interfaces written out in every type. */
  readonly document: DocumentNode;
  readonly types: ReadonlyMap<string, RecordType>;
}

/** The text of the project's own schema.graphql. */
export const schemaText = readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8");

/**
 * Reads a schema's text as the model.
 * @throws {GraphQLError} where the text is not GraphQL
 */
export function readModel(text: string = schemaText): Model {
  const document = inherit(parse(text));
  const objects = document.definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const records = objects.filter((node) => directive(node, "node"));
  const words = new Map(
    document.definitions
      .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
      .map((node) => [node.name.value, node.values ?? []]),
  );
  const citedProperties = new Set(
    objects.filter((node) => node.fields?.some((field) => directive(field, "cited"))).map((node) => node.name.value),
  );

  const scalar = (owner: string, field: FieldDefinitionNode): Scalar => {
    const { name: type, required } = shape(field.type);
    const first = directive(field, "firstDay");
    const last = directive(field, "lastDay");
    return {
      name: field.name.value,
      description: field.description?.value ?? "",
      type,
      words: words
        .get(type)
        ?.filter((word) => (directive(word, "only")?.on ?? owner) === owner)
        .map((word) => word.name.value),
      required,
      format: directive(field, "format")?.as,
      searched: directive(field, "searched") !== undefined,
      naming: directive(field, "naming"),
      meanings: new Map(words.get(type)?.map((word) => [word.name.value, word.description?.value ?? ""])),
      callings: new Map(words.get(type)?.map((word) => [word.name.value, directive(word, "called")?.by ?? []])),
      derived: first ? { day: "first", ...first } : last ? { day: "last", ...last } : undefined,
      term: directive(field, "term"),
    };
  };

  const relationship = (field: FieldDefinitionNode): Relationship | undefined => {
    const given = directive(field, "relationship");
    if (given === undefined) return undefined;
    const { name: target, many } = shape(field.type);
    const targets = records.filter((node) => labelsOf(node).includes(target));
    return {
      name: field.name.value,
      description: field.description?.value ?? "",
      type: given.type,
      direction: given.direction,
      target,
      targets: targets.map((node) => node.name.value),
      targetLabels: [...new Set(targets.map(identityLabelOf))],
      many,
      required: directive(field, "required") !== undefined,
      acyclic: directive(field, "acyclic") !== undefined,
      cited: given.properties !== undefined && citedProperties.has(given.properties),
      term: directive(field, "term"),
    };
  };

  const recordType = (node: ObjectTypeDefinitionNode): RecordType => {
    const name = node.name.value;
    const fields = node.fields ?? [];
    const labels = labelsOf(node);
    const cited = fields.map((field) => directive(field, "cited")).find((given) => given !== undefined);
    const relationships = fields.map(relationship).filter((each) => each !== undefined);
    return {
      name,
      description: node.description?.value ?? "",
      plural: pluralOf(name),
      labels,
      identityLabel: identityLabelOf(node),
      scalars: byName(fields.filter(isStored).map((field) => scalar(name, field))),
      relationships: byName(relationships),
      cited: cited && (cited.optional ? "optional" : "required"),
      identity: directive(node, "identity")?.by,
      derived: directive(node, "derived") !== undefined,
      oneOf: directive(node, "oneOf"),
      term: directive(node, "term"),
    };
  };

  return { document, types: byName(records.map(recordType)) };
}

/** The plural that @neo4j/graphql gives a type: its root field, and here its section in a dossier. */
export function pluralOf(type: string): string {
  return pluralize(type[0]!.toLowerCase() + type.slice(1));
}

const byName = <T extends { readonly name: string }>(each: readonly T[]): ReadonlyMap<string, T> =>
  new Map(each.map((one) => [one.name, one]));

const labelsOf = (node: ObjectTypeDefinitionNode): string[] => [
  node.name.value,
  ...(node.interfaces ?? []).map(({ name }) => name.value),
];

const identityLabelOf = (node: ObjectTypeDefinitionNode): string =>
  labelsOf(node).includes("Entity") ? "Entity" : node.name.value;

/** Whether a field is a property of the record itself: not a relationship, nor resolved from one. */
const isStored = (field: FieldDefinitionNode): boolean =>
  (["relationship", "cited", "customResolver"] as const).every((name) => directive(field, name) === undefined);

/** What a field's type is under its wrappers. */
function shape(type: TypeNode): { name: string; many: boolean; required: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...shape(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...shape(type.type), many: true };
  return { name: type.name.value, many: false, required: false };
}
