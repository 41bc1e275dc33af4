import { formats } from "../model/format.ts";
import type { Model, RecordType, Relationship, Scalar } from "../model/model.ts";
import { idPattern, longestId } from "./read/id.ts";
import { isWritable, sectionsOf } from "./read/sections.ts";
import { sourcePattern } from "./read/source.ts";
import { longestText } from "./read/yaml.ts";

/** A JSON Schema, or a part of one. */
type Schema = Readonly<Record<string, unknown>>;

/** The schema's file, in the seed's own folder. */
export const schemaFile = "dossier.schema.json";

/** The first line of a dossier, by which editors find its schema. @param path the dossier's, in the folder that holds the schema */
export const schemaLine = (path: string): string =>
  `# yaml-language-server: $schema=${path.replaceAll(/[^/]+/g, "..").replace(/\.\.$/, schemaFile)}\n`;

/** The schema as its file holds it. */
export const schemaText = (model: Model): string => `${JSON.stringify(dossierSchema(model), null, 2)}\n`;

/**
 * The shape of a dossier as a JSON Schema (draft-07), by which editors complete, explain and check as one writes. It accepts
 * all that `osh check` accepts of a file by itself, and knows nothing of other files. `enumDescriptions` is what editors
 * read beside the standard's own words.
 */
export function dossierSchema(model: Model): Schema {
  const article = model.types.get("Article")!;
  const sections = [...sectionsOf(model)].map(([name, type]) => [name, sectionOf(type)] as const);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Dossier",
    description: "What one article states, or, in a registry, what several share. Written by `npm run codegen`.",
    type: "object",
    additionalProperties: false,
    properties: {
      article: {
        description: article.description,
        allOf: [ref(article)],
        properties: { id: idSchema },
        required: requiredOf(article),
      },
      language: { description: "The language of the names in a registry, BCP 47.", ...formatted("LANGUAGE") },
      ...Object.fromEntries(sections),
      citations,
    },
    if: { required: ["article"] },
    else: { required: ["language"] },
    definitions: {
      sources: sourcesSchema,
      ...Object.fromEntries(
        [...model.types.values()].filter(isWritten).map((type) => [type.name, recordOf(model, type)]),
      ),
    },
  };
}

/** An id that no other record gives its start. */
const idSchema: Schema = { pattern: idPattern, maxLength: longestId };

const isWritten = ({ derived }: RecordType): boolean => !derived;

const ref = ({ name }: { readonly name: string }): Schema => ({ $ref: `#/definitions/${name}` });

const formatted = (format: keyof typeof formats): Schema => ({
  type: "string",
  pattern: formats[format].pattern.source,
});

/** An article stands in one dossier, so nothing of it can be written elsewhere. */
const requiredOf = ({ scalars, relationships }: RecordType): string[] =>
  [...scalars.values(), ...relationships.values()].filter(({ required }) => required).map(({ name }) => name);

const sectionOf = (type: RecordType): Schema => ({
  description: `${type.description}\n\nRecords by their ids.`,
  type: "object",
  propertyNames: idSchema,
  additionalProperties: ref(type),
});

function recordOf(model: Model, type: RecordType): Schema {
  const scalars = [...type.scalars.values()].filter(({ derived }) => !derived);
  const relationships = [...type.relationships.values()].filter((each) => isWritable(model, each));
  return {
    title: type.name,
    description: type.description,
    type: "object",
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(scalars.map((each) => [each.name, valueOf(each)])),
      ...Object.fromEntries(relationships.map((each) => [each.name, endsOf(model, each)])),
      ...(type.cited && { sources: { $ref: "#/definitions/sources" } }),
    },
    ...(type.oneOf?.exclusive && { not: { required: type.oneOf.fields } }),
  };
}

/** A property's value. YAML reads some texts as numbers or truths, which the dossiers keep as texts. */
function valueOf({ type, description, words, meanings, format }: Scalar): Schema {
  if (words)
    return { description, type: "string", enum: words, enumDescriptions: words.map((word) => meanings.get(word)) };
  const pattern = format && formats[format].pattern.source;
  switch (type) {
    case "Int":
      return {
        description,
        type: ["integer", "string"],
        pattern: pattern ?? String.raw`^-?\d{1,10}$`,
        ...(format === "ORDINAL" && { minimum: 1 }),
      };
    case "Float":
      return { description, type: ["number", "string"], pattern: String.raw`^-?\d+(\.\d+)?$` };
    case "Boolean":
      return { description, type: ["boolean", "string"], pattern: "^(true|false)$" };
    case "Date":
      return { description, type: "string", pattern: String.raw`^\d{4}-\d\d-\d\d$` };
    case "EDTF":
      return { description, type: ["string", "integer"], pattern: "^[0-9XY?~%./-]{1,40}$" };
    default:
      return {
        description,
        type: pattern ? "string" : ["string", "number", "boolean"],
        pattern: pattern ?? String.raw`\S`,
        maxLength: longestText,
      };
  }
}

/** What stands under a relationship's key, as `readEnds` reads it. */
function endsOf(model: Model, { description, targets, many, cited }: Relationship): Schema {
  const type = targets.length === 1 ? model.types.get(targets[0]!) : undefined;
  const id = { type: ["string", "number"], pattern: String.raw`\S` };
  const inMap = [...(cited ? [{ $ref: "#/definitions/sources" }] : []), ...(type ? [ref(type)] : []), { type: "null" }];
  const known = type && ["id", ...(type.identity ?? [])].map((field) => ({ required: [field] }));
  return {
    description,
    anyOf: [
      id,
      {
        type: "array",
        items: type ? { anyOf: [id, { allOf: [ref(type)], anyOf: known }] } : id,
        ...(!many && { maxItems: 1 }),
      },
      { type: "object", additionalProperties: { anyOf: inMap }, ...(!many && { maxProperties: 1 }) },
    ],
  };
}

const sourceSchema: Schema = {
  type: ["integer", "string"],
  minimum: 1,
  maximum: 999_999,
  pattern: sourcePattern,
};

const sourcesSchema: Schema = {
  description:
    'The paragraphs that state it, and the spans in them by their first and last words: 3, 20 "Heads … units". What a record does not say it takes from the record around it.',
  anyOf: [sourceSchema, { type: "array", items: sourceSchema }],
};

const citations: Schema = {
  description:
    'The paragraphs of the article and the spans that are named, with digests. "osh cite ARTICLE --write" writes them.',
  type: "object",
  propertyNames: { pattern: sourcePattern },
  additionalProperties: {
    type: "object",
    additionalProperties: false,
    required: ["digest"],
    properties: {
      digest: { description: "SHA-256 of the words.", type: "string", pattern: "^[0-9a-f]{64}$" },
      start: { description: "Where the span starts, in Unicode code points from 0.", type: "integer", minimum: 0 },
      end: { description: "Where the span ends, exclusive.", type: "integer", minimum: 1 },
      none: { description: "Why nothing rests on the paragraph.", type: "string", minLength: 1 },
    },
    dependencies: { start: ["end"], end: ["start"] },
  },
};
