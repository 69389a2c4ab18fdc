import { CLOCK } from './plain-clock';
import { DAYS, SLAVIC } from './plain-days';
import { GERMAN_DAYS, type PlainContext } from './plain-rule';

/** Words in the parser's own terms. */
export interface Plain {
  words: string;
  repeat: 'weekly' | null;
}

/** Weekly, in the words of several languages. What follows says the day of the week, or it is not understood. */
const EVERY_WEEK =
  /(?<!\p{L})(?:(?:every|each) week|weekly|jede woche|wöchentlich|chaque semaine|toutes les semaines|cada semana|todas las semanas|elke week|ogni settimana|toda semana)(?: on| am)?(?!\p{L})\s*/iu;
const EVERY =
  /(?<!\p{L})(?:every|each|jede[nrs]?|chaque|tous les|cada|todos los|elke|iedere|ogni|toda|todo)\s+/iu;
const DAYS_IN_PLURAL = new RegExp(
  `(?<!\\p{L})(?:(?:on |les )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|${GERMAN_DAYS}|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s|los (lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?)(?!\\p{L})`,
  'iu',
);
const REMIND_ME = /^(?:please )?remind me(?: to| of| about)?\b/iu;

/** What the person wrote, as the parser of dates reads it. Linear on capped input. */
export function plainWords(text: string, context: PlainContext): Plain {
  let words = text.normalize('NFC').replace(/\s+/gu, ' ').trim().replace(REMIND_ME, '').trim();
  const given = words;
  words = words.replace(EVERY_WEEK, '').trim();
  if (words === '' && given !== '') return { words: 'in 1 week', repeat: 'weekly' };
  words = words
    .replace(EVERY, '')
    .replace(DAYS_IN_PLURAL, (_, day?: string, other?: string) => day ?? other ?? '');
  const repeat = words === given ? null : 'weekly';
  for (const [pattern, says] of [...SLAVIC, ...DAYS, ...CLOCK]) {
    if (typeof says === 'string') {
      words = words.replace(pattern, says);
      continue;
    }
    const found = pattern.exec(words);
    const plain = found && says(found, context);
    if (found && plain !== null)
      words = words.slice(0, found.index) + plain + words.slice(found.index + found[0].length);
  }
  return { words, repeat };
}
