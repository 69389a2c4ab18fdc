import { readCell } from './csv-cell';
import { refuse, type Taken, take } from './refusal';

export interface Table {
  header: string[];
  rows: string[][];
}

const MOST_ROWS = 50_000;
const MOST_COLUMNS = 200;
/** Rows above the header that a spreadsheet's title or notes may take. */
const HEADER_WITHIN = 5;
const SEPARATORS = [',', '\t', ';', '|'];

/**
 * A table's text as cells, by RFC 4180 with whichever separator it uses. The header is the first of the top rows
 * with at least two cells filled; rows without any are left out, and short ones are filled up.
 */
export function readTable(text: string): Taken<Table> {
  const plain = text.replace(/^\uFEFF/, '');
  const data = cellsOf(plain, separatorOf(plain), MOST_ROWS + HEADER_WITHIN + 1).filter(isFilled);
  const at = data
    .slice(0, HEADER_WITHIN)
    .findIndex((row) => row.filter((cell) => cell.trim() !== '').length >= 2);
  const header = data[at];
  if (!header || data.length < at + 2) return refuse('not-ours');
  if (header.length > MOST_COLUMNS || data.length - at - 1 > MOST_ROWS) return refuse('too-large');
  const rows = data.slice(at + 1).map((row) => header.map((_, column) => readCell(row[column] ?? '')));
  return take({ header: header.map((name) => name.trim()), rows });
}

/** The separator that cuts the first lines into the most columns alike. */
function separatorOf(text: string): string {
  const start = text.slice(0, 20_000);
  const scored = SEPARATORS.map((separator) => {
    const widths = cellsOf(start, separator, 12)
      .filter(isFilled)
      .map((row) => row.length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    const alike = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { separator, score: usual > 1 ? usual * alike : 0 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Cells in one pass. A quote that is never closed takes the rest as its cell, as spreadsheets do. */
function cellsOf(text: string, separator: string, mostRows: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < mostRows) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, separator);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < mostRows) rows.push(row);
  return rows;

  function plain(source: string, from: number, stop: string): { cell: string; end: number } {
    let end = from;
    while (end < source.length && source[end] !== stop && source[end] !== '\n' && source[end] !== '\r')
      end += 1;
    return { cell: source.slice(from, end), end };
  }

  function quoted(source: string, from: number): { cell: string; end: number } {
    const parts: string[] = [];
    let start = from + 1;
    for (;;) {
      const close = source.indexOf('"', start);
      if (close < 0) return { cell: parts.join('') + source.slice(start), end: source.length };
      parts.push(source.slice(start, close));
      if (source[close + 1] !== '"') {
        // What stands between the closing quote and the separator belongs to the cell: `"a" b`.
        const rest = plain(source, close + 1, separator);
        return { cell: parts.join('') + rest.cell, end: rest.end };
      }
      parts.push('"');
      start = close + 2;
    }
  }
}

function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell.trim() !== '');
}
