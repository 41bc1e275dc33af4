import { lastings } from "../../model/period.ts";
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
  parameters: ({ types }, schema, model) => ({
    // Of the others none could be dated.
    counted: recordTypes((types ?? ["Entity"]) as string[], schema).filter((name) =>
      model.types.get(name)!.labels.includes("Dated"),
    ),
    // What lasts a day does not reach into a window from before it.
    lastings: lastings.filter((each) => each !== 1),
  }),
});
