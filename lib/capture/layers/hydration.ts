import type { PageDocument, PageElement } from '../dom';
import { markdownOf } from '../markdown';
import { squash } from '../text';
import { type Finding, isThing, listOf, type Thing } from './finding';
import { allWords, organisationOf, readJobPosting, typesOf, wordsOf } from './job-posting';
import { parseJson, thingsOf } from './json-ld';

/** State that a page's own script would start from, read as inert JSON text and never run. */

const MAX_CHARS = 900_000;
const MAX_SCRIPTS = 12;

/** The JSON object that starts at `from`: up to its closing bracket, strings minded. Linear. */
function objectAt(text: string, from: number): string | null {
  let depth = 0;
  let inString = false;
  for (let index = from; index < text.length; index++) {
    const mark = text[index];
    if (inString) {
      if (mark === '\\') index++;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') depth++;
    else if ((mark === '}' || mark === ']') && --depth === 0) return text.slice(from, index + 1);
  }
  return null;
}

/** `JSON.parse("{\"jobs\": …}")`: the text that a script reads. */
function spelledOut(text: string): string | null {
  const literal = text.match(/^\s*JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/)?.[1];
  const inner = literal ? parseJson(literal) : null;
  return typeof inner === 'string' ? inner : null;
}

/** The JSON that a script holds or sets a global to. */
function jsonOf(script: PageElement): string | null {
  const type = script.getAttribute('type') ?? '';
  const text = script.textContent ?? '';
  if (text.length < 200 || text.length > MAX_CHARS || /ld\+json/i.test(type)) return null;
  if (/json/i.test(type)) return text;
  if (type && !/javascript|module/i.test(type)) return null;
  const start = text
    .slice(0, 4000)
    .match(/(?:window|self|globalThis)(?:\.|\[["'])[\w$]+(?:["']\])?\s*=\s*(?=[{[]|JSON\.parse\()/);
  if (start?.index === undefined) return null;
  const from = start.index + start[0].length;
  return text[from] === 'J' ? spelledOut(text.slice(from)) : objectAt(text, from);
}

function statesOf(document: PageDocument): unknown[] {
  const states: unknown[] = [];
  let read = 0;
  function add(json: string | null): void {
    if (!json || states.length >= MAX_SCRIPTS || read > 2 * MAX_CHARS || !/descri|content|title/i.test(json))
      return;
    read += json.length;
    const state = parseJson(json);
    if (state !== undefined) states.push(state);
  }
  for (const script of document.querySelectorAll('script:not([src])')) add(jsonOf(script));
  // Inertia and its kin keep the state in an attribute of the element that they fill.
  for (const element of document.querySelectorAll('[data-page],[data-props],[data-react-props]'))
    for (const name of ['data-page', 'data-props', 'data-react-props']) {
      const text = element.getAttribute(name) ?? '';
      if (text.length > 200 && text.length < MAX_CHARS && /^[{[]/.test(text)) add(text);
    }
  return states;
}

/** A name as all write it: `closing_date`, `ClosingDate` and `closing-date` are one. */
function named(name: string): string {
  return name.replace(/[^a-z]/gi, '').toLowerCase();
}

/** The first of the names, in the form of `named`, that holds anything. */
function pick(thing: Thing, names: string): unknown {
  const held = new Map<string, unknown>();
  for (const name of Object.keys(thing)) {
    const value = thing[name];
    if (value !== undefined && value !== null && value !== '') held.set(named(name), value);
  }
  return (
    names
      .split(' ')
      .map((name) => held.get(name))
      .find((value) => value !== undefined) ?? null
  );
}

const TITLE = 'jobtitle title positiontitle postingtitle name position';
const TEXT =
  'descriptionhtml description jobdescription jobad descriptionbody content body descriptionplain externaldescription externaldescriptionstr sanitizedjobdescription sections details';
const SECTIONS = ['responsibilities', 'requirements prerequisites qualifications', 'benefits'];
const COMPANY =
  'companyname company organization organisation employer hiringorganization organizationname employername advertiser brand careerpage';
const BESIDE = 'company organization organisation employer hiringorganization';
const PLACE =
  'location locations joblocation locationname formattedlocation city addresscity office offices primarylocation joblocations';
const DEADLINE =
  'applicationdeadline deadline validthrough closingdate closesat expiresat expirydate applicationenddate applyby closedate';
const POSTED =
  'firstpublishdate dateposted publishedat publisheddate postedat posteddate datepublished postingdate firstpublished externalpostedstartdate';
const MODE = 'workplacetype workplace locationtype worktype remotetype joblocationtype workmodel';
const APPLY_AT = 'applyurl applicationurl applicationlink jobapplyurl hostedapplyurl externalapplylink';
const CITY = [
  'city addresscity addresslocality',
  'region state addressregion addressstate',
  'country addresscountry',
];

function textOf(value: unknown): string {
  const words = wordsOf(value);
  if (words) return words;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  return isThing(value)
    ? Object.values(value)
        .map((part) => (typeof part === 'string' || isThing(part) || Array.isArray(part) ? textOf(part) : ''))
        .join('\n')
    : '';
}

function placesOf(thing: Thing): string[] {
  const cityOf = (place: Thing) =>
    CITY.map((names) => wordsOf(pick(place, names)))
      .filter(Boolean)
      .join(', ');
  const places = listOf(pick(thing, PLACE)).flatMap((place) => {
    if (!isThing(place)) return allWords(place);
    return [
      wordsOf(pick(place, 'name formatted displayname fulllocation label locationname')) ?? cityOf(place),
    ];
  });
  // "city", "state" and "country" of the job itself say more than the city alone.
  const whole = cityOf(thing);
  return places.length === 1 && whole.startsWith(places[0] ?? '') ? [whole] : places;
}

/**
 * The job in the page's state: an object with a title and a long text, tied to this page by an id of the address or
 * by the title on show. Where several could be meant, none is.
 */
export function readHydration(
  document: PageDocument,
  ids: readonly string[],
  shown: readonly string[],
): Finding | null {
  const titles = shown.map(squash).filter((title) => title.length > 3);
  const candidates: { thing: Thing; score: number; among: readonly Thing[] }[] = [];
  for (const state of statesOf(document)) {
    const among = thingsOf(state);
    for (const thing of among) {
      const title = wordsOf(pick(thing, TITLE));
      const text = pick(thing, TEXT);
      if (!title || title.length > 200 || !text || textOf(text).length < 200) continue;
      let score = 0;
      const stated = Object.keys(thing).flatMap((name) =>
        /(?:id|key|slug|url|code|number|req)s?$/i.test(name) ? allWords(thing[name]) : [],
      );
      if (
        ids.some((id) =>
          stated.some(
            (known) => known.toLowerCase() === id || (id.length > 5 && known.toLowerCase().includes(id)),
          ),
        )
      )
        score += 4;
      const key = squash(title);
      if (titles.some((known) => known === key)) score += 3;
      else if (titles.some((known) => known.includes(key) && key.length > 8)) score += 2;
      if (typesOf(thing).includes('jobposting')) score += 1;
      if (pick(thing, COMPANY)) score += 0.5;
      if (pick(thing, PLACE)) score += 0.5;
      if (score >= 2) candidates.push({ thing, score, among });
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best) return null;
  if (
    second &&
    second.score === best.score &&
    squash(wordsOf(pick(second.thing, TITLE)) ?? '') !== squash(wordsOf(pick(best.thing, TITLE)) ?? '')
  )
    return null;
  const { thing, among } = best;
  if (typesOf(thing).includes('jobposting')) return readJobPosting(thing, 'hydration');
  // `{ posting: …, organization: … }`: the house stands beside its role.
  const holder = among.find((other) => Object.values(other).includes(thing));
  const company = pick(thing, COMPANY) ?? (holder ? pick(holder, BESIDE) : null);
  return {
    source: 'hydration',
    fields: {
      title: wordsOf(pick(thing, TITLE)),
      company: organisationOf(company).name ?? wordsOf(company),
      locations: placesOf(thing),
      workMode:
        wordsOf(pick(thing, MODE)) ?? (thing.isRemote === true || thing.remote === true ? 'remote' : null),
      deadline: wordsOf(pick(thing, DEADLINE)),
      postedOn: wordsOf(pick(thing, POSTED)),
      applyUrl: wordsOf(pick(thing, APPLY_AT)),
      description: markdownOf(textOf([TEXT, ...SECTIONS].map((names) => pick(thing, names)))),
    },
  };
}
