import type { Reading } from '../model/classification';
import type { WorkMode } from '../model/kind';
import { CLOSE, COLON, COMMA, OPEN, PERCENT } from './characters';
import type { TimeCue } from './lexicon/time/lexicon';
import { daysAWeek } from './mentions/week-days';
import { MODE_CUES, MODES, WORDS } from './mode-cues';
import { AT, isBenefit, isPiece, tellsDays } from './mode-row';
import { CAPITAL, NUMBER } from './text';
import type { TimeText } from './time-words';
import { codeAt, cueOf, HOUR, SEASON, sentenceEnd, sentenceStart, WEEKDAY } from './time-words';
import type { Witness } from './witness';
import { evidenceOf } from './witness';
import { wordAt } from './word-at';

const PLAIN: Record<string, WorkMode> = {
  remote: 'remote',
  'work from home': 'remote',
  'fully remote': 'remote',
  '100% remote': 'remote',
  telecommute: 'remote',
  virtual: 'remote',
  homeoffice: 'remote',
  hybrid: 'hybrid',
  hybride: 'hybrid',
  hibrido: 'hybrid',
  híbrido: 'hybrid',
  onsite: 'onsite',
  'on-site': 'onsite',
  'on site': 'onsite',
  'in person': 'onsite',
  'in-person': 'onsite',
  'in-office': 'onsite',
};

const LABELS =
  /^(?:work ?(?:mode|model|place|place type|type|arrangement|location type)|workplace(?: type)?|location type|remote(?: type)?|location|job type|modalidad|arbeitsmodell|arbeitsort|télétravail)$/i;

/** Where the work is done. Two modes in one posting are no answer, save that hybrid is the sum of the other two. */
export function readWorkMode(
  witnesses: readonly Witness[],
  locations: readonly string[],
  labelled: readonly { label: string; value: string }[],
): Reading<WorkMode> | null {
  for (const { label, value } of labelled) {
    const mode = LABELS.test(label.trim()) ? PLAIN[value.trim().toLowerCase()] : undefined;
    if (mode) return outside(mode, `${label}: ${value}`);
  }
  for (const place of locations) {
    const bracket = /\(?\b(hybrid|remote|work from home|on-?site)\b\)?/i.exec(place)?.[1]?.toLowerCase();
    const mode = bracket === undefined ? undefined : PLAIN[bracket];
    if (mode) return outside(mode, place);
  }
  const found = new Map<WorkMode, Reading<WorkMode>>();
  let titled: Reading<WorkMode> | null = null;
  const note = (witness: Witness, at: number, mode: WorkMode) => {
    if (found.has(mode)) return;
    const to = phraseEnd(witness, at);
    found.set(mode, {
      value: mode,
      confidence: 0.85,
      evidence: [evidenceOf(witness, at, to, `work-mode.${mode}`)],
    });
  };
  for (const witness of witnesses) {
    for (const [cue, mode] of MODES)
      for (const at of witness.t.found.get(cue) ?? [])
        if (!found.has(mode) && isOfWork(witness, at)) note(witness, at, share(witness, at, cue, mode));
    for (const [cue, mode] of WORDS)
      for (const at of witness.t.found.get(cue) ?? [])
        if (!found.has(mode) && isPlain(witness, at) && isOfWork(witness, at))
          note(witness, at, share(witness, at, cue, mode));
    if (witness.where === 'title' && found.size === 1) titled = found.values().next().value ?? null;
  }
  const hybrid = found.get('hybrid');
  if (hybrid) return hybrid;
  // on site, and work at home is possible: neither is the whole of it
  if (found.has('onsite') && witnesses.some((witness) => witness.t.found.has('home-possible'))) return null;
  // The text beside a title that says it speaks of the house's other places too.
  return found.size === 1 ? (found.values().next().value ?? null) : titled;
}

function phraseEnd(witness: Witness, at: number): number {
  let to = at + 1;
  while (witness.t.phrase[to] === at && witness.t.cue[to] === witness.t.cue[at]) to++;
  return to;
}

/** Five days in the office are the whole week; on site on three days of it is hybrid. */
function share(witness: Witness, at: number, cue: TimeCue, mode: WorkMode): WorkMode {
  if (cue !== 'office' && mode !== 'onsite') return mode;
  const { t } = witness;
  const from = Math.max(sentenceStart(t, at), at - NEAR);
  const days = daysAWeek(t, from, Math.min(sentenceEnd(t, at), at + NEAR), true);
  const most = days === null ? (cue === 'office' ? numberIn(witness, at) : null) : (days.max ?? days.min);
  if (most === null) return mode;
  return most >= 5 ? 'onsite' : 'hybrid';
}

function numberIn(witness: Witness, at: number): number | null {
  const { p } = witness.t;
  for (let i = at; i < phraseEnd(witness, at); i++) {
    const word = p.text.slice(p.start[i], p.end[i]).toLowerCase();
    if (word === 'five') return 5;
    if (p.kind[i] === NUMBER) return Number(word);
  }
  return null;
}

const SHORT_LINE = 12;
const NEAR = 20;

/** Nothing but numbers and marks: "100 % remote" is as plain as "remote". */
function alone(t: TimeText, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (codeAt(t, i) === 0 && t.p.kind[i] !== NUMBER) return false;
  return true;
}

const PLACE_LABELS = new Set([
  'location',
  'locations',
  'standort',
  'arbeitsort',
  'einsatzort',
  'lieu',
  'localisation',
  'ubicación',
  'lugar',
  'sede',
  'local',
  'locatie',
  'lokalizacja',
  'místo',
]);

/** Right after a label's colon, numbers aside, or at the end of a place: "Work model: 100 % remote", "Location: Leeds/Hybrid". */
function isValue(t: TimeText, start: number, at: number): boolean {
  let i = at - 1;
  while (i > start && (t.p.kind[i] === NUMBER || codeAt(t, i) === PERCENT)) i--;
  if (codeAt(t, i) === COLON) return true;
  const joined = codeAt(t, at - 1) !== 0;
  return joined && PLACE_LABELS.has(wordAt(t.p, start)) && codeAt(t, start + 1) === COLON;
}

/** A word for a mode tells only where it stands as a value: "(Hybrid)", "Location: Remote", alone on its line, in the title. */
function isPlain(witness: Witness, at: number): boolean {
  if (witness.where !== 'body') return true;
  const { t } = witness;
  const to = phraseEnd(witness, at);
  if (codeAt(t, at - 1) === OPEN && codeAt(t, to) === CLOSE) return true;
  const start = sentenceStart(t, at);
  const end = sentenceEnd(t, at);
  if (alone(t, start, at) && alone(t, to, end)) return true;
  const capital = ((t.p.flags[to] ?? 0) & CAPITAL) !== 0;
  const closes =
    capital ||
    GOES_ON.has(wordAt(t.p, to)) ||
    to >= end ||
    codeAt(t, to) !== 0 ||
    t.p.line[to] !== t.p.line[at];
  // "Perks: Remote Fridays"
  if (PERKS.has(wordAt(t.p, start)) || ((t.role[to] ?? 0) & WEEKDAY) !== 0) return false;
  if (isValue(t, start, at) && at - start <= SHORT_LINE && (closes || end - to <= 3)) return true;
  if (at === start && codeAt(t, to) === COMMA && tellsHours(t, to, end)) return true;
  if (isPredicate(t, at, to, start) || isBesideSchedule(t, at, to) || isPiece(t, at, to)) return true;
  // "Stage hybride", "prácticas presenciales": elsewhere the word follows the work
  if (
    at > start &&
    cueOf(t, at - 1) === 'internship' &&
    (closes || AT.has(wordAt(t.p, to))) &&
    !isBenefit(t, at)
  )
    return true;
  const before = cueOf(t, at - 1);
  const after = cueOf(t, to);
  return leadsTo(t, to, end) || (before === 'work' && after === 'engagement');
}

/** "Work from home, 3-4 hrs/day": a row of facts, the hours among them. */
function tellsHours(t: TimeText, comma: number, end: number): boolean {
  for (let i = comma + 1; i < Math.min(end, comma + 6); i++) if (((t.role[i] ?? 0) & HOUR) !== 0) return true;
  return false;
}

function outside(mode: WorkMode, quote: string): Reading<WorkMode> {
  return {
    value: mode,
    confidence: 0.95,
    evidence: [{ quote, start: -1, end: -1, rule: 'work-mode.label' }],
  };
}

const PERKS = new Set(
  'perks perk benefits benefit advantages vorteile benefits avantages beneficios vantaggi'.split(' '),
);
/** Stand between a mode and the work: "a remote, unpaid internship". */
const BETWEEN = new Set([',', 'paid', 'unpaid', 'voluntary', 'summer', 'winter']);

/** "our remote summer 2026 internship" */
function leadsTo(t: TimeText, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 4); i++) {
    if (cueOf(t, i) === 'internship') return true;
    if (
      t.p.kind[i] !== NUMBER &&
      !BETWEEN.has(wordAt(t.p, i)) &&
      ((t.role[i] ?? 0) & SEASON) === 0 &&
      cueOf(t, i) !== 'full-time' &&
      cueOf(t, i) !== 'part-time'
    )
      return false;
  }
  return false;
}

const IS = new Set(['is', 'be', 'are', 'ist', 'sind', 'est', 'es', 'será', 'è', 'é', 'is', 'jest', 'je']);
const GOES_ON = new Set(['in', 'and', 'with', 'within', 'based', 'at', 'und', 'et', 'y', 'for', 'from']);

const JOINS = new Set(['and', '&', ',', 'und', 'et', 'y', '/', '-']);

/** "a minimum of 10 weeks, part-time and on-site" */
function isBesideSchedule(t: TimeText, at: number, to: number): boolean {
  for (const side of [
    JOINS.has(wordAt(t.p, at - 1)) ? at - 2 : at - 1,
    JOINS.has(wordAt(t.p, to)) ? to + 1 : to,
  ]) {
    const cue = cueOf(t, side);
    if ((cue === 'full-time' || cue === 'part-time') && t.p.sentence[side] === t.p.sentence[at]) return true;
  }
  return false;
}

/** "The role is remote, with some travel." */
function isPredicate(t: TimeText, at: number, to: number, start: number): boolean {
  const word = (i: number) => wordAt(t.p, i);
  const is = IS.has(word(at - 1)) ? at - 1 : at - 2;
  if (is < start || !IS.has(word(is))) return false;
  if (t.p.sentence[to] === t.p.sentence[at] && codeAt(t, to) === 0 && !GOES_ON.has(word(to))) return false;
  for (let i = is - 1; i >= Math.max(start, is - 5); i--) {
    const cue = cueOf(t, i);
    if (cue === 'internship' || cue === 'engagement') return true;
  }
  return false;
}

const DENIED = new Set([
  'not',
  'no',
  'nicht',
  'kein',
  'keine',
  'pas',
  'non',
  'sin',
  'não',
  'nie',
  'geen',
  'may',
  'might',
  'could',
  'limited',
  'option',
  'options',
  'possible',
  'possibility',
  'flexibility',
  'interview',
  'interviews',
]);
const EITHER = new Set(['or', 'oder', 'ou', 'o', 'of', 'lub', 'nebo', '/', 'either', 'meetings', 'meeting']);

const AT_TIMES = new Set([
  'twice',
  'once',
  'occasionally',
  'sometimes',
  'periodically',
  'quarterly',
  'monthly',
  'gelegentlich',
  'parfois',
  'ocasionalmente',
]);

/** "or" offers a choice always, "/" only between two modes: "London/Hybrid" is a place and a mode. */
function offers(t: TimeText, word: string, beyond: number): boolean {
  if (word !== '/') return EITHER.has(word);
  const cue = cueOf(t, beyond);
  return cue !== null && MODE_CUES.has(cue);
}

/** Neither denied nor offered as a choice, nor a remote thing that is no work. */
function isOfWork(witness: Witness, at: number): boolean {
  const { p } = witness.t;
  const word = (i: number) =>
    p.sentence[i] === p.sentence[at] ? p.text.slice(p.start[i], p.end[i]).toLowerCase() : '';
  // "não é 100% presencial"
  let from = at;
  while (p.kind[from - 1] === NUMBER || codeAt(witness.t, from - 1) === PERCENT) from--;
  for (let i = Math.max(0, from - 3); i < from; i++) if (DENIED.has(word(i))) return false;
  const to = phraseEnd(witness, at);
  if (codeAt(witness.t, to) === COLON && at === sentenceStart(witness.t, at) && !tellsDays(witness.t, to))
    return false;
  for (let i = to; i < to + 3; i++) if (AT_TIMES.has(word(i))) return false;
  if (cueOf(witness.t, at) === 'office') return true;
  return !offers(witness.t, word(at - 1), at - 2) && !offers(witness.t, word(to), to + 1);
}
