import type { Model } from "../../model/model.ts";
import { groupBy } from "../group-by.ts";
import { recordKey } from "../graph.ts";
import { recordOf, linkOf, type Runner, type StoredEnd, type StoredLink, type StoredRecord } from "./stored.ts";

/** What is there already of the graph that lines are held against. */
export interface Held {
  /** The records that have these ids among those of these labels; by their keys (recordKey). */
  records(wanted: Iterable<{ readonly label: string; readonly id: string }>): Promise<Map<string, StoredRecord>>;
  /** All relationships of records. */
  linksOf(ends: readonly StoredEnd[]): Promise<StoredLink[]>;
  /** The relationships of one type that start, or end, at records. */
  linksAt(ends: readonly LinkEnd[]): Promise<StoredLink[]>;
  /** Those relationships, of what is given of them, that are there. */
  linksLike(links: readonly Omit<StoredLink, "form">[]): Promise<StoredLink[]>;
}

/** An end of relationships of one type. */
export type LinkEnd = StoredEnd & { readonly link: string; readonly direction: "OUT" | "IN" };

/** What the store holds, read out of it at a cost that follows what is asked for. */
export class HeldInStore implements Held {
  readonly #runner: Runner;
  readonly #model: Model;

  constructor(runner: Runner, model: Model) {
    this.#runner = runner;
    this.#model = model;
  }

  async records(wanted: Iterable<{ readonly label: string; readonly id: string }>): Promise<Map<string, StoredRecord>> {
    const found = new Map<string, StoredRecord>();
    for (const [label, each] of groupBy(wanted, (one) => one.label)) {
      const rows = await this.#runner.run(
        `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN labels(n) AS labels, properties(n) AS properties`,
        { ids: [...new Set(each.map(({ id }) => id))] },
      );
      for (const row of rows.records) {
        const record = recordOf(this.#model, row);
        found.set(recordKey(record.type, record.id), record);
      }
    }
    return found;
  }

  linksOf(ends: readonly StoredEnd[]): Promise<StoredLink[]> {
    return this.#links(ends, ({ type }) => `MATCH (n:${type.identityLabel} {id: row.id}) MATCH (n)-[r]-()`);
  }

  linksAt(ends: readonly LinkEnd[]): Promise<StoredLink[]> {
    return this.#links(ends, ({ type, link, direction }) => {
      const arrow = direction === "OUT" ? `-[r:${link}]->` : `<-[r:${link}]-`;
      return `MATCH (n:${type.identityLabel} {id: row.id})${arrow}()`;
    });
  }

  linksLike(links: readonly Omit<StoredLink, "form">[]): Promise<StoredLink[]> {
    const rows = links.map(({ source, target, type }) => ({ id: source.id, other: target.id, source, target, type }));
    return this.#links(
      rows,
      ({ source, target, type }) =>
        `MATCH (n:${source.type.identityLabel} {id: row.id}) MATCH (m:${target.type.identityLabel} {id: row.other}) MATCH (n)-[r:${type}]->(m)`,
    );
  }

  async #links<T extends { readonly id: string; readonly other?: string }>(
    rows: readonly T[],
    patternOf: (row: T) => string,
  ): Promise<StoredLink[]> {
    const found: StoredLink[] = [];
    for (const [pattern, each] of groupBy(rows, patternOf)) {
      const { records } = await this.#runner.run(
        `UNWIND $rows AS row ${pattern}
         WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
         RETURN type(r) AS type, labels(a) AS from, a.id AS source, labels(b) AS to, b.id AS target, properties(r) AS properties`,
        { rows: each.map(({ id, other = null }) => ({ id, other })) },
      );
      for (const row of records) found.push(linkOf(this.#model, row));
    }
    return found;
  }
}
