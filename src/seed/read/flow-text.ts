import { stringify } from "yaml";

/** A text as it is written inside a YAML list or map in brackets: plain, or in quotes where YAML asks for them. */
export function flowText(text: string): string {
  const list = stringify([text], {
    schema: "failsafe",
    collectionStyle: "flow",
    flowCollectionPadding: false,
    lineWidth: 0,
    singleQuote: true,
  });
  return list.trim().slice("[".length, -"]".length);
}
