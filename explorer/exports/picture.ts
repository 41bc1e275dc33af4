import type { OshExplorer } from "../osh-explorer.ts";

const looks =
  "fill fill-opacity stroke stroke-width stroke-opacity opacity color font-size font-family text-anchor paint-order stroke-linejoin".split(
    " ",
  );

/** The graph as an SVG that stands by itself: with the looks that the page gives it, and without what only serves the mouse. */
export function picture({ shadowRoot }: OshExplorer): string {
  const drawn = shadowRoot!.querySelector<SVGSVGElement>("svg.map")!;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [...drawn.querySelectorAll<SVGElement>("*")];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const look of looks) element.style.setProperty(look, style.getPropertyValue(look));
  }
  for (const extra of copy.querySelectorAll(".wide, .ring, .crowded")) extra.remove();
  const scene = drawn.querySelector<SVGGElement>("g.scene")!;
  const { x, y, width, height } = scene.getBBox();
  copy.querySelector("g.scene")!.removeAttribute("transform");
  const margin = 24;
  const size = [width + 2 * margin, height + 2 * margin];
  copy.setAttribute("viewBox", [x - margin, y - margin, ...size].join(" "));
  copy.setAttribute("width", String(size[0]));
  copy.setAttribute("height", String(size[1]));
  copy.style.background = getComputedStyle(shadowRoot!.host).backgroundColor;
  return new XMLSerializer().serializeToString(copy);
}

/** An SVG drawn at twice its size, for screens that show as much. */
export async function pixels(source: string): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
}
