import { expect, test } from "vitest";
import { noHead } from "../../src/draft/page.ts";
import { draftOf } from "../../src/draft/draft.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import { known } from "./articles.ts";

/** Three articles, each with persons whom the seed does not know and one whom it knows. */
const english = [
  "Cranes are looked at in every port",
  "Mr. Nguyen Van Tam, Director of the Department of Docks of Song Xanh Province, opened the training on 3 May 2024.",
  "The launch was chaired by Minister of Ports Tran Thi Hoa and Deputy Director Le Minh Chau, who thanked Mr. Nguyen Van Tam.",
  "Mrs. Anna Berg saw the Blue Quay and the Le Loi Bridge.",
];
const vietnamese = [
  "Các cảng kiểm tra cần cẩu",
  "Tham dự lễ phát động có ông Nguyễn Văn Tám, Giám đốc Sở Xây dựng tỉnh Sông Xanh; đồng chí Trần Thị Hòa, Bộ trưởng Cảng biển.",
  "Phó Giám đốc Lê Minh Châu cho biết các cảng đã kiểm tra xong cầu Lê Lợi và đường Trần Hưng Đạo.",
];
const chinese = [
  "港口检查起重机",
  "应急管理部副部长王建国出席启动仪式，江港省总工会主席李梅主持。",
  "林安副主席强调，各港口企业必须检查全部起重机。",
];

/** Who holds which post where, as a draft suggests it of whom the seed does not know. */
function strangers(paragraphs: readonly string[]): unknown[][] {
  const draft = draftOf({ paragraphs, head: noHead }, known);
  const all = suggestionsOf(draft, known);
  return all
    .filter(({ section, isRecord }) => section === "officials" && !isRecord)
    .flatMap(({ id, fields, certainty }) =>
      all
        .filter((each) => each.section === "memberships" && each.id === id)
        .map((place) => {
          const post = all.find((each) => each.section === "posts" && each.id === place.fields["post"]);
          return [fields["name"], post?.fields["name"], post?.fields["organization"], certainty];
        }),
    );
}

test("persons whom the seed does not know are suggested where a post stands beside the name, and marked as less sure", () => {
  expect(strangers(english)).toEqual([
    [
      "Nguyen Van Tam",
      "Director of the Department of Docks of Song Xanh Province",
      "vn-department-of-docks-of-song-xanh-province",
      "low",
    ],
    ["Le Minh Chau", "Deputy Director", "", "low"],
  ]);
  expect(strangers(vietnamese)).toEqual([
    ["Nguyễn Văn Tám", "Giám đốc Sở Xây dựng tỉnh Sông Xanh", "vn-so-xay-dung-tinh-song-xanh", "low"],
    ["Lê Minh Châu", "Phó Giám đốc", "", "low"],
  ]);
  expect(strangers(chinese)).toEqual([
    ["王建国", "应急管理部副部长", "cn-mem", "low"],
    ["李梅", "江港省总工会主席", "cn-jiang-gang-sheng-zong-gong-hui", "low"],
  ]);
});

test("a Chinese post bears the name of the body before it", () => {
  expect(
    strangers(["港口检查起重机", "副省长陈志刚讲话，省应急管理厅厅长周建平主持。"]).map(([, post]) => post),
  ).toEqual(["副省长", "省应急管理厅厅长"]);
});

test("whom the seed knows stays who they are", () => {
  const officials = (paragraphs: readonly string[]) =>
    draftOf({ paragraphs, head: noHead }, known).posts.flatMap(({ official }) => official.record?.id ?? []);
  expect([english, vietnamese, chinese].flatMap(officials)).toEqual([
    "vn-tran-thi-hoa",
    "vn-tran-thi-hoa",
    "cn-lin-an",
  ]);
});

test.each([
  ["Ông Phạm Văn Tuyên - Giám đốc Sở Xây dựng cho biết các cảng đã mở lớp.", ["Phạm Văn Tuyên: Giám đốc Sở Xây dựng"]],
  [
    "Đồng chí Vũ Đình Khang, Chủ tịch Hội đồng cảng chủ trì hội nghị; Thiếu tướng Trần Quốc Đạt, Phó Tư lệnh Quân khu dự.",
    ["Vũ Đình Khang: Chủ tịch Hội đồng cảng", "Trần Quốc Đạt: Phó Tư lệnh Quân khu"],
  ],
  ["市委常委、副省长陈志刚出席港口会议并讲话，厅长周建平主持。", ["陈志刚: 副省长", "周建平: 厅长"]],
  ["市卫生健康委主任徐国强通报港口情况，局长李梅部署检查。", ["徐国强: 主任", "李梅: 局长"]],
  [
    "Vice Governor Fang Wei spoke, and Gao Ming, director of the Port Department, presided over the meeting.",
    ["Fang Wei: Vice Governor", "Gao Ming: director of the Port Department"],
  ],
])("the posts of persons in %j", (text, expected) => {
  const { posts } = draftOf({ paragraphs: [text], head: noHead }, known);
  expect(posts.map(({ official, printed }) => `${official.name}: ${printed}`)).toEqual(expected);
});

test.each([
  [
    "Lu Haijun, Wei Minghua, Ma Li and other comrades of the port committee attended the opening.",
    ["Lu Haijun", "Wei Minghua", "Ma Li"],
  ],
  [
    "Comrades Nguyen Van Tam, Tran Thi Nu and Le Minh Chau opened the port.",
    ["Nguyen Van Tam", "Tran Thi Nu", "Le Minh Chau"],
  ],
  [
    "Tham dự có các đồng chí: Nguyễn Văn Tám, Trần Thị Nụ và Lê Minh Châu.",
    ["Nguyễn Văn Tám", "Trần Thị Nụ", "Lê Minh Châu"],
  ],
  ["港务局领导郭培江、杨晓梅和马璐等同志出席会议。", ["郭培江", "杨晓梅", "马璐"]],
  ["郭培江、杨晓梅、马璐分别参加启动仪式。", ["郭培江", "杨晓梅", "马璐"]],
  ["Thái Nguyên, Cao Bằng và Hà Giang mở lớp.", []],
  ["唐山、石家庄、黄石等市检查起重机。", []],
] as const)("the persons whom a row of names tells of in %j", (text, expected) => {
  const suggested = suggestionsOf(draftOf({ paragraphs: [text], head: noHead }, known), known);
  const officials = suggested.filter(({ section }) => section === "officials");
  expect(officials.map(({ fields }) => fields["name"])).toEqual(expected);
  expect(new Set(officials.map(({ certainty, isRecord }) => `${certainty} ${isRecord}`))).toEqual(
    new Set(expected.length > 0 ? ["low false"] : []),
  );
});
