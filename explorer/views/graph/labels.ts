/** Characters of a name that stand under a node; all of it is told to a screen reader and in the panel. */
const longestLabel = 34;

/** A name in one or two lines, cut with a sign where it is longer. */
export function labelLines(name: string): string[] {
  const points = Array.from(name);
  const half = longestLabel / 2;
  // A character of Chinese takes the room of two letters.
  const wide = /\p{Script=Han}/u.test(name);
  const line = wide ? half / 2 + 2 : half + 3;
  if (points.length <= line) return [name];
  const space = wide ? -1 : name.lastIndexOf(" ", line);
  const at = space > 4 ? space : line;
  const [first, rest] = [points.slice(0, at).join(""), points.slice(at).join("").trim()];
  const second = Array.from(rest);
  return [first, second.length <= line ? rest : `${second.slice(0, line - 1).join("")}…`];
}
