import { readRules } from "./rules.ts";

const { local, others } = readRules("organizations");
const called = {
  vi: [...local.vi.map(({ words }) => words), others.vi].join("|"),
  en: [...local.en.map(({ words }) => words), others.en].join("|"),
};

/** A pattern in which {vi} and {en} stand for what bodies are called in these languages. */
export const withBodies = (pattern: string): string =>
  pattern.replaceAll("{vi}", called.vi).replaceAll("{en}", called.en);
