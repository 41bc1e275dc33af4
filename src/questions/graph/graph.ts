import { question } from "../question.ts";

export const graph = question("graph", import.meta.url);
