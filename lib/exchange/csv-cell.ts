/** What a spreadsheet would take for a formula, in plain and full-width form, or that could end a cell early. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** How a spreadsheet of some country expects a table, since it asks nobody: where a half is "0,5", cells end at ";". */
export interface TableStyle {
  separator: ',' | ';';
  decimal: '.' | ',';
}

/** `language`: BCP 47. */
export function tableStyleOf(language: string): TableStyle {
  const decimal = new Intl.NumberFormat(language).format(0.5).includes(',') ? ',' : '.';
  return { separator: decimal === ',' ? ';' : ',', decimal };
}

const PLAIN_STYLE: TableStyle = { separator: ',', decimal: '.' };

/** A cell as RFC 4180 writes it, with an apostrophe before anything that a spreadsheet would run. */
export function writeCell(value: string | number | boolean | null, { decimal } = PLAIN_STYLE): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return quoted(typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : String(value));
}

function quoted(text: string): string {
  return /[",\r\n;\t]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cell as it was before `writeCell` made it safe. */
export function readCell(text: string): string {
  return text.startsWith("'") && FORMULA_START.test(text) ? text.slice(1) : text;
}

/** Lines end as RFC 4180 says; the mark at the start tells spreadsheets that it is UTF-8. */
export function writeTable(
  rows: readonly (readonly (string | number | boolean | null)[])[],
  style = PLAIN_STYLE,
): string {
  const lines = rows.map((row) => `${row.map((cell) => writeCell(cell, style)).join(style.separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
