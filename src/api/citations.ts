import DataLoader from "dataloader";
import {
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";
import type { Context } from "./context.ts";

/** A row as @neo4j/graphql reads it: the values under the keys that the selection gives them. */
type Row = Record<string, unknown>;

interface Wanted {
  readonly ids: readonly string[];
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/**
 * Reads the citations that a request asks for, wherever it does and whatever it asks of them, in one read: the selections
 * are laid side by side in one generated query over all their ids.
 */
export class CitationLoader {
  readonly #loader: DataLoader<Wanted, Row[]>;

  /** @param idle resolves once nothing else is being read that could ask for more */
  constructor(idle: () => Promise<void>) {
    this.#loader = new DataLoader(readTogether, {
      cache: false,
      batchScheduleFn: (dispatch) => void idle().then(() => setImmediate(dispatch)),
    });
  }

  /** The citations of these ids, in their order, with what `info` selects. */
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
) => context.citations.load({ ids: sources ?? [], context, info });

async function readTogether(batch: readonly Wanted[]): Promise<Row[][]> {
  const { info, context } = batch[0]!;
  const ids = [...new Set(batch.flatMap((wanted) => wanted.ids))];
  // Records that are asked for in one place of the query share its field nodes, and so their selection.
  const selections = [...new Set(batch.map((wanted) => wanted.info.fieldNodes))];
  const prefixes = new Map(selections.map((nodes, index) => [nodes, `s${index}_`]));
  const fields = selections.flatMap((nodes) =>
    nodes.flatMap((node) => fieldsOf(node.selectionSet, info)).map((field) => prefixed(field, prefixes.get(nodes)!)),
  );
  const rows = await readCitations(ids, fields, context, info);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return batch.map((wanted) =>
    wanted.ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [ownPart(row, prefixes.get(wanted.info.fieldNodes)!)] : [];
    }),
  );
}

/** The fields of a selection of Citation, out of its fragments; a fragment's @skip and @include go with each field. */
function fieldsOf(selection: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
    return fieldsOf(inner?.selectionSet, info).map((field) => ({
      ...field,
      directives: [...(field.directives ?? []), ...(node.directives ?? [])],
    }));
  });
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

/** Calls the generated resolver of the root field `citations`, which reads without completing: the caller's query does. */
async function readCitations(
  ids: readonly string[],
  fields: readonly FieldNode[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row[]> {
  const query = info.schema.getQueryType()!;
  const field = query.getFields().citations!;
  const args = { where: { id: { in: ids } }, limit: ids.length };
  const id: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "id" } };
  const node: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: "citations" },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [id, ...fields] },
  };
  const rows: unknown = await field.resolve!(undefined, args, context, {
    ...info,
    fieldName: "citations",
    fieldNodes: [node],
    returnType: field.type,
    parentType: query,
    path: { prev: undefined, key: "citations", typename: query.name },
  });
  return rows as Row[];
}
