import { singleFields } from "../../model/single-fields.ts";
import { oneOf } from "../../model/value.ts";
import { suggestion } from "../fault.ts";
import { valueOf } from "../value-of.ts";
import type { Rule } from "./rule.ts";

/** A variant that a file writes is of a field that holds one value, and is the one shown where the record shows its value. */
export const variants: Rule = function* ({ graph, linked }) {
  for (const record of graph.records)
    for (const { target: variant } of linked(record, "variants")) {
      const { values, at } = variant;
      const field = String(values.get("field"));
      const fields = singleFields(record.type);
      const isShown = valueOf(record, field, linked) === values.get("value");
      if (!fields.includes(field)) {
        const message = `field: expected ${oneOf(fields)}, came "${field}"${suggestion(field, fields)}`;
        yield { code: "BAD_VALUE", message, at };
      } else if (values.get("shown") !== isShown) {
        const message = `shown: expected ${isShown}, as ${record.id} shows ${isShown ? "this" : "another"} ${field}`;
        yield { code: "BAD_VALUE", message: `${message}, came ${!isShown}`, at };
      }
    }
};
