/** Rows as a CSV file that spreadsheets read as UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): Blob =>
  new Blob(["\uFEFF", ...rows.map((row) => `${row.map(cell).join(",")}\r\n`)], { type: "text/csv" });

/** Quoted, and where a spreadsheet would take it for a formula, marked as text. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;
