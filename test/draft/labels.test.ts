import { expect, test } from "vitest";
import { drafted, laid, wordsOf } from "./articles.ts";

test.each([
  [
    "检查全部港口起重机。牵头单位：省应急管理厅；配合单位：省教育厅、省总工会。",
    [
      ["cn-sheng-ying-ji-guan-li-ting", "LEAD"],
      ["cn-sheng-jiao-yu-ting", "COORDINATE"],
      ["cn-sheng-zong-gong-hui", "COORDINATE"],
    ],
  ],
  [
    "检查港口起重机(责任单位：各港口企业，监督单位：市交通运输局)",
    [
      ["cn-ge-gang-kou-qi-ye", "IMPLEMENT"],
      ["cn-shi-jiao-tong-yun-shu-ju", "SUPERVISE"],
    ],
  ],
  [
    "Kiểm tra cần cẩu. Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công đoàn cảng Hòa Vang, các sở, ngành liên quan.",
    [
      ["vn-so-y-te", "LEAD"],
      ["vn-hoa-union", "COORDINATE"],
      ["vn-cac-so-nganh-lien-quan", "COORDINATE"],
    ],
  ],
  [
    "Mở lớp cho công nhân của các cảng. Chủ trì: Sở Y tế. Phối hợp: Sở Xây dựng.",
    [
      ["vn-so-y-te", "LEAD"],
      ["vn-so-xay-dung", "COORDINATE"],
    ],
  ],
  [
    "Inspection of the cranes of the port. Lead: Ministry of Ports; in coordination with: Ministry of Health and dock workers.",
    [
      ["vn-port-ministry", "LEAD"],
      ["vn-moh", "COORDINATE"],
      ["vn-dockers", "COORDINATE"],
    ],
  ],
  [
    "Lead agency: Ministry of Ports; in coordination with the Ministry of Health. Implementing units: all port authorities",
    [
      ["vn-port-ministry", "LEAD"],
      ["vn-moh", "COORDINATE"],
      ["vn-all-port-authorities", "IMPLEMENT"],
    ],
  ],
])("bodies behind the words for their role: %j", (text, expected) => {
  expect(laid(text)).toEqual(expected.map(([bearer, role]) => [bearer, role, ""]));
});

test("the sentence before says the task, and how strongly", () => {
  const text =
    "Trời đẹp. Các cảng phải kiểm tra cần cẩu. Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Xây dựng. Trời mưa.";
  expect(laid(text)).toEqual([
    ["vn-cac-cang", "INSPECT", "OBLIGATION"],
    ["vn-so-y-te", "LEAD", "OBLIGATION"],
    ["vn-so-xay-dung", "COORDINATE", "OBLIGATION"],
  ]);
  expect(drafted(text).duties.map(wordsOf)).toEqual([
    "Các cảng phải kiểm tra cần cẩu. Đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Sở Xây dựng.",
  ]);
});

test.each([
  ["Kiểm tra cần cẩu của các cảng.\n\nChủ trì:\n\nSở Y tế, Sở Xây dựng", ["vn-so-y-te LEAD", "vn-so-xay-dung LEAD"]],
  ["Lead unit:\n\n- Ministry of Ports\n\n- Ministry of Health", ["vn-port-ministry LEAD", "vn-moh LEAD"]],
  [
    "牵头单位：\n\n省应急管理厅\n\n配合单位：\n\n省教育厅、省总工会。",
    ["cn-sheng-ying-ji-guan-li-ting LEAD", "cn-sheng-jiao-yu-ting COORDINATE", "cn-sheng-zong-gong-hui COORDINATE"],
  ],
])("bodies in the paragraphs behind the words for their role: %j", (text, expected) => {
  expect(laid(text).map(([bearer, role]) => `${bearer} ${role}`)).toEqual(expected);
});

test.each([
  [
    "Mở lớp cho công nhân của các cảng. Sở Y tế (chủ trì), Sở Xây dựng (phối hợp).",
    ["vn-so-y-te LEAD ", "vn-so-xay-dung COORDINATE "],
  ],
  [
    "Mở lớp cho công nhân của các cảng do Sở Y tế (đơn vị chủ trì), Sở Xây dựng và Công an tỉnh (phối hợp) thực hiện.",
    ["vn-so-y-te LEAD ", "vn-so-xay-dung COORDINATE ", "vn-cong-an-tinh COORDINATE "],
  ],
  [
    "Sở Y tế (chủ trì), Sở Xây dựng (phối hợp) phải kiểm tra các cảng.",
    ["vn-so-y-te LEAD OBLIGATION", "vn-so-xay-dung COORDINATE OBLIGATION"],
  ],
  [
    "检查港口起重机（省应急管理厅（牵头）、省教育厅、省总工会（配合））。",
    ["cn-sheng-ying-ji-guan-li-ting LEAD ", "cn-sheng-jiao-yu-ting COORDINATE ", "cn-sheng-zong-gong-hui COORDINATE "],
  ],
  [
    "Inspection of all cranes: the Ministry of Ports (lead), the Ministry of Health (support agency).",
    ["vn-port-ministry LEAD ", "vn-moh SUPPORT "],
  ],
])("bodies before their role in brackets: %j", (text, expected) => {
  expect(laid(text).map((each) => each.join(" "))).toEqual(expected);
});

test.each([
  "Chủ trì:\n\nÔng Lê Văn Bách.",
  "Chủ trì:\n\nHội nghị của các cảng",
  "Phối hợp:\n\nBan hành kế hoạch của các cảng",
  "Dây cáp (chủ trì) và pipes (lead).",
])("no body behind a label's paragraph or before brackets is no duty: %j", (text) => expect(laid(text)).toEqual([]));

test.each([
  "Chủ trì: Ông Lê Văn Bách.",
  "Thực hiện: Minh Anh",
  "主办单位：港口报社 承办单位：港口网",
  "责任编辑：王某",
  "Lead: a new crane for the port",
  "Cảng có đơn vị chủ trì, đơn vị phối hợp.",
])("no body behind such words, or a page's own, is no duty: %j", (text) => expect(laid(text)).toEqual([]));
