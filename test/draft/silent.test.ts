import { expect, test } from "vitest";
import { silentIn } from "../../src/draft/silent.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import { drafted, known } from "./articles.ts";

const silent = (text: string): [number, string][] => {
  const draft = drafted(text);
  return [...silentIn(draft, suggestionsOf(draft, known))];
};

test("the title, the line of the day, a label and a caption state nothing", () => {
  const text =
    "Cần cẩu được kiểm tra\n\nThứ Hai, 15/07/2024 09:10\n\nCác cảng phải kiểm tra cần cẩu.\n\nĐơn vị chủ trì:\n\nSở Y tế\n\nẢnh minh họa";
  expect(silent(text)).toEqual([
    [1, "its title"],
    [2, "when it was published"],
    [4, "the role of those whom the next paragraph names"],
    [6, "caption of a picture"],
  ]);
});

test("a title and a line that a suggestion rests on state something", () => {
  const text =
    "Bộ Cảng biển kiểm tra cần cẩu\n\nCập nhật: 15/07/2024 - Nguồn: Báo Sóng Xanh\n\nCác cảng phải kiểm tra cần cẩu.";
  expect(silent(text)).toEqual([]);
});
