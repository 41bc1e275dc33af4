import { html, nothing, svg, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { entityLine } from "../parts/entity.ts";
import { timeWindow } from "../parts/time-window.ts";
import { isDated, type DatedEntity, type Years } from "../time.ts";

const rowHeight = 30;
const width = 1000;

/** The entities that have a date, each as a bar from the first day that it can mean to the last; the others are listed below. */
export function timelineView(explorer: OshExplorer): TemplateResult {
  const { words, seen } = explorer;
  const dated = seen.nodes.filter(isDated).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const undated = seen.nodes.filter((node) => !isDated(node));
  return html`${timeWindow(explorer)}
    <div class="scroll">
      ${seen.years === undefined || dated.length === 0 ? nothing : axis(explorer, dated, seen.years)}
      <h3>${words.undated(undated.length)}</h3>
      <ul class="chain">
        ${undated.map((node) => html`<li>${entityLine(explorer, node)}</li>`)}
      </ul>
    </div>`;
}

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

function axis(explorer: OshExplorer, dated: readonly DatedEntity[], span: Years): TemplateResult {
  const ends = dated.map(({ startsOn, endsOn }) => [dayOf(startsOn), dayOf(endsOn ?? startsOn) + 1] as const);
  const [first, last] = [span.first, span.last + 1];
  const [from, to] = [dayOf(`${first}-01-01`), dayOf(`${last}-01-01`)];
  const x = (day: number): number => ((day - from) / (to - from)) * (width - 40) + 20;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const every = Math.ceil(years.length / 12);
  const height = dated.length * rowHeight + 40;
  return html`<svg
    class="axis"
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${explorer.words.views.timeline}
  >
    ${years
      .filter((_, index) => index % every === 0)
      .map(
        (year) =>
          svg`<g aria-hidden="true"><line x1=${x(dayOf(`${year}-01-01`))} x2=${x(dayOf(`${year}-01-01`))} y1="24" y2=${height}></line>
          <text class="tick ${year === last ? "before" : "after"}" x=${x(dayOf(`${year}-01-01`)) + (year === last ? -4 : 4)} y="16">${year}</text></g>`,
      )}
    ${dated.map((node, index) => {
      const [start, end] = ends[index]!;
      const [left, right] = [x(start), Math.max(x(end), x(start) + 6)];
      const y = 32 + index * rowHeight;
      const before = left > width * 0.6;
      return svg`<g class="node ${node.__typename}" role="button" tabindex="0" aria-label="${node.date} ${node.nameIn.value}"
        lang=${node.nameIn.language}
        @click=${() => explorer.select(node.id)}
        @keydown=${(event: KeyboardEvent) => event.key === "Enter" && explorer.select(node.id)}>
        <rect class="ring" x=${left - 3} y=${y - 3} width=${right - left + 6} height="20" rx="6"></rect>
        <rect x=${left} y=${y} width=${right - left} height="14" rx="4"></rect>
        <text class=${before ? "before" : "after"} x=${before ? left - 8 : right + 8} y=${y + 12}>${node.date} ${node.nameIn.value}</text>
      </g>`;
    })}
  </svg>`;
}
