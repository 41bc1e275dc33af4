/** An office that only some bodies have: how its name begins, or, in Chinese, ends, in lower case. */
export interface Office {
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
}

const anyLevel = ["CENTRAL", "PROVINCIAL", "PREFECTURAL", "DISTRICT", "COMMUNE", "GRASSROOTS"];
const local = ["PROVINCIAL", "PREFECTURAL", "DISTRICT", "COMMUNE"];

/** Only what leaves no doubt: a 部长 heads a ministry or a department, a governor a province or a bank. The longest name counts. */
export const offices: readonly Office[] = [
  {
    names: ["minister", "deputy minister", "vice minister", "bộ trưởng", "thứ trưởng"],
    kinds: ["GOVERNMENT", "SECURITY_FORCE"],
    levels: ["CENTRAL"],
  },
  {
    names: ["prime minister", "deputy prime minister", "thủ tướng", "phó thủ tướng", "国务院总理", "国务院副总理"],
    kinds: ["GOVERNMENT"],
    levels: ["CENTRAL"],
  },
  { names: ["tổng bí thư", "中共中央总书记"], kinds: ["PARTY"], levels: ["CENTRAL"] },
  { names: ["chủ tịch quốc hội", "chairman of the national assembly"], kinds: ["LEGISLATURE"], levels: ["CENTRAL"] },
  {
    names: ["chủ tịch ủy ban nhân dân", "chủ tịch ubnd", "chairman of the people's committee"],
    kinds: ["GOVERNMENT"],
    levels: local,
  },
  {
    names: ["chủ tịch ủy ban nhân dân tỉnh", "chủ tịch ubnd tỉnh", "省长"],
    kinds: ["GOVERNMENT"],
    levels: ["PROVINCIAL"],
  },
  {
    names: ["chủ tịch ủy ban nhân dân huyện", "chủ tịch ubnd huyện", "县长"],
    kinds: ["GOVERNMENT"],
    levels: ["DISTRICT"],
  },
  {
    names: ["chủ tịch ủy ban nhân dân xã", "chủ tịch ubnd xã", "镇长", "乡长"],
    kinds: ["GOVERNMENT"],
    levels: ["COMMUNE"],
  },
  { names: ["chủ tịch công đoàn", "工会主席", "工会副主席"], kinds: ["TRADE_UNION"], levels: anyLevel },
];

/** The office that a post's name says; undefined where it leaves that open. */
export function officeOf(name: string): Office | undefined {
  const text = name.normalize("NFC").toLowerCase().replaceAll("’", "'");
  const says = (office: string): boolean =>
    /^\p{Script=Han}/u.test(office) ? text.endsWith(office) : text === office || text.startsWith(`${office} `);
  const matches = offices.flatMap((office) =>
    office.names.filter(says).map((each) => ({ office, length: each.length })),
  );
  return matches.toSorted((a, b) => b.length - a.length)[0]?.office;
}
