import { svg } from "lit";
import type { Positions } from "../../layout.ts";
import type { OshExplorer } from "../../osh-explorer.ts";
import { drawnAt, typeName } from "../../parts/entity.ts";
import type { Entity } from "../../queries/entity.ts";
import { expand, hide } from "../../state.ts";
import { labelLines } from "./labels.ts";

export const radius = 17;

/** What the drawing does for its nodes. */
export interface NodeDrawing {
  readonly at: Positions;
  /** What does not stand back; undefined: everything. */
  readonly around: ReadonlySet<string> | undefined;
  /** The one that Tab leads to. */
  readonly current: string | undefined;
  /** Called when one gets the focus. */
  reach(id: string): void;
  /** Called when it is to go on to the nearest in a direction. */
  step(id: string, dx: number, dy: number): void;
  press(event: PointerEvent, id: string): void;
}

/** An entity as a button with its whole name. */
export function nodeDrawn(explorer: OshExplorer, node: Entity, drawing: NodeDrawing): unknown {
  const { state } = explorer;
  const { id, __typename: type, nameIn } = node;
  const [x, y] = drawing.at.get(id) ?? [0, 0];
  const classes = [
    "node",
    type,
    state.start.includes(id) ? "start" : "",
    state.selected === id ? "chosen" : "",
    drawing.around && !drawing.around.has(id) ? "faint" : "",
  ];
  return svg`<g
    class=${classes.join(" ")}
    data-id=${id}
    transform="translate(${x} ${y})"
    role="button"
    tabindex=${id === drawing.current ? 0 : -1}
    aria-label="${nameIn.value}, ${typeName(explorer, type)}"
    aria-pressed=${state.selected === id}
    lang=${nameIn.language}
    @focus=${() => drawing.reach(id)}
    @keydown=${(event: KeyboardEvent) => onKey(explorer, event, id, drawing)}
    @pointerdown=${(event: PointerEvent) => drawing.press(event, id)}
    @dblclick=${() => explorer.copy ?? explorer.go((now) => expand(now, { id }))}
  >
    <circle class="ring" r=${radius + 4}></circle>
    <circle r=${radius}></circle>
    ${drawnAt(type, 20)}
  </g>`;
}

/** The name under an entity. It may be cut, so it is no part of the button, which has the whole name. */
export function labelDrawn({ id, nameIn }: Entity, { at, around }: NodeDrawing): unknown {
  const [x, y] = at.get(id) ?? [0, 0];
  return svg`<g class="label ${around && !around.has(id) ? "faint" : ""}" transform="translate(${x} ${y})" lang=${nameIn.language} aria-hidden="true">
    ${labelLines(nameIn.value).map((line, index) => svg`<text y=${radius + 16 + index * 15}>${line}</text>`)}
  </g>`;
}

function onKey(explorer: OshExplorer, event: KeyboardEvent, id: string, drawing: NodeDrawing): void {
  const actions: Readonly<Record<string, () => void>> = {
    Enter: () => explorer.select(id),
    " ": () => explorer.select(id),
    "+": () => explorer.copy ?? explorer.go((now) => expand(now, { id })),
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
