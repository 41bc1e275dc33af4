/** What stands under a field of a record, as a dossier writes it. */
export type Stated =
  | string
  | number
  | boolean
  /** The ids of a relationship's other ends, or the records that stand there. */
  | readonly (string | Entry)[]
  /** The paragraphs that all of the record rests on, under `sources`. */
  | readonly number[]
  | undefined;

/** A record as a dossier writes it: properties, relationships, and `sources`. */
export interface Entry {
  readonly [field: string]: Stated;
}

/** The head of an article. */
export interface Head {
  readonly id: string;
  readonly kind: "PRESS" | "OFFICIAL" | "DATASET";
  readonly publisher: string;
  readonly date: string;
  /** BCP 47; of the article and of the display names in it. */
  readonly language: string;
  readonly name: string;
}

/** An article that no press ever printed: its paragraphs, and what they state. */
export class Article {
  readonly head: Head;
  readonly paragraphs: string[] = [];
  readonly records: { readonly type: string; readonly id: string; readonly entry: Entry }[] = [];

  constructor(head: Head) {
    this.head = head;
  }

  /** Adds a paragraph that says these words. Returns its number, for what rests on it. */
  says(...words: readonly string[]): number {
    return this.paragraphs.push(`${words.join(this.head.language === "vi" ? "; " : "；")}.`);
  }

  /** States a record that stands by its own id, resting on these paragraphs. */
  states(type: string, id: string, sources: readonly number[], entry: Entry): void {
    const given = Object.entries(entry).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    this.records.push({ type, id, entry: { ...Object.fromEntries(given), sources } });
  }
}
