/** Whether something keeps the seed from being applied, or is only to be looked at because it may well be right. */
export type Severity = "error" | "warning";

/** What a fault means, by its kind: in one sentence, for everyone who meets its code. */
export const faultCodes = {
  UNREADABLE: error("The file is not read: it is no file of its own, too large, too deep, or not in UTF-8."),
  SYNTAX: error("The file is not plain YAML: one document without directives, tags, anchors and aliases."),
  HIDDEN_CHARACTER: error("A character that nobody sees where it stands, or that marks a damaged text."),
  WRONG_SHAPE: error("A list, a map or a text stands where the model has something else."),
  UNKNOWN_SECTION: error("The file has a section that is no type of the model."),
  UNKNOWN_FIELD: error("A record has a field that its type does not have."),
  DERIVED_FIELD: error("A field is written that is computed from another."),
  DUPLICATE_KEY: error("A key stands twice in one map."),
  DUPLICATE_RECORD: error("A record is written twice in one file, or an article has two dossiers."),
  BAD_ID: error("An id is not made of lower-case words joined by hyphens."),
  MISSING_ID: error("A record has nothing to know it by."),
  BAD_VALUE: error("A value is not of the kind that its field takes."),
  BAD_SOURCE: error("A source can't be read, or its place is not the one that its words name."),
  UNKNOWN_SOURCE: error("A source names an article, paragraph or span that no dossier lists."),
  MISSING_SOURCE: error("Something that must rest on paragraphs rests on none."),
  MISSING_FIELD: error("A field is missing that every record of the type has."),
  UNKNOWN_REFERENCE: error("A relationship leads to an id that no record has."),
  WRONG_REFERENCE: error("A relationship leads to a record of another type than it can."),
  CONFLICT: warning("Two articles say different things of what has one value; both are kept."),
  CONTRADICTION: error("What one file says, or one decision, can’t hold beside another."),
  UNUSED_DECISION: warning("A decision is about nothing that is in doubt."),
  CYCLE: error("A record comes back to itself by a relationship that has no way back."),
  UNCITED_PARAGRAPH: error("Nothing rests on a paragraph, and it does not say why."),
  UNUSED_CITATION: error("An entry under citations is not needed."),
  WRONG_DIGEST: error("A digest is not that of the words that it stands for."),
  MISSING_TEXT: error("The archive holds no text of the article."),
  UNREADABLE_TEXT: error("The article's text in the archive is not in UTF-8, or is a web page."),
  MISSING_PARAGRAPH: error("The article's text ends before the paragraph or span."),
  UNLISTED_PARAGRAPH: error("A paragraph of the article's text has no entry under citations."),
  LIKELY_DUPLICATE: warning("Two records look like one: their names agree and nothing tells them apart."),
  SAME_EVENT: warning("Two articles seem to tell of one event under two ids."),
  IMPOSSIBLE_OFFICE: warning("A post is in a body that can't have it, by kind, level or time."),
  DATES_OUT_OF_ORDER: warning("Two dates can't both be right, by what relates their records."),
  UNKNOWN_ADDRESSEES: warning("A class of addressees says nothing of who belongs to it."),
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

/** What a fault is, by kind; `osh check` and `osh verify` print it, and the tests pin its words. */
export type FaultCode = keyof typeof faultCodes;

function error(meaning: string): { severity: Severity; meaning: string } {
  return { severity: "error", meaning };
}

function warning(meaning: string): { severity: Severity; meaning: string } {
  return { severity: "warning", meaning };
}
