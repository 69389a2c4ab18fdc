import { CLOSE, COLON, COMMA, isDash, OPEN, PERCENT, SEMICOLON, SLASH, STOP } from './characters';
import { daysAWeek } from './mentions/week-days';
import { MODE_CUES } from './mode-cues';
import { CAPITAL, NUMBER, SPACED } from './text';
import type { TimeText } from './time-words';
import { codeAt, cueOf, sentenceEnd, sentenceStart } from './time-words';
import { wordAt } from './word-at';

/** A mode of work that stands as one of several facts in a row. */

/** So far after the colon the days are looked for. */
const VALUE = 12;

/** Words for work at home that stand as readily in a list of benefits. */
const BENEFITS = new Set(
  'télétravail teletrabajo teletrabalho telework homeoffice home mobiles smart thuiswerken work wfh'.split(
    ' ',
  ),
);
const WHOLLY = new Set(['fully', 'completely', 'entirely', 'full', 'totalmente', 'vollständig', 'komplett']);
const WITH = new Set(
  'internship intern role position setup mode only basis work working opportunity'.split(' '),
);
/** Before a place. */
export const AT = new Set('in at from within en em no na à au in a im bei aus w v te op'.split(' '));
const OURS = new Set('our the unserem unserer notre nos nuestra nuestras nossa'.split(' '));
const WE = new Set(
  'we team culture company wir team nous équipe entreprise equipo empresa equipe environment startup'.split(
    ' ',
  ),
);
/** A comma, a semicolon, a full stop, brackets, a bar. */
const EDGES = new Set([COMMA, SEMICOLON, STOP, OPEN, CLOSE, 124]);

export function isBenefit(t: TimeText, at: number): boolean {
  return BENEFITS.has(wordAt(t.p, at));
}

/** What employers list beside "remote work". */
const PERKS = new Set(
  'insurance gym snacks lunch lunches pto pension discount discounts bonus bonuses wellness coffee fruit drinks events parties outings equipment laptop perks benefits culture mentorship growth'.split(
    ' ',
  ),
);
const PERK_REACH = 9;

/** "Remote work, flexible hours, health insurance": one of the things that are given. */
function isPerk(t: TimeText, to: number): boolean {
  if (wordAt(t.p, to) !== 'work' && wordAt(t.p, to) !== 'working') return false;
  for (let i = Math.max(0, to - PERK_REACH); i < Math.min(t.p.count, to + PERK_REACH); i++)
    if (cueOf(t, i) === 'flexible' || cueOf(t, i) === 'leave' || PERKS.has(wordAt(t.p, i))) return true;
  return false;
}

function isEdge(t: TimeText, at: number): boolean {
  const code = codeAt(t, at);
  return EDGES.has(code) || (isDash(code) && ((t.p.flags[at] ?? 0) & SPACED) !== 0);
}

/** "Hybrid, based in Leeds", "USA - Remote", "20 h a week, presencial en Madrid": a fact in a row of facts, and no choice of several. */
export function isPiece(t: TimeText, at: number, to: number): boolean {
  const start = sentenceStart(t, at);
  const end = sentenceEnd(t, at);
  if (isBenefit(t, at) || end - start > LONG_ROW || isPerk(t, to)) return false;
  let from = at;
  while (
    from > start &&
    (t.p.kind[from - 1] === NUMBER || codeAt(t, from - 1) === PERCENT || WHOLLY.has(wordAt(t.p, from - 1)))
  )
    from--;
  // "Kraków/hybrydowo"
  const place = codeAt(t, from - 1) === SLASH && ((t.p.flags[from - 2] ?? 0) & CAPITAL) !== 0;
  const opens = from === start || t.p.line[from] !== t.p.line[from - 1] || isEdge(t, from - 1) || place;
  let next = to;
  while (
    next < end &&
    (WITH.has(wordAt(t.p, next)) ||
      wordAt(t.p, next) === 'home' ||
      (AT.has(wordAt(t.p, next)) && wordAt(t.p, next + 1) === 'home'))
  )
    next++;
  const there =
    AT.has(wordAt(t.p, next)) &&
    (OURS.has(wordAt(t.p, next + 1)) || ((t.p.flags[next + 1] ?? 0) & CAPITAL) !== 0);
  const closes =
    next >= end || t.p.line[next] !== t.p.line[at] || isEdge(t, next) || there || tellsDays(t, next);
  if (!opens || !closes) return false;
  const capital = ((t.p.flags[from] ?? 0) & CAPITAL) !== 0 || t.p.kind[from] === NUMBER;
  for (let i = start; i < end; i++) {
    if (!capital && WE.has(wordAt(t.p, i))) return false;
    const cue = i >= at && i < to ? null : cueOf(t, i);
    if (
      cue !== null &&
      (MODE_CUES.has(cue) || cue === 'other-place') &&
      t.phrase[i] === i &&
      !tellsDays(t, next) &&
      cue !== cueOf(t, at)
    )
      return false;
  }
  return true;
}

const LONG_ROW = 40;

/** "Hybrid: Tuesdays and Thursdays in the office", "Hybrid working: 2 days a week in Leeds". */
export function tellsDays(t: TimeText, at: number): boolean {
  return codeAt(t, at) === COLON && daysAWeek(t, at, Math.min(sentenceEnd(t, at), at + VALUE)) !== null;
}
