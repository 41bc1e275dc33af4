import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, valueFromASTUntyped, visit } from "graphql";
import { OshError } from "../errors.ts";
import type { Context } from "./context.ts";

/** How a filter says how many of the related records must match it. */
const quantifiers = new Set(["all", "none", "single", "some"]);

/** Refuses filters that the library would read as something else than they say. */
export const filterPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, request: { variables } }) {
        visit(document, {
          Argument(node) {
            if (node.name.value !== "where") return;
            const problem = problemIn(valueFromASTUntyped(node.value, variables), ["where"]);
            if (problem === undefined) return;
            throw new GraphQLError(problem, { nodes: node, originalError: new OshError("BAD_INPUT", problem) });
          },
        });
      },
    };
  },
};

/** What is wrong with a filter, with the path to it; undefined where nothing is. */
function problemIn(filter: unknown, path: readonly string[]): string | undefined {
  if (typeof filter !== "object" || filter === null) return undefined;
  const here = path.join(".");
  // The library leaves an empty filter out, and the quantifier with it.
  if (quantifiers.has(path.at(-1)!) && Object.keys(filter).length === 0)
    return `${here}: expected a condition, came none; for any record at all, write {id: {startsWith: ""}}.`;
  // It knows the types of an interface at the top only.
  if (path.length > 1 && !inLogic(path) && "typename" in filter)
    return `${here}: expected conditions other than typename, which filters at the top of where only.`;
  for (const [key, inner] of Object.entries(filter)) {
    const found = problemIn(inner, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a path leads through nothing but AND, OR, NOT and their lists. */
const inLogic = (path: readonly string[]): boolean => path.slice(1).every((key) => /^(AND|OR|NOT|\d+)$/.test(key));
