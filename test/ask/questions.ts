import { join } from "node:path";
import type { Question } from "../../ask/question.ts";
import { offeredQuestions } from "../../src/api/pages/offered-questions.ts";
import { apiSchema } from "../../src/api/schema.ts";
import { projectRoot } from "../../src/config.ts";
import { readModel } from "../../src/model/model.ts";
import { languages, type Language } from "../../src/api/pages/words/words.ts";
import { questions } from "../../src/questions/questions.ts";

/** The schema of the API, and the questions that its page offers. */
export const schema = await apiSchema(readModel(), questions);
export const offeredIn = (language: Language): readonly Question[] =>
  offeredQuestions(join(projectRoot, "examples"), schema, { language, words: languages[language] });
export const offered = offeredIn("en");

/** An offered question. @throws {Error} where there is none of that name */
export function question(name: string): Question {
  const found = offered.find((each) => each.name === name);
  if (found === undefined) throw new Error(`Expected an example named ${name}, came none.`);
  return found;
}
