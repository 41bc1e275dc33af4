import { css } from "lit";

/** How the page of questions is laid out; colors and controls are those of `look`. */
export const styles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-items: start;
    background: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  h1 {
    margin: 0 0 1rem;
    font-size: 1.5rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  .message {
    min-block-size: 12rem;
  }
  .failed strong {
    color: var(--ink);
    font-size: 1.0625rem;
  }
  .failed p {
    margin: 0;
    max-inline-size: 44rem;
    overflow-wrap: anywhere;
  }

  .choice {
    position: relative;
    border: 1px solid var(--line);
    border-radius: 0.625rem;
    background: var(--raised);
  }
  .choice summary {
    padding: 0.625rem 0.875rem;
    font-weight: 600;
    cursor: pointer;
  }
  .choice nav {
    padding: 0 0.875rem 0.875rem;
  }
  .choice nav input {
    inline-size: 100%;
  }
  .choice h2 {
    margin: 1rem 0 0.25rem;
    font-size: 0.8125rem;
    letter-spacing: 0.04em;
    color: var(--quiet);
  }
  .choice ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .choice li a {
    display: block;
    padding: 0.3125rem 0.5rem;
    margin-inline: -0.5rem;
    border-radius: 0.375rem;
    color: inherit;
    text-decoration: none;
    line-height: 1.35;
  }
  .choice li a:hover {
    text-decoration: underline;
  }
  .choice li a[aria-current] {
    background: color-mix(in srgb, var(--accent) 12%, transparent);
    box-shadow: inset 3px 0 var(--accent);
    font-weight: 600;
  }

  form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: 1rem 1.25rem;
    align-items: start;
    padding: 1rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.625rem;
  }
  form:not(:has(.field, fieldset)) {
    display: none;
  }
  .field,
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset:has(.chips) {
    grid-column: 1 / -1;
  }
  .field > label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  legend small,
  label small {
    font-weight: 400;
  }
  .field input,
  .field select,
  .several input {
    inline-size: 100%;
  }
  .several {
    display: flex;
    gap: 0.375rem;
    align-items: start;
    margin-block-end: 0.375rem;
  }
  .several > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  osh-id-box {
    display: block;
  }
  .search {
    display: block;
  }
  .results {
    max-block-size: 20rem;
  }
  .held {
    display: block;
    margin-block-start: 0.25rem;
    font-size: 0.875rem;
  }
  .held:empty {
    display: none;
  }
  .help {
    margin: 0.25rem 0 0;
    font-size: 0.8125rem;
    line-height: 1.4;
    color: var(--quiet);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .chip {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    padding: 0.1875rem 0.75rem 0.1875rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: var(--accent);
    background: color-mix(in srgb, var(--accent) 12%, transparent);
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 1px;
  }
  .chip input {
    inline-size: 1rem;
    min-block-size: 1rem;
    margin: 0;
    padding: 0;
    accent-color: var(--accent);
    outline: none;
  }
  .send {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .main {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--accent-ink);
    font-weight: 600;
    padding-inline: 1.5rem;
  }

  .answer {
    margin-block-start: 1rem;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .bar button,
  .bar a {
    font-size: 0.875rem;
  }
  .group .quiet {
    align-self: center;
    margin-inline-end: 0.5rem;
  }
  .group .quiet + button {
    border-start-start-radius: 0.5rem;
    border-end-start-radius: 0.5rem;
  }
  .rows {
    margin-block-start: 1.25rem;
  }
  .caption {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.25rem;
  }
  h3 {
    margin: 0;
    font-size: 1rem;
  }
  h3 small {
    font-weight: 400;
  }
  .wide {
    overflow-x: auto;
  }
  .following {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    align-items: center;
    margin-block: 0.75rem 0;
  }
  thead th,
  .record th {
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--quiet);
  }
  thead th {
    white-space: nowrap;
  }
  .record th {
    inline-size: 12rem;
  }
  td {
    min-inline-size: 6rem;
    max-inline-size: 28rem;
  }
  td ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  td li + li {
    margin-block-start: 0.25rem;
  }
  .json {
    margin: 1rem 0 0;
    padding: 1rem;
    overflow: auto;
    max-block-size: 40rem;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.625rem;
    font:
      0.8125rem/1.5 "Noto Sans Mono",
      "Noto Sans CJK SC",
      ui-monospace,
      monospace;
  }
  osh-explorer {
    --osh-height: 36rem;
    margin-block-start: 1rem;
  }

  @media (max-width: 40rem) {
    .wide {
      overflow: visible;
    }
    .list thead {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    .list,
    .list tbody,
    .list tr {
      display: block;
    }
    .list tr {
      padding-block: 0.625rem;
      border-block-end: 1px solid var(--line);
    }
    .list td {
      display: grid;
      grid-template-columns: 8rem minmax(0, 1fr);
      gap: 0.75rem;
      max-inline-size: none;
      padding: 0.1875rem 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    .list td::before {
      content: attr(data-label);
      font-size: 0.8125rem;
      color: var(--quiet);
    }
    .record th {
      inline-size: 8rem;
    }
  }
  @media (min-width: 60rem) {
    :host {
      grid-template-columns: 20rem minmax(0, 1fr);
      grid-template-rows: auto minmax(0, 1fr);
      gap: 1rem 1.75rem;
      block-size: 100%;
    }
    .choice,
    .asked {
      max-block-size: 100%;
      overflow: auto;
    }
    .asked {
      padding-inline-end: 0.5rem;
    }
  }
`;
