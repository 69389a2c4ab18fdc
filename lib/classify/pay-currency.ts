import type { Classifiable } from '../model/classification';
import {
  cfaPlaces,
  currencyPlaces,
  dollarCodes,
  dollarDomains,
  dollarPlaces,
  rupeePlaces,
} from './currency-places';
import { dollarLexicon, pesoLexicon } from './lexicon/dollars';
import { COMMA, OPEN, STOP } from './marks';
import type { Money } from './mentions/money';
import type { Published } from './pay-published';
import type { Sign } from './pay-signs';
import type { PayText } from './pay-text';
import { Phrasebook } from './phrasebook';
import { isGlued, postcodeCountry } from './postcodes';
import type { Prepared } from './text';
import { CAPITAL, prepare, WORD } from './text';
import { idOf, idSet } from './vocabulary';

/** As addresses write them; "IN" and "DE" are left out, which are also India and Germany. */
const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DC FL GA HI ID IL IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY USA'.split(
    ' ',
  ),
);

const PROVINCES = new Set(['ON', 'BC', 'QC', 'AB', 'MB', 'SK', 'NS', 'NB']);

/** A plain `$`, and a sum without any currency, is in the money of the place where the posting is, where that is known. */
export function currencyOf(
  sign: Sign,
  money: Money,
  structured: Published | null,
  input: Classifiable,
): string | null {
  if (!money.plainDollar && money.currency !== null)
    return money.currency === 'INR' && names(RUPEES, sign.in.text, money)
      ? ownerOf(rupeePlaces, sign.in.text, input, 'INR')
      : money.currency;
  if (money.currency === null && names(CFA, sign.in.text, money))
    return ownerOf(cfaPlaces, sign.in.text, input, null);
  const published = structured?.amount.currency ?? null;
  if (published !== null && published !== 'USD') return published;
  for (const place of input.locations) {
    const currency = currencyAt(place, money.plainDollar);
    if (currency !== undefined) return currency;
  }
  const spanish = money.plainDollar && isSpanish(sign.in);
  const named = currencyNamed(sign.in.text, money.plainDollar, spanish);
  if (named !== undefined) return named;
  // Of those who write French, Canadians pay in dollars, and Americans do.
  if (money.plainDollar && money.currency !== null && sign.sum?.cue?.language === 'fr')
    return namesAmericans(sign.in.text) ? 'USD' : 'CAD';
  if (money.currency === null && isBrazilian(sign.in)) return 'BRL';
  // Polish and Czech are spoken in one country each.
  if (money.currency === null && !money.symbol) return HOME.get(sign.sum?.cue?.language ?? '') ?? null;
  if (spanish && !areDollars(sign, money)) return null;
  return money.currency;
}

const HOME = new Map([
  ['pl', 'PLN'],
  ['cs', 'CZK'],
]);
const VALE = idOf('vale');

/** "Vale refeição", "vale transporte": only Brazil has them. */
function isBrazilian({ hits, text }: PayText): boolean {
  return hits.some((hit) => hit.language === 'pt' && text.id[hit.from] === VALE);
}

/** Nobody is paid some hundreds of pesos a month. */
const LEAST_PESOS = 1000;

/**
 * In Spanish nobody can tell whose "$" it is. Where it stands for a month's pay of some hundreds, it is that of
 * the countries that have the dollar (Ecuador, El Salvador, Panama, Puerto Rico).
 */
function areDollars({ sum }: Sign, money: Money): boolean {
  const monthly = money.period === 'month' || money.period === null;
  return (
    sum?.role === 'pay' && monthly && money.currency !== null && (money.max ?? money.min ?? 0) < LEAST_PESOS
  );
}

const SPANISH = idSet('de del la el los las por para con una al y en que se mes mensual mensuales');
const ENGLISH = idSet('the and of for per with to a an in is you hour week month year');

/** By its phrases of pay and its little words: they must be more than those of English. */
function isSpanish({ hits, text }: PayText): boolean {
  let more = 0;
  for (const { language } of hits) more += language === 'es' ? 1 : language === 'en' ? -1 : 0;
  for (let at = 0; at < text.count && at < LITTLE_WORDS; at++) {
    const id = text.id[at] ?? 0;
    more += SPANISH.has(id) ? 1 : ENGLISH.has(id) ? -1 : 0;
  }
  return more > 0;
}
const LITTLE_WORDS = 400;

const NEW = idOf('new');
/** Where these stand, a place abroad is one of several. */
const AMERICAN = new Set(
  'usa usd dc states york francisco angeles boston chicago seattle washington houston dallas austin denver atlanta philadelphia miami texas california florida american'
    .split(' ')
    .map(idOf),
);

const AMERICANS = new Set('américain américains américaine américaines'.split(' ').map(idOf));

function namesAmericans(text: Prepared): boolean {
  for (let at = 0; at < text.count; at++) if (AMERICANS.has(text.id[at] ?? 0)) return true;
  return false;
}

/** The money of the one country that the text itself names, with a capital; null where it names several. */
function currencyNamed(text: Prepared, dollar: boolean, spanish: boolean): string | null | undefined {
  const known = dollar ? dollarPlaces : currencyPlaces;
  const found = new Set<string>();
  let foreign = false;
  for (const hit of dollar ? dollarHints.find(text) : []) {
    if (hit.cue === 'not-USD') foreign = true;
    else if (spanish || hit.language !== 'es') found.add(hit.cue);
  }
  for (let at = 0; at < text.count; at++) {
    const id = text.id[at] ?? 0;
    let currency = dollar ? signAt(text, at) : undefined;
    if (currency === undefined) {
      if (((text.flags[at] ?? 0) & CAPITAL) === 0) continue;
      if (AMERICAN.has(id)) return undefined;
      currency = known.get(id);
    }
    if (currency !== undefined && text.id[at - 1] === NEW && currency !== 'NZD') return undefined;
    const length = (text.end[at] ?? 0) - (text.start[at] ?? 0);
    if (length === 2 && at > 0 && (text.id[at - 1] === COMMA || text.id[at - 1] === OPEN)) {
      const spelt = text.text.slice(text.start[at], text.end[at]);
      if (PROVINCES.has(spelt)) currency = 'CAD';
      else if (US_STATES.has(spelt) && !(spelt === 'CA' && found.has('CAD'))) return undefined;
    }
    if (currency !== undefined) found.add(currency);
  }
  const [first] = found;
  return found.size > 1 ? null : (first ?? (foreign ? null : undefined));
}

const dollarHints = new Phrasebook([dollarLexicon, pesoLexicon]);

/** The money of the country that a code in letters, a postcode or a web address tells. */
function signAt(text: Prepared, at: number): string | undefined {
  if (text.kind[at] !== WORD) return undefined;
  const id = text.id[at] ?? 0;
  const code = dollarCodes.get(id);
  if (code !== undefined) return code;
  if (text.id[at - 1] === STOP && isGlued(text, at) && isGlued(text, at - 1)) return dollarDomains.get(id);
  const country = ((text.flags[at] ?? 0) & CAPITAL) === 0 ? null : postcodeCountry(text, at);
  return country === null ? undefined : DOLLARS_OF[country];
}

const DOLLARS_OF = { AU: 'AUD', CA: 'CAD', SG: 'SGD' };

const RUPEES = new Set(['rs', 'rupee', 'rupees', '₨'].map(idOf));

const CFA = idSet('cfa fcfa');

/** "Rs. 20,000": rupees of any country, as "₹" and "INR" are not; "75 000 FCFA". */
function names(words: ReadonlySet<number>, text: Prepared, money: Money): boolean {
  for (let at = Math.max(0, money.from - 1); at < money.to; at++)
    if (words.has(text.id[at] ?? 0)) return true;
  return false;
}

/** Whose money it is, by the one country that the places or else the text name; `otherwise` where they name none. */
function ownerOf(
  known: ReadonlyMap<number, string>,
  text: Prepared,
  input: Classifiable,
  otherwise: string | null,
): string | null {
  const found = new Set<string>();
  for (const place of input.locations) addPlaces(known, prepare(place.slice(0, 100)), found);
  if (found.size === 0) addPlaces(known, text, found);
  const [first] = found;
  return found.size > 1 ? null : (first ?? otherwise);
}

function addPlaces(known: ReadonlyMap<number, string>, text: Prepared, found: Set<string>): void {
  for (let at = 0; at < text.count; at++) {
    const currency = ((text.flags[at] ?? 0) & CAPITAL) === 0 ? undefined : known.get(text.id[at] ?? 0);
    if (currency !== undefined) found.add(currency);
  }
}

/** The money of a place. "Melbourne, FL" is in the United States, so a state or the country decides first. */
function currencyAt(place: string, dollar: boolean): string | undefined {
  const words = prepare(place.slice(0, 100));
  const known = dollar ? dollarPlaces : currencyPlaces;
  let found: string | undefined;
  for (let at = 0; at < words.count; at++) {
    const spelt = words.text.slice(words.start[at], words.end[at]);
    if (US_STATES.has(spelt) && found?.startsWith(spelt) !== true) return 'USD';
    found ??= PROVINCES.has(spelt)
      ? 'CAD'
      : (known.get(words.id[at] ?? 0) ?? (dollar ? signAt(words, at) : undefined));
  }
  // "Santiago" by itself may be a man's name in a text; here it stands as one does after "en".
  return found ?? (dollar ? dollarHints.find(prepare(`en ${place.slice(0, 100)}`))[0]?.cue : undefined);
}
