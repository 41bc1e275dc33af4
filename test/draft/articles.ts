import { paragraphsOf } from "../../src/archive.ts";
import { draftOf, type Draft } from "../../src/draft/draft.ts";
import { knownNames, type KnownNames } from "../../src/draft/known-names.ts";
import { noHead } from "../../src/draft/page.ts";
import { suggestionsOf } from "../../src/draft/suggest.ts";
import type { Found } from "../../src/draft/suggestion.ts";
import { article } from "../seed/faults-of.ts";
import { seedOf } from "../seed/press.ts";

/** Bodies, people and instruments of two countries that are not there. */
export const registry = `language: en
places:
  vn: { name: Vietnam, sources: [a-2024-01-01#1] }
  vn-song-xanh: { name: Song Xanh Province, sources: [a-2024-01-01#1], names: [{ value: tỉnh Sông Xanh, language: vi, kind: TRANSLATION }] }
  cn-jiang: { name: Jiang Province, sources: [a-2024-01-01#1], names: [{ value: 江港省, language: zh-Hans, kind: TRANSLATION }] }
organizations:
  vn-port-ministry:
    name: Ministry of Ports
    kind: GOVERNMENT
    sources: [a-2024-01-01#1]
    names:
      - { value: Bộ Cảng biển, language: vi, kind: TRANSLATION }
      - { value: BCB, language: vi, kind: ABBREVIATION, sources: [a-2024-01-01#1] }
  vn-port-ministry-inspectorate: { name: Inspectorate of the Ministry of Ports, kind: GOVERNMENT, sources: [a-2024-01-01#1] }
  vn-hoa-union: { name: Công đoàn cảng Hòa Vang, kind: TRADE_UNION, sources: [a-2024-01-01#1] }
  vn-ban-mai: { name: Báo Ban Mai, kind: MEDIA, sources: [a-2024-01-01#1] }
  cn-jiang-safety-office: { name: Office of the Jiang Safety Commission, kind: GOVERNMENT, sources: [a-2024-01-01#1], names: [{ value: 省安委办, language: zh-Hans, kind: TRANSLATION }] }
  cn-harbour-commission:
    name: Harbour Safety Commission
    kind: GOVERNMENT
    sources: [a-2024-01-01#1]
    names: [{ value: 港口安全委员会, language: zh-Hans, kind: TRANSLATION }, { value: 港委, language: zh-Hans, kind: TRANSLATION }]
  cn-port-ministry: { name: Ministry of Ports, kind: GOVERNMENT, sources: [a-2024-01-01#1] }
groups:
  vn-dockers: { name: Dock workers, within: vn-port-ministry, sources: [a-2024-01-01#1] }
  vn-song-xanh-unions: { name: Các cấp công đoàn, sources: [a-2024-01-01#1] }
  vn-crane-drivers: { name: Crane drivers, sources: [a-2024-01-01#1] }
posts:
  vn-port-deputy-minister: { name: Deputy Minister of Ports, organization: vn-port-ministry, sources: [a-2024-01-01#1] }
  vn-port-minister: { name: Minister of Ports, organization: vn-port-ministry, sources: [a-2024-01-01#1] }
  cn-harbour-vice-chairman: { name: Vice Chairman, organization: cn-harbour-commission, sources: [a-2024-01-01#1] }
officials:
  vn-tran-thi-hoa: { name: Trần Thị Hoà, sources: [a-2024-01-01#1] }
  vn-le-van-bach: { name: Lê Văn Bách, memberships: [{ post: vn-port-deputy-minister, sources: [a-2024-01-01#1] }], sources: [a-2024-01-01#1] }
  cn-lin-an: { name: Lin An, sources: [a-2024-01-01#1], names: [{ value: 林安, language: zh-Hans, kind: TRANSLATION }] }
directives:
  vn-quay-law: { name: Luật An toàn cầu cảng, kind: LAW, sources: [a-2024-01-01#1] }
  vn-7-ct-bcb: { name: Directive No. 07/CT-BCB, number: 07/CT-BCB, kind: DIRECTIVE, sources: [a-2024-01-01#1] }
`;

/** The names of that registry. */
export const known: KnownNames = knownWith("");

/** The names of that registry and of more of its lines. */
export function knownWith(lines: string): KnownNames {
  return knownNames(seedOf({ "article.yaml": article, "r.yaml": registry + lines }).graph);
}

/** An English article, as a ministry's site would print it. */
export const english = `Ministry of Ports steps up crane checks

15/07/2024 09:10 AM

The Ministry of Ports has issued Circular No. 12/2024/TT-BCB dated July 3rd, 2024 under the Law No. 84/2015/QH13 and Directive 07/CT-BCB.

In the first quarter of 2024, over 4,500 dock workers joined 38 safety classes, nearly 60 cranes were replaced and more than VND 2.5 billion was spent; accidents fell by 12.5 percent.

Minister of Ports Tran Thi Hoa asked all port authorities to inspect every crane before August 20. Dock workers must wear helmets on the quay.

The launch of the month, themed "Safe quay, safe ship", takes place from August 1 to August 31 and includes the "Clean Deck" competition.

Illustrative image

Copyright © 2010-2024 Ministry of Ports. All rights reserved`;

/** A Vietnamese one. */
export const vietnamese = `Bộ Cảng biển siết chặt an toàn cần cẩu

Thứ Hai, 15/07/2024 09:10

Ngày 15/7, Bộ Cảng biển ban hành Kế hoạch số 215/KH-BCB thực hiện Chỉ thị số 07/CT-BCB và Nghị định 44/2016/NĐ-CP.

Trong quý I/2024, hơn 4.500 lượt người lao động dự 38 lớp tập huấn; gần 60 thiết bị được thay mới với kinh phí trên 2,5 tỷ đồng, số vụ giảm 12,5% so với năm ngoái.

Đồng chí Trần Thị Hòa, Bộ trưởng Cảng biển, yêu cầu các cảng vụ kiểm tra cần cẩu trước ngày 20-8. Công đoàn cảng Hòa Vang cần phối hợp với chủ tàu tổ chức tập huấn.

Tháng an toàn có chủ đề “Bến an toàn, tàu an toàn”, diễn ra từ ngày 1-8 đến hết ngày 31-8 với phong trào “Sạch boong”, “Gọn kho”.

Ảnh minh họa`;

/** A Chinese one. */
export const chinese = `港口安全委员会部署起重机检查

来源：晨报　2024年7月15日 09:10

7月3日，港口安全委员会印发《港口起重机安全整治方案》（港安发〔2024〕12号），落实国发〔2023〕1号要求。

2024年第一季度，4500多名职工参加培训，近60家企业更换设备，投入资金超过2.5亿元，事故同比下降12.5%，排查隐患1.2万余处。

林安副主席强调，各港口企业必须在8月20日前检查全部起重机，港口职工应当佩戴安全帽，不得违规作业。

今年8月开展以“平安码头、平安船舶”为主题的活动，播放警示教育片《码头一刻》。

责任编辑：王某`;

/** What is recognised in a text. */
export const drafted = (text: string, names: KnownNames = known): Draft =>
  draftOf({ paragraphs: paragraphsOf(text), head: noHead }, names);

/** The words that something was recognised in. */
export const wordsOf = ({ passage, start, end }: Found): string => passage.text.slice(start, end);

/** What a text lays on whom: bearer, role and modality. */
export const laid = (text: string): string[][] =>
  suggestionsOf(drafted(text), known)
    .filter(({ section }) => section === "tasks")
    .flatMap(({ fields }) => fields["assignments"] as { bearer: string; role: string; modality: string }[])
    .map(({ bearer, role, modality }) => [bearer, role, modality]);

/** The words that name whom each duty is laid on, each body once. */
export const bearersIn = ({ duties }: Draft): (string | undefined)[][] =>
  duties.map(({ assignments }) => [...new Set(assignments.map(({ bearer }) => bearer && wordsOf(bearer)))]);
