import { wallAt } from '../model/wall';
import { GERMAN_DAYS, type PlainRule, WEEKDAYS } from './plain-rule';

const MONTHS =
  '(?:jan|feb|fév|mar|mär|maart|apr|avr|abr|may|mai|mei|mag|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|oct|okt|ott|out|nov|dec|dez|déc|dic|ene|gen)\\p{L}*\\.?';
const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');
const GERMAN_HOURS = 'ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf'.split('|');
/** Before a number of hours these say how long, and not what time it is. */
const FOR_SO_LONG = '(?<!(?<!\\p{L})(?:in|within|for|next|dans|en|em|dentro de|over|tra|fra|za)\\s)';
/** At the end a bare number is a time: "friday 9". */
const HOUR = '([1-9]|1\\d|2[0-3])$';

/** Times of the day. */
export const CLOCK: readonly PlainRule[] = [
  [/ ?@ ?(?=\d)/u, ' at '],
  [
    new RegExp(`\\b(at|past|to) (${HOURS.join('|')})( thirty)?\\b`, 'iu'),
    ([, word, hour = '', thirty]) => `${word} ${HOURS.indexOf(hour.toLowerCase()) + 1}${thirty ? ':30' : ''}`,
  ],
  [/\bhalf past (\d{1,2})\b/iu, '$1:30'],
  [/\bquarter past (\d{1,2})\b/iu, '$1:15'],
  [/\b(?:a )?quarter to (\d{1,2})\b/iu, ([, hour]) => `${(Number(hour) + 11) % 12 || 12}:45`],
  [
    new RegExp(`\\bhalb (\\d{1,2}|(?:${GERMAN_HOURS.join('|')})s?)(?!\\p{L})`, 'iu'),
    ([, hour = '']) => `um ${(Number(hour) || germanHour(hour)) - 1}:30`,
  ],
  [
    /\b(\d{1,2})(?:[:.](\d\d))? ?(?:uhr|uur)(?: (\d\d))?(?!\p{L})/iu,
    ([, hour, minute, later]) => `${hour}:${minute ?? later ?? '00'}`,
  ],
  [
    new RegExp(
      `${FOR_SO_LONG}\\b([7-9]|1\\d|2[0-3]) ?(?:h|heures?)(?: ?([0-5]\\d))?(?: du matin)?(?!\\p{L}|\\d| from)`,
      'iu',
    ),
    ([, hour, minute]) => `${hour}:${minute ?? '00'}`,
  ],
  [/(?<!\p{L})(?:alle|às|om) (\d{1,2})(?![\d:.])/iu, '$1:00'],
  [/(?<!\p{L})(?:at|um|à|a las|às|alle|om) (\d{1,2}:\d\d)\b/iu, '$1'],
  [/(?<![\p{L}-])(?:à midi|midi|al mediodía|a mediodía|mediodía)(?!\p{L})/iu, '12:00'],
  [/\b(\d{1,2}(?::\d\d)?) ?([ap])\b(?!\.)/iu, '$1$2m'],
  [/\b(\d{1,2}(?::\d\d)?) (?:in the morning\b|de la mañana(?!\p{L}))/iu, '$1am'],
  [/\b(\d{1,2}(?::\d\d)?) (?:in the (?:afternoon|evening)|at night|de la (?:tarde|noche))\b/iu, '$1pm'],
  [
    /\b(?:tonight|this (?:evening|afternoon)),? (?:at )?(\d{1,2}(?::\d\d)?)(?! ?[ap]m|[\d:])/iu,
    ([, time]) => `today ${lateIn(time)}`,
  ],
  [
    /\b(\p{L}+) (?:evening|night|afternoon),? (?:at )?(\d{1,2}(?::\d\d)?)(?! ?[ap]m|[\d:])/iu,
    ([, day, time]) => `${day} ${lateIn(time)}`,
  ],
  [/\b(\p{L}+) morning,? (?:at )?(\d{1,2}(?::\d\d)?)(?! ?[ap]m|[\d:])/iu, '$1 at $2am'],
  [/\bend of (?:the |my )?day\b|\beod\b/iu, (_, { evening }) => `today ${clock(evening)}`],
  [/\bin the morning\b/iu, (_, { morning }) => `at ${clock(morning)}`],
  [new RegExp(`\\b(${GERMAN_DAYS})morgen\\b`, 'iu'), '$1 früh'],
  [new RegExp(`\\b(${GERMAN_DAYS})(vormittag|mittag|nachmittag|abend)\\b`, 'iu'), '$1 $2'],
  [/\b(\d{1,2}:\d\d) (?:früh|morgens|vormittags)(?!\p{L})/iu, '$1'],
  [/\b(?:früh|vormittags?) (?:um )?(\d{1,2}(?::\d\d)?)\b/iu, 'um $1'],
  [/\bfrüh\b/iu, (_, { morning }) => `um ${clock(morning)}`],
  [/\b(?:por la mañana|de manhã)(?!\p{L})/iu, (_, { morning }) => clock(morning)],
  [/\bpor la (?:tarde|noche)\b/iu, (_, { evening }) => clock(evening)],
  [new RegExp(`\\b(${WEEKDAYS}|tomorrow|today),? ${HOUR}`, 'iu'), '$1 at $2'],
  [new RegExp(`\\b(${WEEKDAYS}|tomorrow|today),? ([01]\\d|2[0-3])([0-5]\\d)\\b`, 'iu'), '$1 at $2:$3'],
  [new RegExp(`(?<!\\p{L})(mañana|demain|domani|amanhã) ${HOUR}`, 'iu'), '$1 $2:00'],
  // "12 Dec 9" is no year.
  [new RegExp(`\\b(\\d{1,2}(?:st|nd|rd|th)?\\.? (?:de )?${MONTHS}),? ${HOUR}`, 'iu'), '$1 at $2'],
];

/** "Friday evening at 7" is 7pm. */
function lateIn(time = ''): string {
  return Number.parseInt(time, 10) < 12 ? `at ${time}pm` : `at ${time}`;
}

function germanHour(word: string): number {
  return GERMAN_HOURS.findIndex((hour) => word.toLowerCase().startsWith(hour)) + 1;
}

function clock(minutes: number): string {
  return wallAt('2000-01-01', minutes).slice(11);
}
