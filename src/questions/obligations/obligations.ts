import neo4j from "neo4j-driver";
import { question } from "../question.ts";
import { readingOf } from "../text.ts";

/** What bears more, or leads to more instruments, is a hub, which is not gone through where there is another way. */
const hub = 200;

/** Which units must implement which tasks under which directive. */
export const obligations = question("obligations", import.meta.url, {
  ids: { instrument: "Instrument", bearer: "Agent", place: "Place", theme: "Theme" },
  parameters: ({ text }) => ({
    hub: neo4j.int(hub),
    words: typeof text === "string" ? readingOf("text", text).split(" ") : null,
  }),
});
