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
import { GERMAN_DAYS } from './plain-rule';
import { plainWords } from './plain-words';
import type { ReminderSettings } from './rules';

export interface WordsContext {
  now: number;
  zone: string;
  settings: ReminderSettings;
  /** The person's languages, best first, as in `navigator.languages`. They also say whether 3/4 is in March or April. */
  languages: readonly string[];
  /** The posting's deadline (YYYY-MM-DD), for "a week before the deadline". */
  deadline: string | null;
}

interface Reading {
  result: ParsedResult;
  language: string;
}

const MOST_CHARACTERS = 200;
const MOST_YEARS_AHEAD = 3;
/** Before the date these turn its sense around or say which of several, and the parser does not know them. */
const TURNS_IT =
  /(?<!\p{L})(?:after|before|until|except|not|end of|early|mid|late|daily|monthly|other|second|third|vor|nach|ende|anfang|mitte|übernächste[nrs]?|zweiten|dritten|avant|après|fin|antes|después|prima|dopo|voor)(?: the)?\s*$/iu;
/** Beside the date these belong to it, and it was not understood without them. */
const OF_THE_DATE = new RegExp(
  `(?<!\\p{L})(?:${[
    'today|tomorrow|tonight|heute|morgen|demain|hoy|mañana|oggi|domani|hoje|amanhã|vandaag',
    'weeks?|fortnight|months?|weekdays?|after next|half|quarter|midnight|o.clock',
    'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    'at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)',
    'wochen?|monate?n?|tagen?|stunden?|halb|viertel|vormittags?|nachmittags?|mittags|abends?|werktags?',
    `${GERMAN_DAYS}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`,
    'semaines?|mois|jours?|heures?|matin|soir|après|en huit|demi|minuit',
    'semanas?|mes|meses|días?|horas?|tarde|noche|media|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    'weken|maand(?:en)?|dagen|uur|ochtend|middag|avond|settiman[ae]|giorni|ore|mattina|sera|dias|manhã|noite',
    'tygodni[ea]?|tydzień|dni|miesiąc|godzin[ęy]?|týdn?e?[nyů]*|dny|dní|měsíc|hodin[uy]?|ráno|večer|rano|wieczorem',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
/** So many parts beside the date are looked at: what stands further off may speak of other days. */
const BESIDE = 4;
const LOOKS_BACK = /^(?:last|past|letzte[nrs]?)\b|\bago$/iu;
const NO_MOMENT = /^(?:about )?the (?:minute|hour|day|week|month|year)s?$/iu;
/** Words that join a date to a note and belong to neither. */
const JOINTS =
  /^[\s,;:–-]+|[\s,;:–-]+$|^(?:on|at|by|the|am|um|ab|bis|spätestens|kommende[nrs]?|diese[nrs]?|le|d'ici|el|à|a|em|daqui a|próxim[ao]|op|da|il|w|v|do)\s*$/giu;

/** Reads "next friday 9am", "in 3 Tagen", "vendredi à 14h". Loads its parser on first use. Linear on capped input. */
export async function understand(text: string, context: WordsContext): Promise<Understood> {
  const { now, zone, settings, deadline } = context;
  const today = wallOf(now, zone).slice(0, 10);
  const { words, repeat } = plainWords(text.slice(0, MOST_CHARACTERS), { today, ...settings, deadline });
  const reading = await bestReading(words, context);
  if (reading === null) return { refused: 'not-understood' };
  // Every day, every other week and every month are not to be had.
  if (repeat !== null && !isWeekly(reading.result)) return { refused: 'not-understood' };
  const note = noteAround(words, reading.result);
  if (note === null) return { refused: 'not-understood' };
  const chosen = moment(reading, context);
  if (chosen === null || chosen.at <= now) return { refused: 'past' };
  if (daysBetween(today, wallOf(chosen.at, zone).slice(0, 10)) > MOST_YEARS_AHEAD * 366)
    return { refused: 'not-understood' };
  return { ...chosen, note, repeat };
}

/** The reading that makes most of the words; between equals, the person's own language. */
async function bestReading(words: string, { now, zone, languages }: WordsContext): Promise<Reading | null> {
  // From the package's root: its "./*/*" export misleads the bundler when one language is asked for.
  const { en, de, fr, es, nl, it, pt } = await import('chrono-node');
  const american = /^en(?:-US)?$/i.test(languages[0] ?? 'en-US');
  const parsers = {
    en: american ? en.casual : en.GB,
    de: de.casual,
    fr: fr.casual,
    es: es.casual,
    nl: nl.casual,
    it: it.casual,
    pt: pt.casual,
  };
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

/** A day of the week, or "every week" with none. */
function isWeekly({ start, text }: ParsedResult): boolean {
  return (start.isCertain('weekday') && !/weekday/iu.test(text)) || text === 'in 1 week';
}

/** What stands around the date, or null where it may belong to the date and was not understood. */
function noteAround(words: string, { index, text }: ParsedResult): string | null {
  const before = words.slice(0, index);
  const after = words.slice(index + text.length);
  if (TURNS_IT.test(before) || /\d[.:/-]?\s*$|\p{L}$/u.test(before)) return null;
  if (/^\s*(?:at|um|à|a las|,|\.|:|\/|-)?\s*\d|^\p{L}/iu.test(after)) return null;
  const beside = `${before.split(' ').slice(-BESIDE).join(' ')} | ${after.split(' ').slice(0, BESIDE).join(' ')}`;
  if (OF_THE_DATE.test(beside)) return null;
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
  if (start.isCertain('timezoneOffset')) {
    const at = start.date().getTime();
    return { at, wallTime: wallOf(at, zone) };
  }
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
    const bare = language === 'en' && /\bat [1-6](?![\d:.])/iu.test(text) && !start.isCertain('meridiem');
    return (bare ? hour + 12 : hour) * 60 + (start.get('minute') ?? 0);
  }
  if (/evening|(?<!mid)night/u.test(tags)) return evening;
  if (/afternoon|noon|midnight/u.test(tags)) return (start.get('hour') ?? 12) * 60;
  if (/morning/u.test(tags) || !isToday || start.isCertain('weekday')) return morning;
  const minute = minutesIn(wallOf(context.now, context.zone));
  return minute < morning ? morning : minute < evening ? evening : null;
}

function onTheClock(wallTime: WallTime, zone: string): Chosen {
  return { at: instantOf(wallTime, zone), wallTime };
}
