import { describe, expect, test } from "vitest";
import { bearersIn, drafted, laid } from "./articles.ts";

describe("each body of a row is a bearer", () => {
  test.each([
    [
      "Yêu cầu Sở Y tế, Sở Xây dựng và UBND các huyện, thành phố tăng cường kiểm tra cần cẩu trong các cảng.",
      ["Sở Y tế", "Sở Xây dựng", "UBND các huyện, thành phố"],
    ],
    [
      "Đề nghị các sở, ban, ngành, đoàn thể tỉnh tổ chức tập huấn cho công nhân.",
      ["các sở, ban, ngành, đoàn thể tỉnh"],
    ],
    [
      "Đề nghị các Sở Y tế, Xây dựng, Công Thương và sở ngành liên quan tổ chức tập huấn cho công nhân.",
      ["các Sở Y tế, Xây dựng, Công Thương và sở ngành liên quan"],
    ],
    ["Giám đốc Sở Y tế, Sở Xây dựng phải kiểm tra các cảng.", ["Giám đốc Sở Y tế, Sở Xây dựng"]],
    ["Giám đốc Sở Y tế, Chủ tịch UBND các xã phải kiểm tra các cảng.", ["Giám đốc Sở Y tế", "Chủ tịch UBND các xã"]],
    [
      "省应急管理厅、省人力资源和社会保障厅和各港口企业应当检查起重机。",
      ["省应急管理厅", "省人力资源和社会保障厅", "各港口企业"],
    ],
    ["公安、交通、住建等部门应当检查港口起重机。", ["公安、交通、住建等部门"]],
    ["各级党委和政府必须检查港口起重机。", ["各级党委和政府"]],
    [
      "The Ministry of Labour, Invalids and Social Affairs, the Ministry of Ports and all port authorities must inspect cranes.",
      ["Ministry of Labour, Invalids and Social Affairs", "Ministry of Ports", "all port authorities"],
    ],
    [
      "Governments at all levels, relevant departments and employers must inspect the cranes of the port.",
      ["Governments at all levels", "relevant departments and employers"],
    ],
    ["All officers and workers of the port must inspect the cranes.", ["All officers and workers of the port"]],
    ["Heads of quays and ships must inspect the cranes of the port.", ["Heads of quays and ships"]],
  ])("of whom the duty of %j is laid on", (text, expected) => {
    expect(bearersIn(drafted(text))).toEqual([expected]);
  });

  test.each([
    [
      "Sở Y tế chủ trì, phối hợp với Công đoàn cảng Hòa Vang, Sở Xây dựng và UBND các huyện, thành phố kiểm tra các cảng.",
      [
        ["vn-so-y-te", "LEAD"],
        ["vn-so-y-te", "INSPECT"],
        ["vn-hoa-union", "COORDINATE"],
        ["vn-so-xay-dung", "COORDINATE"],
        ["vn-ubnd-cac-huyen-thanh-pho", "COORDINATE"],
      ],
    ],
    [
      "Sở Y tế chủ trì, phối hợp Sở Xây dựng lập danh sách các cảng.",
      [
        ["vn-so-y-te", "LEAD"],
        ["vn-so-xay-dung", "COORDINATE"],
      ],
    ],
    [
      "省应急管理厅牵头，会同省教育厅、省卫生健康委、省总工会开展港口检查。",
      [
        ["cn-sheng-ying-ji-guan-li-ting", "LEAD"],
        ["cn-sheng-ying-ji-guan-li-ting", "IMPLEMENT"],
        ["cn-sheng-ying-ji-guan-li-ting", "INSPECT"],
        ["cn-sheng-jiao-yu-ting", "COORDINATE"],
        ["cn-sheng-wei-sheng-jian-kang-wei", "COORDINATE"],
        ["cn-sheng-zong-gong-hui", "COORDINATE"],
      ],
    ],
    [
      "检查港口起重机。(市应急管理局牵头，市交通运输局、市教育局按职责分工负责)",
      [
        ["cn-shi-ying-ji-guan-li-ju", "LEAD"],
        ["cn-shi-jiao-tong-yun-shu-ju", "IMPLEMENT"],
        ["cn-shi-jiao-yu-ju", "IMPLEMENT"],
      ],
    ],
    [
      "The Ministry of Ports shall take the lead, in coordination with the Ministry of Health, the Ministry of Construction and dock workers, to inspect cranes.",
      [
        ["vn-port-ministry", "LEAD", "OBLIGATION"],
        ["vn-port-ministry", "INSPECT", "OBLIGATION"],
        ["vn-moh", "COORDINATE", "OBLIGATION"],
        ["vn-moc", "COORDINATE", "OBLIGATION"],
        ["vn-dockers", "COORDINATE", "OBLIGATION"],
      ],
    ],
  ])("of who works with who leads: %j", (text, expected) => {
    expect(laid(text)).toEqual(expected.map(([bearer, role, modality = ""]) => [bearer, role, modality]));
  });
});
