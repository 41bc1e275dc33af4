import { csv } from "./csv.ts";
import { download } from "./download.ts";
import type { OshExplorer } from "./osh-explorer.ts";

/** Saves what an explorer shows as a file. */
export async function save(explorer: OshExplorer, format: "SVG" | "PNG" | "CSV" | "JSON"): Promise<void> {
  const content = {
    SVG: () => new Blob([picture(explorer)], { type: "image/svg+xml" }),
    PNG: () => pixels(picture(explorer)),
    CSV: () => csv(table(explorer)),
    JSON: () => new Blob([JSON.stringify(explorer.seen, undefined, 2)], { type: "application/json" }),
  };
  download(await content[format](), `osh.${format.toLowerCase()}`);
}

const looks =
  "fill fill-opacity stroke stroke-width stroke-opacity opacity color font-size font-family text-anchor paint-order stroke-linejoin".split(
    " ",
  );

/** The graph as an SVG that stands by itself: with the looks that the page gives it, and without what only serves the mouse. */
function picture({ shadowRoot }: OshExplorer): string {
  const drawn = shadowRoot!.querySelector<SVGSVGElement>("svg.map")!;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const originals = [...drawn.querySelectorAll<SVGElement>("*")];
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>("*")].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const look of looks) element.style.setProperty(look, style.getPropertyValue(look));
  }
  for (const extra of copy.querySelectorAll(".wide, .ring")) extra.remove();
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
async function pixels(source: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width * 2, image.height * 2];
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!)));
}

/** The relations that are seen, one a line: from, relation, role, to, with ids and names. */
function table({ seen: { nodes, edges } }: OshExplorer): string[][] {
  const names = new Map(nodes.map(({ id, nameIn }) => [id, nameIn.value]));
  const head = ["source", "source_name", "relation", "role", "target", "target_name"];
  const rows = edges.map(({ source, target, type, role }) => [
    source,
    names.get(source) ?? "",
    type,
    role ?? "",
    target,
    names.get(target) ?? "",
  ]);
  return [head, ...rows];
}
