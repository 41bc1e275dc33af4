/**
 * The keys under which a marked query asks for what its asker needs besides: a record's type and id, and where a page ends. The
 * last begins the variable that turns a page; the page's key in the answer ends it.
 */
export const marks = { type: "oshType", id: "oshId", page: "oshPage", after: "oshAfter_" } as const;

/** The fields of a page that hold its rows. */
export const rowFields: readonly string[] = ["nodes", "edges"];
