import { isInterfaceType, type GraphQLSchema } from "graphql";
import neo4j from "neo4j-driver";
import { OshError } from "../../errors.ts";
import { checkEdgeTypes } from "../edge-types.ts";
import { question, type Row } from "../question.ts";
import { checkTypes } from "../types.ts";
import { checkNumber } from "../whole-number.ts";
import { checkWindow } from "../window.ts";

/** How many entities one can start from; without going anywhere, as many as a page has. */
const mostAt = (depth: unknown): number => (depth === 0 ? 500 : 50);

/** How many edges one answer may have. */
const mostEdges = 10_000;

/** What has more relationships is a hub, whose neighbors are not put in order. */
const hub = 1_000;

/** What lies around some entities. */
export const neighborhood = question("neighborhood", import.meta.url, {
  ids: { ids: "Entity" },
  check({ ids, depth, types, relationships, startsOn, endsOn, first }, schema, model) {
    const { length } = ids as readonly string[];
    if (length === 0) throw new OshError("BAD_INPUT", "ids: expected the id of at least one entity, came none.");
    checkNumber("depth", depth, [0, 3]);
    const most = mostAt(depth);
    if (length > most)
      throw new OshError("LIMIT_EXCEEDED", `ids: expected at most ${most} ids of entities, came ${length}.`);
    checkNumber("first", first, [1, 500]);
    checkTypes("types", types, schema);
    checkEdgeTypes(relationships, model);
    checkWindow(startsOn, endsOn);
  },
  parameters: (_args, schema) => ({ interfaces: interfacesOf(schema), hub: neo4j.int(hub) }),
  answer({ nodes, edges, totalCount, counted, pageInfo, counts }) {
    const { length } = edges as readonly Row[];
    if (length > mostEdges)
      throw new OshError(
        "LIMIT_EXCEEDED",
        `first: expected so few nodes that at most ${mostEdges} edges join them, came ${length} edges.`,
      );
    return {
      nodes: (nodes as readonly Row[]).map(({ node }) => node),
      edges: (edges as readonly { id: string }[]).toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      truncated: (pageInfo as Row).hasNextPage,
      totalCount: counted ? totalCount : null,
      pageInfo,
      counts,
    };
  },
});

const interfacesOf = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isInterfaceType)
    .map(({ name }) => name);
