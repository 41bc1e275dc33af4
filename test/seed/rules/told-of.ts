import { dedent, faultsIn, article } from "../faults-of.ts";

/**
 * What is told of a registry that stands beside an article without faults, a line each: place, code and message. `S` stands for
 * a source.
 */
export function toldOf(registry: string, more: Readonly<Record<string, string>> = {}): string[] {
  const text = dedent(registry).replaceAll(/\bS\b/g, "sources: [a-2024-01-01#1]");
  return faultsIn({ "article.yaml": article, ...more, "r.yaml": `language: en\n${text}` })
    .split("\n")
    .filter((line) => /^\S+:\d+:\d+: /.test(line));
}
