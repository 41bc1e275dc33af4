import { editor } from "monaco-graphql/esm/monaco-editor.js";

/** What the editor's letters lie on is the page's. */
const shared = { "editor.background": "#ffffff00", "scrollbar.shadow": "#ffffff00" };

/** The looks of the editor by day and by night: its usual ones, but for colors that are too faint to be read on this page. */
const themes: Readonly<Record<"light" | "dark", editor.IStandaloneThemeData>> = {
  light: {
    base: "vs",
    inherit: true,
    colors: { ...shared, "editorLineNumber.foreground": "#4f5a68" },
    rules: [
      { token: "argument.identifier.gql", foreground: "#5b57c2" },
      { token: "comment", foreground: "#006b00" },
      { token: "number", foreground: "#086b46" },
    ],
  },
  dark: {
    base: "vs-dark",
    inherit: true,
    colors: { ...shared, "editorLineNumber.foreground": "#a9b2c0" },
    rules: [
      { token: "argument.identifier.gql", foreground: "#a9a4ff" },
      { token: "comment", foreground: "#9ccc8a" },
    ],
  },
};

/** Makes the editor know its looks, and tells their names. */
export function defineThemes(): Readonly<Record<"light" | "dark", string>> {
  editor.defineTheme("osh-light", themes.light);
  editor.defineTheme("osh-dark", themes.dark);
  return { light: "osh-light", dark: "osh-dark" };
}
