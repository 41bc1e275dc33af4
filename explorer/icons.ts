import { svg, type SVGTemplateResult } from "lit";
import { pathOf } from "./drawings.ts";

/** The drawing of a type, to stand in an SVG; the color is that of the text around it. */
export const drawing = (type: string): SVGTemplateResult =>
  svg`<path d=${pathOf(type)} fill="none" stroke="currentColor" stroke-width="1.75"
    stroke-linecap="round" stroke-linejoin="round"></path>`;
