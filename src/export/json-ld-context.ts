import { Kind } from "graphql";
import type { Model, RecordType, Relationship, Scalar } from "../model/model.ts";
import { vocabularies } from "../model/vocabularies.ts";

/** What our own words, and the ids of records, begin with as IRIs. */
export const own = { words: "urn:osh:term:", records: "urn:osh:" } as const;

/** The IRI of a record. */
export const recordIri = ({ identityLabel }: RecordType, id: string): string =>
  `${own.records}${identityLabel.toLowerCase()}:${encodeURIComponent(id)}`;

/** The IRI of a citation, by its id. */
export const citationIri = (id: string): string => `${own.records}citation:${encodeURIComponent(id)}`;

/** The IRI of a word of one of the model's enums. */
export const wordIri = (vocabulary: string, word: string): string => `${own.words}${vocabulary}.${word}`;

/** The IRI of what a field says. */
export function fieldIri({ name, term }: Scalar | Relationship): string {
  if (!term) return own.words + name;
  const [prefix, word] = term.is.split(":") as [string, string];
  return vocabularies[prefix] + word;
}

/** The JSON-LD context of the model: each type with the meaning of its fields, which may differ from type to type. */
export const contextOf = (model: Model): object => ({
  "@version": 1.1,
  "@vocab": own.words,
  ...vocabularies,
  osh: own.words,
  sources: { "@id": "prov:wasDerivedFrom", "@type": "@id" },
  Statement: {
    "@id": "rdf:Statement",
    "@context": Object.fromEntries(
      ["subject", "predicate", "object"].map((part) => [part, { "@id": `rdf:${part}`, "@type": "@id" }]),
    ),
  },
  ...Object.fromEntries(
    [...model.types.values()].map((type) => [
      type.name,
      { "@id": type.term?.is ?? `osh:${type.name}`, "@context": fieldsOf(type) },
    ]),
  ),
});

const fieldsOf = ({ scalars, relationships }: RecordType): object =>
  Object.fromEntries([
    ...[...scalars.values()].filter(({ name }) => name !== "id").map((scalar) => [scalar.name, meaningOf(scalar)]),
    ...[...relationships.values()]
      .filter(({ direction }) => direction === "OUT")
      .map((field) => [field.name, { "@id": fieldIri(field), "@type": "@id" }]),
  ]);

function meaningOf(scalar: Scalar): object {
  const type = scalar.words ? "@id" : datatypes[scalar.type];
  return { "@id": fieldIri(scalar), ...(type !== undefined && { "@type": type }) };
}

const datatypes: Readonly<Record<string, string>> = {
  Int: "xsd:integer",
  Float: "xsd:double",
  Boolean: "xsd:boolean",
  Date: "xsd:date",
  EDTF: "http://id.loc.gov/datatypes/edtf/EDTF",
};

/** The model's enums as SKOS: a scheme each, and a concept for each of its words. */
export function conceptsOf({ document, types }: Model): object[] {
  const used = new Set(
    [...types.values()].flatMap(({ scalars }) =>
      [...scalars.values()].flatMap(({ words, type }) => (words ? [type] : [])),
    ),
  );
  return document.definitions
    .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => used.has(name.value))
    .flatMap(({ name: { value: scheme }, description, values = [] }) => [
      { "@id": own.words + scheme, "@type": "skos:ConceptScheme", "skos:definition": description?.value },
      ...values.map((word) => ({
        "@id": wordIri(scheme, word.name.value),
        "@type": "skos:Concept",
        "skos:inScheme": { "@id": own.words + scheme },
        "skos:notation": word.name.value,
        "skos:definition": word.description?.value,
      })),
    ]);
}
