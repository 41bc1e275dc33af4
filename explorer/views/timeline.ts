import { html, nothing, type TemplateResult } from "lit";
import type { OshExplorer } from "../osh-explorer.ts";
import { entityLine } from "../parts/entity.ts";
import { notes } from "../parts/notes.ts";
import { timeWindow } from "../parts/time-window.ts";
import { firstDay, isDated, yearsAfter, type DatedEntity, type Years } from "../time.ts";

/** Years that are written above the bars at most. */
const mostYears = 6;

/** The entities that have a date, each with a bar from the first day that it can mean to the last; the others are listed below. */
export function timelineView(explorer: OshExplorer): TemplateResult {
  const { words, seen } = explorer;
  const dated = seen.nodes.filter(isDated).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const undated = seen.nodes.filter((node) => !isDated(node));
  return html`${notes(explorer)}${timeWindow(explorer)}
    <div class="scroll">
      ${seen.years === undefined || dated.length === 0 ? nothing : axis(explorer, dated, seen.years)}
      ${
        undated.length === 0
          ? nothing
          : html`<h3 class="named">${words.undated(undated.length)}</h3>
              <ul class="chain">
                ${undated.map((node) => html`<li>${entityLine(explorer, node)}</li>`)}
              </ul>`
      }
    </div>`;
}

/** Names beside bars, or above them where it is narrow; names are as long as they are. */
function axis(explorer: OshExplorer, dated: readonly DatedEntity[], { first, last }: Years): TemplateResult {
  const count = last - first + 1;
  // Within a year its quarters are named.
  const every = count === 1 ? 3 : 12 * Math.ceil(count / mostYears);
  const ticks = Array.from({ length: Math.ceil((12 * count) / every) }, (_, index) => index * every);
  const share = (day: string): number => yearsAfter(first, day) / count;
  return html`<div class="axis" .style=${`--every: ${every / 12 / count}`}>
    <div class="years" aria-hidden="true">
      ${ticks.map(
        (months) =>
          html`<span .style=${`--from: ${months / 12 / count}`}
            >${firstDay(first, months).slice(0, every < 12 ? 7 : 4)}</span
          >`,
      )}
    </div>
    <ol aria-label=${explorer.words.views.timeline}>
      ${dated.map((node) => {
        const { __typename: type, date, startsOn, endsOn } = node;
        const [from, to] = [share(startsOn), share(endsOn ?? startsOn)];
        return html`<li>
          <span><span class="quiet">${date}</span> ${entityLine(explorer, node)}</span>
          <span class="track ${type}"><span .style=${`--from: ${from}; --to: ${to}`}></span></span>
        </li>`;
      })}
    </ol>
  </div>`;
}
