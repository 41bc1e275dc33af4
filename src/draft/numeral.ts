/** The value of a whole number in digits or in Chinese characters (二〇二四, 二十四, 三百), undefined where it is none. */
export function numeralOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const figures = Array.from(text);
  if (figures.length > 1 && figures.every((each) => digits.has(each)))
    return Number(figures.map((each) => digits.get(each)).join(""));
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const figure of figures) {
    const value = digits.get(figure);
    const power = powers.get(figure);
    if (value !== undefined) digit = value;
    else if (power === undefined) return undefined;
    else if (power < 10_000) {
      section += (digit ?? 1) * power;
      digit = undefined;
    } else {
      total = (total + section + (digit ?? 0)) * power;
      section = 0;
      digit = undefined;
    }
  }
  return figures.length === 0 ? undefined : total + section + (digit ?? 0);
}

const digits = new Map(Array.from("〇一二三四五六七八九", (figure, value) => [figure, value]));
for (const [figure, value] of [
  ["零", 0],
  ["○", 0],
  ["两", 2],
] as const)
  digits.set(figure, value);

const powers = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["亿", 100_000_000],
]);
