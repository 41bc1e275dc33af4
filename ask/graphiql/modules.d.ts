/** The bundler gathers styles; they have no values. */
declare module "*.css";

/** Whether Tab goes on to the next control, in all editors: the option of the same name is not heeded outside of VS Code. */
declare module "monaco-editor/esm/vs/editor/browser/config/tabFocus.js" {
  export const TabFocus: { setTabFocusMode(on: boolean): void };
}
