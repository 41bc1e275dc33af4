import { nothing, svg } from "lit";
import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { drawnAt, typeName } from "../../parts/entity.ts";
import type { Entity } from "../../queries/entity.ts";
import { expand, hide } from "../../state.ts";
import { labelLines, line, widthOf, type Place, type Wish } from "./labels.ts";
import type { Sizes } from "./sizes.ts";
import type { Shown } from "./words.ts";

export const radius = 17;

/** What the drawing does for its nodes. */
export interface NodeDrawing extends Shown {
  /** Where names stand, in the middle of their upper edge; by the ids of those that have room for theirs. */
  readonly names: ReadonlyMap<string, Place>;
  /** Called when one gets the focus. */
  reach(id: string): void;
  /** Called when it is to go on to the nearest in a direction. */
  step(id: string, dx: number, dy: number): void;
  /** Called when it is pointed at, and with undefined when it is not any more, or has lost the focus. */
  point(id: string | undefined): void;
  press(event: PointerEvent, id: string): void;
}

/** An entity as a button with its whole name. */
export function nodeDrawn(explorer: OshExplorer, node: Entity, drawing: NodeDrawing): unknown {
  const { state, words, seen } = explorer;
  const { id, __typename: type, nameIn } = node;
  const [x, y] = drawing.at.get(id) ?? [0, 0];
  const classes = [
    "node",
    type,
    state.start.includes(id) ? "start" : "",
    state.selected === id ? "chosen" : "",
    drawing.around && !drawing.around.has(id) ? "faint" : "",
  ];
  const pinned = id in state.pinned;
  const cuts = seen.cut.filter((cut) => cut.id === id);
  const told = [
    nameIn.value,
    typeName(explorer, type),
    ...cuts.map(({ shown, all }) => words.shown(shown, all)),
    ...(pinned ? [words.pinned] : []),
  ];
  return svg`<g
    class=${classes.join(" ")}
    data-id=${id}
    transform="translate(${x} ${y}) scale(${drawing.sizes.node})"
    role="button"
    tabindex=${id === drawing.current ? 0 : -1}
    aria-label=${told.join(words.comma)}
    aria-pressed=${state.selected === id}
    lang=${nameIn.language}
    @focus=${() => drawing.reach(id)}
    @blur=${() => drawing.point(undefined)}
    @keydown=${(event: KeyboardEvent) => onKey(explorer, event, id, drawing)}
    @pointerdown=${(event: PointerEvent) => drawing.press(event, id)}
    @pointerenter=${() => drawing.point(id)}
    @pointerleave=${() => drawing.point(undefined)}
    @dblclick=${() => explorer.copy ?? explorer.go((now) => expand(now, { id }))}
  >
    <circle class="ring" r=${radius + 4}></circle>
    <circle r=${radius}></circle>
    ${drawnAt(type, 20)}
    ${cuts.map(({ shown, all }, index) => svg`<text class="count" x="-12" y=${-14 - index * line}>${shown}/${all}</text>`)}
    ${pinned ? svg`<path class="pin" d="M12 -20h8v8h-8z"></path>` : nothing}
  </g>`;
}

/** The name of an entity that is wanted in the drawing: below it, else above or beside it. */
export function nameWish({ id, nameIn }: Entity, at: Positions, { node, text }: Sizes, must: boolean): Wish {
  const [x, y] = at.get(id) ?? [0, 0];
  const lines = labelLines(nameIn.value);
  const away = radius * node + 4;
  const [high, half] = [lines.length * line * text, (widthOf(lines) * text) / 2];
  const places = [
    [x, y + away],
    [x, y - away - high],
    [x + away + half, y - high / 2],
    [x - away - half, y - high / 2],
  ] as const;
  return { id, lines, places, must };
}

/** The name of an entity, where it has room. It may be cut, so it is no part of the button, which has the whole name. */
export function nameDrawn({ id, nameIn }: Entity, { names, around, sizes }: NodeDrawing): unknown {
  const place = names.get(id);
  if (place === undefined) return nothing;
  return svg`<g class="label ${around && !around.has(id) ? "faint" : ""}" transform="translate(${place[0]} ${place[1]}) scale(${sizes.text})" lang=${nameIn.language} aria-hidden="true">
    ${labelLines(nameIn.value).map((each, index) => svg`<text y=${12 + index * line}>${each}</text>`)}
  </g>`;
}

function onKey(explorer: OshExplorer, event: KeyboardEvent, id: string, drawing: NodeDrawing): void {
  const actions: Readonly<Record<string, () => void>> = {
    Enter: () => explorer.select(id),
    " ": () => explorer.select(id),
    "+": () => explorer.copy ?? explorer.go((now) => expand(now, { id })),
    p: () => explorer.togglePin(id),
    Delete: () => explorer.go((now) => hide(now, id)),
    Escape: () => explorer.select(undefined),
    ArrowRight: () => drawing.step(id, 1, 0),
    ArrowLeft: () => drawing.step(id, -1, 0),
    ArrowDown: () => drawing.step(id, 0, 1),
    ArrowUp: () => drawing.step(id, 0, -1),
  };
  const action = actions[event.key];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
