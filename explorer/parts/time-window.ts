import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { OshExplorer } from "../osh-explorer.ts";
import { omit } from "../state.ts";
import { firstDay, lastDay, monthsAfter } from "../time.ts";

/** Two sliders over the months of all that has a date: what lies outside of the window between them is not seen. */
export function timeWindow(explorer: OshExplorer): TemplateResult | typeof nothing {
  const { words, state, seen } = explorer;
  if (seen.years === undefined) return nothing;
  const { first, last } = seen.years;
  const most = (last - first + 1) * 12 - 1;
  const within = (months: number): number => Math.max(0, Math.min(most, months));
  const from = state.from === undefined ? 0 : within(monthsAfter(first, state.from));
  const to = state.to === undefined ? most : within(monthsAfter(first, state.to));
  const setFrom = (months: number): void =>
    explorer.go((now) => (months === 0 ? omit(now, "from") : { ...now, from: firstDay(first, months) }), "from");
  const setTo = (months: number): void =>
    explorer.go((now) => (months === most ? omit(now, "to") : { ...now, to: lastDay(first, months) }), "to");
  const slider = (label: string, at: number, go: (months: number) => void): TemplateResult =>
    html`<input
      type="range"
      min="0"
      max=${most}
      .value=${live(String(at))}
      aria-label=${label}
      aria-valuetext=${monthOf(first, at)}
      @input=${({ currentTarget }: Event) => go(Number((currentTarget as HTMLInputElement).value))}
    />`;
  const { dated, undated } = seen.outside;
  const closed = state.from === undefined && state.to === undefined;
  return html`<div class="time" role="group" aria-label=${words.time}>
    <output class="quiet">${monthOf(first, from)} – ${monthOf(first, to)}</output>
    <div class="range" .style=${`--from: ${from / most}; --to: ${to / most}`}>
      ${slider(words.timeFrom, from, (months) => setFrom(Math.min(months, to)))}
      ${slider(words.timeTo, to, (months) => setTo(Math.max(months, from)))}
    </div>
    ${
      closed
        ? nothing
        : html`<div class="hiding">
            <span class="quiet" role="status">${words.outside(dated, undated)}</span>
            <button class="small" @click=${() => explorer.go((now) => omit(omit(now, "from"), "to"))}>
              ${words.allTimes}
            </button>
          </div>`
    }
  </div>`;
}

const monthOf = (year: number, months: number): string => firstDay(year, months).slice(0, 7);
