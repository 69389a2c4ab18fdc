import type { LabelledField } from '../../model/capture';
import type { PageDocument, PageElement } from '../dom';
import { Frame } from '../surroundings';
import { EMOJI, plain } from '../text';
import type { Block } from '../walk';
import { LABELS } from '../words';
import { soundsLikeRole } from './title';
import type { TitleBlock } from './visible';

/** The short facts beside a posting's title that carry no label in words: chips, icons, marks in the markup. */

const APART = Frame.nav | Frame.card | Frame.similar | Frame.form | Frame.footer | Frame.dialog;

function around(blocks: readonly Block[], title: TitleBlock | null, before: number, after: number): Block[] {
  if (!title) return [];
  return blocks
    .slice(Math.max(0, title.index - before), title.index + after)
    .filter((block) => block.text.length < 200 && !(block.frames & APART));
}

const CHIP =
  /^(?:(?:full|part)[- ]?time[,\s·|/-]+)?(?:(?:fully |100 ?% )?remote|hybrid(?: work(?:ing)?| remote)?|on-?site|in[- ]office|in[- ]person|remote (?:work|job|position|internship|first)|work from home|sur site|teletravail(?: complet)?|hybride|presentiel|presencial|hibrido|vor ort|home ?office|na dalku|zdalnie|praca zdalna|hybrydow[ao])(?:[,\s·|/-]+(?:full|part)[- ]?time)?$/;

/** Headings of what comes with a job: "Remote work" below them is a benefit among others. */
const EXTRAS =
  /\b(?:benefits?|perks|advantages|(?:we|i) offer|offered|wir bieten|bieten wir|vorteile|avantages|offrons|beneficios|ofrecemos|beneficios|vantaggi|offriamo|wij bieden|bieden wij|nabizime|oferujemy|benefity)\b/;

/** The way of working, where exactly one is named by a line that says nothing else. */
export function modeNear(blocks: readonly Block[], title: TitleBlock | null): string | null {
  const found = new Set<string>();
  let extras = false;
  for (const block of around(blocks, title, 3, 22)) {
    if (block.kind !== 'li' && (/^h[1-6]$/.test(block.kind) || /[:：?]$/.test(block.text)))
      extras = EXTRAS.test(plain(block.text));
    if (extras) continue;
    // "Remote job" above "No" is a label.
    if (/^d?th?$/.test(block.kind)) continue;
    for (const line of block.text.split(/\n|\s[·|•]\s/)) {
      const chip = plain(line).trim();
      if (chip.length < 50 && CHIP.test(chip)) found.add(chip);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const PLACE_MARKS =
  '[class*="location" i],[data-test*="location" i],[data-testid*="location" i],[data-ui*="location" i],[data-qa*="location" i],[data-automation-id*="location" i],[itemprop="jobLocation"],[itemprop="addressLocality"],[class*="map-marker" i],[class*="map-pin" i],[class*="standort" i],[src*="location" i],[aria-label*="location" i],[title="Location" i],a[href*="/maps" i],a[href*="mapy."],a[href*="maps."]';

/** What stands after an icon, up to the next one. */
function textAfter(icon: PageElement): string {
  let text = '';
  for (let node = icon.nextSibling; node && text.length < 120; node = node.nextSibling) {
    if (node.nodeType === 1 && text.trim() && !(node.textContent ?? '').trim()) break;
    text += node.textContent ?? '';
  }
  return text.trim() || (icon.parentElement?.textContent ?? '').trim();
}

/** "📍 Kiel, Germany 💼 Full-time": what stands after a pin, up to the next picture. */
const PINNED = new RegExp(`(?:📍|📌)\\ufe0f?\\s*([^\\n|•·]{2,80}?)\\s*(?:[\\n|•·]|${EMOJI}|$)`);

/** Places that the markup or an icon calls so. */
export function placesNear(blocks: readonly Block[], title: TitleBlock | null): string[] {
  const places: string[] = [];
  const seen = new Set<PageElement>();
  for (const { element, text } of around(blocks, title, 6, 25)) {
    if (/^h[1-3]$/.test(element.localName)) continue;
    const pinned = text.match(PINNED)?.[1];
    if (pinned) {
      places.push(pinned);
      continue;
    }
    const own = element.matches(PLACE_MARKS) || element.parentElement?.matches(PLACE_MARKS);
    const mark = own ? element : element.querySelector(PLACE_MARKS);
    if (!mark || seen.has(mark)) continue;
    seen.add(mark);
    const words = (mark.textContent ?? '').trim();
    const place = words && !/^(?:[a-z_]+|)$/.test(words) ? words : textAfter(mark);
    if (place && place.length < 120) places.push(place);
    if (places.length === 6) break;
  }
  return places;
}

/** "Acme – London, UK" beside the title: what stands after the employer's name, in a piece of its own. */
export function placeAfter(
  company: string,
  blocks: readonly Block[],
  title: TitleBlock | null,
): string | null {
  for (const { text, element } of around(blocks, title, 3, 8)) {
    if (!text.startsWith(company) || text.length > company.length + 120) continue;
    const pieces = [...element.querySelectorAll('*')]
      .filter((part) => part.childElementCount === 0 && !part.closest('nav'))
      .map((part) => (part.textContent ?? '').replace(/^[\s–—·|,-]+/, '').trim())
      .filter(Boolean);
    const at = pieces.indexOf(company);
    const rest = text.slice(company.length).match(/^(?:\s*[–—·|]|\s+[-/](?=\s))\s*([^–—·|\n]+)/)?.[1];
    // Of several pieces any may stand next; a comma is what places are written with.
    const next =
      at >= 0 && (pieces.length === 2 || pieces[at + 1]?.includes(',')) ? pieces[at + 1] : undefined;
    const place = next ?? rest?.trim();
    if (
      place &&
      /^\p{Lu}[\p{L} ,.'’()-]{2,70}$/u.test(place) &&
      !CHIP.test(plain(place)) &&
      !soundsLikeRole(place)
    )
      return place;
  }
  return null;
}

/** A kind of contract, in plain form. */
export const CONTRACT =
  /\b(?:(?:full|part)[- ]?time|intern|internship|permanent|temporary|fixed[- ]term|contract|vollzeit|teilzeit|praktikum|befristet|unbefristet|cdi|cdd|temps (?:plein|partiel)|stage|alternance|jornada|indefinido|practicas|tirocinio|tempo (?:pieno|parziale)|estagio|voltijd|deeltijd|pelny etat|umowa|plny uvazek|zkraceny uvazek|staz|heltid|deltid|tam zamanli|yari zamanli|tempo integral|meio periodo|jornada completa|kokoaik\w*|osa-aik\w*|vakituinen|taysipaiva\w*)\b/;
/** "3–6 months"; "2 weeks ago" and "vor 2 Wochen" tell when it was posted. */
const LASTING =
  /(?<!\b(?:vor|il y a|hace|for|przed|pred) )\b\d{1,2}\s*(?:[-–+]\s*\d{0,2}\s*)?(?:months?|weeks?|monate|wochen|mois|semaines|meses|semanas|mesi|mesic\w*)\b(?! ago)/;
/** "$60k - $70k", "$40/hr - $50/hr", "€18 per hour" */
const MONEY =
  /^[^\p{L}\d]*(?:[A-Z]{0,3}[$€£₹]|(?:USD|EUR|GBP|INR|CHF|CZK|PLN)\s?)\s?\d[\d.,\s]*k?(?:[/]\s?(?:hr|h|wk|mo|yr))?(?:\s?[-–]\s?(?:[A-Z]{0,3}[$€£₹])?\s?\d[\d.,\s]*k?)?\s?(?:[/]|per|an?|a)?\s?(?:hour|hr|h|week|wk|month|mo|year|yr|annum)?\.?$/iu;

/** "700 € / mois", "1.200 – 1.400 € brutto pro Monat": where the mark follows the sum, the period must be said. */
const MONEY_AFTER =
  /^\d[\d.,\s]*(?:[-–]\s?\d[\d.,\s]*)?(?:€|eur|zł|pln|kč|czk|chf|kr)\s?(?:brut\w*|net\w*)?\s?(?:[/]|par|pro|im|por|al|per|za|je)\s?(?:an|mois|jour|heure|h|jahr|monat|stunde|año|mes|hora|mese|ora|maand|uur|mies\w*|godz\w*|měsíc|hod\w*|month|year|hour)\.?$/iu;

/** The fact that a short line of its own states: "Full-time", "Internship · 3–6 months", "$60k - $70k". */
export function factOf(line: string): LabelledField | null {
  const value = line.trim();
  if (value.length < 4 || value.length > 60 || /[:.!?]$/.test(value)) return null;
  const chip = plain(value);
  if (CONTRACT.test(chip) || LASTING.test(chip)) return { label: 'Type', value };
  const paid = MONEY.test(value) && (/[-–]/.test(value) || /[a-z]{2}$|\/\s?h$/i.test(value));
  return paid || MONEY_AFTER.test(value) ? { label: 'Pay', value } : null;
}

/** Facts that stand beside the title without a label. Lines of the text itself are left to the reader of the text. */
export function factsNear(
  blocks: readonly Block[],
  title: TitleBlock | null,
  content: readonly Block[],
): LabelledField[] {
  const facts: LabelledField[] = [];
  for (const block of around(blocks, title, 3, 12)) {
    if (content.includes(block) || /^d?th?$/.test(block.kind) || block.text === title?.text) continue;
    for (const line of block.text.split('\n')) {
      const fact = factOf(line);
      if (fact) facts.push(fact);
    }
    if (facts.length > 5) break;
  }
  return facts;
}

const DATE_ALONE =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:\d{1,2}(?:\.|st|nd|rd|th)?[ ./-]|20\d\d-|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d)[\w .,/-]{4,20}$/;

/** A line beside the title that is one date and nothing else, or calls one so, tells when the posting was put up. */
export function dateNear(blocks: readonly Block[], title: TitleBlock | null): string | null {
  for (const { text, element } of around(blocks, title, 1, 4)) {
    const time = element.querySelector('time');
    const said = time ? (time.textContent ?? '').trim() : '';
    const day = time?.getAttribute('datetime')?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? said;
    const before = said ? text.slice(0, Math.max(0, text.indexOf(said))).trim() : '';
    const called = before.replace(/:$/, '').split(/\s+/);
    if (
      said &&
      [called.slice(-2).join(' '), called.at(-1) ?? ''].some((name) => LABELS.postedOn.is(plain(name)))
    )
      return day;
    // WordPress and its kin: `<time class="entry-date published">`.
    if (time && /publish|posted/i.test(time.getAttribute('class') ?? '')) return day;
    if (text.length > 120 || (text.match(/\b20\d\d\b/g) ?? []).length !== 1) continue;
    const dated = text
      .split(/\s+[|·•]\s+/)
      .find((piece) => piece.length < 36 && DATE_ALONE.test(plain(piece)));
    if (dated) return dated;
  }
  return null;
}

/** Pictures that are called a logo, by their words or their marks, and those of the site's own mark in its head. */
const LOGOS =
  'a[href="/"]>img[alt],img[alt*="logo" i],img[alt][class*="logo" i],img[alt][src*="logo" i],[class*="logo" i]>img[alt],[class*="brand" i]>img[alt]';

/** What logos say in place of their picture: "Acme logo". */
export function logoNames(document: PageDocument): string[] {
  const names: string[] = [];
  for (const image of document.querySelectorAll(LOGOS)) {
    // A longer one is no name, and its gaps could keep the pattern busy for minutes.
    const alt = (image.getAttribute('alt') ?? '').slice(0, 200);
    const name = alt.replace(/^logo(?: (?:of|von|de|firmy|společnosti))?[\s:-]+|[\s-]+logo$/i, '').trim();
    if (name && name.length < 80) names.push(name);
    if (names.length === 8) break;
  }
  return names;
}
