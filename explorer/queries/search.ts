import { asked, entityFields, type Asker, type Entity, type Named } from "./entity.ts";

/** A name that was found, and the parts of it that were looked for, in code points. */
export interface Match {
  readonly entity: Entity;
  readonly matched: Named;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
}

/** The best matches, and how many there are. */
export interface Found {
  readonly totalCount: number;
  readonly nodes: readonly Match[];
}

/** Finds entities by name. */
export async function find(asker: Asker, text: string, signal: AbortSignal): Promise<Found> {
  const { search } = await asked<{ search: Found }>(
    asker,
    `query Find($text: String!, $languages: [String!]) {
      search(text: $text, first: 8) {
        totalCount
        nodes { entity { ${entityFields} } matched { value language } highlights { start end } }
      }
    }`,
    { text },
    signal,
  );
  return search;
}

/** The entities on the shortest path between two; none where there is no path. */
export async function findPath(
  asker: Asker,
  from: string,
  to: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { paths } = await asked<{ paths: { nodes: { id: string }[] }[] }>(
    asker,
    `query FindPath($from: ID!, $to: ID!) { paths(from: $from, to: $to, first: 1) { nodes { id } } }`,
    { from, to },
    signal,
  );
  return paths[0]?.nodes.map(({ id }) => id) ?? [];
}
