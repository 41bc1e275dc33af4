import { Composer, Lexer, Parser, isAlias, isScalar, visit, type CST, type Document } from "yaml";
import { count } from "../../count.ts";
import { problemOf, type YamlProblem } from "./yaml-problem.ts";

/** A dossier nests some ten collections; each level is a call of the library's composer, whose stack has a bottom. */
const deepest = 64;

/** Words and marks; a dossier of fifty thousand bytes has ten thousand. The library takes some microseconds for each. */
const mostLexemes = 300_000;

/** The longest text that a dossier may hold in one place, in UTF-16 units. Ids are made of texts, several of one. */
export const longestText = 2_000;

/** A tag is looked for no further before what it marks. */
const longestTag = 100;

/** Further problems of one text are counted, not told. */
const mostProblems = 100;

/**
 * Parses a text as one document of plain YAML, every value in it a text: 2023, no and 1e3 are what the curator wrote; the
 * model says what they mean. Takes bounded time and memory, whatever the text. Keys that come twice are left to the reader.
 */
export function parseYaml(text: string): { document: Document.Parsed } | { problems: YamlProblem[] } {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { problems: [tokens] };
  const outer = outside(tokens);
  if (outer.length > 0) return { problems: atMost(outer) };
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  const [document] = [...composer.compose(tokens, true, text.length)] as [Document.Parsed];
  const problems = document.errors.length > 0 ? [problemOf(text, tokens, document.errors)] : marksOf(text, document);
  return problems.length === 0 ? { document } : { problems: atMost(problems) };
}

/** The text's tokens, or where it nests too deep or goes on too long. The parser keeps its own stack, off the call stack. */
function tokensOf(text: string): CST.Token[] | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let left = mostLexemes;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const place = { start: parser.offset - lexeme.length, end: parser.offset };
    if (parser.stack.length > deepest)
      return { expected: `at most ${deepest} lists and maps in each other, came more`, ...place };
    if (--left < 0) return { expected: `at most ${mostLexemes} words and marks in a file, came more`, ...place };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** What stands outside of the one document: directives, and further documents. */
const outside = (tokens: readonly CST.Token[]): YamlProblem[] => {
  const problem = ({ offset, source }: CST.Token & { source: string }, expected: string): YamlProblem => ({
    expected,
    start: offset,
    end: offset + source.length,
  });
  const directives = tokens.filter((token) => token.type === "directive");
  const [, another] = tokens.filter((token) => token.type === "document");
  return [
    ...directives.map((each) => problem(each, "plain YAML, came a directive: take it out")),
    ...(another ? [problem({ ...another, source: "---" }, "one document a file, came another after ---")] : []),
  ];
};

/**
 * The anchors and tags of a document: a dossier says each thing where it stands, and the model says its type. With them the
 * texts that are none of a dossier.
 */
function marksOf(text: string, document: Document): YamlProblem[] {
  const marks: YamlProblem[] = [];
  const add = (expected: string, start: number, end: number): number => marks.push({ expected, start, end }) - 1;
  /** The anchors, and the aliases of none: which of the marks each is, and how often it is written out. */
  const anchors: { readonly name: string; readonly index: number; readonly isAnchor: boolean; places: number }[] = [];
  const latest = new Map<string, (typeof anchors)[number]>();
  const anchored = (name: string, index: number, isAnchor: boolean): void => {
    const anchor = { name, index, isAnchor, places: isAnchor ? 0 : 1 };
    anchors.push(anchor);
    latest.set(name, anchor);
  };
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [0, 1];
      if (isAlias(node)) {
        const anchor = latest.get(node.source);
        if (anchor) anchor.places++;
        else anchored(node.source, add(`the alias *${node.source}`, start, end), false);
      } else if (node.anchor) {
        // A node starts after its anchor and tag.
        const from = text.lastIndexOf(`&${node.anchor}`, start);
        anchored(node.anchor, add(`the anchor &${node.anchor}`, from, from + 1 + node.anchor.length), true);
      } else if (node.tag) {
        const before = Math.max(0, start - longestTag);
        const from = before + Math.max(0, text.slice(before, start).search(/!\S*\s*$/));
        add(`plain YAML, came the tag ${node.tag.replace("tag:yaml.org,2002:", "!!")}: take it out`, from, start);
      } else if (isScalar<string>(node) && node.value.length > longestText)
        add(`a text of at most ${longestText} characters, came one of ${node.value.length}`, start, end);
    },
  });
  // The aliases of an anchor are one mistake with it.
  for (const { name, index, isAnchor, places } of anchors) {
    const mark = marks[index]!;
    const writeOut = `write out what it stands for at each *${name} (${count(places, "place")})`;
    const mend = !isAnchor ? writeOut : places === 0 ? "take it out" : `take it out, and ${writeOut}`;
    marks[index] = { ...mark, expected: `plain YAML, came ${mark.expected}: ${mend}` };
  }
  return marks;
}

function atMost(problems: readonly YamlProblem[]): YamlProblem[] {
  const told = problems.slice(0, mostProblems);
  const rest = problems.length - told.length;
  const last = told.at(-1)!;
  return rest === 0
    ? told
    : [...told, { ...last, expected: `${last.expected}; ${rest} more such faults are in this file` }];
}
