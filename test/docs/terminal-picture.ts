import stringWidth from "string-width";
import { xmlText } from "../../src/export/xml.ts";

/** Columns of the terminal; longer lines are wrapped. */
const columns = 114;
/** Pixels of a column, of a line, and around all of them. */
const [width, height, margin] = [8, 19, 16];

/** What kind of line it is, by how it begins; the style sheet gives each its colour. */
const kinds: readonly (readonly [kind: string, line: RegExp])[] = [
  ["command", /^\$ /],
  ["fault", /^\S+:\d+:\d+: |^\s*\|\s*\^+$/],
  ["made", /^ {2}\+ /],
  ["aside", /^…$/],
];

const style = `
  rect { fill: #f6f8fa; stroke: #d1d9e0 } text { font: 13px ui-monospace, "Noto Sans Mono", Menlo, Consolas, monospace; fill: #1f2328; white-space: pre }
  .command { font-weight: bold } .fault { fill: #b3261e } .made { fill: #116329 } .aside { fill: #59636e }
  @media (prefers-color-scheme: dark) {
    rect { fill: #0d1117; stroke: #3d444d } text { fill: #f0f6fc }
    .fault { fill: #ff7b72 } .made { fill: #56d364 } .aside { fill: #9198a1 }
  }`;

/**
 * A picture, SVG, of a terminal in which some lines stand; light or dark as whoever looks at it wants.
 * @param title what it shows, for those who don't see it
 * @param text the lines: commands behind "$ ", and what they print
 */
export function terminalPicture(title: string, text: string): string {
  const lines = text
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const kind = kinds.find(([, pattern]) => pattern.test(line))?.[0];
      return wrapped(line).map((part) => ({ part, kind }));
    });
  const [right, bottom] = [columns * width + 2 * margin, lines.length * height + 2 * margin];
  const drawn = lines.map(({ part, kind }, index) => {
    const place = `x="${margin}" y="${margin + (index + 0.75) * height}"`;
    // Whatever the font, carets stand below what they point at.
    const length = `textLength="${stringWidth(part) * width}"`;
    return part === "" ? "" : `<text ${place} ${length}${kind ? ` class="${kind}"` : ""}>${xmlText(part)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${right} ${bottom}" role="img" aria-labelledby="title">
<title id="title">${xmlText(title)}</title>
<style>${style}
</style>
<rect x="0.5" y="0.5" width="${right - 1}" height="${bottom - 1}" rx="8"/>
${drawn.join("")}</svg>
`;
}

/** A line as a terminal shows it, broken at blanks. */
function wrapped(line: string): string[] {
  if (stringWidth(line) <= columns) return [line];
  const parts = [""];
  for (const word of line.split(/(?<= )/))
    if (stringWidth(parts.at(-1)! + word) <= columns) parts.push(parts.pop()! + word);
    else parts.push(word);
  return parts;
}
