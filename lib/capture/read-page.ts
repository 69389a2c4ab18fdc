import type { Capture, CaptureNote, Source } from '../model/capture';
import type { SiteAdapter } from './adapter';
import { emptyCapture, noHints } from './blank';
import { cleanPlaces } from './clean';
import { hasExpired, saysClosed } from './closed';
import type { PageDocument, PageElement, PageFrame } from './dom';
import { type CleanContext, createDraft, type Fields } from './draft';
import { postingFrame } from './frames';
import { canonicalUrl, idTokens, jobIdOf } from './identity';
import { isWall, statusOf } from './is-posting';
import { languageOf } from './language';
import { type Apply, findApply } from './layers/apply';
import { findCompany } from './layers/company';
import type { Finding } from './layers/finding';
import { readHydration } from './layers/hydration';
import { organisationOf, prop, wordsOf } from './layers/job-posting';
import { type JsonLd, readJsonLd } from './layers/json-ld';
import { type Pair, readLabelled } from './layers/labelled';
import { type Meta, readMeta } from './layers/meta';
import { dateNear, factsNear, logoNames, modeNear, placeAfter, placesNear } from './layers/near-title';
import { placeAlone, placeInTitle, placesInProse } from './layers/prose-place';
import { chooseStructured, isCurrent, isShown, readStructured, type Structured } from './layers/structured';
import { readTitle, roleAmong, soundsLikeRole, type TitleReading } from './layers/title';
import { descriptionBlocks, findRoot, findTitle, postingStrength, type TitleBlock } from './layers/visible';
import { type Cards, findCards, markCards, readCards } from './list';
import { tidy, toMarkdown } from './markdown';
import { type Candidate, type Candidates, merge } from './merge';
import { createPage } from './page';
import { isNamed, siteOf } from './sites';
import { type Block, type Walk, walk } from './walk';

/**
 * One document, read layer by layer: walk, structured data, verdict on the page, fields, then the site's file.
 * A layer that throws has read nothing; the others go on.
 */

export interface ReadOptions {
  generic?: boolean;
  selection?: string;
  /** Epoch ms, running. */
  clock: () => number;
  /** Epoch ms at which the layers stop. */
  until: number;
}

export interface Reading {
  capture: Capture;
  iframes: PageFrame[];
}

/** "Remote" where a place should stand, and no place beside it, tells the way of working. */
function modeOfPlaces(value: unknown): string | null {
  const places = Array.isArray(value) ? value : [];
  const [only] = places;
  return places.length === 1 && typeof only === 'string' && cleanPlaces([only]) === null ? only : null;
}

const HOME = /^(?:https?:\/\/[^/]+)?\/$/;

/** Everything that the generic layers saw, before any field is decided. */
interface Seen {
  document: PageDocument;
  url: URL;
  site: SiteAdapter | null;
  meta: Meta;
  walked: Walk;
  cards: Cards[];
  title: TitleBlock | null;
  content: Block[];
  pairs: Pair[];
  jsonLd: JsonLd;
  structured: Structured | null;
  apply: Apply;
  /** What data says of the posting, most trusted first. */
  found: Finding[];
  context: CleanContext;
}

export function attempt<T>(layer: () => T, otherwise: T): T {
  try {
    return layer();
  } catch {
    return otherwise;
  }
}

const NO_META: Meta = {
  title: '',
  ogTitle: '',
  siteName: null,
  description: '',
  addresses: [],
  language: null,
};
const NO_JSON_LD: JsonLd = { postings: [], organisations: [], items: [], broken: false };

/** The posting's lines; where hardly any are left, those of hidden and side parts too. */
function contentOf(walked: Walk, title: TitleBlock | null): Block[] {
  const root = attempt(() => findRoot(walked), null);
  const content = attempt(() => descriptionBlocks(walked, root, title), []);
  if (postingStrength(content).chars >= 200) return content;
  const lenient = attempt(() => descriptionBlocks(walked, root, title, true), []);
  return postingStrength(lenient).chars > 400 ? lenient : content;
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

function decideFields(seen: Seen): { values: Partial<Fields>; sources: Record<string, Source> } {
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
  const heading = role && soundsLikeRole(role) ? null : (title?.text ?? null);

  // The page's own title is taken apart only where it is needed.
  let reading: TitleReading | null = null;
  const titled = (): TitleReading => {
    if (reading) return reading;
    const one = readTitle(meta.title, heading);
    const other = readTitle(meta.ogTitle, heading);
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
      below.map(({ text }) => placeAlone(text)).find((place) => place !== null) ??
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
  const expired = sources.deadline !== 'labelled' && hasExpired(values.deadline ?? '', context.today);
  if (
    attempt(() => saysClosed(walked, content, title?.text ?? null), false) ||
    (expired && !seen.apply.found)
  ) {
    values.closed = true;
  }
  decideText(seen, values, sources);
  return { values, sources };
}

/** Reads one document at its address. `result.status` says what kind of page it is. */
export function readPage(document: PageDocument, url: URL, options: ReadOptions): Reading {
  const { clock, until } = options;
  const result = emptyCapture(url.href);
  const notes = new Set<CaptureNote>();
  const site = options.generic ? null : attempt(() => siteOf(url, document), null);
  const canonical = attempt(() => site?.canonical?.(url) ?? null, null);
  result.url = attempt(() => canonicalUrl(canonical ? new URL(canonical) : url), url.href);
  result.site = site?.id ?? null;
  const own = attempt(() => site?.jobId?.(url) ?? null, null);
  result.siteJobId = own ?? (site && isNamed(site, url) ? null : jobIdOf(url));

  const { body } = document;
  if (!body || /pdf/.test(document.contentType ?? '')) {
    result.status = 'unreadable';
    return { capture: result, iframes: [] };
  }
  const meta = attempt(() => readMeta(document), NO_META);
  const pageAt = (root: PageElement, labelled: readonly Pair[], structured: Structured | null) =>
    createPage({ document, url, root, title: meta.title, labelled, posting: structured?.thing ?? null });
  const pane = attempt(() => site?.root?.(pageAt(body, [], null)) ?? null, null);
  const start = pane && pane !== 'loading' ? pane : body;

  const walked = walk(start, { until, clock });
  if (walked.cut) notes.add(clock() > until ? 'timed-out' : 'text-cut');
  const { blocks } = walked;
  const cards = attempt(() => findCards(blocks, document.body), []);
  attempt(() => markCards(cards), undefined);
  const title = attempt(() => findTitle(blocks, meta), null);
  const content = contentOf(walked, title);
  const strength = postingStrength(content);
  const pairs = attempt(() => readLabelled(blocks), []);

  const jsonLd = attempt(() => readJsonLd(document), NO_JSON_LD);
  if (jsonLd.broken) notes.add('structured-data-broken');
  const all = attempt(() => readStructured(document, jsonLd), []);
  let structured = attempt(() => chooseStructured(all, url, title, walked), null);
  if (structured && !isCurrent(structured, url, meta, title, blocks, strength.chars)) {
    notes.add('stale-structured-data');
    structured = null;
  }
  const apply = attempt(() => findApply(walked, url), { found: false, href: null });
  // By its marks a page is a posting's too, unless it is a board's and shows results beside it.
  const marked = site?.board && (cards[0]?.items.length ?? 0) > 3 ? null : true;
  const named = site && (isNamed(site, url) ? attempt(() => site.isPosting(url), false) : marked);
  result.status = statusOf({
    url,
    meta,
    walked,
    title,
    strength,
    pairs,
    cards,
    structured: structured !== null,
    structuredItems: Math.max(jsonLd.items.length, all.length > 1 ? all.length : 0),
    hasApply: apply.found,
    siteSays: named || !site?.board ? named : null,
  });

  const found: Finding[] = structured ? [structured.finding] : [];
  const bare =
    result.status === 'posting' ? strength.chars < 400 : /^(?:unreadable|other)$/.test(result.status);
  if (!structured && bare && pane !== 'loading' && clock() < until) {
    const shown = [title?.text ?? '', meta.ogTitle, meta.title].filter(Boolean);
    const hydrated = attempt(() => readHydration(document, idTokens(url), shown), null);
    if (hydrated) found.push(hydrated);
    if (hydrated && !isWall({ meta, walked, title })) result.status = 'posting';
  }

  const context: CleanContext = {
    base: attempt(() => (document.querySelector('base[href]') ? document.baseURI : url.href), url.href),
    today: new Date(clock()).toISOString().slice(0, 10),
    language:
      languageOf(
        content
          .slice(0, 60)
          .map((block) => block.text)
          .join(' '),
      ) ?? meta.language,
  };
  const { values, sources } = decideFields({
    document,
    url,
    site,
    meta,
    walked,
    cards,
    title,
    content,
    pairs,
    jsonLd,
    structured,
    apply,
    found,
    context,
  });

  if (site) {
    const page = pageAt(start, pairs, structured);
    if (attempt(() => site.blocked?.(page) ?? false, false)) result.status = 'blocked';
    else
      attempt(() => site.refine?.(createDraft(values, sources, `site:${site.id}`, context), page), undefined);
    const whole = Boolean(values.title) && (values.description?.length ?? 0) > 200;
    if (named && whole && !/^(?:list|blocked)$/.test(result.status)) result.status = 'posting';
    if (result.status !== 'posting' && site.list) {
      result.listed = attempt(() => site.list?.(page) ?? [], []);
      if (result.listed.length > 0) result.status = 'list';
    }
  }
  const selection = options.selection?.trim();
  if (selection) {
    values.description = tidy(selection);
    sources.description = 'selection';
    notes.add('selection-used');
  }
  if (pane === 'loading') {
    result.status = 'unreadable';
    notes.add('pane-not-loaded');
  }
  if (result.listed.length === 0 && (result.status === 'list' || pane === 'loading')) {
    result.listed = attempt(() => readCards(cards, context.base), []);
  }
  const readable = result.status === 'posting' || (result.status === 'unreadable' && pane !== 'loading');
  if (readable || selection) {
    Object.assign(result, values, { sources });
    result.structured = { ...noHints(), ...found.find(({ hints }) => hints)?.hints };
    const beside = attempt(() => factsNear(blocks, title, content), []);
    result.labelled = [
      ...pairs.map(({ label, value }) => ({ label, value })),
      ...beside.filter(({ value }) => !pairs.some((pair) => pair.value.includes(value))),
    ];
  }
  result.language =
    sources.description === 'visible' ? context.language : (languageOf(result.description) ?? meta.language);
  if (result.status !== 'posting') {
    result.frameUrl = attempt(() => postingFrame(walked.iframes, context.base), null);
    if (result.frameUrl) notes.add('frame-elsewhere');
  }
  result.notes = [...notes];
  return { capture: result, iframes: walked.iframes };
}
