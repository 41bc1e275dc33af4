import type { Page } from "playwright-core";

/** What runs a script where a text is taken for markup; each shows a dialog if it does. */
const scripts = [
  "<script>alert(1)</script>",
  "<ScRiPt >alert(1)</sCrIpT>",
  "<img src=x onerror=alert(1)>",
  "<img/src=`x`onerror=alert`1`>",
  "<svg onload=alert(1)>",
  "<svg><script>alert&#40;1&#41;</script>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<body onload=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<input autofocus onfocus=alert(1)>",
  "<iframe src=javascript:alert(1)>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'>",
  "<object data=javascript:alert(1)>",
  "<embed src=javascript:alert(1)>",
  "<a href=javascript:alert(1)>a</a>",
  "<math><mi xlink:href=javascript:alert(1)>a</mi></math>",
  "<style>@import 'javascript:alert(1)'</style>",
  "<link rel=stylesheet href=javascript:alert(1)>",
  "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
  "<base href=javascript:alert(1)//>",
  "<form action=javascript:alert(1)><button>a</button></form>",
  "<template><script>alert(1)</script></template>",
  "<osh-explorer onclick=alert(1) endpoint=//evil.example>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "${alert(1)}",
  "{{constructor.constructor('alert(1)')()}}",
];

/** What ends where a text may stand: an attribute, a script, a title, a comment, another element. */
const ends = ["", '">', "'>", "</script>", "--></title></textarea>", "]]>", '"});'];

/** What is told from markup by a bidirectional or invisible sign, another encoding, or a language of queries. */
const others = [
  "' OR 1=1 //",
  "'; MATCH (n) DETACH DELETE n //",
  "} RETURN 1 UNION MATCH (n) DETACH DELETE n //",
  "` MATCH (n) //",
  "$args.text",
  "*:*",
  "?*",
  "a~10 AND (b OR",
  "[a TO z}",
  "value:* -readings:x^1e9",
  "/(a+)+$/",
  "\\",
  "\\u0000",
  '"',
  "'",
  "`",
  "%",
  "%00",
  "%E0%A4%A",
  "../../../../etc/passwd",
  "..\\..\\windows\\win.ini",
  "file:///etc/passwd",
  "//evil.example",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "{__typename}",
  "fragment F on Query { ...F }",
  "\u0000\u0007\u001b[31m",
  "\u202Egnp.exe",
  "\u2066a\u2069\u202C\u200F",
  "\u2028\u2029\u0085",
  "\uFEFF\u200B\u00AD",
  "a\r\nSet-Cookie: b=c",
  "\u0301".repeat(300),
  "\uFDFD".repeat(50),
  "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}".repeat(20),
  "\u5B89\u5168".repeat(200),
  " ".repeat(1_000),
  "a".repeat(10_000),
  "NaN",
  "-0",
  "1e400",
  "null",
  "undefined",
  "true",
  "-2147483649",
  "9007199254740993",
  "2024-02-30",
];

/** Texts that are put into every field, none of which may do anything there. */
export const hostileTexts: readonly string[] = [
  ...ends.flatMap((end) => scripts.map((script) => end + script)),
  ...others,
];

/** What has come of texts in a page that a browser shows. */
export interface HarmDone {
  /** Dialogs that scripts have shown, and elements, in shadow trees too, that only a text can have brought. */
  found(): Promise<string[]>;
}

/** Watches a page for what hostile texts do in it. */
export function watchHarm(page: Page): HarmDone {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return { found: async () => [...dialogs, ...(await page.evaluate<string[]>(foreignElements))] };
}

const foreignElements = `(() => {
  const within = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    [element, ...(element.shadowRoot ? within(element.shadowRoot) : [])]);
  return within(document)
    .filter((element) =>
      /^(img|iframe|object|embed|math|base|template|animate)$/i.test(element.localName) ||
      (element.localName === "script" && !element.src && !element.type.endsWith("json")) ||
      element.getAttributeNames().some((name) => name.startsWith("on")) ||
      /^(javascript|data):/i.test(element.getAttribute("href") ?? element.getAttribute("action") ?? ""))
    .map((element) => element.outerHTML);
})()`;
