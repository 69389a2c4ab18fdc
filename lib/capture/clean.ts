import type { WorkMode } from '../model/kind';
import { CAPITAL, EMOJI, fold, LETTER, plain, unmark } from './text';
import { decodeReferences } from './tree/references';
import { CHROME_LINE, FURNITURE, LOGIN, NO_PLACE, ROLE_WORD } from './words';

/** The final form of each field. All take words as published and give null where nothing usable is left. */

/** A template that was never filled in: `${job.title}`, `{{ title }}`, `[object Object]`. */
const TEMPLATE = /\$\{|\{\{|\}\}|\[object |<%|%>|^\s*(?:undefined|null|nan)\s*$/i;

const TWO_LETTERS = new RegExp(`[${LETTER}]{2}`);
const IN_WORD = new RegExp(`[${LETTER}\\d]`);
const AROUND_NAME = new RegExp(`[\\s|·•–—:,-]+$|^(?:[\\s|·•–—:,@-]|${EMOJI}|\\ufe0f)+`, 'g');
/** A second sentence begins, and no saint's name. */
const SENTENCE = new RegExp(`(?<!\\b(?:St|Ste|Ft|Mt|Pt|Dr|Nr|Str))[.!?]\\s+[${CAPITAL}].*\\s`);

export function cleanText(raw: string): string | null {
  return raw.trim() || null;
}

/** "We are hiring", "Wir suchen": the call that a heading puts before the role; then an article or a colon. */
const CALL =
  /^(?:we(?:['’]re| are)? (?:currently |now )?(?:hiring|recruiting|looking for|seeking|searching for)|(?:now|we['’]re|is) hiring|(?:\S+ ){1,4}is (?:hiring|looking for)|hiring(?=:)|join (?:us|our team|the team) as|wir (?:suchen|stellen ein)(?: (?:dich|sie)(?: als)?)?|gesucht(?=:)|(?:nous|on) (?:recherch|recrut|cherch)(?:ons|e)|(?:estamos )?buscamos|buscando|se busca|cerchiamo|procuramos|szukamy|hled[aá]me)(?![\p{L}'’])\s*[:–—-]?\s*((?:an?|our next|eine?n?(?:\/[a-z]+)?|un|une|un[·.(/-]e\)?|una|un\/a|um|uma)\s+)?(\S.*)$/iu;
/** What is looked for besides: no role. */
const ANYBODY =
  /\b(?:people|person|talents?|team|colleagues?|someone|kolleg\w*|menschen|verstarkung|unterstutzung|personnes?|talento?s|personas?)\b/;

/** A heading without its call to apply, where a role is what is left of it. */
export function withoutCall(heading: string): string {
  const [, article, role] = heading.length < 200 ? (heading.match(CALL) ?? []) : [];
  if (!role) return heading;
  const name = plain(role);
  const named = article !== undefined && name.split(' ').length < 8 && !/[.!?]$/.test(name);
  return !ANYBODY.test(name) && (named || ROLE_WORD.within(name)) ? role : heading;
}

export function cleanTitle(raw: string): string | null {
  const title = withoutCall(unmark(raw))
    .replace(/\s*[-–—|]\s*(?:job post|job posting|job details|new|apply now)$/i, '')
    .replace(/^\(\d+\)\s+/, '')
    .replace(/^(?:new|hot|featured|urgent)[!:]\s+/i, '')
    .replace(
      /^(?:(?:open |vacant )?position|vacancy|job title|role|stelle|stellenbezeichnung|poste|puesto|vaga|pozice)\s*:\s+/i,
      '',
    )
    .replace(/^["“”]+|["“”]+$/g, '')
    .replace(/\s+(?:gesucht|wanted|gezocht)[\s.!]*$/i, '')
    .replace(/[\s|·•–—:,-]+$/, '')
    .trim();
  if (!title || title.length > 300 || TEMPLATE.test(title) || !TWO_LETTERS.test(title)) return null;
  return title;
}

export function cleanCompany(raw: string): string | null {
  const company = unmark(raw)
    .replace(/^(?:company|employer|firma|společnost|unternehmen|arbeitgeber|entreprise)\s*:\s*/i, '')
    .replace(/\s*[®™]/g, '')
    .replace(/(?:^|\s+)(?:logo|logotype)$/i, '')
    .replace(/\s+(?:on|via) (?:notion|linkedin|facebook|medium|github)$/i, '')
    .replace(
      /\s+(?:careers?(?: site| page)?|jobs|karriere|kariyer|kariera|recruitment|rekrutierung|carrières?)$/i,
      '',
    )
    .replace(/^(?:logo (?:of|von|de)|careers at|jobs at|working at)\s+/i, '')
    .replace(/^at (?=\p{Lu})/u, '')
    .replace(AROUND_NAME, '')
    .trim();
  if (!company || company.length > 120 || TEMPLATE.test(company) || !IN_WORD.test(company)) return null;
  if (
    FURNITURE.is(plain(company)) ||
    /^(?:an?|the|une?|eine?|uma?) \p{Ll}/u.test(company) ||
    /^https?:|@\w+\.\w|^\d+ (?:reviews?|followers?|employees?)\b/i.test(company)
  ) {
    return null;
  }
  return company;
}

export function cleanList(raw: readonly string[]): string[] | null {
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const item of raw) {
    const text = unmark(item);
    const key = plain(text);
    if (!text || text.length > 80 || TEMPLATE.test(text) || seen.has(key)) continue;
    seen.add(key);
    kept.push(text);
    if (kept.length === 40) break;
  }
  return kept.length ? kept : null;
}

const MODE_AROUND =
  /^(?:(?:fully |100% )?remote|hybrid|on-?site|in[- ]office)\s*(?:[-–—,:|/·]|in|\()\s*|\s*(?:[-–—,:|/·]|\()\s*(?:(?:fully |100% )?remote|hybrid|on-?site|in[- ]office)\)?$/gi;

/** "US-IL-Yorkville": land, state and town as one system writes them on every employer's page. */
const CODED = /^(US|CA|AU|UK|GB|IN)-([A-Z]{2,3})-(\p{Lu}[\p{L} .'’-]+)$/u;

/** "Canada (Seattle preferred)" */
const REMARK =
  /,?\s*\([^()]{0,60}\b(?:preferred|only|possible|flexible|negotiable|required|bevorzugt|möglich)\b[^()]{0,60}\)$/i;

function cleanPlace(raw: string): string | null {
  let place = unmark(raw)
    .replace(
      /^(?:(?:job |work |primary |office )?locations?|standort|lieu|localisation|ubicaci[oó]n|sede|lokalita|lokalizacja|where)\s*[:：]\s*/i,
      '',
    )
    .replace(/^[📍🌍🌎🌏🏢\s,;|·•–-]+|[\s,;|·•–-]+$/gu, '');
  place = place.replace(CODED, '$3, $2, $1');
  for (let round = 0; round < 2; round++) place = place.replace(MODE_AROUND, '').trim();
  if (!place.includes('(')) place = place.replace(/\)$/, '');
  place = place.replace(REMARK, '');
  const parts: string[] = [];
  for (const part of place.split(/\s*,\s*/)) {
    // "Lyon, télétravail possible": a way of working follows the place.
    const mode = parts.length > 0 && !/\s\p{Lu}/u.test(part) && cleanWorkMode(part) !== null;
    const place = part && !mode && !NO_PLACE.is(plain(part));
    if (place && !parts.includes(part)) parts.push(part);
  }
  place = parts.join(', ');
  if (
    !place ||
    place.length > 120 ||
    TEMPLATE.test(place) ||
    !TWO_LETTERS.test(place) ||
    SENTENCE.test(place)
  )
    return null;
  // "Anywhere - this is a remote position": a sentence goes on where another piece of the place would stand.
  const [, first, rest] = place.match(/^([^-–—.(]+?)\s*[-–—.(]\s*(\p{Ll}.*)$/u) ?? [];
  if (first && rest && NO_PLACE.is(plain(first))) return null;
  // A country's code alone says less than nothing; the page shows the place in words.
  const name = plain(place);
  return NO_PLACE.is(name) || LOGIN.is(name) || CHROME_LINE.is(name) || /^(?!UK|US)[A-Z]{2}$/.test(place)
    ? null
    : place;
}

/** Far longer than the twenty that are kept. */
const MOST_OF_PLACES = 4000;
/** Only from where a gap begins: tried from each blank of a long gap, it would take the square of its length. */
const BETWEEN_PLACES = /(?<!\s)\s*(?:[;|•·]|\n|\s\/\s|\sor\s|\soder\s|\sou\s)\s*/;

/** Places, one an entry. "Berlin; Munich" and "Berlin | Munich" are two; "Berlin, Germany" is one. */
export function cleanPlaces(raw: readonly string[]): string[] | null {
  const kept: string[] = [];
  const seen = new Set<string>();
  for (const entry of raw) {
    for (const piece of decodeReferences(entry.slice(0, MOST_OF_PLACES)).split(BETWEEN_PLACES)) {
      const place = cleanPlace(piece);
      const key = place ? plain(place) : '';
      if (!place || seen.has(key)) continue;
      seen.add(key);
      kept.push(place);
      if (kept.length === 20) return kept;
    }
  }
  return kept.length ? kept : null;
}

export function cleanUrl(raw: string, base: string): string | null {
  try {
    const url = new URL(decodeReferences(raw.trim()), base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password && url.href.length < 2000
      ? url.href
      : null;
  } catch {
    return null;
  }
}

/** The way of working that a label or chip states; null where it states none, or says that there is none ("No"). */
export function cleanWorkMode(raw: string): WorkMode | null {
  const text = plain(fold(raw));
  if (text.length > 120 || /\b(?:no|not|non|nao|nein|kein\w*|pas|geen|niet|ne|nie|false)\b/.test(text))
    return null;
  if (
    /\bhybrid|\bhibrid|\bhybrydow|\bhibrit|\bteilweise|\bpartiel|\bosittai|\bcastecn|temporarily remote|remote[- ]first/.test(
      text,
    )
  )
    return 'hybrid';
  const remote =
    /\b(?:remote|remotely|telecommute|work from (?:home|anywhere)|wfh|virtual|teletravail|a distance|teletrabajo|en remoto|remoto|da remoto|na dalku|na dialku|zdaln\w+|thuiswerk\w*|distans|hjemmefra|etatyo\w*|tavmunka|teletrabalho|prac[ae] z (?:domu|domova)|uzaktan|lavoro da casa|a domicilio)\b|^(?:100 ?% ?)?home ?-?office$|^(?:yes|true|ja|oui|si|ano|tak)$/.test(
      text,
    );
  const onsite =
    /\b(?:on-? ?site|in[- ](?:office|person)|office[- ]based|sur site|presentiel|presencial|in presenza|vor ort|op locatie|na miejscu|stacjonarn\w+|na pracovisti|pa plats|yerinde|is yerinde|ofiste)\b/.test(
      text,
    );
  if (remote && onsite) return null;
  return remote ? 'remote' : onsite ? 'onsite' : null;
}
