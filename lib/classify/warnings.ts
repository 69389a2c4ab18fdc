import type { Evidence } from '../model/evidence';
import type { Pay } from '../model/pay';
import type { Range } from '../model/range';
import type { Time } from '../model/time';
import type { Warning, WarningCode } from '../model/warning';
import type { WarningCue } from './lexicon/warnings';
import { warningLexicons } from './lexicon/warnings';
import { AT, HYPHEN, STOP } from './marks';
import type { Sign } from './pay-signs';
import type { Hit } from './phrasebook';
import { Phrasebook } from './phrasebook';
import { quoteOf, sentenceAround } from './quote';
import type { Prepared } from './text';
import { MARK, WORD } from './text';
import { idOf } from './vocabulary';

const book = new Phrasebook<WarningCue>(warningLexicons);

/** Weeks and hours a week from which unpaid work is long: three months at close to half time, or half a year of unknown hours. */
const LONG_WEEKS = 12;
const LONG_HOURS_A_WEEK = 15;
const LONG_TOTAL = 240;
const LONG_WEEKS_ALONE = 25;

/** Things worth checking, each with its quote. A warning on an honest posting costs trust, so each needs two signs. */
export function readWarnings(description: Prepared, pay: Pay, signs: readonly Sign[], time: Time): Warning[] {
  const hits = book.find(description);
  const unpaid = isUnpaid(pay, signs);
  const warnings: Warning[] = [];
  const add = (code: WarningCode, quote: Evidence | null) => {
    if (quote !== null && !warnings.some((one) => one.code === code)) {
      warnings.push({ code, quote: quote.quote, start: quote.start, end: quote.end });
    }
  };
  add('fee-required', feeQuote(pay, signs));
  const notices = new Set(
    hits.filter((one) => one.cue === 'scam-notice').map((one) => sentenceOf(description, one)),
  );
  let before: Hit<WarningCue> | null = null;
  for (const hit of hits) {
    const sentence = sentenceOf(description, hit);
    // Employers warn of fraud in the same words: a notice in the sentence, or in the one before, takes the sign away.
    const noticed = notices.has(sentence) || notices.has(sentence - 1);
    if (hit.cue === 'scam' && !noticed) add('scam-sign', quoteAt(description, hit));
    const denied = isNegated(description, before, hit);
    if (hit.cue === 'trial' && !denied) add('free-trial-work', quoteAt(description, hit));
    if (hit.cue === 'open-ended' && unpaid && !denied) add('open-ended', quoteAt(description, hit));
    if (hit.cue === 'duties' && unpaid && !denied) add('unpaid-employee-duties', quoteAt(description, hit));
    before = hit;
  }
  if (unpaid && isLong(time))
    add(
      'unpaid-long',
      time.evidence.find((one) => one.rule.startsWith('duration')) ?? time.evidence[0] ?? null,
    );
  add('free-mail-contact', freeMail(description));
  return warnings;
}

function isUnpaid(pay: Pay, signs: readonly Sign[]): boolean {
  if (pay.flag === 'unpaid') return true;
  return pay.flag === 'conditional' && signs.some((one) => one.says === 'unpaid' && one.weight >= 2.5);
}

function feeQuote(pay: Pay, signs: readonly Sign[]): Evidence | null {
  const fee = signs.find((one) => one.says === 'you-pay' && (pay.flag === 'you-pay' || one.weight >= 3));
  return fee === undefined ? null : quoteOf(fee);
}

function quoteAt(text: Prepared, hit: Hit<WarningCue>): Evidence {
  const { start, end } = sentenceAround(text, hit.from, hit.to);
  return { quote: text.text.slice(start, end), start, end, rule: hit.cue };
}

function sentenceOf(text: Prepared, hit: Hit<WarningCue>): number {
  return text.sentence[hit.from] ?? 0;
}

/** "We never ask for unpaid trial shifts": a denial stands right before. */
function isNegated(text: Prepared, before: Hit<WarningCue> | null, hit: Hit<WarningCue>): boolean {
  if (before === null || before.cue !== 'scam-notice' || hit.from - before.to > 3) return false;
  return sentenceOf(text, before) === sentenceOf(text, hit);
}

function most(range: Range | null): number | null {
  return range === null ? null : (range.max ?? range.min);
}

function isLong(time: Time): boolean {
  const weeks = most(time.weeks);
  const hours = most(time.hoursPerWeek);
  const total = most(time.totalHours) ?? (weeks !== null && hours !== null ? weeks * hours : null);
  // "No internship lasts longer than six months" says no length
  if (weeks === null || time.weeks?.min === null) return false;
  if (hours === null && total === null) return weeks >= LONG_WEEKS_ALONE;
  return weeks >= LONG_WEEKS && (hours === null || hours >= LONG_HOURS_A_WEEK) && (total ?? 0) >= LONG_TOTAL;
}

const FREE_MAIL = new Set(
  'gmail googlemail yahoo ymail rocketmail hotmail outlook live aol gmx web icloud protonmail proton yandex seznam centrum wp onet interia laposte libero rediffmail qq naver tutanota zoho hushmail fastmail freenet'
    .split(' ')
    .map(idOf),
);

/** The first address at a provider of free mail: "jobs.acme@gmail.com". */
function freeMail(text: Prepared): Evidence | null {
  for (let at = 1; at < text.count; at++) {
    if (text.id[at] !== AT || text.kind[at] !== MARK || !FREE_MAIL.has(text.id[at + 1] ?? 0)) continue;
    if (text.id[at + 2] !== STOP || text.kind[at + 3] !== WORD) continue;
    let first = at - 1;
    while (
      first > 0 &&
      at - first < 8 &&
      text.end[first - 1] === text.start[first] &&
      isAddressPart(text, first - 1)
    )
      first--;
    const start = text.start[first] ?? 0;
    const end = text.end[at + 3] ?? start;
    return { quote: text.text.slice(start, end), start, end, rule: 'free-mail' };
  }
  return null;
}

function isAddressPart(text: Prepared, at: number): boolean {
  return text.kind[at] !== MARK || text.id[at] === STOP || text.id[at] === HYPHEN;
}
