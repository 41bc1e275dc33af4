import { describe, expect, test } from "vitest";
import { chinese, drafted, english, vietnamese, wordsOf } from "./articles.ts";

const articles = { english: drafted(english), vietnamese: drafted(vietnamese), chinese: drafted(chinese) };

describe("numbers of documents, with kind and issuer", () => {
  const numbers = (of: keyof typeof articles) =>
    articles[of].numbers.map(({ number, kind, issuers, title }) => [number, kind, issuers[0], title]);

  test("in English", () => {
    expect(numbers("english")).toEqual([
      ["12/2024/TT-BCB", "CIRCULAR", undefined, undefined],
      ["84/2015/QH13", "LAW", "Quốc hội", undefined],
      ["07/CT-BCB", "DIRECTIVE", undefined, undefined],
    ]);
  });

  test("in Vietnamese", () => {
    expect(numbers("vietnamese")).toEqual([
      ["215/KH-BCB", "PLAN", undefined, undefined],
      ["07/CT-BCB", "DIRECTIVE", undefined, undefined],
      ["44/2016/NĐ-CP", "DECREE", "Chính phủ", undefined],
    ]);
  });

  test("in Chinese", () => {
    expect(numbers("chinese")).toEqual([
      ["港安发〔2024〕12号", "PROGRAMME", undefined, "港口起重机安全整治方案"],
      ["国发〔2023〕1号", "CIRCULAR", "国务院", undefined],
    ]);
  });
});

describe("dates, as precise as they are printed", () => {
  const dates = (of: keyof typeof articles) => articles[of].dates.map((found) => [wordsOf(found), found.date]);

  test("in English", () => {
    expect(dates("english")).toEqual([
      ["15/07/2024", "2024-07-15"],
      ["July 3rd, 2024", "2024-07-03"],
      ["the first quarter of 2024", "2024-01/2024-03"],
      ["August 20", "2024-08-20"],
      ["August 1 to August 31", "2024-08-01/2024-08-31"],
    ]);
  });

  test("in Vietnamese", () => {
    expect(dates("vietnamese")).toEqual([
      ["15/07/2024", "2024-07-15"],
      ["Ngày 15/7", "2024-07-15"],
      ["quý I/2024", "2024-01/2024-03"],
      ["năm ngoái", "2023"],
      ["ngày 20-8", "2024-08-20"],
      ["từ ngày 1-8 đến hết ngày 31-8", "2024-08-01/2024-08-31"],
    ]);
  });

  test("in Chinese", () => {
    expect(dates("chinese")).toEqual([
      ["2024年7月15日", "2024-07-15"],
      ["7月3日", "2024-07-03"],
      ["2024年第一季度", "2024-01/2024-03"],
      ["8月20日", "2024-08-20"],
      ["今年8月", "2024-08"],
    ]);
  });
});

describe("figures, with comparator and unit", () => {
  const figures = (of: keyof typeof articles) =>
    articles[of].figures.map(({ value, comparator, unit }) => [value, comparator, unit]);

  test("in English", () => {
    expect(figures("english")).toEqual([
      [4500, "MORE_THAN", "people"],
      [38, "EXACTLY", "classes"],
      [60, "NEARLY", undefined],
      [2_500_000_000, "MORE_THAN", "VND"],
      [12.5, "EXACTLY", "%"],
    ]);
  });

  test("in Vietnamese", () => {
    expect(figures("vietnamese")).toEqual([
      [4500, "MORE_THAN", "people"],
      [38, "EXACTLY", "classes"],
      [60, "NEARLY", "sets"],
      [2_500_000_000, "MORE_THAN", "VND"],
      [12.5, "EXACTLY", "%"],
    ]);
  });

  test("in Chinese", () => {
    expect(figures("chinese")).toEqual([
      [4500, "MORE_THAN", "people"],
      [60, "NEARLY", "enterprises"],
      [250_000_000, "MORE_THAN", "CNY"],
      [12.5, "EXACTLY", "%"],
      [12_000, "MORE_THAN", "cases"],
    ]);
  });
});

describe("known names, in any script", () => {
  const names = (of: keyof typeof articles) =>
    [
      ...new Set(articles[of].names.filter(({ certainty }) => certainty !== "low").map(({ record }) => record.id)),
    ].toSorted();

  test("in English, without diacritics", () => {
    expect(names("english")).toEqual([
      "vn-7-ct-bcb",
      "vn-dockers",
      "vn-port-minister",
      "vn-port-ministry",
      "vn-tran-thi-hoa",
    ]);
  });

  test("in Vietnamese, wherever the tone mark stands", () => {
    expect(names("vietnamese")).toEqual(["vn-hoa-union", "vn-port-ministry", "vn-tran-thi-hoa"]);
  });

  test("in Chinese", () => {
    expect(names("chinese")).toEqual(["cn-harbour-commission", "cn-lin-an"]);
  });

  test("with the posts beside them", () => {
    const posts = (of: keyof typeof articles) =>
      articles[of].posts.map(({ official, printed, post }) => [official.record?.id, printed, post?.id]);
    expect(posts("english")).toEqual([["vn-tran-thi-hoa", "Minister of Ports", "vn-port-minister"]]);
    expect(posts("vietnamese")).toEqual([["vn-tran-thi-hoa", "Bộ trưởng Cảng biển", undefined]]);
    expect(posts("chinese")).toEqual([["cn-lin-an", "副主席", undefined]]);
  });
});

describe("what stands in quotation marks", () => {
  const quotes = (of: keyof typeof articles) =>
    articles[of].quotes.map(({ name, section, kind }) => [name, section, kind]);

  test("in English", () => {
    expect(quotes("english")).toEqual([
      ["Safe quay, safe ship", "themes", undefined],
      ["Clean Deck", "campaigns", "COMPETITION"],
    ]);
  });

  test("in Vietnamese, of a list every item", () => {
    expect(quotes("vietnamese")).toEqual([
      ["Bến an toàn, tàu an toàn", "themes", undefined],
      ["Sạch boong", "campaigns", "EMULATION_MOVEMENT"],
      ["Gọn kho", "campaigns", "EMULATION_MOVEMENT"],
    ]);
  });

  test("in Chinese", () => {
    expect(quotes("chinese")).toEqual([
      ["港口起重机安全整治方案", "plans", "PROGRAMME"],
      ["平安码头、平安船舶", "themes", undefined],
      ["码头一刻", "materials", "FILM"],
    ]);
  });
});

describe("duties, with role, modality and whom they are laid on", () => {
  const duties = (of: keyof typeof articles) =>
    articles[of].duties.map(({ modality, assignments: [first] }) => [
      modality,
      first!.role,
      first!.bearer && wordsOf(first!.bearer),
    ]);

  test("in English", () => {
    expect(duties("english")).toEqual([
      ["RECOMMENDATION", "INSPECT", "all port authorities"],
      ["OBLIGATION", "IMPLEMENT", "Dock workers"],
    ]);
  });

  test("in Vietnamese", () => {
    expect(duties("vietnamese")).toEqual([
      ["OBLIGATION", "INSPECT", "các cảng vụ"],
      ["RECOMMENDATION", "COORDINATE", "Công đoàn cảng Hòa Vang"],
    ]);
  });

  test("in Chinese", () => {
    expect(duties("chinese")).toEqual([
      ["OBLIGATION", "INSPECT", "各港口企业"],
      ["OBLIGATION", "IMPLEMENT", "港口职工"],
      ["PROHIBITION", "IMPLEMENT", "港口职工"],
    ]);
  });
});

test("the head says title, day and language; what is not printed is left out", () => {
  expect(articles.english.head).toMatchObject({
    name: { value: "Ministry of Ports steps up crane checks" },
    date: { value: "2024-07-15" },
    language: { value: "en" },
  });
  expect(articles.vietnamese.head).toMatchObject({
    name: { value: "Bộ Cảng biển siết chặt an toàn cần cẩu" },
    date: { value: "2024-07-15" },
    language: { value: "vi" },
  });
  expect(articles.chinese.head).toMatchObject({
    name: { value: "港口安全委员会部署起重机检查" },
    date: { value: "2024-07-15" },
    language: { value: "zh-Hans" },
    publisherName: { value: "晨报" },
  });
  for (const { head } of Object.values(articles)) expect([head.publisher, head.url]).toEqual([undefined, undefined]);
});

test("captions and editors state nothing", () => {
  expect([...articles.english.none.values()]).toEqual(["caption of a picture"]);
  expect([...articles.vietnamese.none.values()]).toEqual(["caption of a picture"]);
  expect([...articles.chinese.none.values()]).toEqual(["editor"]);
});
