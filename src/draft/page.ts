import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { paragraphsOf } from "../archive.ts";
import { readRules } from "./rules.ts";

/** What a web page says of itself; undefined is what it does not say. */
export interface PageHead {
  readonly title: string | undefined;
  /** Where the title stands. */
  readonly titleFrom: string | undefined;
  /** What the site calls itself. */
  readonly site: string | undefined;
  readonly host: string | undefined;
  /** The page's lasting address. */
  readonly url: string | undefined;
  /** The day of publication, ISO 8601. */
  readonly date: string | undefined;
}

/** As much of a node of a page as is read; the platform has no types for it. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

/** What is known of a text that is no page. */
export const noHead: PageHead = {
  title: undefined,
  titleFrom: undefined,
  site: undefined,
  host: undefined,
  url: undefined,
  date: undefined,
};

const rules = readRules("page");
const lineOfTime = new RegExp(rules.line, "iu");

/**
 * Reads a web page: the paragraphs of its article, the title first and the line of time and source after it, without
 * navigation, captions, footers, buttons and what else it offers to read.
 */
export function readPage(html: string): { paragraphs: string[]; head: PageHead } {
  const { document } = parseHTML(html);
  const page: PageElement = document;
  const head = headIn(page);
  const line = lineIn(page, head.title);
  for (const element of page.querySelectorAll(rules.aside)) element.remove();
  const all = linesOf(page.querySelector("body") ?? page);
  const body = new Readability(document, { charThreshold: 100, serializer: linesOf }).parse()?.content;
  const paragraphs = paragraphsOf(body ?? all);
  const first = [head.title, line].flatMap((each) =>
    each === undefined || paragraphs.slice(0, 5).includes(each) ? [] : [each],
  );
  return { paragraphs: [...first, ...paragraphs], head };
}

const folded = (text: string | null | undefined): string | undefined => paragraphsOf(text ?? "").join(" ") || undefined;

function headIn(document: PageElement): PageHead {
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = folded(element?.getAttribute("content"));
      if (content) return content;
    }
    return undefined;
  };
  const headings = [...document.querySelectorAll("h1")]
    .map((each) => folded(each.textContent))
    .filter((each) => each !== undefined);
  const given = meta("og:title");
  // Of several headings the one that the page gives as its title, with or without the site's name behind it.
  const heading = headings.length === 1 ? headings[0] : headings.find((each) => given?.startsWith(each));
  const title = heading ?? given ?? folded(document.querySelector("title")?.textContent);
  const address = [document.querySelector('link[rel="canonical"]')?.getAttribute("href"), meta("og:url")].find(
    (each) => each && /^https?:\/\//.test(each) && URL.canParse(each),
  );
  const published =
    meta(...rules.published) ??
    publishedInData(document) ??
    folded(document.querySelector("time[datetime]")?.getAttribute("datetime"));
  const date = /^(\d{4})[-/](\d\d)[-/](\d\d)(?!\d)/.exec(published ?? "");
  return {
    title,
    titleFrom:
      title === undefined ? undefined : heading ? "the page's heading" : given ? "og:title" : "the page's title",
    site: meta("og:site_name", "application-name"),
    host: address ? new URL(address).host : undefined,
    url: address ?? undefined,
    date: date ? date.slice(1).join("-") : undefined,
  };
}

/** The day of publication in the page's data for machines (JSON-LD). */
function publishedInData(document: PageElement): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{10,40})"/.exec(script.textContent ?? "");
    if (found) return found[1];
  }
  return undefined;
}

/** The line of time and source that a page shows beside its title. */
function lineIn(document: PageElement, title: string | undefined): string | undefined {
  const lines = [...document.querySelectorAll(rules.lineAt)].map((each) => folded(each.textContent));
  return lines.find((each) => each !== undefined && each !== title && each.length <= 120 && lineOfTime.test(each));
}

const blocks = new Set(rules.blocks);

/** The text of an element, a line for each block in it. */
function linesOf(root: PageNode): string {
  const parts: string[] = [];
  // A stack of its own, because a page may be nested deeper than the call stack is.
  const pending: (PageNode | string)[] = [root];
  while (pending.length > 0) {
    const node = pending.pop()!;
    if (typeof node === "string") parts.push(node);
    else if (node.nodeType === 3) parts.push((node.textContent ?? "").replaceAll(/\s+/g, " "));
    else {
      const isBlock = blocks.has(node.nodeName.toLowerCase());
      if (isBlock) parts.push("\n");
      pending.push(...(isBlock ? ["\n"] : []), ...[...node.childNodes].toReversed());
    }
  }
  return parts.join("");
}
