import "graphiql/style.css";
import "./graphiql.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { editor } from "monaco-editor/esm/vs/editor/editor.api.js";
import { createRoot } from "react-dom/client";
import { askedIn, keepInAddress } from "./address.ts";
import { examplesPlugin } from "./examples.tsx";
import "./workers.ts";

// Tab goes on to the next control instead of into the text, so that nobody is caught; Ctrl+M turns that round.
editor.onDidCreateEditor((each) =>
  each.updateOptions({ tabFocusMode: true, fontFamily: '"Noto Sans Mono", "Noto Sans CJK SC", monospace' }),
);

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const { query, variables } = askedIn(location.hash);

createRoot(document.querySelector("#editor")!).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={[examplesPlugin, HISTORY_PLUGIN]}
    visiblePlugin={examplesPlugin}
    {...(query !== undefined && { initialQuery: query, initialVariables: variables ?? "" })}
    onEditQuery={(text) => keepInAddress({ query: text })}
    onEditVariables={(text) => keepInAddress({ variables: text })}
    isHeadersEditorEnabled={false}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>GraphiQL</GraphiQL.Logo>
  </GraphiQL>,
);
