import type { Component, ParsedResult } from 'chrono-node';
import type { Chosen, Understood } from '../model/remind';
import {
  addDays,
  daysBetween,
  instantOf,
  minutesIn,
  offsetAt,
  type WallTime,
  wallAt,
  wallOf,
} from '../model/wall';
import type { ReminderSettings } from './rules';

export interface WordsContext {
  now: number;
  zone: string;
  settings: ReminderSettings;
  /** The person's languages, best first, as in `navigator.languages`. They also say whether 3/4 is in March or April. */
  languages: readonly string[];
}

interface Reading {
  result: ParsedResult;
  language: string;
}

const MOST_CHARACTERS = 200;
const MOST_YEARS_AHEAD = 3;
const EVERY =
  /\b(?:every|each|weekly(?: on)?|jede[nrs]?|wöchentlich(?: am)?|chaque|tous les|cada|todos los)\s+/iu;
/** Before the date these turn its sense around, and the parser does not know them. */
const TURNS_IT =
  /\b(?:after|before|until|except|not|end of|vor|nach|avant|après|antes|después)(?: the)?\s*$/iu;
const LOOKS_BACK = /^(?:last|past|letzte[nrs]?)\b|\bago$/iu;
const NO_MOMENT = /^(?:about )?the (?:minute|hour|day|week|month|year)s?$/iu;
/** Words that join a date to a note and belong to neither. */
const JOINTS = /^[\s,;:–-]+|[\s,;:–-]+$|^(?:on|at|by|am|um|le|el|à|a)\s*$/giu;

/** Reads "next friday 9am", "in 3 Tagen", "vendredi à 14h". Loads its parser on first use. Linear on capped input. */
export async function understand(text: string, context: WordsContext): Promise<Understood> {
  const repeat = EVERY.test(text) ? 'weekly' : null;
  const words = plainWords(text.slice(0, MOST_CHARACTERS).replace(EVERY, ''), context.settings);
  const reading = await bestReading(words, context);
  if (reading === null) return { refused: 'not-understood' };
  const note = noteAround(words, reading.result);
  if (note === null) return { refused: 'not-understood' };
  const chosen = moment(reading, context);
  if (chosen === null || chosen.at <= context.now) return { refused: 'past' };
  if (
    daysBetween(
      wallOf(context.now, context.zone).slice(0, 10),
      wallOf(chosen.at, context.zone).slice(0, 10),
    ) >
    MOST_YEARS_AHEAD * 366
  )
    return { refused: 'not-understood' };
  return { ...chosen, note, repeat };
}

/** Turns of phrase that the parser misreads, in words that it reads right. */
function plainWords(text: string, { morning, evening }: ReminderSettings): string {
  const early = clock(morning);
  const late = clock(evening);
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\b(?:the )?day after tomorrow\b/iu, 'in 2 days')
    .replace(/\b(?:a|one) fortnight\b/iu, '2 weeks')
    .replace(/\bend of (?:the |my )?day\b|\beod\b/iu, `today ${late}`)
    .replace(/\b(\d{1,2}(?::\d\d)?) in the morning\b/iu, '$1am')
    .replace(/\b(\d{1,2}(?::\d\d)?) (?:in the (?:afternoon|evening)|at night)\b/iu, '$1pm')
    .replace(/\bin the morning\b/iu, `at ${early}`)
    .replace(/\bfrüh\b/iu, `um ${early}`)
    .replace(/\bpor la mañana\b/iu, `a las ${early}`)
    .replace(/\bpor la (?:tarde|noche)\b/iu, `a las ${late}`)
    .replace(/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/\b(tomorrow|today) ([1-9]|1\d|2[0-3])$/iu, '$1 at $2')
    .replace(/\b((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*) ([1-9]|1[0-2])$/iu, '$1 at $2');
}

/** The reading that makes most of the words; between equals, the person's own language. */
async function bestReading(words: string, { now, zone, languages }: WordsContext): Promise<Reading | null> {
  // From the package's root: its "./*/*" export misleads the bundler when one language is asked for.
  const { en, de, fr, es } = await import('chrono-node');
  const american = languages.some((language) => /^en-US$/i.test(language)) || languages.length === 0;
  const parsers = { en: american ? en.casual : en.GB, de: de.casual, fr: fr.casual, es: es.casual };
  const reference = { instant: new Date(now), timezone: offsetAt(now, zone) / 60_000 };
  const known = Object.keys(parsers) as (keyof typeof parsers)[];
  const first = languages.map((language) => language.slice(0, 2)).find((language) => language in parsers);
  const order = known.sort((a, b) => Number(b === first) - Number(a === first));
  let best: Reading | null = null;
  for (const language of order) {
    for (const result of parsers[language].parse(words, reference, { forwardDate: true })) {
      if (!saysADay(result) || LOOKS_BACK.test(result.text)) continue;
      if (best === null || result.text.length > best.result.text.length) best = { result, language };
    }
  }
  return best;
}

/** "may" alone is a month or a verb, "the hours" no time at all: too little to set an alarm by. */
function saysADay({ start, text }: ParsedResult): boolean {
  if (NO_MOMENT.test(text)) return false;
  const certain: Component[] = ['day', 'weekday', 'hour'];
  const tags = [...start.tags()];
  return certain.some((part) => start.isCertain(part)) || tags.some((tag) => !tag.startsWith('parser/'));
}

/** What stands around the date, or null where it may belong to the date and was not understood. */
function noteAround(words: string, { index, text }: ParsedResult): string | null {
  const before = words.slice(0, index);
  const after = words.slice(index + text.length);
  if (TURNS_IT.test(before) || /\d[.:/-]?\s*$/u.test(before)) return null;
  if (/^\s*(?:at|um|à|a las|,|\.|:|\/|-)?\s*\d/iu.test(after)) return null;
  return [before, after]
    .map((part) => part.replace(JOINTS, '').replace(JOINTS, ''))
    .filter((part) => part !== '')
    .join(' ');
}

function moment(reading: Reading, context: WordsContext): Chosen | null {
  const { start } = reading.result;
  const { now, zone } = context;
  // "In 2 hours" counts time that passes, whatever the clocks do meanwhile.
  if (start.tags().has('result/relativeDateAndTime')) return { at: start.date().getTime(), wallTime: null };
  const day = [start.get('year'), start.get('month'), start.get('day')]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');
  const today = wallOf(now, zone).slice(0, 10);
  if (day !== today && /^this morning\b/iu.test(reading.result.text)) return null;
  const minutes = minutesOfDay(reading, day === today, context);
  if (minutes === null) return null;
  const chosen = onTheClock(wallAt(day, minutes), zone);
  if (chosen.at > now) return chosen;
  // A bare time or weekday that is over today means the next one.
  if (start.isCertain('weekday') && !start.isCertain('day'))
    return onTheClock(wallAt(addDays(day, 7), minutes), zone);
  if (start.isCertain('hour') && !start.isCertain('day'))
    return onTheClock(wallAt(addDays(day, 1), minutes), zone);
  return null;
}

function minutesOfDay({ result, language }: Reading, isToday: boolean, context: WordsContext): number | null {
  const { start, text } = result;
  const { morning, evening } = context.settings;
  const tags = [...start.tags()].join(' ');
  if (start.isCertain('hour')) {
    const hour = start.get('hour') ?? 0;
    // "At 5" is the afternoon in English; "05:00" and "5:00" say what they mean.
    const bare = language === 'en' && /\bat [1-6]$/iu.test(text) && !start.isCertain('meridiem');
    return (bare ? hour + 12 : hour) * 60 + (start.get('minute') ?? 0);
  }
  if (/evening|night/u.test(tags)) return evening;
  if (/afternoon|noon|midnight/u.test(tags)) return (start.get('hour') ?? 12) * 60;
  if (/morning/u.test(tags) || !isToday || start.isCertain('weekday')) return morning;
  const minute = minutesIn(wallOf(context.now, context.zone));
  return minute < morning ? morning : minute < evening ? evening : null;
}

function onTheClock(wallTime: WallTime, zone: string): Chosen {
  return { at: instantOf(wallTime, zone), wallTime };
}

function clock(minutes: number): string {
  return wallAt('2000-01-01', minutes).slice(11);
}
