import { CST, type ErrorCode, type YAMLParseError } from "yaml";
import { codePointOf } from "../../model/hidden.ts";

/** What keeps a text from being plain YAML, and where: offsets, `end` exclusive. */
export interface YamlProblem {
  /** What was expected and what came, to follow "expected". */
  readonly expected: string;
  readonly start: number;
  readonly end: number;
}

/** What the library's errors mean to whoever wrote the line, by their codes; of others the library's own words are told. */
const words: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: "blanks before the first word of a line, came a tab",
  BAD_INDENT: "a line that starts in the column of those that it belongs with, came one in another",
  MULTILINE_IMPLICIT_KEY: "a key, a colon and a blank, came a line without",
  BLOCK_AS_IMPLICIT_KEY: "quotes around a text that holds a colon and a blank, came none",
  BAD_SCALAR_START: "quotes around a text that starts with this sign, came none",
  BAD_DQ_ESCAPE: "single quotes around a text with a backslash in it, came double ones",
  UNEXPECTED_TOKEN:
    "nothing after a complete value, came more; a text with quotes or brackets in it needs other quotes around it",
  BLOCK_IN_FLOW: "a comma after each entry, and quotes around a text that holds a colon and a blank, came none",
};

/**
 * The first of a text's errors, where a person looks for it. Those that follow tell where the text stops making sense, not what
 * is wrong with it.
 */
export function problemOf(
  text: string,
  tokens: readonly CST.Token[],
  [error, next]: readonly YAMLParseError[],
): YamlProblem {
  const { code, message, pos } = error!;
  const [start, end] = pos;
  const at = (from: number, expected: string): YamlProblem => ({ expected, start: from, end: from + 1 });
  const lineOf = (offset: number): number => offset + /^ */.exec(text.slice(offset))![0].length;

  const isQuote = message.startsWith("Missing closing");
  const open = isQuote || message.startsWith("Flow ") ? unclosed(tokens, isQuote) : undefined;
  if (open) return at(open.offset, `a closing ${closing[open.source]} for this ${open.source}, came none`);
  if (message.startsWith("A block sequence"))
    return at(lineOf(start), `"- " before the first item of the list too, came it before a later one`);
  if (code === "BLOCK_AS_IMPLICIT_KEY" && next?.code === "MULTILINE_IMPLICIT_KEY" && next.pos[0] === start)
    return at(lineOf(text.indexOf("\n", start) + 1), "a line indented as the one before it, came one indented more");
  const [line] = text.slice(start).split("\n", 1);
  const blank = /[:-][\u00A0\u2000-\u200A\u3000]/.exec(line!);
  if (blank)
    return at(
      start + blank.index + 1,
      `a plain blank, came ${codePointOf(blank[0].slice(1))}, which only looks like one`,
    );
  const isKeyAlone = message.startsWith("Implicit map keys need to be followed");
  const expected = words[isKeyAlone ? "MULTILINE_IMPLICIT_KEY" : code];
  if (expected === undefined) return { expected: `YAML; ${message}`, start, end };
  return code === "BAD_INDENT" ? at(lineOf(start), expected) : at(start, expected);
}

const closing: Readonly<Record<string, string>> = { "[": "]", "{": "}", "'": "'", '"': '"' };

interface Opening {
  readonly offset: number;
  readonly source: string;
}

/** The first quote, or the first bracket, that nothing closes. */
function unclosed(tokens: readonly CST.Token[], isQuote: boolean): Opening | undefined {
  let found: Opening | undefined;
  const look = (token: CST.Token | null | undefined): symbol | undefined => {
    if (token?.type === "single-quoted-scalar" || token?.type === "double-quoted-scalar") {
      const quote = token.source[0]!;
      const isOpen = token.source.length < 2 || !token.source.endsWith(quote);
      if (isQuote && isOpen) found = { offset: token.offset, source: quote };
    } else if (token?.type === "flow-collection" && !isQuote)
      if (!token.end.some(({ type }) => type.endsWith("-end"))) found = token.start;
    return found && CST.visit.BREAK;
  };
  for (const token of tokens)
    if (token.type === "document") CST.visit(token, ({ key, value }) => look(key) ?? look(value));
  return found;
}
