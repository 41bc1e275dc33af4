import { OshError } from "../../errors.ts";
import { question } from "../question.ts";
import { checkTypes, recordTypes } from "../types.ts";

/** What lies in a time, in its order. */
export const timeline = question("timeline", import.meta.url, {
  ids: { place: "Place" },
  check({ startsOn, endsOn, types }, schema) {
    checkTypes("types", types, schema);
    // Days of four-digit years, which sort as texts.
    if (startsOn && endsOn && String(startsOn) > String(endsOn))
      throw new OshError(
        "BAD_INPUT",
        `startsOn, endsOn: expected a window that starts before it ends, came ${String(startsOn)} and ${String(endsOn)}.`,
      );
  },
  parameters: ({ types }, schema) => ({ counted: recordTypes((types ?? ["Entity"]) as string[], schema) }),
});
