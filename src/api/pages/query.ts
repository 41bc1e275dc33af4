import { readFileSync } from "node:fs";
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode } from "graphql";

const read = (file: string): DocumentNode => parse(readFileSync(new URL(file, import.meta.url), "utf8"));

const shared = new Map(
  read("shared.graphql").definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
  ),
);

/** A page's query from the file beside it, with those fragments of shared.graphql that it uses. */
export function readQuery(file: string): string {
  const document = read(file);
  const used = new Set<FragmentDefinitionNode>();
  const find = (node: DocumentNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = shared.get(name.value);
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        find(fragment);
      },
    });
  };
  find(document);
  return [document, ...used].map(print).join("\n");
}
