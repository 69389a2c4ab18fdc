import { fold } from '../text';

/** Places that a sentence or the title states: the last resort where no label, mark or data names one. */

const WORD = "\\p{Lu}[\\p{L}.'’-]+";
const CITY = `${WORD}(?:[ -]${WORD}){0,2}`;
const PLACE = `${CITY}(?:, ?(?:\\p{Lu}{2}\\b|${CITY}))?`;
const STATED: readonly RegExp[] = [
  new RegExp(`(?:based|located|situated) (?:in|at|out of) (?:our |the |sunny |downtown )?(${PLACE})`, 'gu'),
  new RegExp(
    `(?:in|at|to|join) our (${PLACE}) (?:office|location|facility|site|headquarters|hq|division|campus|plant|team|client|based)`,
    'gu',
  ),
  new RegExp(`(?:[Bb]asée?(?:\\(e\\))?|[Ss]ituée?(?:\\(e\\))?|[Pp]oste à pourvoir) à (${PLACE})`, 'gu'),
  new RegExp(`(?:[Uu]bicad[oa]|[Cc]on sede) en (${PLACE})|(?:[Ss]ede|[Ss]ituat[oa]) a (${PLACE})`, 'gu'),
  new RegExp(`(?:[Aa]rbeitsort|[Ee]insatzort|[Ss]tandort) (?:ist|in) (${PLACE})`, 'gu'),
];
const IN_TITLE = new RegExp(`(?:[-–—(,]|\\bin)\\s*(${CITY}, ?\\p{Lu}{2})\\)?$`, 'u');
const MAX_TEXT = 8000;
/** What begins like a place and is none. */
const NO_PLACE = /^(?:The|Our|This|We|You|Your|Monday|January|Summer|Group|Inc|Engineering|Marketing|Sales)\b/;

export function placesInProse(title: string | null, text: string): string[] {
  const inTitle = title?.match(IN_TITLE)?.[1];
  if (inTitle) return [inTitle];
  const flat = fold(text.slice(0, MAX_TEXT));
  for (const pattern of STATED) {
    const places = new Set<string>();
    for (const match of flat.matchAll(pattern)) {
      const place = (match[1] ?? match[2] ?? '').replace(/[.'’-]+$/, '');
      if (place.length > 2 && !NO_PLACE.test(place)) places.add(place);
      if (places.size === 2) break;
    }
    if (places.size > 0) return [...places];
  }
  return [];
}
