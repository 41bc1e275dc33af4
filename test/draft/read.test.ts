import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../src/archive.ts";
import { articleFrom, readArticle } from "../../src/draft/read.ts";
import { withShown } from "../../src/draft/windows-1252.ts";
import { thrownBy } from "../support/thrown.ts";
import { chinese, english, vietnamese } from "./articles.ts";

/** A page around an article, with all that a press site puts there. */
function page(text: string, charset = "utf-8", lang = "en"): string {
  const [title, line, ...body] = paragraphsOf(text).filter(
    (each) => !/^(?:Illustrative|Ảnh|Copyright|责任)/.test(each),
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="${charset}"><title>${title} | The Quay</title>
<meta property="og:site_name" content="The Quay"><link rel="canonical" href="https://quay.example/cranes-1">
<meta property="article:published_time" content="2024-07-15T09:10:00+07:00"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/ports">Ports and ships</a></li></ul></nav></header>
<div class="breadcrumb">Home &gt; Safety</div>
<article><h1>${title}</h1><div class="publish-date">${line}</div>
<div class="social-share"><a href="#">Share on F</a><button>Print</button></div>
${body.map((each) => `<p>${each}</p>`).join("\n<figure><img src='a.jpg'><figcaption>A crane in the port, 2019</figcaption></figure>\n")}
<p class="photo-caption">Delegates at the quay</p>
<div class="tags">Tags: cranes, ports</div></article>
<aside class="related-news"><h3>Related news</h3><ul><li><a href="/2">5,000 sailors strike for 3 days in another port</a></li></ul></aside>
<footer>Copyright © 2010-2024 The Quay. Hotline: 0123 456 789</footer></body></html>`;
}

const kept = (text: string): string[] =>
  paragraphsOf(text).filter((each) => !/^(?:Illustrative|Ảnh|Copyright|责任)/.test(each));

/** Bytes of an encoding that the platform can read and not write, by trying all that it reads. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number[]>();
  for (let first = 0; first < 256; first++) {
    bytes.set(decoder.decode(Uint8Array.of(first)), [first]);
    if (encoding === "gb18030" && first > 0x80)
      for (let second = 0x40; second < 0xff; second++)
        bytes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => bytes.get(character) ?? []));
}

/** Vietnamese as windows-1258 writes it: some letters whole, tone marks behind them. */
const toneApart = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/([aeouAEOU])([\u0300-\u036f])([\u0300-\u036f])?/g, (_, letter: string, one: string, two = "") => {
      const marks = [one, two].toSorted((a, b) => Number(isTone(a)) - Number(isTone(b)));
      return marks.reduce((word, mark) => (isTone(mark) ? word + mark : (word + mark).normalize("NFC")), letter);
    });
const isTone = (mark: string): boolean => "\u0300\u0301\u0303\u0309\u0323".includes(mark) && mark !== "";

describe("a page", () => {
  test("is read as its article: title, line of time, paragraphs, and nothing of the site", () => {
    expect(articleFrom(Buffer.from(page(english)), "page.html").paragraphs).toEqual(kept(english));
    expect(articleFrom(Buffer.from(page(vietnamese)), "page.html").paragraphs).toEqual(kept(vietnamese));
  });

  test("says title, site, day and address of itself", () => {
    expect(articleFrom(Buffer.from(page(english)), "page.html").head).toEqual({
      title: "Ministry of Ports steps up crane checks",
      titleFrom: "the page's heading",
      site: "The Quay",
      host: "quay.example",
      url: "https://quay.example/cranes-1",
      date: "2024-07-15",
    });
  });

  test("in GB18030 is read by what it says of its encoding", () => {
    const bytes = encoded(page(chinese, "gb2312", "zh"), "gb18030");
    expect(articleFrom(bytes, "page.html").paragraphs).toEqual(kept(chinese));
  });

  test("in windows-1258 is read with its letters composed", () => {
    const bytes = encoded(toneApart(page(vietnamese, "windows-1258", "vi")), "windows-1258");
    expect(articleFrom(bytes, "page.html").paragraphs).toEqual(kept(vietnamese).map((each) => each.normalize("NFC")));
  });
});

describe("a text", () => {
  test("stays paragraph for paragraph as the archive numbers it", () => {
    const { paragraphs, notes } = articleFrom(Buffer.from(english), "article.txt");
    expect(paragraphs).toEqual(paragraphsOf(english));
    expect(notes).toEqual([]);
  });

  test("of which nothing says the encoding is read in the one that makes most sense, and that is said", () => {
    const { paragraphs, notes } = articleFrom(encoded(chinese, "gb18030"), "article.txt");
    expect(paragraphs).toEqual(paragraphsOf(chinese));
    expect(notes.join(" ")).toContain("reads best as gb18030");
    expect(articleFrom(encoded(toneApart(vietnamese), "windows-1258"), "a.txt").paragraphs).toEqual(
      paragraphsOf(vietnamese.normalize("NFC")),
    );
  });

  test("in UTF-16 is read by its mark", () => {
    const bytes = Buffer.from(`\uFEFF${vietnamese}`, "utf16le");
    expect(articleFrom(bytes, "a.txt").paragraphs).toEqual(paragraphsOf(vietnamese));
  });

  test("that calls itself windows-1252 or Latin-1 has the quotation marks and dashes of windows-1252", () => {
    for (const encoding of ["windows-1252", "iso-8859-1"]) {
      const quoting = `<html><meta charset="${encoding}"><body><p>The port has a motto, \x93Safe quay\x94 \x96 and cranes.</p>`;
      const { paragraphs } = articleFrom(Buffer.from(quoting, "latin1"), "a.html");
      expect(paragraphs).toEqual(["The port has a motto, “Safe quay” – and cranes."]);
    }
  });

  test("whose UTF-8 was encoded twice is repaired; other damage is told", () => {
    const twice = withShown(Buffer.from(vietnamese).toString("latin1"));
    expect(twice).toContain("Bá»™ Cáº£ng");
    const mended = articleFrom(Buffer.from(twice), "a.txt");
    expect(articleFrom(Buffer.from(Buffer.from(vietnamese).toString("latin1")), "a.txt").paragraphs).toEqual(
      mended.paragraphs,
    );
    expect(mended.paragraphs).toEqual(paragraphsOf(vietnamese));
    expect(mended.notes.join(" ")).toContain("encoded twice");
    const lost = articleFrom(Buffer.from(vietnamese.replace("Bộ Cảng", "B\uFFFD C\uFFFDng")), "a.txt");
    expect(lost.notes).toEqual(["Letters are damaged in paragraph 1, and could not be repaired for certain."]);
  });

  test("with bytes that are no UTF-8 is read, and that is told", () => {
    const bytes = Buffer.concat([Buffer.from(english), Uint8Array.of(0xff, 0x20)]);
    expect(articleFrom(bytes, "a.txt").notes).toEqual([
      "1 of its characters are no UTF-8, and stand as \uFFFD.",
      "Its citations are those of its text in UTF-8: write that by --text-out, for osh cite and osh verify.",
      expect.stringContaining("Letters are damaged"),
    ]);
  });

  test("with curly apostrophes that are right is left alone", () => {
    const right = "Ports’ “cranes” – checked… and the “quay’s” crews’ ‘helmets’ worn; the men’s and women’s rights.";
    expect(articleFrom(Buffer.from(right), "a.txt").paragraphs).toEqual([right]);
  });
});

describe("what is no article", () => {
  const told = (bytes: Uint8Array): string => {
    try {
      articleFrom(bytes, "x");
    } catch (error) {
      return (error as Error).message;
    }
    throw new Error("Expected an error.");
  };

  test("is told in a line", async () => {
    expect(told(Buffer.from(""))).toBe("Expected an article, came x, which holds no text.");
    expect(told(Buffer.from(" \n\t\n"))).toBe("Expected an article, came x, which holds no text.");
    expect(told(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1))).toBe(
      "Expected a text, came x, which holds NUL bytes: it is something else.",
    );
    expect(told(Uint8Array.from({ length: 500 }, (_, index) => 128 + ((index * 7) % 128)))).toMatch(
      /^Expected a text in UTF-8/,
    );
    expect(told(Buffer.alloc(4_000_000, "a word "))).toBe(
      "Expected an article of at most 300000 characters, came x of 4000000 characters.",
    );
    expect((await thrownBy(readArticle("/nowhere/x.txt"))).message).toBe(
      "Expected an article, came /nowhere/x.txt, which is not there.",
    );
    expect((await thrownBy(readArticle("/"))).message).toBe("Expected an article, came /, which is a folder.");
  });
});

test("a page whose elements stand very deep is refused, not lost in", () => {
  const deep = `<html><body>${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`;
  expect(() => articleFrom(Buffer.from(deep), "deep.html")).toThrow(
    "Expected an article of at most 500 elements within one another, came deep.html of 100002 elements within one another.",
  );
});

test("a page saved as MIME is refused with what to save instead", () => {
  const mime =
    "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Cranes?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n<p>";
  expect(() => articleFrom(Buffer.from(mime), "a.mht")).toThrow(
    "Expected an article, came a.mht, which is a page saved in one file of MIME: save it as HTML.",
  );
});
