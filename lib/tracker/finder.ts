import { fold } from '../model/fold';
import type { Summary } from '../model/posting';
import { matchesAll, needles, type SearchText } from '../model/search-text';

/** Posting id -> what its text says. */
export type Words = ReadonlyMap<string, SearchText>;

/** The rows, in their order, in which every word of the query begins some word. All of them for an empty query. */
export type Finder = (rows: readonly Summary[], words: Words, query: string) => readonly Summary[];

/**
 * Search as one types. While the rows stay the same, a query that was typed on is looked for only in what the one before
 * found. A posting whose words are not read yet is searched by its title, company, place and tags.
 */
export function createFinder(): Finder {
  let rows: readonly Summary[] = [];
  let words: Words = new Map();
  let texts: readonly SearchText[] = [];
  /** Every place in `rows`, and those of what was found last. */
  let everywhere: readonly number[] = [];
  let last: { needles: readonly string[]; hits: readonly number[] } = { needles: [], hits: [] };

  function prepare(nextRows: readonly Summary[], nextWords: Words): void {
    if (rows === nextRows && words === nextWords) return;
    rows = nextRows;
    words = nextWords;
    texts = rows.map((row) => words.get(row.id) ?? textOfRow(row));
    everywhere = rows.map((_, at) => at);
    last = { needles: [], hits: everywhere };
  }

  return (nextRows, nextWords, query) => {
    const wanted = needles(query);
    if (wanted.length === 0) return nextRows;
    prepare(nextRows, nextWords);
    const hits: number[] = [];
    const found: Summary[] = [];
    for (const at of narrows(wanted, last.needles) ? last.hits : everywhere) {
      const row = rows[at];
      const text = texts[at];
      if (!row || !text || !matchesAll(text, wanted)) continue;
      hits.push(at);
      found.push(row);
    }
    last = { needles: wanted, hits };
    return found;
  };
}

/** Can what matches `wanted` only be among what matched `before`? So it is while a person types on. */
function narrows(wanted: readonly string[], before: readonly string[]): boolean {
  return before.every((old) => wanted.some((needle) => needle.startsWith(old)));
}

const textsOfRows = new WeakMap<Summary, SearchText>();
/** What words stand between in titles. Made for thousands of rows at one key, so it is kept cheap. */
const BETWEEN_WORDS = /[-/(),.:;&|·–—"']/g;

function textOfRow(row: Summary): SearchText {
  const known = textsOfRows.get(row);
  if (known !== undefined) return known;
  const text = [row.title, row.company ?? '', row.location ?? '', ...row.tags].join(' ');
  const made = { words: ` ${fold(text).replace(BETWEEN_WORDS, ' ')}`, starts: null };
  textsOfRows.set(row, made);
  return made;
}
