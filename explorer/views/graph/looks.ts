import type { NodeHoverDrawingFunction } from "sigma/rendering";
import type { OshExplorer } from "../../osh-explorer.ts";

/** The colors and letters that the page gives the explorer, as a canvas needs them. */
export interface Looks {
  readonly ink: string;
  readonly line: string;
  readonly quiet: string;
  readonly paper: string;
  readonly font: string;
  /** By the types that the legend has. */
  readonly kinds: ReadonlyMap<string, string>;
}

/** Reads them where they are in use: what a custom property says is not yet a color. */
export function looksOf({ shadowRoot, seen }: OshExplorer): Looks {
  const style = (selector: string): CSSStyleDeclaration => getComputedStyle(shadowRoot!.querySelector(selector)!);
  const host = getComputedStyle(shadowRoot!.host);
  const kinds = [...seen.types.keys()].map((type) => [type, style(`.legend .icon.${type}`).color] as const);
  return {
    ink: host.color,
    line: style(".legend button").borderColor,
    quiet: style(".legend .quiet").color,
    paper: host.backgroundColor,
    font: host.fontFamily,
    kinds: new Map(kinds),
  };
}

/** Draws a name on paper, so that it can be read over whatever it lies on. */
export function labelOnPaper(
  ...[context, data, settings, paper]: [...Parameters<NodeHoverDrawingFunction>, paper: string]
): void {
  context.fillStyle = data.color;
  context.beginPath();
  context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
  context.fill();
  if (!data.label) return;
  context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
  const left = data.x + data.size + 6;
  context.fillStyle = paper;
  context.fillRect(left - 3, data.y - 11, context.measureText(data.label).width + 6, 22);
  context.fillStyle = settings.labelColor.color ?? "";
  context.fillText(data.label, left, data.y + settings.labelSize / 3);
}
