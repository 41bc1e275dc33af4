/** An SVG path of 24 by 24 for each type of entity, so that types are told apart without colors. */
const drawings: Readonly<Record<string, string>> = {
  Directive: "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7",
  Plan: "M5 4h14v17H5zM9 2v4M15 2v4M8 11l1.5 1.5L12 10M14 11.5h3M8 16l1.5 1.5L12 15M14 16.5h3",
  Task: "M4 5h16v14H4zM8 12l3 3 6-6",
  Organization: "M4 21V8l8-5 8 5v13zM9 21v-5h6v5M8 11h1M15 11h1",
  Group: "M8 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16 12a3 3 0 1 0 0-6M3 20c0-3 2-5 5-5s5 2 5 5M16 15c3 0 5 2 5 5",
  Official: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 21c0-4 3-6 7-6s7 2 7 6",
  Post: "M4 8h16v12H4zM9 8V5h6v3M4 13h16",
  Campaign: "M5 22V3M5 4h13l-3 4 3 4H5",
  Theme: "M4 4h8l8 8-8 8-8-8zM8 8h.5",
  Event: "M4 6h16v15H4zM4 10h16M8 3v4M16 3v4M12 13v5M9.5 15.5h5",
  Material: "M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14",
  Outcome: "M4 20h16M6 20v-6M11 20V9M16 20V4",
  Place: "M12 22s7-7 7-12a7 7 0 1 0-14 0c0 5 7 12 7 12zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
};

/** The path that a type is drawn with. */
export const pathOf = (type: string): string => drawings[type] ?? "M4 4h16v16H4z";
