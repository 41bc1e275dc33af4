import { statedBy } from "../../model/stated.ts";
import { question } from "../question.ts";

/** What sources state about an entity. */
export const statements = question("statements", import.meta.url, {
  ids: { entity: "Entity" },
  parameters: (_args, _schema, model) => ({ stated: statedBy(model) }),
});
