import { paragraphsOf } from "../../src/archive.ts";
import { readModel } from "../../src/model/model.ts";
import { checkFiles } from "../../src/seed/check.ts";
import { citeAll } from "../../src/seed/cite.ts";

/** Three articles about a mill, in English, Vietnamese and Chinese, that no press ever printed. By their files' names. */
export const texts: Readonly<Record<string, string>> = {
  "mill-en-2024-03-01.txt": `Mill No. 9 put out its plan on dust this Monday.

Foremen must wet the  floors before each shift, and the union of the mill checks that they do.
`,
  "mill-vi-2024-03-02.txt": `Nhà máy số 9 ban hành kế hoạch phòng chống bụi hôm thứ Hai.

Tổ trưởng phải làm ướt sàn trước mỗi ca, và công đoàn nhà máy giám sát việc đó.
`,
  // The first character of the second paragraph is one code point and two UTF-16 units.
  "mill-zh-2024-03-03.txt": `第九工厂星期一印发防尘方案。

𠮷田车间班组长必须在每班之前洒水，工厂工会监督落实情况。
`,
};

/** A dossier for each of them, without the digests of its citations. By their files' names. */
export const dossiers: Readonly<Record<string, string>> = {
  "mill-en-2024-03-01.yaml": `# What the mill's paper says.
article: { id: mill-en-2024-03-01, kind: PRESS, publisher: mill, date: 2024-03-01, language: en, name: The mill against dust }
organizations:
  mill: { name: Mill No. 9, kind: ENTERPRISE, sources: [1 "Mill No. 9"] }
groups:
  mill-foremen: { name: Foremen, within: { mill: [2 "Foremen"] }, sources: [2 "Foremen"] }
plans:
  mill-dust:
    name: Plan on dust
    kind: PLAN
    date: 2024-03
    issuedBy: mill
    sources: [1]
    tasks:
      - position: 1
        name: Keep the dust down
        sources: [2 "Foremen … shift"]
        assignments:
          - { bearer: mill-foremen, role: IMPLEMENT, modality: OBLIGATION, sources: [2 "Foremen … shift"] }
`,
  "mill-vi-2024-03-02.yaml": `article: { id: mill-vi-2024-03-02, kind: PRESS, publisher: mill, date: 2024-03-02, language: vi, name: Nhà máy chống bụi }
organizations:
  mill: { names: [{ value: Nhà máy số 9, language: vi, kind: ALTERNATIVE, sources: [1] }], sources: [1] }
  mill-union: { name: Công đoàn nhà máy, kind: TRADE_UNION, partOf: mill, sources: ['2 "công đoàn nhà máy"'] }
`,
  "mill-zh-2024-03-03.yaml": `article: { id: mill-zh-2024-03-03, kind: PRESS, publisher: mill, date: 2024-03-03, language: zh-Hans, name: 工厂防尘 }
organizations:
  mill: { names: [{ value: 第九工厂, language: zh-Hans, kind: ALTERNATIVE, sources: [1] }], sources: [1] }
groups:
  mill-yoshida: { name: 𠮷田车间班组长, within: mill, sources: [2 "𠮷田 … 组长"] }
`,
};

/** The dossiers with the digests of their citations, as `osh cite --write` leaves them. */
export const citedDossiers: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(dossiers).map((path) => {
    const article = path.replace(/\.yaml$/, "");
    const found = Object.entries(dossiers).map(([each, content]) => ({ path: each, bytes: Buffer.from(content) }));
    const file = `${article}.txt`;
    const text = { file, paragraphs: paragraphsOf(texts[file]!) };
    return [path, citeAll(checkFiles(found, readModel()), article, text).text];
  }),
);
