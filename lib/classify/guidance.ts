import type { Posting } from '../model/posting';
import { totalHours } from '../model/worth';

/** Where the official rules say something about a posting like this one. Message `facts.guidance.<code>`. */
export interface Guidance {
  code: 'us-unpaid' | 'uk-unpaid' | 'de-unpaid-long' | 'de-unpaid' | 'fr-unpaid-long' | 'es-unpaid';
  /** The official page, or null where no single one says it. */
  url: string | null;
}

type Country = 'us' | 'uk' | 'de' | 'fr' | 'es';

const PAGES: Readonly<Record<Country, string | null>> = {
  // Fact Sheet #71: seven factors, none decisive, for-profit employers.
  us: 'https://www.dol.gov/agencies/whd/fact-sheets/71-flsa-internships',
  uk: 'https://www.gov.uk/employment-rights-for-interns',
  // MiLoG, section 22: mandatory ones and voluntary ones of up to three months are exempt.
  de: 'https://www.gesetze-im-internet.de/milog/__22.html',
  // Due from day one where the stage is over 308 hours.
  fr: 'https://www.service-public.fr/simulateur/calcul/gratification-stagiaire',
  es: null,
};

const NAMES: Readonly<Record<Country, RegExp>> = {
  us: /\b(?:usa|u\.s\.a?\.?|united states(?: of america)?)\b/i,
  uk: /\b(?:uk|u\.k\.|united kingdom|england|scotland|wales|northern ireland)\b/i,
  de: /\b(?:germany|deutschland|allemagne|alemania)\b/i,
  fr: /\b(?:france|frankreich|francia)\b/i,
  es: /\b(?:spain|españa|espagne|spanien)\b/i,
};

/** "Boston, MA": a comma and a state's two letters at the end of a place. */
const US_STATE =
  /,\s*(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5})?$/;

const THREE_MONTHS_WEEKS = 13.1;
const FRENCH_HOURS = 308;
const FULL_TIME_FRENCH_WEEKS = FRENCH_HOURS / 35;

/**
 * Guidance for an unpaid internship in a country that its places name. Nothing is said of a posting whose pay is not
 * stated, of volunteering, or of a country that is only guessed: this is "worth checking", never a verdict.
 */
export function guidanceOf(
  posting: Pick<Posting, 'pay' | 'time' | 'kind' | 'locations' | 'description'>,
): Guidance[] {
  if (posting.pay.flag !== 'unpaid' || posting.kind === 'volunteer' || posting.pay.form === 'volunteer')
    return [];
  return countriesOf(posting.locations).flatMap((country) => {
    const code = codeOf(country, posting);
    return code ? [{ code, url: PAGES[country] }] : [];
  });
}

function codeOf(
  country: Country,
  { time, description }: Pick<Posting, 'time' | 'description'>,
): Guidance['code'] | null {
  const weeks = time.weeks?.min ?? time.weeks?.max ?? null;
  switch (country) {
    case 'us':
      return 'us-unpaid';
    case 'uk':
      return 'uk-unpaid';
    case 'es':
      return 'es-unpaid';
    case 'de': {
      if (/\bpflichtpraktik/i.test(description.slice(0, 100_000))) return null;
      return weeks !== null && weeks > THREE_MONTHS_WEEKS ? 'de-unpaid-long' : 'de-unpaid';
    }
    case 'fr': {
      const hours = totalHours(time)?.min ?? null;
      const long = hours === null ? weeks !== null && weeks > FULL_TIME_FRENCH_WEEKS : hours > FRENCH_HOURS;
      return long ? 'fr-unpaid-long' : null;
    }
  }
}

function countriesOf(places: readonly string[]): Country[] {
  const found = new Set<Country>();
  for (const place of places) {
    for (const country of Object.keys(NAMES) as Country[]) if (NAMES[country].test(place)) found.add(country);
    if (US_STATE.test(place)) found.add('us');
  }
  return [...found];
}
