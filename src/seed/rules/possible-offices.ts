import { oneOf } from "../../model/value.ts";
import { place } from "../fault.ts";
import type { GraphRecord } from "../graph.ts";
import { isBefore } from "./apart.ts";
import { officeOf } from "./offices.ts";
import type { Rule, Subject } from "./rule.ts";

/** Every post is in a body that can have it, as far as its name says, and is held while that body exists. */
export const possibleOffices: Rule = function* (subject) {
  for (const record of subject.graph.records)
    if (record.type.name === "Post") yield* ofPost(record, subject);
    else if (record.type.name === "Membership") yield* ofMembership(record, subject);
};

const ofPost: (post: GraphRecord, subject: Subject) => ReturnType<Rule> = function* (post, { linked }) {
  const names = linked(post, "names").map(({ target }) => String(target.values.get("value")));
  const found = names.flatMap((name) => {
    const office = officeOf(name);
    return office ? [{ name, office }] : [];
  })[0];
  if (found === undefined) return;
  const { name, office } = found;
  for (const { target, at } of linked(post, "organization"))
    for (const [field, allowed] of [
      ["kind", office.kinds],
      ["level", office.levels],
    ] as const) {
      const came = target.values.get(field);
      if (came === undefined || allowed.includes(String(came))) continue;
      const message = `expected a body whose ${field} is ${oneOf(allowed)} for "${name}", came ${target.id} (${place(target.at)}): ${String(came)}`;
      yield { code: "IMPOSSIBLE_OFFICE", message, at };
    }
};

const ofMembership: (membership: GraphRecord, subject: Subject) => ReturnType<Rule> = function* (
  membership,
  { linked },
) {
  const bodies = [
    ...linked(membership, "organization"),
    ...linked(membership, "post").flatMap(({ target }) => linked(target, "organization")),
  ].map(({ target }) => target);
  for (const body of bodies) {
    const came = isBefore(membership, body) ? "before" : isBefore(body, membership) ? "after" : undefined;
    if (came === undefined) continue;
    const message = `${membership.id} (${membership.values.get("date")}) is ${came} ${body.id} exists (${body.values.get("date")}, ${place(body.at)})`;
    yield { code: "IMPOSSIBLE_OFFICE", message, at: membership.at };
  }
};
