import DataLoader from "dataloader";
import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { isNode, type Node } from "neo4j-driver";
import { pluralOf } from "../model/model.ts";
import type { Context } from "./context.ts";
import { fieldsOf } from "./selection.ts";

/** A record as @neo4j/graphql reads it: the values under the keys that the selection gives them. */
type Row = Record<string, unknown>;

interface Wanted {
  /** The type of the records. */
  readonly type: GraphQLObjectType;
  readonly ids: readonly string[];
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/**
 * Reads the records that a request asks for by their ids, wherever it does and whatever it asks of them, in one flight: for
 * each type the selections are laid side by side in one generated query over all its ids.
 */
export class RecordLoader {
  readonly #loader: DataLoader<Wanted, Row[]>;

  /** @param idle resolves once nothing else is being read that could ask for more */
  constructor(idle: () => Promise<void>) {
    this.#loader = new DataLoader(readTogether, {
      cache: false,
      batchScheduleFn: (dispatch) => void idle().then(() => setImmediate(dispatch)),
    });
  }

  /** The records of these ids, in their order, with what `info` selects; what has none of the ids is left out. */
  async load(wanted: Wanted): Promise<Row[]> {
    return wanted.ids.length === 0 ? [] : this.#loader.load(wanted);
  }
}

/** Resolves a record's `citations` from the ids stored with it. */
export const resolveCitations: GraphQLFieldResolver<{ sources?: readonly string[] | null }, Context> = (
  { sources },
  _args,
  context,
  info,
) =>
  context.records.load({ type: getNamedType(info.returnType) as GraphQLObjectType, ids: sources ?? [], context, info });

/** Resolves a field of a question's answer that holds a record, or a list of them, as nodes of the store. */
export const resolveNodes: GraphQLFieldResolver<Readonly<Record<string, unknown>>, Context> = (
  answer,
  _args,
  context,
  info,
) => {
  const held = answer[info.fieldName];
  return Array.isArray(held) ? held.map((node) => resolveNode(node, context, info)) : resolveNode(held, context, info);
};

/** What is selected of a node: where that is stored with it, nothing need be read. */
export async function resolveNode(node: unknown, context: Context, info: GraphQLResolveInfo): Promise<Row | null> {
  if (!isNode(node)) return null;
  const type = typeOf(node, info.schema);
  const selected = info.fieldNodes.flatMap(({ selectionSet }) => fieldsOf(selectionSet, type, info));
  if (selected.every((field) => isStored(field, type))) return { ...node.properties, __resolveType: type.name };
  const [row] = await context.records.load({ type, ids: [String(node.properties.id)], context, info });
  return row ?? null;
}

function typeOf({ labels }: Node, schema: GraphQLSchema): GraphQLObjectType {
  const name = labels.find((label) => !isInterfaceType(schema.getType(label)))!;
  return schema.getType(name) as GraphQLObjectType;
}

/** Fields with resolvers of their own, which ask for nothing but what is stored with the record. */
const resolvedFromStored = new Set(["citations", "nameIn"]);

/** Whether a field needs nothing but what is stored with the record itself. */
function isStored({ name: { value: name } }: FieldNode, type: GraphQLObjectType): boolean {
  const field = type.getFields()[name];
  if (field === undefined || isLeafType(getNamedType(field.type))) return true;
  // An article's citations are a relationship, to be filtered as each is.
  return resolvedFromStored.has(name) && !field.args.some((argument) => argument.name === "where");
}

async function readTogether(batch: readonly Wanted[]): Promise<Row[][]> {
  const answers = new Map<Wanted, Row[]>();
  const types = new Set(batch.map(({ type }) => type));
  await Promise.all(
    [...types].map(async (type) => {
      const ofType = batch.filter((wanted) => wanted.type === type);
      const rows = await readOfType(type, ofType);
      ofType.forEach((wanted, index) => answers.set(wanted, rows[index]!));
    }),
  );
  return batch.map((wanted) => answers.get(wanted)!);
}

async function readOfType(type: GraphQLObjectType, batch: readonly Wanted[]): Promise<Row[][]> {
  const { info, context } = batch[0]!;
  const ids = [...new Set(batch.flatMap((wanted) => wanted.ids))];
  // Records that are asked for in one place of the query share its field nodes, and so their selection.
  const selections = [...new Set(batch.map((wanted) => wanted.info.fieldNodes))];
  const prefixes = new Map(selections.map((nodes, index) => [nodes, `s${index}_`]));
  const fields = selections.flatMap((nodes) =>
    nodes
      .flatMap((node) => fieldsOf(node.selectionSet, type, info))
      .map((field) => prefixed(field, prefixes.get(nodes)!)),
  );
  const rows = await readRecords(type, ids, fields, context, info);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return batch.map((wanted) =>
    wanted.ids.flatMap((id) => {
      const row = byId.get(id);
      const prefix = prefixes.get(wanted.info.fieldNodes)!;
      return row ? [{ ...ownPart(row, prefix), __resolveType: type.name }] : [];
    }),
  );
}

const responseKey = (field: FieldNode): string => (field.alias ?? field.name).value;

const prefixed = (field: FieldNode, prefix: string): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: prefix + responseKey(field) },
});

/** What a row holds for one selection; what stands under no prefix was read because a resolver requires it. */
function ownPart(row: Row, prefix: string): Row {
  const entries = Object.entries(row).flatMap(([key, value]) => {
    if (key.startsWith(prefix)) return [[key.slice(prefix.length), value] as const];
    return /^s\d+_/.test(key) ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Calls the generated resolver of a type's root field, which reads without completing: the caller's query does. */
async function readRecords(
  type: GraphQLObjectType,
  ids: readonly string[],
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const query = info.schema.getQueryType()!;
  const name = pluralOf(type.name);
  const field = query.getFields()[name]!;
  const args = { where: { id: { in: ids } }, limit: ids.length };
  const id: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "id" } };
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id, ...fields] },
  };
  const rows: unknown = await field.resolve!(undefined, args, context, {
    ...info,
    fieldName: name,
    fieldNodes: [node],
    returnType: field.type,
    parentType: query,
    path: { prev: undefined, key: name, typename: query.name },
  });
  return rows as Row[];
}
