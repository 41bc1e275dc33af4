import type { FactWords } from "./facts.ts";

/** What fields and the words of their vocabularies are called in English; what is not here is called as it is named. */
export const en: FactWords = {
  yes: "yes",
  no: "no",
  fields: {
    as: "in the post",
    code: "ISO 3166 code",
    edition: "number of the edition",
    everyUnit: "takes in every unit",
  },
  vocabularies: {},
};
