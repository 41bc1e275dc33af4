/** A text as it stands in an element or in quotes. What XML 1.0 can't hold (control characters, halves of pairs) becomes �. */
export const xmlText = (text: string): string =>
  text.replaceAll(unfit, "\uFFFD").replaceAll(/[&<>"\r\n\t\u0085\u2028]/g, (sign) => references[sign]!);

/** What is no character of XML 1.0. */
// oxlint-disable-next-line no-control-regex
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // As they are, a parser would make one of all line ends.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};
