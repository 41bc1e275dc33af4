import { question } from "../question.ts";
import { readingOf } from "../text.ts";

/** Which units must implement which tasks under which directive. */
export const obligations = question("obligations", import.meta.url, {
  ids: { instrument: "Instrument", bearer: "Agent", place: "Place", theme: "Theme" },
  parameters: ({ text }) => ({ words: typeof text === "string" ? readingOf("text", text).split(" ") : null }),
});
