import type { RecordType } from "../../model/model.ts";
import type { Held } from "./held.ts";
import type { KnownIds } from "./known-ids.ts";
import type { StoredRecord } from "./stored.ts";

/**
 * What a group of lines is held against where the store is empty: the records that other lines state. Of these no more is known than
 * their types and ids.
 */
export class HeldInLines implements Held {
  readonly #ids: KnownIds;
  readonly #own: ReadonlySet<string>;

  /** @param own the keys (recordKey) of the records that the group states itself */
  constructor(ids: KnownIds, own: ReadonlySet<string>) {
    this.#ids = ids;
    this.#own = own;
  }

  async records(wanted: Parameters<Held["records"]>[0]): Promise<Map<string, StoredRecord>> {
    const found = new Map<string, StoredRecord>();
    for (const { label, id } of wanted) {
      const key = `${label} ${id}`;
      if (found.has(key)) continue;
      const type: RecordType | undefined = this.#own.has(key) ? undefined : this.#ids.typeOf(key);
      if (type !== undefined) found.set(key, { type, id, labels: type.labels, properties: {} });
    }
    return found;
  }

  async linksOf(): Promise<[]> {
    return [];
  }

  async linksAt(): Promise<[]> {
    return [];
  }

  async linksLike(): Promise<[]> {
    return [];
  }
}
