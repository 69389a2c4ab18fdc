import { words } from '../model/fold';
import { safeUrl } from '../model/url';
import { readDay } from './days-in';
import { readStage } from './stage-in';

/** What people and programs write where they know nothing: an answer to no question, and never "unpaid". */
const NOTHING =
  /^(?:n\.?[/.]?a\.?|#n\/a|#ref!|#value!|#name\?|not (?:available|applicable|known|sure|stated|specified|listed|provided|disclosed|mentioned)|unknown|unspecified|tb[dac]|to be (?:determined|announced|confirmed)|null|undefined|nan|none|k\.? ?a\.?|keine angabe|unbekannt|inconnu|[-–—_?./]{1,3})$/i;

/** A cell without spaces around it; empty where it says that nothing is known. */
export function said(cell: string | undefined): string {
  const text = cell?.trim() ?? '';
  return NOTHING.test(text) ? '' : text;
}

const YES = new Set([
  'yes',
  'y',
  'true',
  'checked',
  'x',
  '✓',
  '✔',
  '☑',
  '✅',
  '1',
  'ja',
  'oui',
  'si',
  'sim',
  'tak',
  'ano',
  'done',
]);
const NO = new Set([
  'no',
  'n',
  'false',
  'unchecked',
  '✗',
  '✘',
  '☐',
  '❌',
  '0',
  'nein',
  'non',
  'nao',
  'nie',
  'ne',
  'nee',
  'not yet',
]);

/** A yes or a no, as people and checkboxes write them; null for anything else. */
export function yesOrNo(cell: string): boolean | null {
  const plain =
    words(cell).join(' ') ||
    cell
      .trim()
      .toLowerCase()
      .replace(/\uFE0F/g, '');
  if (YES.has(plain)) return true;
  return NO.has(plain) ? false : null;
}

/** The web address in a cell: alone, without its scheme, in a Markdown or HTML link, or among words. */
export function linkIn(cell: string): string | null {
  const bare = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(cell) && !cell.includes(' ') ? `https://${cell}` : cell;
  const whole = /\s/.test(bare) ? null : safeUrl(bare);
  if (whole) return whole;
  const within = /https?:\/\/[^\s<>"')\]]{4,2000}/i.exec(cell)?.[0];
  return within ? safeUrl(within) : null;
}

/** Words as they are read where a cell is written in Markdown: `**[Brightwater](https://…)**` is "Brightwater". */
export function unmarked(cell: string): string {
  return cell
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/^(\*\*|__|~~)(.{1,500})\1$/, '$2')
    .trim();
}

/** Do so many of the filled cells look like it? An empty column may be anything. */
function mostAre(cells: readonly string[], looks: (cell: string) => boolean, share = 0.5): boolean {
  const filled = cells.map(said).filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter(looks).length >= filled.length * share;
}

/** A day in either order, or something like one that names no year. */
function isDayLike(cell: string): boolean {
  return (
    readDay(cell, 'day-first') !== null ||
    readDay(cell, 'month-first') !== null ||
    /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,12})\b|^\p{L}{3,9}\.? \d{1,2}\b/u.test(cell)
  );
}

/** What a column's cells may be; tried on the first of them. */
export const LOOKS = {
  days: (cells: readonly string[]) => mostAre(cells, isDayLike),
  links: (cells: readonly string[]) => mostAre(cells, (cell) => linkIn(cell) !== null),
  answers: (cells: readonly string[]) => mostAre(cells, (cell) => yesOrNo(cell) !== null, 0.8),
  stages: (cells: readonly string[]) => mostAre(cells, (cell) => readStage(cell, []) !== null),
  numbers: (cells: readonly string[]) => mostAre(cells, (cell) => /\d/.test(cell)),
  modes: (cells: readonly string[]) =>
    mostAre(
      cells,
      (cell) =>
        /^(?:remote|hybrid|on[- ]?site|in[- ]?(?:person|office)|office|wfh)/i.test(cell) ||
        yesOrNo(cell) !== null,
    ),
  short: (cells: readonly string[]) =>
    mostAre(cells, (cell) => /\p{L}/u.test(cell) && cell.length <= 120, 0.8),
} as const;
