import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  Kind,
  parse,
  print,
  resolveSchemaCoordinate,
  typeFromAST,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import type { Field, Question, Said, Variable } from "../../../ask/question.ts";
import { factWords } from "../../../explorer/words/facts.ts";
import { inWords, languages as explorerLanguages } from "../../../explorer/words/words.ts";
import { marked, turnable } from "../marked-query.ts";
import { selectedBy, type Selected } from "../selected.ts";
import { edgeWords, fieldWords, typeWords, vocabularyWord, type Wording } from "./wording.ts";

/** The type of what says where something is stated. */
const citation = "Citation";

/**
 * The examples of a folder as questions: their first comment is the question, those below it say it in other languages, and the
 * schema tells what can be asked for.
 */
export function offeredQuestions(folder: string, schema: GraphQLSchema, wording: Wording): Question[] {
  const entities = entityTypes(schema);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const name = basename(file, ".graphql");
      const { title, query } = titled(readFileSync(join(folder, file), "utf8"), wording);
      const document = parse(query);
      return {
        name,
        topic: name.split("-", 1)[0]!,
        title,
        query,
        asked: print(turnable(marked(document, schema, new Set([...entities, citation])), schema)),
        variables: variablesOf(document, schema, wording),
        fields: selectedBy(document, schema).map((each) => fieldOf(each, entities, wording)),
      };
    });
}

/** What a document's first comments say: `# ` and the question, then a line `# vi: ` for each language that it is said in too. */
function titled(document: string, { language }: Wording): { title: Said; query: string } {
  const [, english = "", others = "", rest = ""] = /^# (.*)\n((?:# [a-z]+: .*\n)*)([^]*)$/.exec(document) ?? [];
  const text = new RegExp(`^# ${language}: (.*)$`, "m").exec(others)?.[1];
  const title = text === undefined ? { text: english, language: "en" } : { text, language };
  return { title, query: `# ${title.text}\n${rest}` };
}

/** What something is called: by the first of these words that have its name, else by that name as it is written, in English. */
function saidOf(name: string, language: string, ...words: readonly Readonly<Record<string, string>>[]): Said {
  const text = words.find((each) => Object.hasOwn(each, name))?.[name];
  return text === undefined ? { text: inWords(name), language: "en" } : { text, language };
}

function variablesOf(document: DocumentNode, schema: GraphQLSchema, wording: Wording): Variable[] {
  const coordinates = coordinatesIn(document, schema);
  return document.definitions
    .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : []))
    .map((node) => variableOf(node, coordinates.get(node.variable.name.value)!, schema, wording));
}

function variableOf(
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  coordinate: string,
  schema: GraphQLSchema,
  wording: Wording,
): Variable {
  const type = typeFromAST(schema, typeNode) as GraphQLInputType;
  const named = getNamedType(type);
  const usual: unknown = defaultValue && valueFromASTUntyped(defaultValue);
  return {
    name: variable.name.value,
    label: saidOf(variable.name.value, wording.language, wording.words.variables, fieldWords(wording)),
    help: meaningOf(coordinate, schema, wording),
    kind: isEnumType(named) ? "choice" : (kinds[named.name] ?? "text"),
    list: isListType(getNullableType(type)),
    required: isNonNullType(type),
    usual: [usual ?? []].flat().map(String),
    span: [defaultValue?.loc?.start ?? 0, defaultValue?.loc?.end ?? 0],
    words: isEnumType(named)
      ? named.getValues().map(({ name, description }) => ({
          word: name,
          called: vocabularyWord(wording, named.name, name),
          meaning: description ?? "",
        }))
      : [],
  };
}

const kinds: Readonly<Record<string, Variable["kind"]>> = { ID: "id", Date: "day", Int: "number" };

/**
 * Where in the schema each variable stands, as a coordinate: an argument, `Query.obligations(bearer:)`, or what a filter looks at,
 * `Plan.number`.
 */
function coordinatesIn(document: DocumentNode, schema: GraphQLSchema): Map<string, string> {
  const coordinates = new Map<string, string>();
  const types = new TypeInfo(schema);
  /** What each of the filters around looks at; undefined where it only says how to compare. */
  const filters: (string | undefined)[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      ObjectField: {
        enter({ name }) {
          filters.push(filteredBy(types.getParentInputType(), name.value, schema));
        },
        leave: () => void filters.pop(),
      },
      Variable({ name }) {
        const argument = `${types.getParentType()?.name}.${types.getFieldDef()?.name}(${types.getArgument()?.name}:)`;
        if (!coordinates.has(name.value))
          coordinates.set(name.value, filters.findLast((each) => each !== undefined) ?? argument);
      },
    }),
  );
  return coordinates;
}

/** A filter PlanWhere has the fields of Plan; its id stands for the plan. */
function filteredBy(filter: unknown, field: string, schema: GraphQLSchema): string | undefined {
  const [, filtered] = /^(\w+)Where$/.exec(String(filter)) ?? [];
  const type = filtered === undefined ? undefined : schema.getType(filtered);
  if ((!isObjectType(type) && !isInterfaceType(type)) || !(field in type.getFields())) return undefined;
  return field === "id" && type.description ? type.name : `${type.name}.${field}`;
}

/** What stands at a coordinate of the schema, in words; what these lack, the schema says in English. */
function meaningOf(coordinate: string, schema: GraphQLSchema, { language, words }: Wording): Said {
  const text = words.meanings[coordinate];
  if (text !== undefined) return { text, language };
  const found = resolveSchemaCoordinate(schema, coordinate);
  const { description } =
    found?.kind === "FieldArgument"
      ? found.fieldArgument
      : found?.kind === "Field"
        ? found.field
        : found?.kind === "NamedType"
          ? found.type
          : {};
  return { text: description ?? "", language: "en" };
}

/** The types that are entities, and the interfaces that only entities have. */
function entityTypes(schema: GraphQLSchema): Set<string> {
  const entity = schema.getType("Entity");
  if (!isInterfaceType(entity)) throw new TypeError("Expected the schema to have an interface Entity.");
  const isEntity = (type: GraphQLNamedType): boolean =>
    isAbstractType(type)
      ? schema.getPossibleTypes(type).every(isEntity)
      : isObjectType(type) && type.getInterfaces().includes(entity);
  return new Set(
    Object.values(schema.getTypeMap())
      .filter(isEntity)
      .map(({ name }) => name),
  );
}

const fieldOf = (selected: Selected, entities: ReadonlySet<string>, wording: Wording): Field => {
  const { key, description, isList, fields } = selected;
  return {
    key,
    label: saidOf(key.replace(/Connection$/, ""), wording.language, fieldWords(wording)),
    meaning: description,
    kind: kindOf(selected, entities),
    list: isList,
    words: wordsOf(selected, wording),
    fields: fields.map((each) => fieldOf(each, entities, wording)),
  };
};

function kindOf({ type, name, fields }: Selected, entities: ReadonlySet<string>): Field["kind"] {
  if (isEnumType(type) || (isScalarType(type) && name in textsOfWords)) return "word";
  if ((type.name === "ID" && name !== "id") || name === "object") return "id";
  if (isScalarType(type)) return prose.has(name) ? "prose" : "value";
  if (entities.has(type.name)) return "entity";
  return type.name === citation && fields.every((each) => placing.has(each.name)) ? "citation" : "record";
}

/** What dossiers, and the API itself, say in words of their own. */
const prose: ReadonlySet<string> = new Set(["closes", "indicator", "message", "rank", "unit"]);

/** What of a citation only says which paragraph it is of. */
const placing: ReadonlySet<string> = new Set(["id", "paragraph", "article"]);

function wordsOf({ type, name }: Selected, wording: Wording): Readonly<Record<string, string>> {
  if (isEnumType(type))
    return Object.fromEntries(
      type.getValues().map((each) => [each.name, vocabularyWord(wording, type.name, each.name)]),
    );
  return textsOfWords[name]?.(wording) ?? {};
}

/** What the texts are called that fields hold which name types of the schema, types of edges, roles or fields. */
const textsOfWords: Readonly<Record<string, (wording: Wording) => Readonly<Record<string, string>>>> = {
  __typename: typeWords,
  type: (wording) => ({ ...typeWords(wording), ...edgeWords(wording) }),
  relationship: edgeWords,
  role: ({ language }) => ({
    ...explorerLanguages[language].roles,
    ...factWords[language].vocabularies["ParticipationRole"],
  }),
  relation: fieldWords,
};
