import type { Source } from '../model/capture';
import type { SiteAdapter } from './adapter';
import { attempt } from './attempt';
import { cleanPlaces, cleanWorkMode } from './clean';
import { hasExpired, saysClosed } from './closed';
import type { PageDocument } from './dom';
import type { CleanContext, Fields } from './draft';
import type { Apply } from './layers/apply';
import { findCompany } from './layers/company';
import type { Finding } from './layers/finding';
import { organisationOf, prop, wordsOf } from './layers/job-posting';
import type { JsonLd } from './layers/json-ld';
import type { Pair } from './layers/labelled';
import type { Meta } from './layers/meta';
import { dateNear, logoNames, modeNear, placeAfter, placesNear } from './layers/near-title';
import { isTown, placeAlone, placeInTitle, placesInProse } from './layers/prose-place';
import { isShown } from './layers/structured';
import { readTitle, roleAmong, soundsLikeRole, type TitleReading } from './layers/title';
import type { TitleBlock } from './layers/visible';
import { toMarkdown } from './markdown';
import { type Candidate, type Candidates, merge } from './merge';
import { likeness } from './text';
import type { Block, Walk } from './walk';

/**
 * What each layer saw, decided field by field: candidates in the order of their trust, the employer and the text by
 * witnesses of their own.
 */

/** "Remote" where a place should stand, and no place beside it, tells the way of working. */
function modeOfPlaces(value: unknown): string | null {
  const places = Array.isArray(value) ? value : [];
  const [only] = places;
  return places.length === 1 && typeof only === 'string' && cleanPlaces([only]) === null ? only : null;
}

/** "Lyon, télétravail partiel possible": what follows the place is the way of working. */
function modeAfterPlace(value: string): string | null {
  return (
    value
      .split(/\s*,\s*/, 6)
      .slice(1)
      .find((part) => !/\s\p{Lu}/u.test(part) && cleanWorkMode(part) !== null) ?? null
  );
}

const HOME = /^(?:https?:\/\/[^/]+)?\/$/;

/** "Design Intern, Quillmark", where the page's title says "Design Intern at Quillmark": the role alone. */
function withoutEmployer(heading: string | null, title: string): string | null {
  if (heading === null) return null;
  const { role, company } = readTitle(title, null);
  if (!role || !company || !heading.startsWith(role) || !heading.endsWith(company)) return heading;
  return heading.length <= role.length + company.length + 4 ? role : heading;
}

const UNREAD: TitleReading = { role: null, company: null, place: null, rest: [], beforeSite: null };

/** A page that changes in place may keep the title of the posting before: what shares no word with the role on show. */
function ofHeading(reading: TitleReading, heading: string | null): TitleReading {
  const { role } = reading;
  const stale =
    role && heading && soundsLikeRole(role) && soundsLikeRole(heading) && likeness(role, heading) === 0;
  return stale ? UNREAD : reading;
}

/** Everything that the generic layers saw, before any field is decided. */
export interface Seen {
  document: PageDocument;
  url: URL;
  site: SiteAdapter | null;
  meta: Meta;
  walked: Walk;
  title: TitleBlock | null;
  content: Block[];
  pairs: Pair[];
  jsonLd: JsonLd;
  apply: Apply;
  /** What data says of the posting, most trusted first. */
  found: Finding[];
  context: CleanContext;
}

function decideText(seen: Seen, values: Partial<Fields>, sources: Record<string, Source>): void {
  const visible = toMarkdown(seen.content);
  const given = seen.found
    .map(({ source, fields }) => ({ source, text: String(fields.description ?? '') }))
    .find(({ text }) => text.length > 200);
  // Structured data may hold only the beginning; what the page shows of the same text is then the better copy.
  const fuller =
    given !== undefined &&
    visible.length > given.text.length * 1.15 &&
    (visible.length < given.text.length * 2.5 || given.text.length < 1000) &&
    isShown(given.text, seen.content);
  if (given && !fuller) {
    values.description = given.text;
    sources.description = given.source;
  } else if (visible) {
    values.description = visible;
    sources.description = 'visible';
  }
}

export function decideFields(seen: Seen): { values: Partial<Fields>; sources: Record<string, Source> } {
  const { meta, pairs, found, title, context, jsonLd, url, walked, content } = seen;
  const { blocks } = walked;
  const labelled = (field: Pair['field']) =>
    pairs.filter((pair) => pair.field === field).map(({ value }) => ({ source: 'labelled', value }));
  const stated = (field: keyof Finding['fields']) =>
    found.map(({ source, fields }) => ({ source, value: fields[field] }));
  const visible = (value: Candidate['value']) => ({ source: 'visible', value });

  // A heading that leads home is the house's name where the page's title tells of a role.
  const leadsHome = HOME.test(blocks[title?.index ?? -1]?.link?.getAttribute('href') ?? '-');
  const role = leadsHome ? readTitle(meta.title, null).role : null;
  const heading = role && soundsLikeRole(role) ? null : withoutEmployer(title?.text ?? null, meta.title);

  // The page's own title is taken apart only where it is needed.
  let reading: TitleReading | null = null;
  const titled = (): TitleReading => {
    if (reading) return reading;
    const one = ofHeading(readTitle(meta.title, heading), heading);
    const second = ofHeading(readTitle(meta.ogTitle, heading), heading);
    // One that names no role where the page's own does was left there by a template.
    const other = one.role !== null && second.role === null ? one : second;
    reading = {
      role: one.role ?? other.role,
      company: one.company ?? other.company,
      place: one.place ?? other.place,
      rest: [...new Set([...one.rest, ...other.rest])],
      beforeSite: one.beforeSite ?? other.beforeSite,
    };
    return reading;
  };
  const remote = found.some(({ fields }) => fields.workMode === 'remote');
  const candidates: Candidates = {
    title: [
      ...stated('title'),
      visible(heading),
      ...labelled('title'),
      { source: 'title', value: () => titled().role ?? roleAmong(titled().rest, meta.siteName) },
    ],
    locations: [
      ...stated('locations'),
      { source: 'labelled', value: labelled('locations').map(({ value }) => value) },
      // Remote by the data's word and no place in it: a pin beside the title then shows the company's seat.
      visible(() => (remote ? [] : attempt(() => placesNear(blocks, title), []))),
      { source: 'title', value: () => titled().place },
    ],
    workMode: [
      ...stated('workMode'),
      ...labelled('workMode'),
      ...stated('locations').map(({ source, value }) => ({ source, value: modeOfPlaces(value) })),
      ...labelled('locations').map(({ source, value }) => ({ source, value: modeOfPlaces([value]) })),
      ...labelled('locations').map(({ source, value }) => ({ source, value: modeAfterPlace(value) })),
      visible(() => attempt(() => modeNear(blocks, title), null)),
    ],
    deadline: [...stated('deadline'), ...labelled('deadline')],
    postedOn: [...stated('postedOn'), ...labelled('postedOn'), visible(() => dateNear(blocks, title))],
    applyUrl: [visible(seen.apply.href), ...stated('applyUrl')],
    skills: [
      ...stated('skills'),
      ...labelled('skills').map(({ source, value }) => ({ source, value: value.split(/\s*[,;•|]\s*/) })),
    ],
    companyUrl: stated('companyUrl'),
  };
  const { values, sources } = merge(candidates, context);
  const siteNames = [
    meta.siteName,
    ...jsonLd.organisations
      .slice(0, 4)
      .map((thing) => wordsOf(prop(thing, 'name')) ?? organisationOf(prop(thing, 'publisher')).name),
  ].filter((name) => name !== null);
  const company = attempt(
    () =>
      findCompany({
        stated: [
          ...found.map(({ source, fields }) => ({ name: String(fields.company ?? ''), source, weight: 10 })),
          ...labelled('company').map(({ source, value }) => ({
            name: value.split('\n')[0] ?? '',
            source,
            weight: 7,
          })),
        ],
        titled,
        siteNames,
        summary: meta.description,
        logos: () => logoNames(seen.document),
        url,
        apply: seen.apply.href,
        blocks,
        content,
        titleIndex: title?.index ?? -1,
        title: values.title ?? null,
        places: values.locations ?? [],
        board: seen.site?.board ?? false,
      }),
    null,
  );
  if (company) {
    values.company = company.name;
    sources.company = company.source;
  }
  if (!values.locations) {
    const below = title ? blocks.slice(title.index + 1, title.index + 5) : [];
    const beside =
      (company ? placeAfter(company.name, blocks, title) : null) ??
      below
        .flatMap(({ text }) =>
          text.split(/\s+[•·|]\s+/, 6).map((piece) => (isTown(piece) ? piece : placeAlone(piece))),
        )
        .find((place) => place !== null) ??
      null;
    const prose = () =>
      placesInProse(values.title ?? title?.text ?? null, content.map((block) => block.text).join('\n'));
    const named = () => [placeInTitle(values.title ?? title?.text ?? null)].filter((place) => place !== null);
    const place = merge(
      { locations: [visible(beside), visible(() => (remote ? named() : prose()))] },
      context,
    );
    Object.assign(values, place.values);
    Object.assign(sources, place.sources);
  }
  const { deadline = '' } = values;
  const expired = sources.deadline !== 'labelled' && hasExpired(deadline, context.today);
  const past = deadline !== '' && deadline < context.today;
  if (attempt(() => saysClosed(walked, content, title, past), false) || (expired && !seen.apply.found)) {
    values.closed = true;
  }
  decideText(seen, values, sources);
  return { values, sources };
}
