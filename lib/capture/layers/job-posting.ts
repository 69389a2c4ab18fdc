import type { StructuredPay } from '../../model/capture';
import { markdownOf } from '../markdown';
import { LETTER, plain, squash, unmark } from '../text';
import { type Finding, isThing, listOf, type Thing } from './finding';

/** A schema.org JobPosting, however it was written (JSON-LD, microdata, RDFa), as fields. https://schema.org/JobPosting */

/** A property by its name, also capitalised or with the vocabulary's prefix. */
export function prop(thing: Thing, name: string): unknown {
  const value =
    thing[name] ?? thing[`${(name[0] ?? '').toUpperCase()}${name.slice(1)}`] ?? thing[`schema:${name}`];
  return value ?? thing[`http://schema.org/${name}`] ?? thing[`https://schema.org/${name}`];
}

/** First value as words: a string, a number, or an object's `@value` or name. */
export function wordsOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first === 'number' && Number.isFinite(first)) return String(first);
  if (isThing(first)) return wordsOf(first['@value'] ?? prop(first, 'name') ?? prop(first, 'value'));
  return null;
}

export function allWords(value: unknown): string[] {
  return listOf(value)
    .map(wordsOf)
    .filter((word) => word !== null);
}

export function typesOf(thing: Thing): string[] {
  return allWords(thing['@type'] ?? thing.type).map((type) => type.replace(/^.*[/:#]/, '').toLowerCase());
}

/** Where people write a state by its code. */
const SAYS_CODES =
  /^(?:US|USA|United States.*|CA|CAN|Canada|AU|AUS|Australia|BR|BRA|Bra[sz]il|MX|MEX|Mexico|México|IN|IND|India|IT|ITA|Italy|Italia)$/i;

/** Countries' codes are kept where no name is given; a place that is all code ("CZ") is still a place. */
function placesOf(value: unknown): string[] {
  const places: string[] = [];
  for (const place of listOf(value).slice(0, 20)) {
    if (typeof place === 'string') places.push(place);
    if (!isThing(place)) continue;
    for (const address of listOf(prop(place, 'address') ?? (prop(place, 'addressLocality') ? place : null))) {
      if (typeof address === 'string') places.push(address);
      if (!isThing(address)) continue;
      const parts: string[] = [];
      for (const name of ['addressLocality', 'addressRegion', 'addressCountry']) {
        const part = unmark(allWords(prop(address, name)).join(', '));
        // By whole words: "Portland" does not hold "OR".
        const said = parts.some((known) => spaced(known).includes(spaced(part)));
        if (part && !said && /[^\s\d.,/-]/.test(part)) parts.push(part);
      }
      // "Prague, PR, CZ": outside some lands a region's code tells a reader nothing.
      const [, region = '', land = ''] = parts;
      if (/^[A-Z]{2,3}$/.test(region) && land && !SAYS_CODES.test(land)) parts.splice(1, 1);
      const street = wordsOf(prop(address, 'streetAddress'));
      // "City, Region, Country" in the field for the city is the whole place; more names in it are as many.
      const several = unmark(allWords(prop(address, 'addressLocality')).join(', ')).split(/\s*,\s*/);
      if (several.length > 3) places.push(...several);
      else if (several.length > 1) places.push(several.join(', '));
      else if (parts.length > 0) places.push(parts.join(', '));
      else if (street) places.push(street);
    }
    if (!prop(place, 'address')) {
      const name = wordsOf(prop(place, 'name'));
      if (name) places.push(name);
    }
  }
  return places;
}

const NO_WORD = new RegExp(`[^${LETTER}\\d]+`, 'g');

function spaced(text: string): string {
  return ` ${plain(text).replace(NO_WORD, ' ').trim()} `;
}

function numberOf(value: unknown): number | null {
  const text = wordsOf(value);
  if (text === null) return null;
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(/,(?=\d{3}\b)/g, ''));
  return Number.isFinite(number) ? number : null;
}

/** Pay as published: https://schema.org/MonetaryAmount, a bare number, or words. */
function payOf(thing: Thing): StructuredPay[] {
  const pays: StructuredPay[] = [];
  for (const salary of [
    ...listOf(prop(thing, 'baseSalary')),
    ...listOf(prop(thing, 'estimatedSalary')),
  ].slice(0, 4)) {
    if (!isThing(salary)) {
      const raw = wordsOf(salary);
      if (raw) {
        const currency = wordsOf(prop(thing, 'salaryCurrency'));
        const amount = numberOf(salary);
        pays.push({ min: amount, max: amount, currency, unit: null, raw: raw.slice(0, 200) });
      }
      continue;
    }
    const inner = listOf(prop(salary, 'value'))[0];
    const value = isThing(inner) ? inner : salary;
    const exact = numberOf(isThing(inner) ? prop(inner, 'value') : inner);
    const min = numberOf(prop(value, 'minValue')) ?? exact;
    const max = numberOf(prop(value, 'maxValue')) ?? exact;
    const currency = wordsOf(
      prop(salary, 'currency') ?? prop(value, 'currency') ?? prop(thing, 'salaryCurrency'),
    );
    const unit = wordsOf(
      prop(value, 'unitText') ??
        prop(salary, 'unitText') ??
        prop(value, 'unitCode') ??
        prop(salary, 'unitCode') ??
        prop(salary, 'duration'),
    );
    if (min === null && max === null && !currency) continue;
    const range = [...new Set([min, max].filter((amount) => amount !== null))].join('–');
    pays.push({
      min,
      max,
      currency,
      unit,
      raw: [range, currency, unit].filter(Boolean).join(' ').slice(0, 200),
    });
  }
  return pays;
}

/** Text in sections of its own beside the description. */
const SECTIONS = [
  'responsibilities',
  'qualifications',
  'educationRequirements',
  'experienceRequirements',
  'jobBenefits',
];

function descriptionOf(thing: Thing, convert: (value: unknown) => string): string {
  let text = convert(prop(thing, 'description'));
  for (const name of SECTIONS) {
    const more = listOf(prop(thing, name)).map(convert).filter(Boolean).join('\n');
    // Only what is prose and not said already; "2 years" alone reads as a stray line.
    if (more.length > 40 && !squash(text).includes(squash(more).slice(0, 200))) text += `\n\n${more}`;
  }
  // What the company says of itself beside the posting holds pay and hours as often as not.
  const about = listOf(prop(thing, 'hiringOrganization'))
    .map((one) => (isThing(one) ? convert(prop(one, 'description')) : ''))
    .join('\n');
  if (about.length > 40 && !squash(text).includes(squash(about).slice(0, 200))) text += `\n\n${about}`;
  return text.trim();
}

/** A company's name, or null where only a code or an address is given ("acme01P2"). */
export function organisationOf(value: unknown): { name: string | null; url: string | null } {
  for (const organisation of listOf(value)) {
    if (typeof organisation === 'string') return { name: organisation, url: null };
    if (!isThing(organisation)) continue;
    const name = wordsOf(prop(organisation, 'name')) ?? wordsOf(prop(organisation, 'legalName'));
    const url = [prop(organisation, 'sameAs'), prop(organisation, 'url')]
      .map(wordsOf)
      .find((link) => link && /^https?:/.test(link));
    if (name) return { name, url: url ?? null };
  }
  return { name: null, url: null };
}

/** A made-up identifier where a name should stand. */
export function isCode(name: string): boolean {
  return (
    /^[a-z]+\d*[A-Z]\d+$/.test(name) ||
    (/^[a-z]*\d[\da-z]*$/i.test(name) && /\d{2}/.test(name) && name.length > 5)
  );
}

function modeOf(thing: Thing): string | null {
  const type = plain(allWords(prop(thing, 'jobLocationType')).join(' '));
  return /telecommut|remote/.test(type) ? (/hybrid/.test(type) ? 'hybrid' : 'remote') : type || null;
}

/** `convert` turns a published description (a string, or an element of microdata) into Markdown. */
export function readJobPosting(
  thing: Thing,
  source: string,
  convert: (value: unknown) => string = (value) => markdownOf(wordsOf(value) ?? ''),
): Finding {
  const organisation = organisationOf(prop(thing, 'hiringOrganization'));
  const places = placesOf(prop(thing, 'jobLocation'));
  const from = allWords(prop(thing, 'applicantLocationRequirements'));
  // Where applicants may live is a place of work only where it is one or two names; boards list every country's code.
  const remoteFrom = from.length <= 2 ? from.filter((place) => place.length > 3) : [];
  const skills = allWords(prop(thing, 'skills')).flatMap((skill) => unmark(skill).split(/\s*[,;•|]\s*/));
  const identifier = prop(thing, 'identifier');
  const duration = wordsOf(prop(thing, 'jobDuration'));
  const immediate = prop(thing, 'jobImmediateStart');
  const contact = listOf(prop(thing, 'applicationContact')).find(isThing);
  return {
    source,
    fields: {
      title: wordsOf(prop(thing, 'title')) ?? wordsOf(prop(thing, 'name')),
      company: organisation.name && !isCode(organisation.name) ? organisation.name : null,
      companyUrl: organisation.url,
      locations: places.length > 0 ? places : remoteFrom,
      workMode: modeOf(thing),
      deadline: wordsOf(prop(thing, 'validThrough')),
      postedOn: wordsOf(prop(thing, 'datePosted')),
      applyUrl: contact ? wordsOf(prop(contact, 'url')) : null,
      skills,
      description: descriptionOf(thing, convert),
    },
    hints: {
      pay: payOf(thing),
      employmentType: allWords(prop(thing, 'employmentType'))
        .flatMap((type) => type.split(/\s*,\s*/))
        .slice(0, 8),
      workHours: wordsOf(prop(thing, 'workHours'))?.slice(0, 200) ?? null,
      duration: duration?.slice(0, 100) ?? null,
      start: wordsOf(prop(thing, 'jobStartDate'))?.slice(0, 60) ?? null,
      immediateStart:
        typeof immediate === 'boolean' ? immediate : /^(true|yes)$/i.test(wordsOf(immediate) ?? '') || null,
      incentives: wordsOf(prop(thing, 'incentiveCompensation'))?.slice(0, 300) ?? null,
    },
    identity: [
      wordsOf(prop(thing, 'url')),
      wordsOf(thing['@id']),
      wordsOf(prop(thing, 'mainEntityOfPage')),
      isThing(identifier) ? wordsOf(prop(identifier, 'value')) : wordsOf(identifier),
    ].filter((id) => id !== null),
  };
}
