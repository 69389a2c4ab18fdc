/** What a spreadsheet would take for a formula, in plain and full-width form, or that could end a cell early. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell as RFC 4180 writes it, with an apostrophe before anything that a spreadsheet would run. */
export function writeCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : String(value);
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cell as it was before `writeCell` made it safe. */
export function readCell(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}

/** Lines end as RFC 4180 says; the mark at the start tells spreadsheets that it is UTF-8. */
export function writeTable(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}
