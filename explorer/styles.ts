import { css } from "lit";

/** How the explorer looks. What of it a page can set is in README.md. */
export const styles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) auto;
    grid-template-areas: "bar bar" "view panel";
    block-size: var(--osh-height, 40rem);
    border: 1px solid var(--line);
    border-radius: var(--osh-radius, 0.75rem);
    overflow: hidden;
    container-type: size;
  }
  :host([theme="light"]) {
    color-scheme: light;
  }
  :host([theme="dark"]) {
    color-scheme: dark;
  }
  :host([hidden]) {
    display: none;
  }
  .bar {
    grid-area: bar;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding: 0.625rem;
    border-block-end: 1px solid var(--line);
    background: var(--raised);
    position: relative;
    z-index: 2;
  }
  .view {
    grid-area: view;
    position: relative;
    overflow: auto;
    /* What is above the rows, and stays there, must not cover what has the focus. */
    scroll-padding-block-start: 6rem;
    min-block-size: 0;
  }
  .bar .group select {
    max-inline-size: 8rem;
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .cuts {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: grid;
    gap: 0.25rem;
    max-block-size: 6rem;
    overflow: auto;
    list-style: none;
  }
  .cuts li {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
  }
  .cuts button {
    flex: none;
  }
  .graph {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100%;
    overflow: hidden;
  }
  .map {
    grid-area: 2 / 1;
    inline-size: 100%;
    block-size: 100%;
    display: block;
    touch-action: none;
    cursor: grab;
  }
  .overview {
    grid-area: 2 / 1;
    place-self: start end;
    margin: 0.625rem;
    z-index: 1;
  }
  .minimap {
    display: block;
    inline-size: 9rem;
    block-size: 6rem;
    touch-action: none;
    cursor: crosshair;
    background: color-mix(in srgb, var(--raised) 88%, transparent);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .minimap path {
    fill: none;
    stroke: var(--quiet);
    stroke-linecap: round;
  }
  .minimap rect {
    fill: var(--accent);
    fill-opacity: 0.12;
    stroke: var(--accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .time {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    padding: 0.25rem 0.75rem;
    border-block-end: 1px solid var(--line);
  }
  .time .hiding {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .time output {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .range {
    position: relative;
    flex: 1 1 12rem;
    block-size: 1.75rem;
  }
  .range::before,
  .range::after {
    content: "";
    position: absolute;
    inset-block: calc(50% - 2px);
    border-radius: 2px;
    pointer-events: none;
  }
  .range::before {
    inset-inline: 0;
    background: var(--line);
  }
  .range::after {
    inset-inline: calc(var(--from) * 100%) calc((1 - var(--to)) * 100%);
    background: var(--accent);
  }
  .range input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    appearance: none;
    background: none;
    pointer-events: none;
    z-index: 1;
  }
  .range input::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--raised);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .range input::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--raised);
    pointer-events: auto;
    cursor: ew-resize;
  }
  .range input:focus-visible {
    outline: none;
  }
  .range input:focus-visible::-webkit-slider-thumb {
    outline: 3px solid var(--focus);
  }
  .range input:focus-visible::-moz-range-thumb {
    outline: 3px solid var(--focus);
  }
  .small {
    font-size: 0.8125rem;
    padding: 0.125rem 0.5rem;
    min-block-size: 1.75rem;
  }
  .tools {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.625rem;
    inset-inline-end: 0.625rem;
    display: flex;
    gap: 0.375rem;
  }
  .legend {
    position: absolute;
    z-index: 1;
    inset-block-end: 0.625rem;
    inset-inline-start: 0.625rem;
    max-inline-size: 60%;
  }
  .legend fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .legend summary {
    padding: 0.125rem 0.5rem;
    min-block-size: 1.75rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--raised);
    white-space: nowrap;
  }
  .legend details fieldset {
    position: absolute;
    inset-block-end: calc(100% + 0.375rem);
    inset-inline: 0;
    padding: 0.5rem;
    max-block-size: 10rem;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--raised);
  }
  .legend button {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    padding: 0.125rem 0.5rem;
    min-block-size: 1.75rem;
    font-size: 0.8125rem;
    border-radius: 1rem;
  }
  .legend button[aria-pressed="false"] {
    text-decoration: line-through;
    color: var(--quiet);
    background: var(--paper);
  }
  .legend button[aria-pressed="true"] {
    background: var(--raised);
    color: inherit;
    border-color: var(--line);
  }
  .edge {
    cursor: pointer;
  }
  .edge path {
    fill: none;
    stroke: var(--quiet);
    stroke-opacity: 0.55;
    stroke-width: 1.25;
  }
  .edge path.wide {
    stroke: transparent;
    stroke-width: 14;
  }
  .edge.on-path path.line,
  .edge:hover path.line,
  .edge.chosen path.line {
    stroke: var(--accent);
    stroke-opacity: 1;
    stroke-width: 2.5;
  }
  .edge text {
    font-size: 12px;
    fill: var(--quiet);
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4;
  }
  .edge.chosen text,
  .edge:hover text {
    fill: var(--accent);
  }
  .edge .crowded {
    display: none;
  }
  .edge:hover .crowded {
    display: revert;
  }
  .axis-of-time path {
    fill: none;
    stroke: var(--quiet);
  }
  .axis-of-time text {
    font-size: 12.5px;
    fill: var(--quiet);
    text-anchor: middle;
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .node circle {
    fill: var(--raised);
    stroke: var(--kind);
    stroke-width: 2;
  }
  .node .drawn {
    color: var(--kind);
  }
  .node.start circle {
    fill: var(--kind);
  }
  .node.start .drawn {
    color: var(--paper);
  }
  .node:hover circle {
    stroke-width: 3;
  }
  .node .ring {
    fill: none;
    stroke: none;
  }
  .node .count {
    font-size: 11px;
    text-anchor: end;
    fill: var(--ink);
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4;
  }
  .node .pin {
    fill: var(--accent);
    stroke: var(--paper);
  }
  .node.chosen .ring {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .node:focus-visible .ring {
    stroke: var(--focus);
    stroke-width: 4;
  }
  .label {
    pointer-events: none;
  }
  .label text {
    font-size: 12.5px;
    fill: var(--ink);
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .faint {
    opacity: 0.3;
  }

  .scroll {
    padding: 1rem;
  }
  .scroll h2 {
    margin: 0 0 0.25rem;
    font-size: 1.25rem;
    line-height: 1.3;
  }
  h3 {
    margin: 1.25rem 0 0.375rem;
    font-size: 0.8125rem;
    letter-spacing: 0.04em;
    text-transform: uppercase;
    color: var(--quiet);
  }
  h3.named {
    font-size: 1rem;
    letter-spacing: 0;
    text-transform: none;
    color: inherit;
  }
  .date,
  td > button.small {
    white-space: nowrap;
  }
  .relation {
    min-inline-size: 4rem;
  }
  .wide {
    overflow-x: auto;
  }
  .matrix {
    inline-size: auto;
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix th,
  .matrix td {
    padding: 0.5rem 0.75rem;
    border-inline-start: 1px solid var(--line);
  }
  .matrix thead th {
    vertical-align: bottom;
    min-inline-size: 9rem;
    max-inline-size: 14rem;
  }
  .matrix tbody th,
  .matrix thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--paper);
    min-inline-size: min(18rem, 40cqi);
    border-inline-start: 0;
    padding-inline-start: 0;
    z-index: 1;
  }
  .roles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .role {
    padding: 0.125rem 0.5rem;
    min-block-size: 1.625rem;
    border-radius: 1rem;
    font-size: 0.8125rem;
    border-color: var(--binds);
    color: var(--binds);
    background: color-mix(in srgb, var(--binds) 8%, var(--raised));
  }
  .role.RECOMMENDATION,
  .role.PERMISSION {
    border-style: dashed;
  }
  .numbered {
    display: flex;
    gap: 0.375rem;
  }
  .chain {
    list-style: none;
    margin: 0.5rem 0 1rem;
    padding: 0;
  }
  .chain li {
    padding: 0.375rem 0 0.375rem 0.875rem;
    border-inline-start: 2px solid var(--binds);
    margin-inline-start: calc(var(--depth) * 1.5rem);
  }
  .blocks {
    list-style: none;
    margin: 0.75rem 0;
    padding: 0;
    display: grid;
    gap: 0.75rem;
  }
  .blocks > li {
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.625rem;
    padding: 0.75rem 1rem;
  }

  .axis {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
    column-gap: 1rem;
    padding-inline-end: 0.5rem;
  }
  .axis ol {
    display: contents;
  }
  .axis li {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: subgrid;
    align-items: stretch;
    list-style: none;
    border-block-start: 1px solid var(--line);
  }
  .axis li > :first-child {
    padding-block: 0.25rem;
  }
  .years,
  .track {
    grid-column: -2 / -1;
    position: relative;
    min-block-size: 1.5rem;
  }
  .years > span {
    position: absolute;
    inset-inline-start: calc(var(--from) * 100%);
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .track {
    background: repeating-linear-gradient(to right, var(--line) 0 1px, transparent 1px calc(var(--every) * 100%));
  }
  .track > span {
    position: absolute;
    inset-block: calc(50% - 0.4375rem);
    inset-inline-start: calc(var(--from) * 100%);
    inline-size: max(0.5rem, calc((var(--to) - var(--from)) * 100%));
    border-radius: 0.25rem;
    background: var(--kind);
  }

  .panel {
    grid-area: panel;
    inline-size: min(24rem, 42cqi);
    overflow: auto;
    padding: 1rem;
    border-inline-start: 1px solid var(--line);
    background: var(--raised);
  }
  .panel header {
    display: flex;
    gap: 0.625rem;
    align-items: start;
  }
  .panel h2 {
    flex: 1;
    margin: 0;
    font-size: 1.125rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .panel header p {
    flex: 1;
    margin: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block: 0.75rem;
  }
  .actions button {
    font-size: 0.875rem;
    padding: 0.25rem 0.625rem;
    min-block-size: 2rem;
  }
  .panel ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .panel li {
    padding-block: 0.3125rem;
    border-block-end: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .panel li:last-child {
    border: 0;
  }
  .row details {
    flex: none;
    max-inline-size: 50%;
  }
  .row small {
    flex: none;
  }
  .row {
    display: flex;
    gap: 0.5rem;
    justify-content: space-between;
    align-items: baseline;
  }
  .cites {
    display: block;
    font-size: 0.8125rem;
    color: var(--quiet);
  }
  .panel a {
    color: var(--accent);
  }
  .cites a,
  .panel .cites a {
    color: inherit;
  }
  blockquote {
    margin: 0.25rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--line);
    color: var(--quiet);
  }
  .conflict {
    margin: 0.25rem 0;
    color: var(--accent);
    font-weight: 600;
  }
  .variants {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    gap: 0.5rem;
  }
  .panel .variants li {
    padding: 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }
  .printed {
    display: none;
  }
  details summary {
    cursor: pointer;
    font-size: 0.8125rem;
  }

  @container (max-width: 46rem) {
    .panel {
      grid-area: view;
      align-self: end;
      inline-size: 100%;
      max-block-size: 62cqb;
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
      border-radius: 0.75rem 0.75rem 0 0;
      box-shadow: 0 -0.5rem 1.5rem rgb(0 0 0 / 0.2);
      z-index: 1;
    }
    .bar .group button {
      padding-inline: 0.5rem;
    }
    .legend {
      inset-block-end: 3.5rem;
      inset-inline-end: 0.625rem;
      max-inline-size: none;
    }
    .legend > fieldset {
      flex-wrap: nowrap;
      overflow-x: auto;
    }
    .legend button {
      flex: none;
    }
    .minimap {
      inline-size: 6rem;
      block-size: 4rem;
    }
    .view:has(+ .panel) .overview {
      display: none;
    }
    .axis {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .node,
    .edge {
      transition: opacity 0.15s;
    }
  }
  @media print {
    :host {
      display: block;
      block-size: auto;
      /* Of a container whose size matters the content has none. */
      container-type: normal;
      color-scheme: light;
      background: none;
      border: 0;
      overflow: visible;
    }
    .bar,
    .panel,
    .tools,
    .time,
    .overview,
    .legend details {
      display: none;
    }
    .view,
    .wide {
      overflow: visible;
    }
    .scroll {
      padding: 0;
    }
    .graph {
      block-size: 60vb;
    }
    .matrix {
      font-size: 0.75em;
    }
    .matrix th,
    .matrix td,
    .matrix thead th,
    .matrix tbody th {
      position: static;
      min-inline-size: 0;
    }
    summary {
      list-style: none;
      white-space: nowrap;
    }
    .printed {
      display: revert;
    }
    tr,
    .blocks > li,
    .chain li {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .node circle {
      stroke: CanvasText;
    }
  }
`;
