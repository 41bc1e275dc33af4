import { en } from "./en.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";

/** Everything that the pages say of their own, in one language. English is authored first; the others have the same keys. */
export type Words = typeof en;

/** The languages that the pages speak. */
export const languages = { en, vi, zh } satisfies Record<string, Words>;
export type Language = keyof typeof languages;

export const languageTags = Object.keys(languages) as Language[];
