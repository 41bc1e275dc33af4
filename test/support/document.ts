import { parseHTML } from "linkedom";

/** As much of a document, or of an element in it, as tests look at. */
export interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A page as a browser without scripts gets it. */
export interface FetchedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly document: PageElement;
  /** The text of what a selector finds, its white space folded. */
  readonly texts: (selector: string) => string[];
  /** The addresses that links which a selector finds lead to. */
  readonly links: (selector: string) => string[];
}

/** Asks for a page by HTTP; redirects are not followed. */
export async function fetchPage(address: string, headers: Record<string, string> = {}): Promise<FetchedPage> {
  const response = await fetch(address, { headers: { "accept-language": "en", ...headers }, redirect: "manual" });
  const { document } = parseHTML(await response.text()) as { document: PageElement };
  const all = (selector: string): PageElement[] => [...document.querySelectorAll(selector)];
  return {
    status: response.status,
    headers: response.headers,
    document,
    texts: (selector) => all(selector).map((element) => (element.textContent ?? "").replaceAll(/\s+/g, " ").trim()),
    links: (selector) => all(selector).map((element) => element.getAttribute("href") ?? ""),
  };
}
