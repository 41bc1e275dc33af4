import { withoutDiacritics, type Division } from "./divisions.ts";

const kinds: Readonly<Record<string, string>> = {
  "Thành phố": "City",
  Tỉnh: "Province",
  Quận: "District",
  Huyện: "District",
  "Thị xã": "Town",
  "Thị trấn": "Township",
  Phường: "Ward",
  Xã: "Commune",
  "Đặc khu": "Special Zone",
};
const shape = new RegExp(`^(${Object.keys(kinds).join("|")}) (.+)$`);

/** A division's name in English; undefined where it can't be told from the name alone, as with China's. */
export function englishOf({ country, level, name }: Division): string | undefined {
  if (level === "CENTRAL") return { vn: "Vietnam", cn: "China" }[country];
  const [, kind = "", own = ""] = shape.exec(name) ?? [];
  return own === "" ? undefined : `${withoutDiacritics(own)} ${kinds[kind]}`;
}
