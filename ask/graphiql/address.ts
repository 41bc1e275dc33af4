/** What the editor holds, as the page's address keeps it. */
interface Asked {
  readonly query: string | undefined;
  /** JSON. */
  readonly variables: string | undefined;
}

/** What an address's fragment asks. */
export function askedIn(fragment: string): Asked {
  const given = new URLSearchParams(fragment.replace(/^#/, ""));
  return { query: given.get("query") ?? undefined, variables: given.get("variables") ?? undefined };
}

/** Writes a change into the page's address, which can be shared at any time. */
export function keepInAddress(change: Partial<Asked>): void {
  const kept = Object.entries({ ...askedIn(location.hash), ...change }).filter(
    ([, text]) => (text ?? "").trim() !== "",
  );
  history.replaceState(null, "", `#${new URLSearchParams(kept as [string, string][]).toString()}`);
}
