/** A text for people, and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** A question that can be asked in plain words: one of the tested examples, with what the schema says of it. */
export interface Question {
  /** The example's name: duties-of-a-unit. */
  readonly name: string;
  /** The first word of the name: duties. */
  readonly topic: string;
  readonly title: Said;
  /** The GraphQL document, which begins with its title. */
  readonly query: string;
  /**
   * The same, which also asks for the type and id of each entity and citation, and whether each page is the last. Its first pages
   * can be turned by variables of their own.
   */
  readonly asked: string;
  readonly variables: readonly Variable[];
  /** What it selects. */
  readonly fields: readonly Field[];
}

/** A variable of a question. */
export interface Variable {
  readonly name: string;
  readonly label: Said;
  /** What the schema says of the place where the variable stands. */
  readonly help: Said;
  readonly kind: "id" | "text" | "day" | "number" | "choice";
  readonly list: boolean;
  /** Whether it must have a value. */
  readonly required: boolean;
  /** What it is unless told otherwise; one value where it is no list. */
  readonly usual: readonly string[];
  /** Where its default value stands in the document: from here, to before there. */
  readonly span: readonly [from: number, to: number];
  /** What a choice is between: each word, what it is called, and what it means, in English. */
  readonly words: readonly { readonly word: string; readonly called: string; readonly meaning: string }[];
}

/** A field that a question selects. */
export interface Field {
  /** Its key in the answer. */
  readonly key: string;
  readonly label: Said;
  /** What the schema says of it, in English. */
  readonly meaning: string;
  /** `citation` where nothing but its article and paragraph is asked; `id`: it is that of an entity, or can be; `prose`: words in English. */
  readonly kind: "entity" | "citation" | "record" | "word" | "id" | "prose" | "value";
  readonly list: boolean;
  /** What the words that it can hold are called; of what is no word, empty. */
  readonly words: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

/** The question that is shown before one is chosen: the one that the project is for. */
export const headline = "duties-under-a-directive";
