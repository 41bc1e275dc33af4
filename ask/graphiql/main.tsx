import "graphiql/style.css";
import "./graphiql.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { editor } from "monaco-graphql/esm/monaco-editor.js";
import { TabFocus } from "monaco-editor/esm/vs/editor/browser/config/tabFocus.js";
import { createRoot } from "react-dom/client";
import { headline, type Question } from "../question.ts";
import { wordsFor } from "../words/words.ts";
import { askedIn, keepInAddress } from "./address.ts";
import { examplesOf } from "./examples.tsx";
import { defineThemes } from "./themes.ts";
import "./workers.ts";

// Tab goes on to the next control instead of into the text, so that nobody is caught; Ctrl+M turns that round.
TabFocus.setTabFocusMode(true);
editor.onDidCreateEditor((each) =>
  each.updateOptions({
    fontFamily: '"Noto Sans Mono", "Noto Sans CJK SC", monospace',
    wordWrap: "on",
    // The number of an empty last line is else too faint to be read.
    renderFinalNewline: "on",
  }),
);

const { language, words } = wordsFor([document.documentElement.lang]);
const questions = await fetch(`/ask/questions.json?language=${language}`).then(
  (response) => response.json() as Promise<readonly Question[]>,
  // The editor is of use without the examples.
  () => [],
);
const examples = examplesOf(questions, language, words);
const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const { query, variables } = askedIn(location.hash);
const isWide = matchMedia("(min-width: 60rem)").matches;

createRoot(document.querySelector("#editor")!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[examples, HISTORY_PLUGIN]}
    {...(isWide && { visiblePlugin: examples })}
    defaultQuery={questions.find(({ name }) => name === headline)?.query ?? ""}
    {...(query !== undefined && { initialQuery: query, initialVariables: variables ?? "" })}
    onEditQuery={(text) => keepInAddress({ query: text })}
    onEditVariables={(text) => keepInAddress({ variables: text })}
    editorTheme={defineThemes()}
    isHeadersEditorEnabled={false}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>{null}</GraphiQL.Logo>
  </GraphiQL>,
);
