import type { Evidence } from '../model/evidence';
import type { Season } from './lexicon/time/lexicon';
import { afterApostrophe } from './mentions/date';
import type { DateSpan } from './mentions/span';
import { NUMBER, WORD } from './text';
import type { TimeText } from './time-words';
import { cueOf, SEASON, seasonOf, sentenceEnd, sentenceStart } from './time-words';
import type { Witness } from './witness';
import { evidenceOf } from './witness';

export interface Term {
  /** Year and season, e.g. `2027-summer`. */
  term: string;
  evidence: Evidence;
}

/** The season and year in which the work takes place. The title is believed first. */
export function termOf(witnesses: readonly Witness[]): Term | null {
  const order = [...witnesses].sort((a, b) => rank(a) - rank(b));
  for (const witness of order) {
    const term = termIn(witness);
    if (term !== null) return term;
  }
  return null;
}

function rank(witness: Witness): number {
  return witness.where === 'title' ? 0 : witness.where === 'label' ? 1 : 2;
}

function termIn(witness: Witness): Term | null {
  const { t } = witness;
  for (const at of t.seasons) {
    const year = yearBeside(t, at, witness.where === 'title');
    if (year === null || otherSeason(t, at)) continue;
    if (witness.where === 'body' ? !isWork(t, at) : graduates(t, at)) continue;
    const from = Math.min(at, year.at);
    const to = Math.max(at, year.at) + 1;
    return {
      term: `${year.year}-${seasonOf(t.p.id[at] ?? 0)}`,
      evidence: evidenceOf(witness, from, to, 'term.season-year'),
    };
  }
  return null;
}

/** In a title any year will do; in the text only little words and the name of the program may stand between. */
function yearBeside(t: TimeText, at: number, title: boolean): { year: number; at: number } | null {
  const line = t.p.line[at];
  for (const step of [1, -1]) {
    for (
      let i = at + step;
      i >= 0 && i < t.p.count && Math.abs(i - at) <= (title ? 12 : 4) && t.p.line[i] === line;
      i += step
    ) {
      const year = yearOf(t, i);
      if (year !== null) return { year, at: i };
      if (!title && !(t.p.kind[i] === WORD && joins(t, i))) break;
    }
  }
  return null;
}

const LITTLE = new Set([
  'of',
  'the',
  'in',
  'de',
  'du',
  'del',
  'des',
  'term',
  'semester',
  'season',
  'session',
  'break',
  'quarter',
]);

function joins(t: TimeText, at: number): boolean {
  const cue = cueOf(t, at);
  return (
    cue === 'internship' ||
    cue === 'engagement' ||
    LITTLE.has(t.p.text.slice(t.p.start[at], t.p.end[at]).toLowerCase())
  );
}

function yearOf(t: TimeText, at: number): number | null {
  if (t.p.kind[at] !== NUMBER) return null;
  const raw = t.p.text.slice(t.p.start[at], t.p.end[at]);
  if (/^20\d\d$/.test(raw)) return Number(raw);
  return /^\d\d$/.test(raw) && afterApostrophe(t, at) ? 2000 + Number(raw) : null;
}

/** "Fall/Spring 2026", "Summer or Winter 2025": two terms, and no single one can be told. */
function otherSeason(t: TimeText, at: number): boolean {
  for (const i of [at + 2, at - 2]) {
    if (((t.role[i] ?? 0) & SEASON) === 0 || t.p.line[i] !== t.p.line[at]) continue;
    if (seasonOf(t.p.id[i] ?? 0) !== seasonOf(t.p.id[at] ?? 0)) return true;
  }
  return false;
}

const GRADUATES = /^(?:graduat(?!e$)|absolv|abschl|diplôm|titulad|egresad|laureat)/i;

/** "Intern (graduating spring 2028)", "Spring 2027 graduates": in a title only words of graduating turn a season away. */
function graduates(t: TimeText, at: number): boolean {
  for (let i = Math.max(0, at - 3); i < Math.min(t.p.count, at + 4); i++)
    if (GRADUATES.test(t.p.text.slice(t.p.start[i], t.p.end[i]))) return true;
  return false;
}

/** Not the term of a graduation, of a class taken, or of a former intern's name under a quotation. */
function isWork(t: TimeText, at: number): boolean {
  const start = sentenceStart(t, at);
  const end = sentenceEnd(t, at);
  for (let i = Math.max(start, at - 15); i < Math.min(end, at + 8); i++) {
    const cue = cueOf(t, i);
    if (cue === 'not-start' || cue === 'study' || cue === 'posted') return false;
  }
  return !attribution(t, start, end);
}

/** "- Name Name, Fall 2023 Data Intern" under a testimonial: short, after a dash, names first. */
function attribution(t: TimeText, start: number, end: number): boolean {
  if (end - start > 14) return false;
  for (let i = start; i < end; i++) {
    const code = t.p.text.charCodeAt(t.p.start[i] ?? 0);
    if (code === 34 || code === 0x201d || code === 0x2014 || code === 0x201c) return true;
  }
  return false;
}

/** The months in which a term begins, from 1 to 12. Winter begins in December or January. */
const BEGINS: Record<Season, readonly number[]> = {
  spring: [1, 2, 3, 4],
  summer: [5, 6, 7],
  fall: [8, 9, 10],
  winter: [11, 12, 1],
};

/** "June to August" in a posting for summer 2026: the year of the term is the year of its dates. */
export function lendTermYear(span: DateSpan, term: string): void {
  const [year, season] = term.split('-');
  if (span.from.year !== null || span.to.year !== null || span.to.month < span.from.month) return;
  if (!BEGINS[season as Season].includes(span.from.month)) return;
  span.from.year = Number(year);
  span.to.year = Number(year);
}

/** "Summer internship" that starts on 2 June 2026: the season is said, and the start tells its year. */
export function seasonOfStart(witnesses: readonly Witness[], start: string): Term | null {
  const month = Number(start.slice(5, 7));
  let found: Term | null = null;
  for (const witness of witnesses) {
    const { t } = witness;
    for (const at of t.seasons) {
      if (
        cueOf(t, at + 1) !== 'internship' &&
        cueOf(t, at + 1) !== 'engagement' &&
        cueOf(t, at - 1) !== 'internship'
      )
        continue;
      const season = seasonOf(t.p.id[at] ?? 0);
      if (otherSeason(t, at) || (witness.where === 'body' && !isWork(t, at))) continue;
      const term = `${start.slice(0, 4)}-${season}`;
      if (!BEGINS[season].includes(month) || (found !== null && found.term !== term)) return null;
      found ??= {
        term,
        evidence: evidenceOf(witness, at, Math.min(at + 2, t.p.count), 'term.season-and-start'),
      };
    }
  }
  return found;
}
