/** Results that are kept; when there are more, all are forgotten. */
const most = 20_000;

/** A function of a text, of which the same texts come again and again, that looks up what it has computed before. */
export function memoized<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
