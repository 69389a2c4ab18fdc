import type { PageDocument } from '../dom';
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

function statesOf(document: PageDocument): unknown[] {
  const states: unknown[] = [];
  let read = 0;
  for (const script of document.querySelectorAll('script:not([src])')) {
    if (states.length >= MAX_SCRIPTS || read > 2 * MAX_CHARS) break;
    const type = script.getAttribute('type') ?? '';
    const text = script.textContent ?? '';
    if (text.length < 200 || text.length > MAX_CHARS || /ld\+json/i.test(type)) continue;
    let json: string | null = null;
    if (/json/i.test(type)) json = text;
    else if (!type || /javascript|module/i.test(type)) {
      const start = text
        .slice(0, 4000)
        .match(/(?:window|self|globalThis)(?:\.|\[["'])[\w$]+(?:["']\])?\s*=\s*(?=[{[])/);
      if (start?.index !== undefined) json = objectAt(text, start.index + start[0].length);
    }
    if (!json || !/descri|content|title/i.test(json)) continue;
    read += json.length;
    const state = parseJson(json);
    if (state !== undefined) states.push(state);
  }
  return states;
}

function pick(thing: Thing, names: readonly string[]): unknown {
  for (const name of names)
    if (thing[name] !== undefined && thing[name] !== null && thing[name] !== '') return thing[name];
  return null;
}

const TITLE = ['jobTitle', 'title', 'job_title', 'positionTitle', 'postingTitle', 'name', 'position'];
const TEXT = [
  'descriptionHtml',
  'description',
  'jobDescription',
  'job_description',
  'jobAd',
  'descriptionBody',
  'content',
  'body',
  'descriptionPlain',
  'externalDescription',
  'ExternalDescriptionStr',
  'sanitizedJobDescription',
  'sections',
  'details',
];
const COMPANY = [
  'companyName',
  'company_name',
  'company',
  'organization',
  'organisation',
  'employer',
  'hiringOrganization',
  'organizationName',
  'employerName',
  'advertiser',
  'brand',
];
const PLACE = [
  'location',
  'locations',
  'jobLocation',
  'locationName',
  'formattedLocation',
  'city',
  'office',
  'offices',
  'primaryLocation',
  'PrimaryLocation',
  'jobLocations',
];
const DEADLINE = [
  'applicationDeadline',
  'deadline',
  'validThrough',
  'closingDate',
  'expiresAt',
  'application_deadline',
  'applicationEndDate',
  'apply_by',
  'closeDate',
];
const POSTED = [
  'firstPublishDate',
  'datePosted',
  'publishedAt',
  'publishedDate',
  'postedAt',
  'postedDate',
  'published_at',
  'datePublished',
  'postingDate',
  'firstPublished',
  'ExternalPostedStartDate',
];
const MODE = [
  'workplaceType',
  'workplace',
  'locationType',
  'workType',
  'remoteType',
  'jobLocationType',
  'workModel',
];
const APPLY_AT = [
  'applyUrl',
  'applicationUrl',
  'apply_url',
  'applicationLink',
  'jobApplyUrl',
  'hostedApplyUrl',
  'externalApplyLink',
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

function placesOf(value: unknown): string[] {
  return listOf(value).flatMap((place) => {
    if (!isThing(place)) return allWords(place);
    const named = wordsOf(
      pick(place, ['name', 'formatted', 'displayName', 'fullLocation', 'label', 'locationName']),
    );
    if (named) return [named];
    const parts = [
      'city',
      'addressLocality',
      'region',
      'state',
      'addressRegion',
      'country',
      'addressCountry',
    ].map((name) => wordsOf(place[name]));
    return [parts.filter(Boolean).join(', ')];
  });
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
  const candidates: { thing: Thing; score: number }[] = [];
  for (const state of statesOf(document)) {
    for (const thing of thingsOf(state)) {
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
      if (score >= 2) candidates.push({ thing, score });
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
  const { thing } = best;
  if (typesOf(thing).includes('jobposting')) return readJobPosting(thing, 'hydration');
  const company = pick(thing, COMPANY);
  return {
    source: 'hydration',
    fields: {
      title: wordsOf(pick(thing, TITLE)),
      company: organisationOf(company).name ?? wordsOf(company),
      locations: placesOf(pick(thing, PLACE)),
      workMode:
        wordsOf(pick(thing, MODE)) ?? (thing.isRemote === true || thing.remote === true ? 'remote' : null),
      deadline: wordsOf(pick(thing, DEADLINE)),
      postedOn: wordsOf(pick(thing, POSTED)),
      applyUrl: wordsOf(pick(thing, APPLY_AT)),
      description: markdownOf(textOf(pick(thing, TEXT))),
    },
  };
}
