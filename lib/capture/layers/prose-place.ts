import { fold } from '../text';

/** Places that a sentence or the title states: the last resort where no label, mark or data names one. */

const UPPER = 'A-ZÀ-ÖØ-ÞĀ-Ž';
/** No longer than the longest names of towns, since what never ends would be parted at every hyphen. */
const WORD = `[${UPPER}][A-Za-zÀ-ɏ.'’-]{1,60}`;
const CITY = `${WORD}(?:[ -]${WORD}){0,2}`;
/** With a small letter in its last word: no code. */
const TOWN = `(?:${WORD}[ -]){0,2}[${UPPER}][A-Za-zÀ-ɏ.'’-]{0,60}[a-zà-ɏ]`;
const CODES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|AB|BC|MB|NB|NL|NS|ON|PE|QC|SK';
const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Ontario|Quebec|Saskatchewan';
const COUNTRIES =
  'USA|United States|Canada|Mexico|UK|United Kingdom|England|Scotland|Wales|Ireland|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Spain|España|Portugal|Italy|Italia|Belgium|Netherlands|Luxembourg|Denmark|Sweden|Norway|Finland|Poland|Polska|Czechia|Czech Republic|Slovakia|Hungary|Romania|Bulgaria|Greece|Turkey|Türkiye|India|China|Japan|South Korea|Australia|New Zealand|Brazil|Brasil|Singapore|Hong Kong|Israel|South Africa|Nigeria|Kenya|Ghana|Cameroon|Ethiopia|Uganda|Rwanda|Tanzania|Morocco|Tunisia|Colombia|Argentina|Chile|Peru|Nepal|Serbia|Croatia|Slovenia|Estonia|Latvia|Lithuania|Ukraine|Taiwan|Saudi Arabia|Qatar|Egypt|Vietnam|Indonesia|Malaysia|Philippines|Thailand|Pakistan|Bangladesh|Sri Lanka|UAE|United Arab Emirates';
/** Two are towns too. */
const STATES_ALONE = STATES.replace('New York|', '').replace('Washington|', '');
/** "Austin, TX", "McLean, Virginia", "Geneva, Switzerland" */
const FULL = `(?!(?:${STATES_ALONE}),)${TOWN}(?:,? (?:${CODES})|, ?(?:${CODES}|${STATES}|${COUNTRIES}))(?![A-Za-z])`;
/** Towns that a title may name by themselves. */
const KNOWN =
  'Amsterdam|Athens|Atlanta|Austin|Bangalore|Bengaluru|Bangkok|Barcelona|Basel|Beijing|Berlin|Bern|Birmingham|Bonn|Boston|Bratislava|Brno|Brussels|Bruxelles|Bucharest|Budapest|Buenos Aires|Cairo|Cambridge|Cape Town|Chennai|Chicago|Copenhagen|Cologne|Köln|Dallas|Delhi|New Delhi|Denver|Dresden|Dubai|Dublin|Düsseldorf|Edinburgh|Frankfurt(?: am Main)?|Geneva|Genève|Glasgow|Gurgaon|Gurugram|Hamburg|Hannover|Helsinki|Hong Kong|Houston|Hyderabad|Istanbul|İstanbul|Jakarta|Johannesburg|Karlsruhe|Kraków|Kuala Lumpur|Lagos|Lausanne|Leeds|Leipzig|Lille|Lisbon|Lisboa|London|Los Angeles|Luxembourg|Lyon|Madrid|Manchester|Manila|Marseille|Melbourne|Mexico City|Miami|Milan|Milano|Montreal|Montréal|Mumbai|Munich|München|Nairobi|Nantes|New York(?: City)?|NYC|Nice|Noida|Nürnberg|Oslo|Oxford|Paris|Philadelphia|Pittsburgh|Porto|Portland|Prague|Praha|Pune|Rio de Janeiro|Roma|Rome|Rotterdam|San Diego|San Francisco|San Jose|Santiago|São Paulo|Seattle|Seoul|Shanghai|Singapore|Stockholm|Strasbourg|Stuttgart|Sydney|Tel Aviv|Tokyo|Toronto|Toulouse|Valencia|Vancouver|Vienna|Wien|Warsaw|Warszawa|Washington,? D\\.?C\\.?|Wrocław|Zurich|Zürich';

const AFTER = new RegExp(`^(?:our |the |sunny |downtown )?(${CITY}(?:, ?(?:[${UPPER}]{2}\\b|${CITY}))?)`);
/** "Madrid and Seattle": the second of two. */
const AND = new RegExp(
  `^ (?:and|or|und|oder|et|ou|y|o|e) (${CITY}(?:, ?(?:${CODES})\\b)?)(?=[.,;:!?)]|$| (?:and|with|since|for|office|hub)\\b)`,
);
const IN_TITLE = [
  new RegExp(`(?:[-–—(,|]|\\bin)\\s*(${CITY}, ?[A-Z]{2})\\)?$`),
  new RegExp(
    `[-–—(|]\\s*((?:${WORD} ){0,2}[${UPPER}][A-Za-zÀ-ɏ.'’]*[a-zà-ɏ],? (?:${CODES}))(?=\\s*[-–—|)]|$)`,
  ),
  new RegExp(
    `(?:[-–—(|,]|\\bin)\\s*((?:${KNOWN}|${STATES}|${COUNTRIES})(?:, ?(?:${CITY}|[A-Z]{2}))?)(?=\\s*[-–—|)]|$)`,
  ),
];
const LAND = new RegExp(`^(?:${STATES}|${COUNTRIES})$`);
const TRIGGERS = [
  'based in ',
  'based at ',
  'based out of ',
  'located in ',
  'located at ',
  'situated in ',
  'asé à ',
  'asée à ',
  'asé(e) à ',
  'itué à ',
  'ituée à ',
  'bicado en ',
  'bicada en ',
  'con sede en ',
  'sede a ',
  'rbeitsort ist ',
  'insatzort ist ',
  'tandort ist ',
];
/** After "at" stands a house as often as a town. */
const AT = /at $/;
/** "in our Austin, TX office": what must follow where the sentence says "our". */
const OUR = [' in our ', ' at our ', ' to our ', ' join our '];
const OFFICE =
  /^ (?:(?:or|and) [^.]{3,30} )?(?:production )?(?:office|location|facility|site|headquarters|hq|hub|studio|division|campus|plant|based)\b(?! in [A-Z])/i;
/** "our office in Leipzig" */
const OFFICE_IN =
  /\b(?:offices?|headquarters|hq|hub|facility|site|campus|plant|studio|lab|laboratory|büro|standort|bureaux?|siège|oficinas?|teams?|équipe) (?:located )?(?:in|à|en) /gi;
const LIST = new RegExp(
  `(?:\\b(?:in|at|near|to|our|the|for|within|location:?)|[(:*])\\s+(?:our |the |downtown )?(${FULL}(?:(?:, or |, and | or | and |; | / |/|, )${FULL})*)`,
  'g',
);
const ONE = new RegExp(FULL, 'g');
/** What is said of other places than that of the work. */
const ELSEWHERE =
  /\b(?:headquartered|travel|visit|clients?|customers?|business(?:es)?|compan(?:y|ies)|markets?|postings?|residents?|reside|applicants?|jurisdictions?|range|conference|summit|founded|born|performed|all our|office locations|offices? (?:around|across|throughout)|university|college|institute|school)\b[^.]{0,50}$/i;
const MAX_TEXT = 8000;
/** What begins like a place and is none. */
const NO_PLACE =
  /^(?:The|Our|This|We|You|Your|Monday|January|Summer|Group|Inc|Engineering|Marketing|Sales|Transportation|Finance|HR|Product|Design|Data|Research|IT|Operations|Legal|Risk|Software|Business|Python|Java|English|German|French|Ask\w*)\b/;

const ALONE = new RegExp(
  `^(?:(?:remote|hybrid|on-?site)\\s*[/|,·–-]\\s*)?(${FULL}(?:, ?(?:US|USA|CA|UK|${COUNTRIES}))?)$`,
  'i',
);

const BEGINS_FULL = new RegExp(`^${FULL}`);

/** "Nantes (44)", "Bologna (BO)": a town with its department or province. */
const COUNTED = /^\p{Lu}[\p{L}'’ -]{2,40} \((?:\d{2,3}|2[AB]|[A-Z]{2})\)$/u;

/** A line that is a town with its state or country and nothing else. */
export function placeAlone(line: string): string | null {
  if (COUNTED.test(line)) return line;
  const place = /^\p{Lu}/u.test(line) ? line.trim().match(ALONE)?.[1] : null;
  return place && BEGINS_FULL.test(place) ? place : null;
}

const TOWN_ALONE = new RegExp(`^(?:${KNOWN})(?:, ?(?:${COUNTRIES}))?$`);

/** A well-known town that stands by itself between marks. */
export function isTown(piece: string): boolean {
  return TOWN_ALONE.test(piece);
}

/** Towns with their state or country, where the sentence is about the work. */
function fullNames(flat: string): string[] {
  const places = new Set<string>();
  for (const match of flat.matchAll(LIST)) {
    if (ELSEWHERE.test(flat.slice(Math.max(0, match.index - 90), match.index))) continue;
    for (const [place] of match[1]?.matchAll(ONE) ?? []) if (!NO_PLACE.test(place)) places.add(place);
    if (places.size > 4) break;
  }
  return [...places];
}

/** Up to where the sentence ends; the points of "St. Gallen" and "Washington D.C." end none. */
function untilStop(text: string): string {
  return text.split(/(?<=[a-zà-ɏ]{3})[.!?] /, 1)[0] ?? '';
}

function afterOffice(flat: string): string[] {
  for (const match of flat.matchAll(OFFICE_IN)) {
    const from = match.index + match[0].length;
    const named = untilStop(flat.slice(from, from + 90)).match(AFTER)?.[1];
    if (
      !named ||
      NO_PLACE.test(named) ||
      ELSEWHERE.test(flat.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    const second = flat.slice(from + named.length, from + 120).match(AND)?.[1];
    return [named, second]
      .filter((place) => place !== undefined)
      .map((place) => place.replace(/[.'’-]+$/, ''));
  }
  return [];
}

/** The place that a title names at an end, between its marks or after "in". */
export function placeInTitle(title: string | null): string | null {
  for (const form of IN_TITLE) {
    const place = title?.slice(0, 160).match(form)?.[1];
    if (place) return place;
  }
  return null;
}

export function placesInProse(title: string | null, text: string): string[] {
  const inTitle = placeInTitle(title);
  const land = inTitle !== null && LAND.test(inTitle);
  if (inTitle && !land) return [inTitle];
  const inText = placesInText(text);
  return inTitle && inText.length === 0 ? [inTitle] : inText;
}

function placesInText(text: string): string[] {
  const flat = fold(text.slice(0, MAX_TEXT).replace(/[*\\]+/g, ''));
  const places = new Set<string>();
  for (const trigger of [...TRIGGERS, ...OUR]) {
    for (let at = flat.indexOf(trigger); at >= 0 && places.size < 2; at = flat.indexOf(trigger, at + 1)) {
      const from = at + trigger.length;
      const [whole, named] = untilStop(flat.slice(from, from + 90)).match(AFTER) ?? [];
      if (!whole || !named || NO_PLACE.test(named)) continue;
      const after = flat.slice(from + whole.length, from + 120);
      if (OUR.includes(trigger) ? !OFFICE.test(after) : AT.test(trigger) && !named.includes(',')) continue;
      places.add(named.replace(/[.'’-]+$/, ''));
      const second = after.match(AND)?.[1];
      if (second && !NO_PLACE.test(second)) places.add(second.replace(/[.'’-]+$/, ''));
    }
    if (places.size > 0) break;
  }
  if (places.size > 0) return [...places];
  const full = fullNames(flat);
  return full.length > 0 ? full : afterOffice(flat);
}
