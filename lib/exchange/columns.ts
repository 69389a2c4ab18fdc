import { words } from '../model/fold';
import { LOOKS } from './cells';
import { FIELDS, type Field, type Mapping, NAMES } from './column-names';
import { INTERNAL, OTHERWISE, WORDS } from './column-words';
import type { Table } from './csv-read';

/** Fields that several columns may fill together. */
const SHARED: ReadonlySet<Field> = new Set(['pay', 'notes', 'tags', 'description']);

/** Which tracker wrote the table, as far as its columns tell. `sheet`: any other table. */
export type Origin = 'forethought' | 'huntr' | 'linkedin' | 'teal' | 'simplify' | 'notion' | 'sheet';

/** Cells of a column that are looked at. */
const LOOKED_AT = 200;

/**
 * The mapping that the columns' names and cells suggest; the person can change it. What else a person wrote down becomes
 * notes, so that nothing of it is lost.
 */
export function guessMapping({ header, rows }: Table): Mapping {
  const columns = header.map((name, at) => ({
    name: folded(name),
    cells: rows.slice(0, LOOKED_AT).map((row) => row[at] ?? ''),
  }));
  const mapping: (Field | null)[] = header.map(() => null);
  const taken = new Set<Field>();
  function take(at: number, field: Field | null): void {
    if (!field || mapping[at] || (taken.has(field) && !SHARED.has(field))) return;
    mapping[at] = field;
    taken.add(field);
  }
  // Of two columns for one field the one that says something.
  const inOrder = [...columns.entries()].sort(([, a], [, b]) => Number(isEmpty(a)) - Number(isEmpty(b)));
  for (const [at, { name, cells }] of inOrder) take(at, seen(namedField(name), cells));
  const origin = originOf(header);
  if (origin === 'forethought') return mapping;
  // Notion calls its first column "Name": the company, where another column is the role.
  const nameAt = columns.findIndex(({ name }) => name === 'name');
  const titleAt = columns.findIndex(({ name }, at) => at !== nameAt && namedField(name) === 'title');
  if (nameAt >= 0 && titleAt >= 0 && !taken.has('company')) {
    mapping[nameAt] = 'company';
    mapping[titleAt] = 'title';
    taken.add('company');
  }
  for (const [at, { name, cells }] of columns.entries()) if (!mapping[at]) take(at, wordedField(name, cells));
  // A nameless column of links is where the postings are.
  if (!taken.has('url')) {
    const links = columns.findIndex(
      ({ name, cells }, at) => mapping[at] === null && !OTHERWISE.test(name) && LOOKS.links(cells),
    );
    // A sheet with one link calls it whatever it likes: "Apply link" is where the posting is, too.
    const at = links >= 0 ? links : mapping.indexOf('applyUrl');
    if (at >= 0) mapping[at] = 'url';
  }
  return mapping.map((field, at) => field ?? (isOwnWords(columns[at], origin) ? 'notes' : null));
}

export function originOf(header: readonly string[]): Origin {
  const names = new Set(header.map(folded));
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.has(name));
  if (has('posting url', 'hours a week min', 'history')) return 'forethought';
  if (has('list name', 'company name') || has('list', 'employer') || has('list', 'company')) return 'huntr';
  if (has('application date', 'company name', 'job title', 'resume name')) return 'linkedin';
  if (has('saved date', 'job url', 'job title', 'company name')) return 'linkedin';
  if (has('job url', 'status date')) return 'simplify';
  if (has('excitement') || has('date saved', 'date applied', 'follow up')) return 'teal';
  if (has('company name', 'job title', 'status')) return 'teal';
  if (has('job title', 'company name', 'applied date')) return 'simplify';
  return has('name', 'created time') || has('name', 'last edited time') ? 'notion' : 'sheet';
}

function namedField(name: string): Field | null {
  return FIELDS.find((field) => NAMES[field].has(name)) ?? null;
}

/** The field, or what its cells say that it is instead: "Applied" may hold days or a checkbox. */
function seen(field: Field | null, cells: readonly string[]): Field | null {
  if (field === 'appliedOn' && LOOKS.answers(cells)) return 'applied';
  // One that only says what was added to the record when.
  if (field === 'stage' && cells.some((cell) => /^\s*[{[]/.test(cell))) return null;
  return field;
}

/** By single words of its name, and only where the cells look like it. */
function wordedField(name: string, cells: readonly string[]): Field | null {
  if (OTHERWISE.test(name)) return null;
  for (const [pattern, field] of WORDS) {
    if (!pattern.test(name)) continue;
    const found = seen(field, cells);
    if (found && (found === 'applied' || looksLike(found, cells))) return found;
  }
  return null;
}

function looksLike(field: Field, cells: readonly string[]): boolean {
  switch (field) {
    case 'deadline':
    case 'appliedOn':
    case 'postedOn':
    case 'savedOn':
    case 'start':
      return LOOKS.days(cells);
    case 'hours':
    case 'duration':
    case 'pay':
      return LOOKS.numbers(cells);
    case 'workMode':
      return LOOKS.modes(cells);
    case 'url':
      return LOOKS.links(cells);
    case 'stage':
      return LOOKS.stages(cells);
    default:
      return LOOKS.short(cells);
  }
}

interface Column {
  /** Folded. */
  name: string;
  cells: readonly string[];
}

function isEmpty({ cells }: Column): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function isOwnWords(column: Column | undefined, origin: Origin): boolean {
  if (!column || column.name === '' || INTERNAL.test(column.name) || isEmpty(column)) return false;
  // The applicant's own address, in every row.
  if (origin === 'linkedin' && /^contact /.test(column.name)) return false;
  return !column.cells.some((cell) => /^\s*[{[]/.test(cell));
}

/** "companyName", "company_name" and "Company name" are one name. */
export function folded(name: string): string {
  return words(name.replaceAll('_', ' ').replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).join(' ');
}
