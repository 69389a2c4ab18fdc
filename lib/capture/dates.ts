import { plain } from './text';

export interface DayContext {
  /** YYYY-MM-DD. */
  today: string;
  language: string | null;
  /** A date without a year lies before today (a posting date) and not after it (a deadline). */
  past: boolean;
}

/**
 * Beginnings of month names in plain form, most telling first: Czech "července" is July and "června" June, Polish
 * "listopad" November and "lipiec" July, Finnish "marras" November and "maalis" March.
 */
const MONTHS: readonly [string, number][] = [
  ['cervenec', 7],
  ['cervenc', 7],
  ['cerven', 6],
  ['cervn', 6],
  ['czerw', 6],
  ['marras', 11],
  ['tammi', 1],
  ['helmi', 2],
  ['maalis', 3],
  ['huhti', 4],
  ['touko', 5],
  ['kesa', 6],
  ['heina', 7],
  ['elo', 8],
  ['syys', 9],
  ['loka', 10],
  ['joulu', 12],
  ['jan', 1],
  ['ene', 1],
  ['gen', 1],
  ['led', 1],
  ['sty', 1],
  ['sau', 1],
  ['feb', 2],
  ['fev', 2],
  ['unor', 2],
  ['unora', 2],
  ['lut', 2],
  ['mar', 3],
  ['maa', 3],
  ['maerz', 3],
  ['mrt', 3],
  ['brez', 3],
  ['apr', 4],
  ['avr', 4],
  ['abr', 4],
  ['dub', 4],
  ['kwi', 4],
  ['may', 5],
  ['mai', 5],
  ['mag', 5],
  ['mei', 5],
  ['maj', 5],
  ['kve', 5],
  ['jun', 6],
  ['juin', 6],
  ['giu', 6],
  ['jul', 7],
  ['juil', 7],
  ['lug', 7],
  ['lip', 7],
  ['aug', 8],
  ['aou', 8],
  ['ago', 8],
  ['srp', 8],
  ['sie', 8],
  ['sep', 9],
  ['set', 9],
  ['zar', 9],
  ['wrz', 9],
  ['oct', 10],
  ['okt', 10],
  ['ott', 10],
  ['out', 10],
  ['rij', 10],
  ['paz', 10],
  ['nov', 11],
  ['lis', 11],
  ['dec', 12],
  ['dez', 12],
  ['dic', 12],
  ['pro', 12],
  ['gru', 12],
];
/** Full words that only begin like a month. */
const NO_MONTH =
  /^(?:market|marketing|manag|mayor|major|set|settled|program|project|product|prof|pro|out|elo|lis|led|general|gen|age|ago|may|junior|autor|auto|augment|decision|second|janitor)$/;

function monthOf(word: string, hasYear: boolean): number | null {
  if (word.length < 3 || (NO_MONTH.test(word) && !(hasYear && /^(?:may|ago|set|out|gen)$/.test(word))))
    return null;
  for (const [start, month] of MONTHS)
    if (word.startsWith(start) && word.length <= start.length + 8) return month;
  return null;
}

function day(year: number, month: number, date: number): string | null {
  if (year < 100) year += 2000;
  if (year < 1995 || year > 2100 || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The year that puts a day and month after today (deadlines) or not after it (posting dates). */
function withoutYear(month: number, date: number, context: DayContext): string | null {
  const year = Number(context.today.slice(0, 4));
  const here = day(year, month, date);
  if (context.past) return here && here > context.today ? day(year - 1, month, date) : here;
  return here && here < context.today ? day(year + 1, month, date) : here;
}

/**
 * The first day that the words state, as YYYY-MM-DD; null where they state none, or one that can be read two ways
 * (3/4/2027 on an English page). Relative words ("3 days ago") are not read: a kept page would make them wrong.
 */
export function readDay(words: string, context: DayContext): string | null {
  const text = plain(words.slice(0, 200)).replace(/\s+/g, ' ').trim();
  const epoch = text.match(/^(\d{10})(\d{3})?$/);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
  let match = text.match(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = text.match(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})/);
  if (match) return day(Number(match[1]), Number(match[2]), Number(match[3]));
  match = text.match(/\b(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})\b/);
  if (match) {
    const [first, third, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (first > 12 || match[2] === '.' || first === third) return day(year, third, first);
    if (third > 12) return day(year, first, third);
    return context.language && context.language !== 'en' ? day(year, third, first) : null;
  }
  // "Wed Jul 14 00:00:00 UTC 2021": the year may stand far from its day.
  const years = text.match(/\b(?:19|20)\d{2}\b/g);
  const stated = years?.length === 1 ? years[0] : undefined;
  // 25 June 2021 · 25. června 2021 · 25 de junio de 2027 · 25th of June, 2021 · 30 Jun' 20
  match = text.match(
    /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?[\s-]{0,2}(?:(?:of|de|di|del) )?([a-zß-\u1fff]{3,12})\.?,?[\s-]{0,2}(?:(?:de|del) )?(?:(\d{4})|'\s?(\d{2}))?/,
  );
  const month = match ? monthOf(match[2] ?? '', Boolean(match[3] ?? match[4])) : null;
  if (match && month) {
    const year = match[3] ?? match[4] ?? stated;
    return year ? day(Number(year), month, Number(match[1])) : withoutYear(month, Number(match[1]), context);
  }
  // June 25th, 2021 · kvě. 27, 2021 · Jun 7
  for (const found of text.matchAll(
    /([a-zß-\u1fff]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ?(\d{4}))?(?![\d:])/g,
  )) {
    const named = monthOf(found[1] ?? '', Boolean(found[3]));
    if (!named) continue;
    const year = found[3] ?? stated;
    return year ? day(Number(year), named, Number(found[2])) : withoutYear(named, Number(found[2]), context);
  }
  return null;
}
