import { css } from "lit";

/** The colors, type and controls that the explorer and the page of questions have in common. */
export const look = css`
  :host {
    --paper: var(--osh-background, light-dark(#fbfaf8, #16181c));
    --raised: var(--osh-surface, light-dark(#ffffff, #1f2228));
    --ink: var(--osh-text, light-dark(#1c1e21, #eceae6));
    --quiet: var(--osh-text-quiet, light-dark(#585c63, #a9adb5));
    --line: var(--osh-line, light-dark(#dcd9d3, #363a42));
    --accent: var(--osh-accent, light-dark(#9a3412, #fdba74));
    --accent-ink: var(--osh-accent-text, light-dark(#ffffff, #1c1206));
    --focus: var(--osh-focus, light-dark(#1d4ed8, #93c5fd));
    --binds: light-dark(#9a3412, #fdba74);
    --acts: light-dark(#1e40af, #93c5fd);
    --happens: light-dark(#166534, #86efac);
    --about: light-dark(#6b21a8, #d8b4fe);
    color-scheme: light dark;
    /* What the text of the page around is set like is inherited, where it is not said. */
    direction: ltr;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    white-space: normal;
    hyphens: manual;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    color: var(--ink);
    background: var(--paper);
    font: var(--osh-font-size, 0.9375rem) / 1.5
      var(--osh-font, "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif);
  }
  * {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 0.375rem 0.75rem;
    min-block-size: 2.25rem;
  }
  button {
    cursor: pointer;
  }
  button:hover {
    border-color: var(--quiet);
  }
  button[aria-pressed="true"],
  button[aria-current="true"] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--accent-ink);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .plain {
    border: 0;
    background: none;
    padding: 0;
    min-block-size: 1.5rem;
    text-align: start;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  button.plain {
    display: inline;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    white-space: nowrap;
  }

  .search {
    position: relative;
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .search input {
    inline-size: 100%;
  }
  .results {
    position: absolute;
    inset: calc(100% + 0.25rem) 0 auto;
    max-block-size: min(24rem, 60cqb);
    overflow: auto;
    margin: 0;
    padding: 0.25rem;
    list-style: none;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 0.2);
    z-index: 3;
  }
  .results li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding: 0.375rem 0.5rem;
    border-radius: 0.375rem;
    cursor: pointer;
  }
  .results li[aria-selected="true"] {
    background: color-mix(in srgb, var(--accent) 15%, transparent);
    outline: 2px solid var(--accent);
    outline-offset: -2px;
  }
  .results mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .results span {
    flex: 1;
  }
  .copying {
    display: flex;
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }
  .copying textarea {
    flex: 1 1 16rem;
    min-inline-size: 0;
    max-block-size: 12rem;
    field-sizing: content;
    resize: none;
    font:
      0.8125rem / 1.5 ui-monospace,
      monospace;
  }
  .group {
    display: inline-flex;
  }
  .group button {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .group button:first-child {
    border-start-start-radius: 0.5rem;
    border-end-start-radius: 0.5rem;
    margin: 0;
  }
  .group button:last-child {
    border-start-end-radius: 0.5rem;
    border-end-end-radius: 0.5rem;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    vertical-align: -0.25em;
  }
  .Directive,
  .Plan,
  .Task {
    --kind: var(--binds);
  }
  .Organization,
  .Group,
  .Official,
  .Post {
    --kind: var(--acts);
  }
  .Campaign,
  .Event,
  .Outcome {
    --kind: var(--happens);
  }
  .Theme,
  .Material,
  .Place {
    --kind: var(--about);
  }
  svg.icon {
    color: var(--kind);
  }

  .message {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    min-block-size: 100%;
    padding: 2rem;
    text-align: center;
    color: var(--quiet);
  }
  .note {
    margin: 0;
    padding: 0.5rem 0.75rem;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    flex-wrap: wrap;
    border-block-end: 1px solid var(--line);
    background: color-mix(in srgb, var(--accent) 10%, var(--paper));
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    padding-block: 0.25rem 0.5rem;
    color: var(--quiet);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem 0.75rem 0.5rem 0;
    border-block-end: 1px solid var(--line);
    font-weight: 400;
  }
  thead th {
    font-weight: 600;
  }
`;
