import { describe, expect, test } from "vitest";
import { findOrganizations } from "../../src/draft/organizations.ts";
import { passageOf } from "../../src/draft/passage.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import { knownNames } from "../../src/draft/known-names.ts";
import { idOf } from "../../src/draft/slug.ts";
import { article } from "../seed/faults-of.ts";
import { seedOf } from "../seed/press.ts";
import { bearersIn, drafted, known, knownWith, laid, registry, wordsOf } from "./articles.ts";

test.each([
  [
    "Fines of up to VND75 million were imposed on 120 companies and on some of the ships of the port.",
    ["75000000 AT_MOST VND", "120 EXACTLY enterprises"],
  ],
  [
    "Toàn tỉnh có 45 vụ tai nạn và từ 10 người trở lên được huấn luyện trong các lớp của cảng.",
    ["45 EXACTLY accidents", "10 AT_LEAST people"],
  ],
  [
    "全省共有2800余万人次参与，排查隐患30多万处，三百余名职工受到表彰，这是第19个活动月。",
    ["28000000 MORE_THAN people", "300000 MORE_THAN cases", "300 MORE_THAN people"],
  ],
  [
    "Accidents fell by about 5-10 percent; 2-3 people were hurt, 1.200.000 workers were trained in 12 to 15 classes of the 2021-2025 programmes.",
    [
      "5 AT_LEAST %",
      "10 AT_MOST %",
      "2 AT_LEAST people",
      "3 AT_MOST people",
      "1200000 EXACTLY people",
      "12 AT_LEAST classes",
      "15 AT_MOST classes",
    ],
  ],
  ["Between 10 and 20 percent of the firms have 38 classes.", ["10 AT_LEAST %", "20 AT_MOST %", "38 EXACTLY classes"]],
  ["In 2024 - 38 classes; the rate rose from 5 to 10 percent.", ["38 EXACTLY classes", "10 EXACTLY %"]],
  ["Đã kiểm tra từ 5 đến 10 doanh nghiệp trong các cảng.", ["5 AT_LEAST enterprises", "10 AT_MOST enterprises"]],
  [
    "港口事故下降5%—10%，培训2万至3万人次，2至3万名职工。",
    [
      "5 AT_LEAST %",
      "10 AT_MOST %",
      "20000 AT_LEAST people",
      "30000 AT_MOST people",
      "20000 AT_LEAST people",
      "30000 AT_MOST people",
    ],
  ],
  [
    "近两成港口已整改，三成员工受训，六成以上合格，一成不变，三成员到场。",
    ["20 NEARLY %", "30 EXACTLY %", "60 AT_LEAST %"],
  ],
  [
    "Có gần 2.150/2.400 doanh nghiệp của cảng tham gia, 1/3 công ty của tỉnh, trực 24/7 trong các cảng.",
    ["2150 NEARLY enterprises", "2400 EXACTLY enterprises"],
  ],
  [
    "Đã kiểm tra gần 100 nhà xưởng, xây 30 nhà tình nghĩa, 40 nhà và mời 50 nhà khoa học trong tỉnh.",
    ["100 NEARLY buildings", "30 EXACTLY houses", "40 EXACTLY houses"],
  ],
])("figures of %j", (text, expected) => {
  expect(drafted(text).figures.map(({ value, comparator, unit }) => `${value} ${comparator} ${unit}`)).toEqual(
    expected,
  );
});

test.each([
  ["Under Decree No. 39/2016/ND-CP of the port, employers must declare accidents.", "employers"],
  ["Theo kế hoạch của cảng, giao Sở Cảng biển chủ trì kiểm tra các tàu trong cảng này.", "Sở Cảng biển"],
  ["根据通知，各港口企业应当落实各项安全措施，并报告港口情况。", "各港口企业"],
  ["The docker said employers must inspect the cranes of the port.", "employers"],
])("whom the duty of %j is laid on", (text, expected) => {
  expect(bearersIn(drafted(text))).toEqual([[expected]]);
});

test.each([
  [
    "Sở Cảng biển chủ trì, phối hợp với Công đoàn cảng Hòa Vang tổ chức tập huấn cho công nhân.",
    [
      ["vn-so-cang-bien", "LEAD"],
      ["vn-so-cang-bien", "IMPLEMENT"],
      ["vn-hoa-union", "COORDINATE"],
    ],
  ],
  [
    "省卫生健康委要牵头做好港口检查，省人社厅、省总工会要积极配合。",
    [
      ["cn-sheng-wei-sheng-jian-kang-wei", "LEAD", "RECOMMENDATION"],
      ["cn-sheng-wei-sheng-jian-kang-wei", "INSPECT", "RECOMMENDATION"],
      ["cn-sheng-ren-she-ting", "COORDINATE", "RECOMMENDATION"],
      ["cn-sheng-zong-gong-hui", "COORDINATE", "RECOMMENDATION"],
    ],
  ],
  [
    "省应急管理厅牵头，完成港口检查。",
    [
      ["cn-sheng-ying-ji-guan-li-ting", "LEAD"],
      ["cn-sheng-ying-ji-guan-li-ting", "INSPECT"],
    ],
  ],
  ["Giao Sở Xây dựng chủ trì lập danh sách của các cảng trong tỉnh.", [["vn-so-xay-dung", "LEAD", "OBLIGATION"]]],
  ["Sở Xây dựng tham mưu UBND tỉnh lập đoàn của các cảng trong tỉnh.", [["vn-so-xay-dung", "ADVISE"]]],
  ["UBND các xã định kỳ 6 tháng báo cáo kết quả về cảng.", [["vn-ubnd-cac-xa", "REPORT"]]],
  [
    "省应急管理厅牵头，省总工会配合，完成港口检查。",
    [
      ["cn-sheng-ying-ji-guan-li-ting", "LEAD"],
      ["cn-sheng-ying-ji-guan-li-ting", "INSPECT"],
      ["cn-sheng-zong-gong-hui", "COORDINATE"],
    ],
  ],
  ["由省卫生健康委负责组织港口职业病防治宣传。", [["cn-sheng-wei-sheng-jian-kang-wei", "IMPLEMENT"]]],
])("a body and its role are a duty: %j", (text, expected) => {
  expect(laid(text)).toEqual(expected.map(([bearer, role, modality = ""]) => [bearer, role, modality]));
});

test.each([
  [
    "Port authorities are urged to inspect the cranes of their ports.",
    [["port-authorities", "INSPECT", "RECOMMENDATION"]],
  ],
  [
    "The Ministry of Ports will be in charge of the training, while port authorities are responsible for cranes.",
    [
      ["vn-port-ministry", "LEAD"],
      ["vn-port-authorities", "IMPLEMENT", "OBLIGATION"],
    ],
  ],
  [
    "The Ministry of Ports must set up a leading group for the cranes of the port.",
    [["vn-port-ministry", "IMPLEMENT", "OBLIGATION"]],
  ],
  [
    "Sở Y tế, Sở Xây dựng và UBND các huyện, thành phố theo chức năng, nhiệm vụ tăng cường kiểm tra các cảng.",
    [
      ["vn-so-y-te", "IMPLEMENT", "OBLIGATION"],
      ["vn-so-y-te", "INSPECT", "OBLIGATION"],
      ["vn-so-xay-dung", "IMPLEMENT", "OBLIGATION"],
      ["vn-so-xay-dung", "INSPECT", "OBLIGATION"],
      ["vn-ubnd-cac-huyen-thanh-pho", "IMPLEMENT", "OBLIGATION"],
      ["vn-ubnd-cac-huyen-thanh-pho", "INSPECT", "OBLIGATION"],
    ],
  ],
  ["按照安委会要求，各县区负责组织港口检查。", [["cn-ge-xian-qu", "INSPECT"]]],
  [
    "此项工作由市委宣传部新闻处、市安全监管局综合处负责。",
    [
      ["cn-shi-wei-xuan-chuan-bu-xin-wen-chu", "IMPLEMENT"],
      ["cn-shi-an-quan-jian-guan-ju-zong-he", "IMPLEMENT"],
    ],
  ],
  ["(一)6月3日前，各港口企业应当演练。", [["cn-ge-gang-kou-qi-ye", "IMPLEMENT", "OBLIGATION"]]],
  [
    "市应急管理局牵头，市市场监督管理局配合，演练港口救援。",
    [
      ["cn-shi-ying-ji-guan-li-ju", "LEAD"],
      ["cn-shi-shi-chang-jian-du-guan-li-ju", "COORDINATE"],
    ],
  ],
  [
    "1. Sở Y tế, Sở Xây dựng chủ động mở lớp tập huấn cho các cảng.\n2. Công an tỉnh: Kiểm tra các cảng.\n3. Các lớp tổ chức trong tháng.",
    [
      ["vn-so-y-te", "IMPLEMENT"],
      ["vn-so-xay-dung", "IMPLEMENT"],
      ["vn-cong-an-tinh", "INSPECT"],
      ["", "IMPLEMENT"],
    ],
  ],
  [
    "At the same time, the Ministry of Ports was asked to inspect the cranes of Vietnam.",
    [["vn-port-ministry", "INSPECT", "RECOMMENDATION"]],
  ],
  ["At the same time, it is required to inspect the cranes of the port.", [["", "INSPECT", "OBLIGATION"]]],
  [
    "The Ministry of Ports, according to its functions, shall inspect the cranes.",
    [["vn-port-ministry", "INSPECT", "OBLIGATION"]],
  ],
  ["Efforts must be made to inspect the cranes of the port.", [["", "INSPECT", "OBLIGATION"]]],
  [
    "Vietnam ordered the Ministry of Ports, in cooperation with the Ministry of Health, to look at the cranes.",
    [
      ["vn-port-ministry", "IMPLEMENT", "OBLIGATION"],
      ["vn-moh", "COORDINATE", "OBLIGATION"],
    ],
  ],
  [
    "落实《港口检查规定》，各县(区)、港口开发区(详见名单)应当演练。",
    [
      ["cn-ge-xian-qu", "IMPLEMENT", "OBLIGATION"],
      ["cn-gang-kou-kai-fa-qu", "IMPLEMENT", "OBLIGATION"],
    ],
  ],
  [
    "Vietnam instructs the ministers, the heads of port agencies, the presidents of the port councils to look at cranes.",
    [
      ["vn-ministers", "IMPLEMENT", "OBLIGATION"],
      ["vn-heads-of-port-agencies", "IMPLEMENT", "OBLIGATION"],
      ["vn-presidents-of-the-port-councils", "IMPLEMENT", "OBLIGATION"],
    ],
  ],
  ["“We should inspect the cranes of the port,” said a docker.", [["", "INSPECT", "RECOMMENDATION"]]],
  ["There must be a crane on each of the quays of the port.", [["", "IMPLEMENT", "OBLIGATION"]]],
  ["The chief of the port asked his men on the quays to inspect the cranes.", [["", "INSPECT", "RECOMMENDATION"]]],
  ["The port has a new Crane Council, which must inspect the cranes.", [["", "INSPECT", "OBLIGATION"]]],
  ["The Ministry must inspect the cranes of the port.", [["", "INSPECT", "OBLIGATION"]]],
  ["The inspection plan for cranes must say who does the training.", [["", "IMPLEMENT", "OBLIGATION"]]],
  ["Việc huấn luyện của các cảng phải xong trước tháng này.", [["", "IMPLEMENT", "OBLIGATION"]]],
  ["Công nhân trong các cảng phải được huấn luyện trước tháng này.", [["", "IMPLEMENT", "OBLIGATION"]]],
  ["港口安全检查工作必须做好。", [["", "IMPLEMENT", "OBLIGATION"]]],
  [
    "Sở Y tế chủ trì, phối hợp với Sở Xây dựng yêu cầu các cảng mở lớp cho công nhân.",
    [
      ["vn-so-y-te", "LEAD"],
      ["vn-so-xay-dung", "COORDINATE"],
    ],
  ],
])("a form that articles not seen before had: %j", (text, expected) => {
  expect(laid(text)).toEqual(expected.map(([bearer, role, modality = ""]) => [bearer, role, modality]));
});

test.each([
  "The month calls for the participation of all dock workers in the port.",
  "Năm nay Sở Y tế theo chức năng, nhiệm vụ đã kiểm tra các cảng.",
  "Crane drivers have to cope with storms on the quays of Vietnam.",
  "The minister came to the quay of the port to see the cranes and instruct the clearing of the docks.",
])("what is no duty in an article not seen before: %j", (text) => expect(laid(text)).toEqual([]));

test("a body that no name tells is suggested as a body, a class as a class", () => {
  const text = "Yêu cầu Sở Y tế, UBND các huyện và các cảng tăng cường kiểm tra cần cẩu của tàu.";
  expect(suggested(text, ["organizations"])).toEqual(["# vn-so-y-te medium"]);
  expect(suggested(text, ["groups"])).toEqual(["# vn-ubnd-cac-huyen medium", "# vn-cac-cang medium"]);
  const chinese = "市应急管理局、各港口企业应当检查起重机。";
  expect(suggested(chinese, ["organizations"])).toEqual(["# cn-shi-ying-ji-guan-li-ju medium"]);
  expect(suggested(chinese, ["groups"])).toEqual(["# cn-ge-gang-kou-qi-ye medium"]);
});

test("who leads and who coordinates are told apart, and each is a bearer", () => {
  expect(
    laid("The Ministry of Ports shall preside over the training and coordinate with dock workers to inspect cranes."),
  ).toEqual([
    ["vn-port-ministry", "LEAD", "OBLIGATION"],
    ["vn-port-ministry", "INSPECT", "OBLIGATION"],
    ["vn-dockers", "COORDINATE", "OBLIGATION"],
  ]);
});

test("a class is suggested only under an id that is free", () => {
  const text = "The Ministry of Ports met the press. Hoa Union must inspect the cranes.";
  expect([laid(text), suggested(text, ["groups"])]).toEqual([[["vn-hoa-union", "INSPECT", "OBLIGATION"]], []]);
});

test.each([
  "Bộ Cảng biển đã chủ trì hội nghị về an toàn.",
  "Sở Cảng biển chủ trì hội nghị tổng kết.",
  "省应急管理厅牵头的检查已经完成。",
  "日前，省应急管理厅牵头组织的检查已经完成。",
  "Năm 2013, Công đoàn cảng Hòa Vang chủ trì, phối hợp tổ chức khám cho công nhân.",
])("what was done is no duty: %j", (text) => expect(laid(text)).toEqual([]));

test("the words of a duty may begin a sentence", () => {
  const text =
    "Đề nghị các cảng tổ chức huấn luyện. Yêu cầu các sở tăng cường kiểm tra. Nghiêm cấm đi dưới cần cẩu. Phải báo cáo trước ngày 15/12.";
  expect(laid(text)).toEqual([
    ["vn-cac-cang", "IMPLEMENT", "RECOMMENDATION"],
    ["vn-cac-so", "IMPLEMENT", "OBLIGATION"],
    ["vn-cac-so", "INSPECT", "OBLIGATION"],
    ["", "IMPLEMENT", "PROHIBITION"],
    ["", "REPORT", "OBLIGATION"],
  ]);
});

test("a title with a year is a title, and the source may stand behind the time", () => {
  const { head } = drafted(
    "港口部署2024年安全生产月活动\n2024-05-30 15:20 来源：晨报网站\n通知要求各单位认真组织各项活动，落实安全生产责任。",
  );
  expect([head.name?.value, head.date?.value, head.publisherName?.value]).toEqual([
    "港口部署2024年安全生产月活动",
    "2024-05-30",
    "晨报网站",
  ]);
});

test.each([
  [
    "Sở Xây dựng tỉnh Sông Xanh và LĐLĐ thành phố Hòa Vang phối hợp với Bộ Y tế kiểm tra các cảng.",
    ["Sở Xây dựng tỉnh Sông Xanh", "LĐLĐ thành phố Hòa Vang", "Bộ Y tế vn-moh"],
  ],
  [
    "日前，国务院安委会办公室、应急管理部和江港省总工会在港口举行仪式，各市县参加。",
    ["国务院安委会办公室 cn-state-council-safety-commission-office", "应急管理部 cn-mem", "江港省总工会"],
  ],
  [
    "The Ministry of Labour, War Invalids and Social Affairs and the Department of Docks of Song Xanh Province met dockers.",
    ["Ministry of Labour, War Invalids and Social Affairs vn-molisa", "Department of Docks of Song Xanh Province"],
  ],
])("bodies that the seed does not know, in %j", (text, expected) => {
  expect(drafted(text).organizations.map(({ name, id }) => (id ? `${name} ${id}` : name))).toEqual(expected);
});

test("a name that bodies of several countries have is that of the article's own", () => {
  const text = "The Ministry of Health met the Harbour Safety Commission of China, its ports and 港口安全委员会.";
  const found = (country: string) =>
    findOrganizations(passageOf(1, text), [], country).map(({ name, id }) => [name, id]);
  expect(found("vn")).toContainEqual(["Ministry of Health", "vn-moh"]);
  expect(found("cn")).toContainEqual(["Ministry of Health", undefined]);
});

test.each([
  ["Phó Chủ tịch UBND tỉnh Bùi Văn Bến thăm các cảng, UBND tỉnh Hà Nam cũng vậy.", ["UBND tỉnh Hà Nam"]],
  [
    "The chairman of the provincial People's Committee and the Docks Department of Vietnam met.",
    ["Docks Department of Vietnam"],
  ],
  ["港口要认真贯彻落实市委部署，各县于3月底前报送县安委办，由江港市政府检查港口。", ["江港市政府"]],
])("no body is made of a person, of a word, or of a deed: %j", (text, expected) => {
  expect(drafted(text).organizations.map(({ name }) => name)).toEqual(expected);
});

test("of two Chinese bodies in a row neither is in the other's name", () => {
  expect(drafted("日前，共青团省委和江港市政府举行仪式，各市县参加。").organizations.map(({ name }) => name)).toEqual([
    "共青团省委",
    "江港市政府",
  ]);
});

test("a class says nothing of the country that an article is about, and is not meant where nothing else does", () => {
  const text = "Crane drivers must inspect the cranes of their quays.";
  expect([drafted(text).country, suggested(text, ["groups"])]).toEqual([
    undefined,
    ["# vn-crane-drivers low", "# crane-drivers medium"],
  ]);
  expect(suggested(`Vietnam looks at cranes. ${text}`, ["groups"])).toEqual(["vn-crane-drivers high"]);
});

test("a body that the seed knows, and those whose names are part of another's, are not new", () => {
  expect(
    drafted("Bộ Cảng biển và 港口安全委员会 met the Inspectorate of the Ministry of Ports.").organizations,
  ).toEqual([]);
});

test("what is a part of an edition is meant only where its organizers are named", () => {
  const seed = knownWith(`campaigns:
  vn-quay-month-2024: { name: Quay Month 2024, kind: SAFETY_MONTH, date: 2024-05, sources: [a-2024-01-01#1] }
  vn-ports-quay-month-2024: { name: Quay days in the ports, kind: SAFETY_MONTH, date: 2024-05, partOf: vn-quay-month-2024, organizers: vn-port-ministry, sources: [a-2024-01-01#1] }
`);
  const campaigns = (text: string) => suggested(text, ["campaigns"], seed);
  expect(campaigns("Docks of Vietnam open the Quay Month 2024 in May.")).toEqual(["vn-quay-month-2024 high"]);
  expect(campaigns("The Ministry of Ports opens the Quay Month 2024.")).toContain("vn-ports-quay-month-2024 medium");
});

test("a known paper is no part of another's name", () => {
  const text =
    "Ports look at their cranes\n\nSource: Song Xanh Báo Ban Mai Time: 2024-03-18\n\nThe ports of Vietnam met.";
  expect(suggested(text, ["organizations"])).toEqual(["# vn-song-xanh-bao-ban-mai medium"]);
});

test("an edition in a place is meant only where the place is named", () => {
  const seed = knownWith(`campaigns:
  vn-quay-month: { name: Quay Month, kind: SAFETY_MONTH, sources: [a-2024-01-01#1] }
  vn-quay-month-2024-song-xanh: { name: Quay days by the river, kind: SAFETY_MONTH, date: 2024-05, partOf: vn-quay-month, places: vn-song-xanh, sources: [a-2024-01-01#1] }
`);
  const editions = (text: string) =>
    drafted(text, seed)
      .names.filter(({ why }) => why.includes("one sentence"))
      .map(({ record }) => record.id);
  expect(editions("The Quay Month of 2024 was opened in Song Xanh Province.")).toEqual([
    "vn-quay-month-2024-song-xanh",
  ]);
  expect(editions("The Quay Month of 2024 was opened at sea.")).toEqual([]);
});

/** What a draft of a text suggests in some sections, as `id certainty`, in the order of the sections; a comment behind "# ". */
const suggested = (text: string, sections: readonly string[], names = known): string[] =>
  suggestionsOf(drafted(text, names), names)
    .filter(({ section }) => section !== undefined && sections.includes(section))
    .map(({ id, certainty, isRecord }) => `${isRecord ? "" : "# "}${id} ${certainty}`);

describe("a local number is one of its issuer", () => {
  const seed = knownWith(`plans:
  vn-haiphong-215-kh-ubnd: { name: Kế hoạch số 215/KH-UBND, number: 215/KH-UBND, kind: PLAN, sources: [a-2024-01-01#1] }
`);
  const plans = (text: string) => suggested(text, ["plans"], seed);

  test("another's of the same number is another one", () => {
    expect(plans("Ngày 10/5/2025, UBND tỉnh Nghệ An ban hành Kế hoạch số 215/KH-UBND về an toàn.")).toEqual([
      "vn-nghe-an-215-kh-ubnd high",
    ]);
    expect(plans("The People's Committee of Nghe An Province issued Plan No. 215/KH-UBND on its docks.")).toEqual([
      "vn-nghe-an-215-kh-ubnd high",
    ]);
  });

  test("it is the seed's where its issuer stands near it, or is the only one of the article", () => {
    expect(plans("Kế hoạch số 215/KH-UBND ngày 10/5/2025 của UBND thành phố Hải Phòng đã được gửi đi.")).toEqual([
      "vn-haiphong-215-kh-ubnd high",
    ]);
    expect(plans("Cảng Hải Phòng mở lớp tập huấn.\nCác cảng thực hiện Kế hoạch số 215/KH-UBND trong năm.")).toEqual([
      "vn-haiphong-215-kh-ubnd medium",
    ]);
  });

  test("an authority by itself is of the article's own province, whatever other place stands near", () => {
    const lead = "Nghệ An kiểm tra các cảng.\n";
    expect(plans(`${lead}Học Hải Phòng, UBND tỉnh ban hành Kế hoạch số 215/KH-UBND.`)).toEqual([
      "# vn-nghe-an-215-kh-ubnd medium",
    ]);
    expect(plans(`${lead}Như Hải Phòng, các cảng làm theo Kế hoạch số 9-KH/TU của Ban Thường vụ Tỉnh ủy.`)).toEqual([
      "# vn-nghe-an-9-kh-tu medium",
    ]);
  });

  test("where the article does not say whose it is, it is a suggestion", () => {
    expect(plans("Nghệ An và Hà Tĩnh đã ban hành Kế hoạch số 31/KH-UBND về an toàn.")).toEqual(["# vn-31-kh-ubnd low"]);
    expect(plans("Các cảng thực hiện Kế hoạch số 215/KH-UBND và Kế hoạch số 9-KH/TU trong năm.")).toEqual([
      "# vn-haiphong-215-kh-ubnd low",
      "# vn-9-kh-tu low",
    ]);
  });

  test("two issuers' of one number are two", () => {
    const text =
      "Tỉnh ủy Nghệ An có Kế hoạch số 12-KH/TU; UBND huyện Đức Thọ, tỉnh Hà Tĩnh theo Kế hoạch số 12/KH-UBND, Thành ủy Hà Nội theo Kế hoạch số 12-KH/TU.";
    expect(plans(text)).toEqual(["vn-nghe-an-12-kh-tu high", "vn-duc-tho-12-kh-ubnd high", "vn-ha-noi-12-kh-tu high"]);
  });
});

test("a body of another document is not whose a number is, nor a place where it was spoken of, nor a body its symbol", () => {
  const text =
    "Theo Quyết định số 659/QĐ-TTg của Thủ tướng Chính phủ và Kế hoạch số 9-KH/BCSĐ, các cảng mở lớp.\nTại Nghệ An, hội nghị bàn về Nghị quyết số 5-NQ/ĐU.\nCác cảng theo Thông tư số 12/2024/TT-BCB.";
  expect(suggested(text, ["organizations", "plans", "directives"])).toEqual([
    "vn-659-qd-ttg high",
    "# vn-nghe-an-9-kh-bcsd medium",
    "# vn-nghe-an-5-nq-du medium",
    "vn-12-2024-tt-bcb high",
    "# vn-government high",
  ]);
});

test.each([
  ["Các cảng thực hiện Luật An toàn cầu cảng số 84/2015/QH13 trong năm nay.", '1 "Luật … 84/2015/QH13"'],
  ["Các cảng thực hiện Luật số 84/2015/QH13, An toàn cầu cảng trong năm nay.", '1 "84/2015/QH13"'],
])("a number behind or in the name of a known law is that law's: %j", (text, source) => {
  const laws = suggestionsOf(drafted(text), known).filter(({ section }) => section === "directives");
  expect(laws.map(({ id, fields }) => [id, fields["number"], fields["sources"]])).toEqual([
    ["vn-quay-law", "84/2015/QH13", [source]],
  ]);
});

describe("what others bear too is the seed's only where the article speaks of what it belongs to", () => {
  test("a class of a place", () => {
    const text = "Các cấp công đoàn cần phối hợp với người sử dụng lao động.";
    const groups = (of: string) => suggested(of, ["groups"]);
    expect(groups(`Tỉnh Nghệ An họp. ${text}`)).toEqual(["# vn-song-xanh-unions low", "# vn-cac-cap-cong-doan medium"]);
    expect(groups(`Tỉnh Sông Xanh họp. ${text}`)).toEqual(["vn-song-xanh-unions high"]);
    expect(laid(text)).toEqual([["vn-cac-cap-cong-doan", "COORDINATE", "RECOMMENDATION"]]);
  });

  test("a body of a place", () => {
    expect(suggested("省安委办部署检查。", ["organizations"])).toEqual(["# cn-jiang-safety-office low"]);
    expect(suggested("江港省召开会议，省安委办部署检查。", ["organizations"])).toEqual(["cn-jiang-safety-office high"]);
  });

  test("a person, by the post or body beside the name; and the post by who holds it", () => {
    const who = (text: string) => suggested(text, ["officials", "posts", "memberships"]);
    expect(who("Ông Lê Văn Bách, Giám đốc Sở Xây dựng tỉnh Nghệ An, phát biểu.")).toEqual([
      "# vn-le-van-bach low",
      "# vn-giam-doc-so-xay-dung-tinh-nghe-an medium",
      "# vn-le-van-bach medium",
    ]);
    expect(who("Deputy Minister of Ports Le Van Bach spoke.\nDeputy Minister Le Van Bach left.")).toEqual([
      "vn-port-deputy-minister high",
      "# vn-port-minister low",
      "vn-le-van-bach medium",
      "# vn-le-van-bach medium",
    ]);
  });
});

test("a source is what was found and no more, also where its words stand twice", () => {
  const text = "Bộ Cảng biển và tỉnh Sông Xanh họp. Bộ Cảng biển mở 10 lớp; Bộ Cảng biểnX mở 10 lớp.";
  const sources = suggestionsOf(drafted(text), known).flatMap(({ id, kind, fields }) => [
    [id ?? kind, fields["sources"]],
  ]);
  expect(sources).toContainEqual(["vn-port-ministry", ["1:0-12"]]);
  expect(sources).toContainEqual(["vn-song-xanh", ['1 "tỉnh Sông Xanh"']]);
});

test.each([
  ["Ngày đăng: 22/03/2025 - Nguồn: Báo Sóng Xanh", "Báo Sóng Xanh"],
  ["发布时间：2024年5月30日　来源：晨报网站", "晨报网站"],
  ["Source: Song Xanh Báo Ban Mai Time: 2024-03-18 09:41", "Song Xanh Báo Ban Mai"],
])("the source of %j stands behind the time, and may bear a longer name than the seed's", (line, expected) => {
  const { head } = drafted(`Ports look at their cranes\n\n${line}\n\nThe ports of Vietnam have looked at all cranes.`);
  expect([head.publisher, head.publisherName?.value]).toEqual([undefined, expected]);
});

test.each([
  ["（责任编辑 王某）", "editor"],
  ["Tin, ảnh: Lê Văn Bách", "author"],
])("%j says no more than who made the article", (line, expected) => {
  expect([...drafted(`Các cảng kiểm tra cần cẩu.\n\n${line}`).none.values()]).toEqual([expected]);
});

test.each([
  ["9 tháng năm 2024, các cảng mở 10 lớp; 6 tháng đầu năm mở 3 lớp.", ["2024-01/2024-09", "2024-01/2024-06"]],
  ["Các cảng kiểm tra cần cẩu từ tháng 3 đến tháng 5.", ["2024-03/2024-05"]],
  [
    "2024年1至5月、前三季度和今年2-4月，2024年前三季度港口检查起重机。",
    ["2024-01/2024-05", "2024-02/2024-04", "2024-01/2024-09"],
  ],
  [
    "In the first two months of 2024 and before the end of June, from March to May, ports may march on.",
    ["2024-01/2024-02", "2024-06", "2024-03/2024-05"],
  ],
])("periods of %j", (text, expected) => {
  expect(
    drafted(`Title\n\n2024-07-15\n\n${text}`)
      .dates.slice(1)
      .map(({ date }) => date),
  ).toEqual(expected);
});

test.each([
  ["Lớp của cảng có gần 180 nhân viên y tế, kiểm tra 20 lượt.", ["180 NEARLY people", "20 EXACTLY times"]],
  [
    "港口每年至少组织2次演练，每班至少配备1名安全员，发放资料10万余份。",
    ["2 AT_LEAST times", "1 AT_LEAST people", "100000 MORE_THAN copies"],
  ],
  [
    "There were 86 accidents in the ports, killing 27, and no fewer than 3 trainings.",
    ["86 EXACTLY accidents", "27 EXACTLY people", "3 AT_LEAST classes"],
  ],
])("figures as articles not seen before have them: %j", (text, expected) => {
  expect(drafted(text).figures.map(({ value, comparator, unit }) => `${value} ${comparator} ${unit}`)).toEqual(
    expected,
  );
});

test.each([
  ["“Chúng ta không đánh đổi tính mạng của công nhân lấy cần cẩu”, bà Trần Thị Hòa nhấn mạnh.", []],
  ["“港口职工的生命安全高于一切，任何时候都不能放松检查”林安说。", []],
  ["《要点》要求港口落实《江港省港口检查三年行动方案（2024—2026年）》（江安〔2024〕3号）。", []],
  ["港口印发《2024年港口检查工作要点》。", ["plans WORK_PLAN"]],
  [
    'The ports carry out the "Three-year Action for Safe Quays" under the "Jiang Port Safety Regulations".',
    ["campaigns PROGRAMME", "directives DECREE"],
  ],
])("what is quoted in %j is told by its end, and is no speech nor what was named before", (text, expected) => {
  const quotes = suggestionsOf(drafted(text), known).filter(({ kind }) => kind === "quote");
  expect(quotes.map(({ section, fields }) => `${section} ${fields["kind"] as string}`)).toEqual(expected);
});

test("a title that ends with its years in brackets says its kind", () => {
  const [number] = drafted("落实《江港省港口检查三年行动方案（2024—2026年）》（晋安委发〔2024〕3号）。").numbers;
  expect([number?.kind, number?.issuers[0]]).toEqual(["ACTION_PLAN", "山西省安全生产委员会"]);
});

test.each([
  [
    "Đến cuối năm 2025, 100% doanh nghiệp trong cảng phải có cán bộ an toàn.",
    [["vn-doanh-nghiep-trong-cang", "IMPLEMENT", "OBLIGATION"]],
  ],
  [
    "1. Phòng Y tế cảng: Chủ trì, phối hợp với Trung tâm Cấp cứu lập danh sách.\n2. Rà soát cần cẩu trong các cảng của tỉnh.",
    [
      ["vn-phong-y-te-cang", "LEAD"],
      ["vn-trung-tam-cap-cuu", "COORDINATE"],
      ["", "IMPLEMENT"],
    ],
  ],
  ["Chúng ta không vì tiền của các cảng mà quên, ai vi phạm phải xử lý.", [["", "IMPLEMENT", "OBLIGATION"]]],
  ["港口负责人是第一责任人，不得在港口盲目施救。", [["cn-gang-kou-fu-ze-ren", "IMPLEMENT", "PROHIBITION"]]],
  ["对港口发现的重大隐患，要挂牌督办。", [["", "IMPLEMENT", "RECOMMENDATION"]]],
  ["由住建、城管、水务等部门按职责分工负责。", [["cn-zhu-jian-cheng-guan-shui-wu-deng-bu", "IMPLEMENT"]]],
  ["要求各地贯彻港口规定。", [["cn-ge-di", "IMPLEMENT", "OBLIGATION"]]],
  ["鼓励企业设立港口健康专员。", [["cn-qi-ye", "IMPLEMENT", "RECOMMENDATION"]]],
  [
    "活动期间，省应急管理厅将牵头举办港口活动，省教育厅配合；省总工会负责组织港口竞赛。",
    [
      ["cn-sheng-ying-ji-guan-li-ting", "LEAD"],
      ["cn-sheng-jiao-yu-ting", "COORDINATE"],
      ["cn-sheng-zong-gong-hui", "IMPLEMENT"],
    ],
  ],
  [
    "The Ministry of Ports (lead), the Ministry of Health and the provincial Federation of Labour (coordination) look at cranes.",
    [
      ["vn-port-ministry", "LEAD"],
      ["vn-moh", "COORDINATE"],
      ["vn-provincial-federation-of-labour", "COORDINATE"],
    ],
  ],
])("bearers as articles not seen before name them: %j", (text, expected) => {
  expect(laid(text)).toEqual(expected.map(([bearer, role, modality = ""]) => [bearer, role, modality]));
});

test("what was ordered of some enterprises in an inspection is no duty", () => {
  expect(laid("检查港口企业8600家，责令停产停业整顿47家。")).toEqual([]);
});

test("a body of whatever case is suggested once", () => {
  const text = "The Provincial Crane Department met in Vietnam. The provincial crane department must look at cranes.";
  expect(suggested(text, ["organizations", "groups"])).toEqual(["# vn-provincial-crane-department medium"]);
});

/** Each duty's words, who bears it in which role, how strongly, and how sure that is. */
const dutiesOf = (text: string): string[] =>
  drafted(text).duties.map((duty) => {
    const given = duty.assignments.map(({ role, bearer }) => `${bearer ? wordsOf(bearer) : "?"} ${role}`);
    return `${wordsOf(duty)} | ${given.join(", ")} | ${duty.modality} | ${duty.certainty}`;
  });

test.each([
  [
    "Directors of port offices must train their staff, while heads of affiliated units should report every six months.",
    [
      "Directors of port offices must train their staff | Directors of port offices IMPLEMENT | OBLIGATION | high",
      "heads of affiliated units should report every six months. | heads of affiliated units REPORT | RECOMMENDATION | high",
    ],
  ],
  [
    "Port authorities must train their staff and heads of units should report on cranes.",
    [
      "Port authorities must train their staff | Port authorities IMPLEMENT | OBLIGATION | high",
      "heads of units should report on cranes. | heads of units REPORT | RECOMMENDATION | high",
    ],
  ],
  [
    "Trade unions should supervise the quays, while employers are required to provide helmets.",
    [
      "Trade unions should supervise the quays | Trade unions SUPERVISE | RECOMMENDATION | high",
      "employers are required to provide helmets. | employers IMPLEMENT | OBLIGATION | high",
    ],
  ],
  [
    "港口企业应当每月检查，各级工会要监督。",
    [
      "港口企业应当每月检查 | 港口企业 INSPECT | OBLIGATION | high",
      "各级工会要监督。 | 各级工会 SUPERVISE | RECOMMENDATION | high",
    ],
  ],
  [
    "各港口企业必须检查起重机，严禁违规作业。",
    [
      "各港口企业必须检查起重机 | 各港口企业 INSPECT | OBLIGATION | high",
      "严禁违规作业。 | 各港口企业 IMPLEMENT | PROHIBITION | medium",
    ],
  ],
  [
    "The housing and education departments should cooperate on cranes, and the labour department must report.",
    [
      "The housing and education departments should cooperate on cranes | housing and education departments COORDINATE | RECOMMENDATION | high",
      "the labour department must report. | labour department REPORT | OBLIGATION | high",
    ],
  ],
  [
    "Yêu cầu các sở, các đơn vị phải kiểm tra cần cẩu, Công đoàn cảng Hòa Vang cần giám sát.",
    [
      "Yêu cầu các sở, các đơn vị phải kiểm tra cần cẩu | các sở INSPECT, các đơn vị INSPECT | OBLIGATION | high",
      "Công đoàn cảng Hòa Vang cần giám sát. | Công đoàn cảng Hòa Vang SUPERVISE | RECOMMENDATION | high",
    ],
  ],
  [
    "The port asked the Ministry of Health to inspect the quays and urged trade unions to report every month.",
    [
      "The port asked the Ministry of Health to inspect the quays | Ministry of Health INSPECT | RECOMMENDATION | high",
      "urged trade unions to report every month. | trade unions REPORT | RECOMMENDATION | medium",
    ],
  ],
  [
    "Bộ trưởng yêu cầu Sở Y tế kiểm tra các cảng, đề nghị Công đoàn cảng Hòa Vang giám sát công nhân.",
    [
      "Bộ trưởng yêu cầu Sở Y tế kiểm tra các cảng | Sở Y tế INSPECT | OBLIGATION | high",
      "đề nghị Công đoàn cảng Hòa Vang giám sát công nhân. | Công đoàn cảng Hòa Vang SUPERVISE | RECOMMENDATION | medium",
    ],
  ],
])("each clause with a bearer and a modality of its own is a duty: %j", (text, expected) => {
  expect(dutiesOf(text)).toEqual(expected);
});

test.each([
  [
    "Employers must report accidents, and accidents must be inspected.",
    "Employers must report accidents, and accidents must be inspected. | Employers REPORT | OBLIGATION | medium",
  ],
  [
    "Employers must inform the unions that need to report.",
    "Employers must inform the unions that need to report. | Employers IMPLEMENT | OBLIGATION | medium",
  ],
  [
    "各港口企业应当检查起重机，鼓励职工参与监督。",
    "各港口企业应当检查起重机，鼓励职工参与监督。 | 各港口企业 INSPECT | OBLIGATION | medium",
  ],
  ["用人单位应当检查，劳动者有权监督。", "用人单位应当检查，劳动者有权监督。 | 用人单位 INSPECT | OBLIGATION | medium"],
])("of a clause whose bearer can't be told the one before it bears nothing: %j", (text, expected) => {
  expect(dutiesOf(text)).toEqual([expected]);
});

test.each([
  ["各市、各有关部门以“人人讲平安，个个会应急”为主题，应当开展活动。", ["各市", "各有关部门"]],
  ["各市、各有关部门围绕“人人讲平安、个个会应急”主题要开展活动。", ["各市", "各有关部门"]],
])("a quotation is no part of whom a duty is laid on, nor parts it: %j", (text, expected) => {
  expect(bearersIn(drafted(text))).toEqual([expected]);
});

test("who is meant by the one word for a class is not sure", () => {
  const { names } = drafted(
    "企业不得违规作业。",
    knownNames(
      seedOf({
        "article.yaml": article,
        "r.yaml": registry.replace("\nposts:", "\n  cn-firms: { name: 企业, sources: [a-2024-01-01#1] }\nposts:"),
      }).graph,
    ),
  );
  expect(names.map(({ record, certainty }) => [record.id, certainty])).toEqual([["cn-firms", "medium"]]);
});

test("a place in the name of a newspaper is not where something was", () => {
  const draft = drafted("Source: Song Xanh Province Times\n\nPorts should inspect their cranes.");
  expect(draft.names.map(({ record, certainty }) => [record.id, certainty])).toEqual([["vn-song-xanh", "low"]]);
  const ids = suggestionsOf(draft, known).map(({ id }) => id);
  expect(ids.filter((id) => id?.endsWith("times"))).toHaveLength(1);
});

test.each([
  "《港口检查实施意见》的通知（国发〔2023〕1号）",
  "《港口检查实施意见》（以下简称《意见》，国发〔2023〕1号）",
  "《港口检查实施意见》（2023年7月3日国发〔2023〕1号）",
  "国发〔2023〕1号《港口检查实施意见》",
])("a title and its number are one record: %j", (words) => {
  const found = suggestionsOf(drafted(`省政府印发${words}，部署工作。`), known).filter(
    ({ section }) => section === "directives",
  );
  expect(found.map(({ fields }) => [fields["name"], fields["number"]])).toEqual([
    ["港口检查实施意见", "国发〔2023〕1号"],
  ]);
});

test("a body whose name is printed with other marks is the known one", () => {
  const seed = knownNames(
    seedOf({
      "article.yaml": article,
      "r.yaml": registry.replace(
        "\ngroups:",
        `\n  vn-dockers-daily: { name: "Dockers' Daily", kind: MEDIA, sources: [a-2024-01-01#1] }\ngroups:`,
      ),
    }).graph,
  );
  const { names, organizations } = drafted("The men of the Docker's Daily met.", seed);
  expect(names.map(({ record, certainty }) => [record.id, certainty])).toEqual([["vn-dockers-daily", "medium"]]);
  expect(organizations).toEqual([]);
});

test.each([
  [
    "Accidents were up 6.2 percent, output grew by 5 percent, a 7 percent drop; the port set up 38 classes for up to 9 percent of the men.",
    [
      "up 6.2 percent increase",
      "grew by 5 percent increase",
      "7 percent drop decrease",
      "38 classes ",
      "up to 9 percent ",
    ],
  ],
  [
    "Số vụ tai nạn trong các cảng giảm hơn 3,5% so với năm ngoái, số người bị nạn tăng 4 người.",
    ["giảm hơn 3,5% decrease", "tăng 4 người increase"],
  ],
  ["港口事故增长5%，死亡人数同比下降12.5%，合格率提高到98%。", ["增长5% increase", "下降12.5% decrease", "98% "]],
])("which way something changed stands with its figure: %j", (text, expected) => {
  const draft = drafted(text);
  const indicators = suggestionsOf(draft, known).flatMap(({ kind, fields }) =>
    kind === "figure" ? [fields["indicator"] as string] : [],
  );
  expect(draft.figures.map((figure, at) => `${wordsOf(figure)} ${indicators[at]}`)).toEqual(expected);
});

test("the post of a deputy is whole", () => {
  const { posts } = drafted("副省长王小明强调，港口检查要抓好。");
  expect(posts.map(({ printed }) => printed)).toEqual(["副省长"]);
});

test("an id is short enough to be one, however long a name is", () => {
  expect(idOf("vn", "x".repeat(300))).toBe(`vn-${"x".repeat(100)}`);
});

test.each([
  ["Mục tiêu đến năm 2030 giảm 4% số vụ tai nạn.", [[4, "TARGET"]]],
  ["Phấn đấu trên 80% công ty của cảng có mạng lưới an toàn.", [[80, "TARGET"]]],
  ["Tính đến năm 2024 đã có 38 lớp tập huấn trong các cảng.", [[38, "REPORTED"]]],
  [
    "By 2030, accidents are to fall by 4 percent. More than 300 workers came.",
    [
      [4, "TARGET"],
      [300, "REPORTED"],
    ],
  ],
  ["Port authorities must hold at least 2 training classes.", [[2, "TARGET"]]],
  ["Some 300 delegates are expected to join the launch.", [[300, "FORECAST"]]],
  ["Dự kiến có 500 công nhân tham gia lễ phát động.", [[500, "FORECAST"]]],
  ["到2026年底前，事故起数下降20%以上。", [[20, "TARGET"]]],
  [
    "力争培训300名职工，已培训1.2万余名职工。",
    [
      [300, "TARGET"],
      [12000, "TARGET"],
    ],
  ],
  ["2024年共培训1.2万余名职工。", [[12000, "REPORTED"]]],
] as const)("whether the figures of %j are reported or to be reached", (text, expected) => {
  const figures = suggestionsOf(drafted(text), known).filter(({ kind }) => kind === "figure");
  expect(figures.map(({ fields: { value, status } }) => [value, status])).toEqual(expected);
});

test("a day whose year nobody knows is no figure", () => {
  expect(
    drafted("Lễ phát động được tổ chức ngày 25-4 tại tỉnh Sông Xanh; năm 2023 và năm 2024 cũng vậy.").figures,
  ).toEqual([]);
});

test("the line of a paper's name, its day and its hour tells the day", () => {
  const { head } = drafted(
    "Cần cẩu phải an toàn\n\nBáo Người Đi Biển - Thứ Tư, ngày 07/05/2025 06:30 (GMT+7)\n\nCác cảng kiểm tra cần cẩu trong năm 2024 và năm 2023.",
  );
  expect(head.date?.value).toBe("2025-05-07");
});

test.each([
  ["港口安全委员会办公室通报，各港口检查起重机。", "cn-harbour-commission", ["medium"]],
  ["港口安全委员会通报，各港口检查起重机。", "cn-harbour-commission", ["high"]],
  [
    "The Harbour Safety Commission Information Office and the Office of the Harbour Safety Commission met.",
    "cn-harbour-commission",
    ["medium", "medium"],
  ],
  ["The Harbour Safety Commission met at its Office.", "cn-harbour-commission", ["high"]],
])("how sure it is that %j means %s", (text, id, expected) => {
  expect(
    drafted(text)
      .names.filter(({ record }) => record.id === id)
      .map(({ certainty }) => certainty),
  ).toEqual(expected);
});
