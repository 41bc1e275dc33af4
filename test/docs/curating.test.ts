import { expect, test } from "vitest";
import { blocksOf, readDoc, shownIn } from "./markdown.ts";
import { terminalPicture } from "./terminal-picture.ts";

/** What the picture shows of the walk: the first time that each of these is typed. */
const pictured = ["npx osh check", "npx osh plan", "npx osh apply"];

// `npx vitest run --project unit test/docs/curating.test.ts --update` draws it anew.
test("the picture shows what docs/curating.md shows, which is what the commands print", async () => {
  const shown = blocksOf(readDoc("docs/curating.md"))
    .filter(({ language }) => language === "console")
    .flatMap(shownIn);
  const parts = pictured.map((start) => {
    const { command, output } = shown.find((each) => each.command.startsWith(start))!;
    return `$ ${command}\n${output}`;
  });
  const title = "A terminal: osh check finds a slip in a dossier, osh plan says what is to be made, osh apply makes it";
  await expect(terminalPicture(title, parts.join("\n"))).toMatchFileSnapshot("../../docs/curating.svg");
});
