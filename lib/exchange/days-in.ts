import { fold } from '../model/fold';

/** Which number comes first in `03/04/2026`. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Spellings of other languages that do not begin like the English one. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  janvier: 1,
  enero: 1,
  gennaio: 1,
  febrero: 2,
  fevrier: 2,
  fev: 2,
  marz: 3,
  mars: 3,
  marzo: 3,
  mrz: 3,
  abril: 4,
  avril: 4,
  avr: 4,
  mai: 5,
  mayo: 5,
  maggio: 5,
  juin: 6,
  giugno: 6,
  juillet: 7,
  juil: 7,
  luglio: 7,
  aout: 8,
  agosto: 8,
  sept: 9,
  septembre: 9,
  septiembre: 9,
  settembre: 9,
  okt: 10,
  oktober: 10,
  ottobre: 10,
  octubre: 10,
  dez: 12,
  dezember: 12,
  decembre: 12,
  diciembre: 12,
  dicembre: 12,
  ene: 1,
  ago: 8,
  dic: 12,
  // Portuguese, Dutch, Polish and Czech.
  fevereiro: 2,
  marco: 3,
  maio: 5,
  setembro: 9,
  set: 9,
  outubro: 10,
  out: 10,
  dezembro: 12,
  maart: 3,
  mrt: 3,
  mei: 5,
  stycznia: 1,
  lutego: 2,
  kwietnia: 4,
  maja: 5,
  czerwca: 6,
  lipca: 7,
  sierpnia: 8,
  wrzesnia: 9,
  pazdziernika: 10,
  listopada: 11,
  grudnia: 12,
  ledna: 1,
  unora: 2,
  brezna: 3,
  dubna: 4,
  kvetna: 5,
  cervna: 6,
  cervence: 7,
  srpna: 8,
  zari: 9,
  rijna: 10,
  listopadu: 11,
  prosince: 12,
};

const SERIAL_2015 = 42_005;
const SERIAL_2045 = 52_963;

/**
 * A cell's day as YYYY-MM-DD, or null where it says none. A date in bare numbers is read only in the order given:
 * guessing would be wrong half of the time.
 */
export function readDay(cell: string, order: DayOrder | null): string | null {
  const text = cell.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) {
    const chosen = order ?? orderOf(Number(numbers[1]), Number(numbers[2]));
    if (!chosen) return null;
    const [day, month] = chosen === 'day-first' ? [numbers[1], numbers[2]] : [numbers[2], numbers[1]];
    return dayFrom(longYear(numbers[3]), month, day);
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return dayOfSerial(Math.floor(Number(text)));
  // "22-Nov-26", as spreadsheets show a day.
  const named = fold(text).replace(
    /^(\d{1,2})[-/ ](\p{L}{3,12})[-/ ](\d{4}|\d\d)(?!\d)/u,
    (_, day: string, month: string, year: string) => `${day} ${month} ${longYear(year)}`,
  );
  const dayFirst =
    /^(?:\p{L}{2,12}[,.]? )?(\d{1,2})(?:\.|st|nd|rd|th|er)?(?: de)? (\p{L}{3,12})\.?,?(?: de)? (\d{4})(?!\d)/u.exec(
      named,
    );
  if (dayFirst) return dayFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst =
    /^(?:\p{L}{2,12}[,.]? )?(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(named);
  return monthFirst ? dayFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]) : null;
}

/**
 * The order that a column's dates are written in, where any of them can only be read one way; null where none tells
 * or two disagree. Then the person is asked.
 */
export function dayOrderOf(cells: readonly string[]): DayOrder | null {
  const orders = new Set<DayOrder>();
  for (const cell of cells) {
    const numbers = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/.exec(cell);
    const order = numbers && orderOf(Number(numbers[1]), Number(numbers[2]));
    if (order) orders.add(order);
    // Dots are written day first wherever they are written.
    if (numbers && /^\s*\d{1,2}\./.test(cell)) orders.add('day-first');
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

/** Are there dates that could be read both ways? */
export function isAmbiguous(cells: readonly string[]): boolean {
  return (
    dayOrderOf(cells) === null &&
    cells.some((cell) => /^\s*\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)/.test(cell))
  );
}

function orderOf(first: number, second: number): DayOrder | null {
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}

function monthOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const other = OTHER_MONTHS[word];
  if (other) return String(other);
  const at = MONTHS.indexOf(word.slice(0, 3));
  return at < 0 ? undefined : String(at + 1);
}

/** Days since the end of 1899, which is how a spreadsheet keeps one; of the years in which somebody may apply. */
function dayOfSerial(days: number): string | null {
  if (days < SERIAL_2015 || days > SERIAL_2045) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function longYear(year: string | undefined): string | undefined {
  return year?.length === 2 ? `20${year}` : year;
}

function dayFrom(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  // The 31st of a shorter month would silently become another day.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
