import type { ApolloServerPlugin } from "@apollo/server";
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  getNullableType,
  isObjectType,
  visit,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLErrorOptions,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from "graphql";
import { OshError, type ErrorCode } from "../errors.ts";
import { readable } from "../model/hidden.ts";
import type { Context } from "./context.ts";

/** What one request may ask for. A request beyond a limit is refused, never cut down to it. */
export const limits = {
  /** Rows on one page of any list. */
  page: 500,
  /** Bytes of a request's body. */
  body: 100_000,
  /** Tokens of a query's text. */
  tokens: 5_000,
  /** Fields within fields. */
  depth: 16,
} as const;

const refuse = (message: string, options: GraphQLErrorOptions, code: ErrorCode = "LIMIT_EXCEEDED"): GraphQLError =>
  new GraphQLError(message, {
    ...options,
    originalError: new OshError(code, message),
    // The client's fault, and not this server's.
    extensions: { http: { status: 400 } },
  });

/** Validation rule: queries only; the API has nothing that writes. */
export function queriesOnlyRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const message = `Expected a query, came a ${node.operation}: the API reads only; osh apply writes.`;
      if (node.operation !== OperationTypeNode.QUERY) context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}

/** Validation rule: no field lies deeper than `limits.depth`, fragments followed; introspection is free. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depths = new Map<string, number>();
  const depthOf = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((node) => {
        if (node.kind === Kind.FIELD) return node.name.value.startsWith("__") ? 0 : 1 + depthOf(node.selectionSet);
        return node.kind === Kind.INLINE_FRAGMENT
          ? depthOf(node.selectionSet)
          : fragmentDepth(context.getFragment(node.name.value));
      }),
    );
  const fragmentDepth = (fragment: FragmentDefinitionNode | null | undefined): number => {
    if (!fragment) return 0;
    const name = fragment.name.value;
    // A fragment that spreads itself is another rule's to report; here it must only come to an end.
    if (!depths.has(name)) depths.set(name, 0).set(name, depthOf(fragment.selectionSet));
    return depths.get(name)!;
  };
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet);
      if (depth > limits.depth)
        context.reportError(
          refuse(`Expected at most ${limits.depth} fields within one another, came ${depth}; ask in two queries.`, {
            nodes: node,
          }),
        );
    },
  };
}

/** Whether a text is a cursor of the lists of every type, which take anything else for the start; questions have their own. */
function isCursor(text: string): boolean {
  const position = Buffer.from(text, "base64").toString("utf8");
  return /^arrayconnection:\d{1,9}$/.test(position) && Buffer.from(position).toString("base64") === text;
}

/**
 * Refuses pages beyond `limits.page`: those asked for, before anything is read, and lists that turn out longer; and pages after
 * what is no cursor.
 */
export const pageRules: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, request: { variables } }) {
        const valueOf = (node: ValueNode): unknown => {
          if (node.kind === Kind.INT) return Number(node.value);
          if (node.kind === Kind.STRING) return node.value;
          if (node.kind !== Kind.VARIABLE) return undefined;
          const name = node.name.value;
          const given: unknown = variables?.[name];
          if (given !== undefined) return given;
          const definition = operation?.variableDefinitions?.find(({ variable }) => variable.name.value === name);
          return definition?.defaultValue && valueOf(definition.defaultValue);
        };
        visit(document, {
          Argument({ name, value }) {
            const asked = valueOf(value);
            if (!["first", "limit"].includes(name.value) || typeof asked !== "number") return;
            if (asked < 1 || asked > limits.page)
              throw refuse(`${name.value}: expected a number from 1 to ${limits.page}, came ${asked}.`, {
                nodes: value,
              });
          },
          Field({ name, arguments: given = [] }) {
            const value = given.find((each) => each.name.value === "after")?.value;
            if (value === undefined || !name.value.endsWith("Connection")) return;
            const after = valueOf(value);
            if (typeof after !== "string" || isCursor(after)) return;
            const message = `after: expected the endCursor of a page of ${name.value}, came "${readable(after, 100)}".`;
            throw refuse(message, { nodes: value }, "BAD_INPUT");
          },
        });
      },
      async willSendResponse({ document, schema, response: { body } }) {
        if (body.kind !== "single" || !body.singleResult.data) return;
        const path = longList(
          withoutIntrospection(body.singleResult.data, document),
          [],
          subgraphsOf(document, schema),
        );
        if (path === undefined) return;
        const message = `${path.join(".")} holds more than ${limits.page} rows; ask for pages of it, with first and after or limit and offset.`;
        body.singleResult.data = null;
        body.singleResult.errors = [
          ...(body.singleResult.errors ?? []),
          { message, path, extensions: { code: "LIMIT_EXCEEDED" } },
        ];
      },
    };
  },
};

/** An answer without what it tells of the schema, which clients read in one piece. */
function withoutIntrospection(data: Data, document: DocumentNode | undefined): Data {
  const keys = new Set<string>();
  if (document)
    visit(document, {
      // Valid at the root only, so that no list of records can pass under such a key.
      Field: ({ name, alias }) => void (/^__(schema|type)$/.test(name.value) && keys.add((alias ?? name).value)),
    });
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.has(key)));
}

type Data = Readonly<Record<string, unknown>>;

/** The keys of the root fields that answer with a part of the graph. */
function subgraphsOf(document: DocumentNode | undefined, schema: GraphQLSchema): ReadonlySet<string> {
  const fields = schema.getQueryType()!.getFields();
  const keys = new Set<string>();
  if (document === undefined) return keys;
  visit(document, {
    Field({ name, alias }) {
      const type = getNullableType(fields[name.value]?.type);
      if (isObjectType(type) && type.getInterfaces().some((each) => each.name === "Subgraph"))
        keys.add((alias ?? name).value);
    },
  });
  return keys;
}

type Path = readonly (string | number)[];

/** The path to a list longer than a page, if there is one. The edges between the nodes of a page are no page themselves. */
function longList(value: unknown, path: Path, subgraphs: ReadonlySet<unknown>): Path | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const isOfSubgraph = path.length === 2 && subgraphs.has(path[0]);
  if (Array.isArray(value) && value.length > limits.page && !isOfSubgraph) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = longList(inner, [...path, Array.isArray(value) ? Number(key) : key], subgraphs);
    if (found) return found;
  }
  return undefined;
}
