import { parseHTML } from "linkedom";

/** A page as a browser without scripts gets it. */
export interface FetchedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly document: Document;
  /** The text of what a selector finds, its white space folded. */
  readonly texts: (selector: string) => string[];
  /** The addresses that links which a selector finds lead to. */
  readonly links: (selector: string) => string[];
}

/** Asks for a page by HTTP; redirects are not followed. */
export async function fetchPage(address: string, headers: Record<string, string> = {}): Promise<FetchedPage> {
  const response = await fetch(address, { headers: { "accept-language": "en", ...headers }, redirect: "manual" });
  const { document } = parseHTML(await response.text());
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    status: response.status,
    headers: response.headers,
    document,
    texts: (selector) => all(selector).map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim()),
    links: (selector) => all(selector).map((element) => element.getAttribute("href") ?? ""),
  };
}
