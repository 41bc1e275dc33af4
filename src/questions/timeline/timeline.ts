import { question } from "../question.ts";
import { checkTypes, recordTypes } from "../types.ts";
import { checkWindow } from "../window.ts";

/** What lies in a time, in its order. */
export const timeline = question("timeline", import.meta.url, {
  ids: { place: "Place" },
  check({ startsOn, endsOn, types }, schema) {
    checkTypes("types", types, schema);
    checkWindow(startsOn, endsOn);
  },
  parameters: ({ types }, schema) => ({ counted: recordTypes((types ?? ["Entity"]) as string[], schema) }),
});
