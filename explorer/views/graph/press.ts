/** What becomes of a press. */
export interface Outcome {
  /** It moves: by so many pixels so far. */
  readonly moving: (dx: number, dy: number) => void;
  /** It ended. @param moved whether it had moved before; one that had not is a click */
  readonly ended: (moved: boolean) => void;
}

/** Pixels that a hand moves without meaning to. */
const still = 4;

/** Follows a press of the mouse, a finger or a pen until it ends. */
export function followPress(event: PointerEvent, { moving, ended }: Outcome): void {
  if (event.button !== 0) return;
  const pressed = event.currentTarget as SVGGElement;
  pressed.setPointerCapture(event.pointerId);
  let moved = false;
  const onMove = (move: PointerEvent): void => {
    const [dx, dy] = [move.clientX - event.clientX, move.clientY - event.clientY];
    moved ||= Math.hypot(dx, dy) >= still;
    if (moved) moving(dx, dy);
  };
  const until = new AbortController();
  const onEnd = (): void => {
    until.abort();
    ended(moved);
  };
  pressed.addEventListener("pointermove", onMove, until);
  pressed.addEventListener("pointerup", onEnd, until);
  pressed.addEventListener("pointercancel", onEnd, until);
}
