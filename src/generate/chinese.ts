import type { Wording } from "./wording.ts";

const surnames = Array.from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗");
const givens = Array.from("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文建华国志海云");
const trades = "机械,纺织,建筑,运输,化工,水产,电子,煤业,木业,钢铁".split(",");
const forms = ["有限公司", "股份有限公司", "合作社"];
const words = Array.from("安平大和兴金隆明南富新成天盛永东西北海瑞");

/** How China's documents put things. */
export const chinese: Wording = {
  language: "zh-Hans",
  agency: "示例通讯社",
  place: (name) => name,
  body: (kind, place) => `${place}${{ party: "委员会", government: "人民政府", union: "总工会" }[kind]}`,
  head: (kind, body) => `${body}${{ party: "书记", government: "主要负责人", union: "主席" }[kind]}`,
  government: { name: "国务院", head: "国务院总理" },
  units: (body) => `${body}所属各级工会`,
  workplaces: (place) => `${place}基层工会`,
  official: (chance) => chance.usual(surnames) + chance.one(givens) + (chance.in(0.7) ? chance.one(givens) : ""),
  enterprise: (chance, place) =>
    place + chance.one(words) + chance.one(words) + chance.usual(trades) + chance.usual(forms),
  enterpriseUnion: (enterprise) => `${enterprise}工会`,
  director: (enterprise) => `${enterprise}总经理`,
  law: "示例安全生产法",
  directive: { name: "关于加强安全生产工作领导的示例指示", number: "示发〔2012〕31号" },
  planNumber: (count, year) => `工发〔${year}〕${count}号`,
  plan: (number, body, year) => `${body}${year}年安全生产工作计划（${number}）`,
  series: { name: "示例安全生产月", kind: "SAFETY_MONTH", month: 6 },
  edition: (year, place) => `${place}${year}年安全生产月`,
  slogan: (year) => `${year}年主题：防范工作场所风险`,
  instruction: (place, year) => `${place}${year}年启动仪式上的指示精神`,
  event: (kind, edition) =>
    `${edition}${{ LAUNCH: "启动仪式", STUDY_SESSION: "培训班", MEETING: "工作会议", INSPECTION: "专项检查", DRILL: "应急演练", CEREMONY: "表彰会" }[kind]}`,
  gazette: (place) => `${place}行政区划名录`,
  register: (place) => `${place}机构与人事`,
  enterprises: (place) => `${place}企业名录`,
  report: (place, year) => `${place}${year}年安全生产工作`,
  key: "安全生产重点企业",
  tasks: [
    { theme: "training", name: "开展职工安全生产培训" },
    { theme: "inspection", name: "检查和监督规定的执行" },
    { theme: "communication", name: "宣传安全生产法律" },
    { theme: "risk", name: "排查和评估工作场所风险" },
    { theme: "health", name: "开展职业健康检查" },
    { theme: "accidents", name: "报告和调查生产安全事故" },
    { theme: "network", name: "健全劳动保护监督检查网络" },
    { theme: "fire", name: "组织消防和救援演练" },
    { theme: "data", name: "更新安全生产数据库" },
    { theme: "review", name: "总结和表彰" },
  ],
  themes: {
    osh: "安全生产",
    training: "安全培训",
    inspection: "监督检查",
    communication: "安全宣传",
    risk: "风险评估",
    health: "职业健康",
    accidents: "生产安全事故",
    network: "劳动保护网络",
    fire: "消防安全",
    data: "数字化",
    review: "评比表彰",
  },
  outcomes: [
    { indicator: "接受培训的职工", unit: "人" },
    { indicator: "开展的检查", unit: "次" },
    { indicator: "参加启动仪式的人员", unit: "人" },
    { indicator: "发放的慰问品", unit: "份" },
    { indicator: "事故同比下降", unit: "百分之" },
  ],
  materials: ["安全生产手册", "事故预防短片", "自查表"],
};
