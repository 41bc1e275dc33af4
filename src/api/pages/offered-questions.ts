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
import type { Field, Question, Variable } from "../../../ask/question.ts";
import { marked } from "../marked-query.ts";
import { selectedBy, type Selected } from "../selected.ts";

/** The type of what says where something is stated. */
const citation = "Citation";

/** The examples of a folder as questions: their first comment is the question, and the schema tells what can be asked for. */
export function offeredQuestions(folder: string, schema: GraphQLSchema): Question[] {
  const entities = entityTypes(schema);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const query = readFileSync(join(folder, file), "utf8");
      const name = basename(file, ".graphql");
      const document = parse(query);
      return {
        name,
        topic: name.split("-", 1)[0]!,
        title: /^#\s*(.+)/.exec(query)?.[1] ?? name,
        query,
        asked: print(marked(document, schema, new Set([...entities, citation]))),
        variables: variablesOf(document, schema),
        fields: selectedBy(document, schema).map((each) => fieldOf(each, entities)),
      };
    });
}

function variablesOf(document: DocumentNode, schema: GraphQLSchema): Variable[] {
  const meanings = meaningsIn(document, schema);
  return document.definitions
    .flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : []))
    .map((node) => variableOf(node, meanings.get(node.variable.name.value) ?? "", schema));
}

function variableOf(
  { variable, type: typeNode, defaultValue }: VariableDefinitionNode,
  help: string,
  schema: GraphQLSchema,
): Variable {
  const type = typeFromAST(schema, typeNode) as GraphQLInputType;
  const named = getNamedType(type);
  const usual: unknown = defaultValue && valueFromASTUntyped(defaultValue);
  return {
    name: variable.name.value,
    help,
    kind: isEnumType(named) ? "choice" : (kinds[named.name] ?? "text"),
    list: isListType(getNullableType(type)),
    required: isNonNullType(type),
    usual: [usual ?? []].flat().map(String),
    span: [defaultValue?.loc?.start ?? 0, defaultValue?.loc?.end ?? 0],
    words: isEnumType(named)
      ? named.getValues().map(({ name, description }) => ({ word: name, meaning: description ?? "" }))
      : [],
  };
}

const kinds: Readonly<Record<string, Variable["kind"]>> = { ID: "id", Date: "day", Int: "number" };

/** What the schema says of the place where each variable stands: an argument, or the field that a filter looks at. */
function meaningsIn(document: DocumentNode, schema: GraphQLSchema): Map<string, string> {
  const meanings = new Map<string, string>();
  const types = new TypeInfo(schema);
  /** What each of the filters around says; undefined where it only says how to compare. */
  const filters: (string | undefined)[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      ObjectField: {
        enter({ name }) {
          filters.push(meaningOfFilter(types.getParentInputType(), name.value, schema));
        },
        leave: () => void filters.pop(),
      },
      Variable({ name }) {
        const meaning = filters.findLast((each) => each !== undefined) ?? types.getArgument()?.description ?? "";
        if (!meanings.has(name.value)) meanings.set(name.value, meaning);
      },
    }),
  );
  return meanings;
}

/** A filter PlanWhere has the fields of Plan; its id stands for the plan. */
function meaningOfFilter(filter: unknown, field: string, schema: GraphQLSchema): string | undefined {
  const [, filtered] = /^(\w+)Where$/.exec(String(filter)) ?? [];
  const type = filtered === undefined ? undefined : schema.getType(filtered);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return (field === "id" ? type.description : undefined) ?? type.getFields()[field]?.description ?? undefined;
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

const fieldOf = ({ key, description, type, isList, fields }: Selected, entities: ReadonlySet<string>): Field => ({
  key,
  meaning: description,
  kind: kindOf(type, fields, entities),
  list: isList,
  fields: fields.map((each) => fieldOf(each, entities)),
});

function kindOf(type: GraphQLNamedType, fields: readonly Selected[], entities: ReadonlySet<string>): Field["kind"] {
  if (isEnumType(type)) return "word";
  if (isScalarType(type)) return "value";
  if (entities.has(type.name)) return "entity";
  return type.name === citation && fields.every(({ name }) => placing.has(name)) ? "citation" : "record";
}

/** What of a citation only says which paragraph it is of. */
const placing: ReadonlySet<string> = new Set(["id", "paragraph", "article"]);
