import { addDays, type Day, isDay } from '../model/wall';
import { GERMAN_DAYS, type PlainRule, WEEKDAYS } from './plain-rule';

const COUNTS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4 };
const SPANISH_DAYS = 'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo';

/** Days and dates. */
export const DAYS: readonly PlainRule[] = [
  [/\btom+or+ow\b|\b(?:tmw|tmrow|2moro)\b/iu, 'tomorrow'],
  [/\b(\d+) ?wks?\b/iu, '$1 weeks'],
  [/\bweds\b/iu, 'wed'],
  [
    new RegExp(`(?<!\\p{L})(${WEEKDAYS}|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim)\\.(?=\\s)`, 'iu'),
    '$1',
  ],
  [
    /\b(?:(\d+|an?|the|one|two|three|four) )?(day|week)s? before (?:the |its |my )?deadline\b/iu,
    ([, count = '1', unit], { deadline }) => daysBefore(deadline, count, unit === 'week' ? 7 : 1),
  ],
  [/\bon the (?:day of the )?deadline\b/iu, (_, { deadline }) => deadline],
  [
    /\b(?:the )?day after tomorrow\b|(?<!\p{L})(?:übermorgen|après[- ]demain|pasado mañana|overmorgen|dopodomani|depois de amanhã|pojutrze|pozítří)(?!\p{L})/iu,
    (_, { today }) => addDays(today, 2),
  ],
  // British English would read "Dec 12 at 8" as December 2012.
  [
    /(?<!\d(?:st|nd|rd|th)?\.? )\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?(?![\d:]| ?[ap]\.?m)/iu,
    ([, month, day, year = '']) => `${day} ${month} ${year}`.trim(),
  ],
  [/\b(?:a|one) fortnight\b/iu, '2 weeks'],
  [/\bfrom today\b/iu, 'from now'],
  [/\bin einer halben stunde\b|\bdans une demi-heure\b|\ben media hora\b/iu, 'in 30 minutes'],
  [/(?<!\p{L})(?:la )?(?:próxima semana|semana que viene)(?!\p{L})/iu, 'en 1 semana'],
  [new RegExp(`(?<!\\p{L})(?:el )?(${SPANISH_DAYS}) que viene(?!\\p{L})`, 'iu'), 'próximo $1'],
  [/(?<!\p{L})(segunda|terça|quarta|quinta|sexta)(?!\p{L}|-)/iu, '$1-feira'],
  [/\b(?:am )?wochenende\b|\bsonnabend\b/iu, 'samstag'],
  [/(?<!\p{L})(?:ce |le )?week-end(?!\p{L})/iu, 'samedi'],
  [/(?<!\p{L})(?:el |este )?fin de semana(?!\p{L})/iu, 'sábado'],
  [new RegExp(`\\bnächste woche,? (?:am )?(${GERMAN_DAYS})\\b`, 'iu'), '$1 nächste woche'],
  [new RegExp(`\\bnext week,? (?:on )?(${WEEKDAYS})\\b`, 'iu'), '$1 next week'],
  [
    /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4})|(\d\d))?(?![\d:])/u,
    ([, day, month, year, short], { today }) => nextDate(day, month, year ?? short, today),
  ],
  [
    /(?<![\d.:])(2[4-9]|3[01])\.(\d{1,2})(?![\d.:])/u,
    ([, day, month], { today }) => nextDate(day, month, undefined, today),
  ],
  [
    /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u,
    ([, day, month, year], { today }) => nextDate(day, month, year, today),
  ],
  [
    /^(?:on |by )?(?:the )?(\d{1,2})(?:st|nd|rd|th)(?=$|,| at\b| \d| noon\b)/iu,
    ([, day], { today }) => nextOfNumber(day, today),
  ],
  [/^(?:am )?(\d{1,2})\.(?=$| um\b| \d{1,2}:)/iu, ([, day], { today }) => nextOfNumber(day, today)],
  [
    /^(?:le|el|el día) (\d{1,2})(?=$| à| a las| \d{1,2}:)/iu,
    ([, day], { today }) => nextOfNumber(day, today),
  ],
];

/** Polish and Czech, which the parser does not know at all. */
const SLAVIC_DAYS: readonly (readonly [string, string])[] = [
  ['poniedziałek|pondělí', 'monday'],
  ['wtorek|úterý', 'tuesday'],
  ['środ[aęy]|střed[au]', 'wednesday'],
  ['czwartek|čtvrtek', 'thursday'],
  ['piątek|pátek', 'friday'],
  ['sobot[aęyu]', 'saturday'],
  ['niedziel[aęi]|neděl[ei]', 'sunday'],
];
export const SLAVIC: readonly PlainRule[] = [
  [/(?<!\p{L})(?:jutro|zítra)(?!\p{L})/iu, 'tomorrow'],
  [/(?<!\p{L})(?:dziś|dzisiaj|dnes)(?!\p{L})/iu, 'today'],
  ...SLAVIC_DAYS.map(
    ([names, english]): PlainRule => [
      new RegExp(`(?<!\\p{L})(?:(?:we?|ve?) )?(?:${names})(?!\\p{L})`, 'iu'),
      english,
    ],
  ),
  [/(?<!\p{L})za (\d+) (?:dni|dny|dní)(?!\p{L})/iu, 'in $1 days'],
  [/(?<!\p{L})za (\d+) (?:tygodni[ea]?|týdny|týdnů)(?!\p{L})/iu, 'in $1 weeks'],
  [/(?<!\p{L})za (?:tydzień|týden)(?!\p{L})/iu, 'in 1 week'],
  [/(?<=(?:today|tomorrow|day|\d) )[ov] (?:godz\.? )?(\d{1,2})(?![\d.:])/iu, '$1:00'],
  [/(?<=(?:today|tomorrow|day|\d) )[ov] (?=\d{1,2}:\d\d)/iu, ''],
];

/** Where no deadline is stated, words that no parser takes for a date. */
function daysBefore(deadline: string | null, count: string, days: number): string {
  if (!isDay(deadline)) return 'before the deadline';
  const counted = /^\d+$/.test(count) ? Number(count) : (COUNTS[count.toLowerCase()] ?? 1);
  return addDays(deadline, -counted * days);
}

/** A day and a month: the next such day, where no year is said. Null where no calendar has it. */
function nextDate(day = '', month = '', year: string | undefined, today: Day): string | null {
  if (year !== undefined)
    return dayOr(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  const thisYear = Number(today.slice(0, 4));
  const soon = dayOr(thisYear, Number(month), Number(day));
  return soon !== null && soon >= today ? soon : dayOr(thisYear + 1, Number(month), Number(day));
}

/** The next day of this number, in this month or the first after it that has one. */
function nextOfNumber(day = '', today: Day): string | null {
  const [year = 0, month = 0] = today.split('-').map(Number);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const found = dayOr(
      year + Math.floor((month - 1 + ahead) / 12),
      ((month - 1 + ahead) % 12) + 1,
      Number(day),
    );
    if (found !== null && found >= today) return found;
  }
  return null;
}

function dayOr(year: number, month: number, day: number): Day | null {
  const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}
