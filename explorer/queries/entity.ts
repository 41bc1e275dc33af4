import { ask } from "../api.ts";

/** A name with its language, BCP 47. */
export interface Named {
  readonly value: string;
  readonly language: string;
}

/** An entity as every view shows it. */
export interface Entity {
  readonly __typename: string;
  readonly id: string;
  readonly nameIn: Named;
  readonly date?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** A relation between two entities that are seen. */
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly role: string | null;
}

/** Where something is stated: a paragraph of an article. */
export interface Place {
  readonly id: string;
  readonly paragraph: number;
  readonly article: {
    readonly id: string;
    readonly name: string;
    readonly language: string;
    readonly date: string | null;
    readonly url: string | null;
    readonly publisher: { readonly nameIn: Named };
  };
}

/** Where something is stated, and the words themselves where the server has them. */
export interface Source extends Place {
  readonly quote: string | null;
}

/** What neighbors an entity has, of a kind. */
export interface NeighborCount {
  readonly relationship: string;
  readonly direction: "IN" | "OUT";
  readonly type: string;
  readonly count: number;
}

export const namedFields = "__typename id nameIn(languages: $languages) { value language }";
export const entityFields = `${namedFields} ... on Dated { date startsOn endsOn }`;
export const placeFields = `id paragraph article {
  id name language date url publisher { nameIn(languages: $languages) { value language } }
}`;
export const sourceFields = `${placeFields} quote`;

/** Asks with the endpoint and languages of one explorer. */
export interface Asker {
  readonly endpoint: string;
  readonly languages: readonly string[];
}

/** Asks a query, which may have `$languages` among its variables. */
export const asked = <Data>(
  { endpoint, languages }: Asker,
  query: string,
  variables: object,
  signal: AbortSignal,
): Promise<Data> => ask<Data>(endpoint, query, { languages, ...variables }, signal);
