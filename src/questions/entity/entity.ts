import { question } from "../question.ts";

export const entity = question("entity", import.meta.url);
