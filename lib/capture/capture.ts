import {
  type Capture,
  type CaptureNote,
  NO_HINTS,
  type Source,
  type StructuredHints,
} from '../model/capture';
import type { SiteAdapter } from './adapter';
import { cleanTitle, cleanUrl } from './clean';
import { type CleanContext, createDraft } from './draft';
import { documentIn, postingFrame } from './frames';
import { canonicalUrl, compareIdentity, idTokens, jobIdOf } from './identity';
import { isApply, isWall, statusOf } from './is-posting';
import { languageOf } from './language';
import { findCompany } from './layers/company';
import type { Finding, Thing } from './layers/finding';
import { readHydration } from './layers/hydration';
import { organisationOf, prop, readJobPosting, wordsOf } from './layers/job-posting';
import { type JsonLd, readJsonLd } from './layers/json-ld';
import { type Pair, readLabelled } from './layers/labelled';
import { type Meta, readMeta } from './layers/meta';
import { readMicrodata } from './layers/microdata';
import { readTitle, roleAmong, soundsLikeRole } from './layers/title';
import { descriptionBlocks, findRoot, findTitle, postingStrength, type TitleBlock } from './layers/visible';
import { findCards, markCards, readCards } from './list';
import { markdownOf, tidy, toMarkdown } from './markdown';
import { type Candidates, merge } from './merge';
import { createPage } from './page';
import { isNamed, siteOf } from './sites';
import { likeness, plain, squash } from './text';
import { type Block, Frame, type Walk, walk } from './walk';
import { CLOSED } from './words';

export interface CaptureOptions {
  /** Leave every site's file out. */
  generic?: boolean;
  /** What the person has selected: it becomes the description. */
  selection?: string;
  /** The clock, epoch ms. */
  now?: () => number;
  /** How long the layers may take, ms. */
  deadlineMs?: number;
}

const DEFAULT_DEADLINE_MS = 2000;
/** The whole result, in bytes of JSON. */
const MAX_RESULT = 200_000;

/** Runs a layer; one that throws has read nothing. */
function attempt<T>(layer: () => T, otherwise: T): T {
  try {
    return layer();
  } catch {
    return otherwise;
  }
}

/** The model's own empty hints would bring its schema library into the page. */
function noHints(): StructuredHints {
  return {
    pay: [],
    employmentType: [],
    workHours: null,
    duration: null,
    start: null,
    immediateStart: null,
    incentives: null,
  };
}

export function emptyCapture(url: string): Capture {
  return {
    status: 'other',
    url,
    pageUrl: url,
    site: null,
    siteJobId: null,
    language: null,
    title: null,
    company: null,
    companyUrl: null,
    locations: [],
    workMode: null,
    deadline: null,
    postedOn: null,
    applyUrl: null,
    skills: [],
    closed: false,
    description: '',
    structured: noHints(),
    labelled: [],
    sources: {},
    listed: [],
    frameUrl: null,
    notes: [],
    captureMs: 0,
  };
}

/** A structured posting of the page with what it says. */
interface Structured {
  thing: Thing;
  finding: Finding;
  element: Element | null;
}

/** Three stretches from the inside of a text's longer lines: where the page shows one of them, it shows the text. */
function isShown(description: string, blocks: readonly Block[]): boolean {
  const lines = description
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-#*]+|\d+\.)\s+/, ''))
    .filter((line) => line.length > 40);
  const samples = [lines[0], lines[Math.floor(lines.length / 2)], lines.at(-1)]
    .map((line) => line?.slice(4, 36))
    .filter((line) => line !== undefined);
  return samples.some((sample) =>
    blocks.some((block) => !(block.frames & Frame.card) && block.text.includes(sample)),
  );
}

/**
 * Whether a structured posting is the one on show. Pages that change without loading leave the data of an earlier
 * job behind, results pages carry the data of their first job.
 */
function isCurrent(
  structured: Structured,
  url: URL,
  meta: Meta,
  title: TitleBlock | null,
  blocks: readonly Block[],
  contentChars: number,
): boolean {
  const stated = (structured.finding.identity ?? []).filter((id) => /^(?:https?:)?\//.test(id));
  const verdicts = stated.map((address) => compareIdentity(address, url));
  if (verdicts.includes('same')) return true;
  const description = structured.finding.fields.description;
  if (typeof description === 'string' && description.length > 80 && isShown(description, blocks)) return true;
  if (verdicts.includes('other')) return false;
  const name = cleanTitle(String(structured.finding.fields.title ?? ''));
  if (!name) return true;
  const shown = [title?.text, meta.title, meta.ogTitle].filter((text): text is string => Boolean(text));
  const key = squash(name);
  const agrees = shown.some(
    (text) => squash(text).includes(key) || key.includes(squash(text)) || likeness(text, name) > 0.5,
  );
  if (agrees) return true;
  // Nothing on show contradicts it: an empty shell, or a page that says only that the job is gone.
  return contentChars < 600 && !(title && soundsLikeRole(title.text));
}

/** The structured postings that may be this page's: one alone, or the one whose identity the address shows. */
function chooseStructured(
  all: readonly Structured[],
  url: URL,
  title: TitleBlock | null,
  walked: Walk,
): Structured | null {
  if (all.length <= 1) return all[0] ?? null;
  const ids = idTokens(url);
  const named = all.filter(({ finding }) =>
    (finding.identity ?? []).some((id) =>
      /^(?:https?:)?\//.test(id) ? compareIdentity(id, url) === 'same' : ids.includes(id.toLowerCase()),
    ),
  );
  const distinct = (list: readonly Structured[]) =>
    new Set(list.map(({ finding }) => squash(String(finding.fields.title ?? '')))).size;
  if (named.length > 0 && distinct(named) === 1) return named[0] ?? null;
  if (named.length > 0) return null;
  // The same posting written twice over (microdata beside JSON-LD).
  if (distinct(all) === 1) return all[0] ?? null;
  // Microdata around the page's own heading.
  const heading = title ? walked.blocks[title.index]?.element : null;
  const around = heading ? all.filter(({ element }) => element?.contains(heading)) : [];
  return around.length === 1 ? (around[0] ?? null) : null;
}

function readStructured(document: Document, jsonLd: JsonLd): Structured[] {
  const all: Structured[] = jsonLd.postings.slice(0, 60).map((thing) => ({
    thing,
    element: null,
    // Descriptions are costly to convert; only the chosen one's is.
    finding: readJobPosting(thing, 'json-ld', jsonLd.postings.length > 1 ? () => '' : undefined),
  }));
  if (all.length > 0) return all;
  return attempt(() => readMicrodata(document), []).map(({ thing, element, source }) => ({
    thing,
    element,
    finding: readJobPosting(thing, source, (value) =>
      typeof value === 'object' && value !== null && 'nodeType' in value
        ? toMarkdown(descriptionBlocks(walk(value as Element), value as Element, null, true))
        : markdownOf(wordsOf(value) ?? ''),
    ),
  }));
}

/** Where a link or button leads to the application. `found` is true also where it has no address of its own. */
function findApply(walked: Walk, url: URL): { found: boolean; href: string | null } {
  let found = false;
  for (const { text, link, kind, frames, linked } of walked.blocks) {
    if (frames & (Frame.nav | Frame.footer | Frame.card | Frame.similar) || text.length > 80) continue;
    if (kind === 'button' ? isApply(text) : link && linked > 2 && isApply(text)) found = true;
  }
  for (const { element, text } of walked.anchors) {
    if (!isApply(text)) continue;
    found = true;
    const href = element.getAttribute('href') ?? '';
    if (!href || /^(?:#|javascript:|mailto:)/i.test(href)) continue;
    const target = cleanUrl(href, url.href);
    if (!target || /\/(?:login|signin|sign-in|signup|register|authwall|uas)\b/i.test(target)) continue;
    if (target.split('#')[0] === url.href.split('#')[0]) continue;
    return { found, href: target };
  }
  return { found, href: null };
}

const CHIP =
  /^(?:(?:full|part)[- ]?time[,\s·|/-]+)?(?:(?:fully |100 ?% )?remote|hybrid(?: work(?:ing)?| remote)?|on-?site|in[- ]office|in[- ]person|remote (?:work|job|position|internship|first)|work from home|sur site|teletravail(?: complet)?|hybride|presentiel|presencial|hibrido|vor ort|homeoffice|home office|na dalku|zdalnie|praca zdalna|hybrydow[ao])(?:[,\s·|/-]+(?:full|part)[- ]?time)?$/;

/** A short line by the title that says nothing but the way of working. */
function chipNear(blocks: readonly Block[], title: TitleBlock | null): string | null {
  if (!title) return null;
  const found = new Set<string>();
  for (const block of blocks.slice(title.index, title.index + 22)) {
    if (block.frames & (Frame.nav | Frame.card | Frame.similar | Frame.form)) continue;
    for (const line of block.text.split(/\n|\s[·|•]\s/))
      if (line.length < 50 && CHIP.test(plain(line).trim())) found.add(plain(line).trim());
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

const PLACE_HOOK =
  /(?:^|[\s_-])(?:job|posting|position)?[-_]?(?:locations?|standort|lieu|city|workplace|place)(?:$|[\s_-])|jobLocation|locationName|data-icon-location/i;

/** Places beside the title whose element says that it holds one. */
function placesNear(blocks: readonly Block[], title: TitleBlock | null): string[] {
  const places: string[] = [];
  if (!title) return places;
  for (let index = Math.max(0, title.index - 6); index < Math.min(blocks.length, title.index + 25); index++) {
    const block = blocks[index];
    if (
      !block ||
      block.text.length > 100 ||
      block.frames & (Frame.nav | Frame.card | Frame.similar | Frame.form | Frame.footer)
    )
      continue;
    const { element } = block;
    const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-ui') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
    if (PLACE_HOOK.test(names)) places.push(block.text);
    else {
      const inner = element.querySelector(
        '[class*="location" i],[data-testid*="location" i],[itemprop="jobLocation"],[itemprop="addressLocality"]',
      );
      const text = inner?.textContent?.trim();
      if (inner && text && text.length < 80) places.push(text);
    }
    if (places.length >= 3) break;
  }
  return places;
}

function isClosed(walked: Walk, content: readonly Block[]): boolean {
  const inside = new Set(content);
  for (const block of walked.blocks) {
    if (
      block.text.length > 300 ||
      block.frames & (Frame.card | Frame.similar | Frame.nav | Frame.footer | Frame.hidden)
    )
      continue;
    // The posting's own sentences speak of much that ends; only its first lines and the page's notices count.
    if (inside.has(block) && block.text.length > 120) continue;
    if (CLOSED.test(plain(block.text))) return true;
  }
  return false;
}

interface Reading {
  capture: Capture;
  walked: Walk;
}

function read(
  document: Document,
  url: URL,
  options: CaptureOptions,
  until: number,
  clock: () => number,
): Reading {
  const result = emptyCapture(url.href);
  result.url = canonicalUrl(url);
  const notes = new Set<CaptureNote>();
  const none: Reading = {
    capture: result,
    walked: { blocks: [], anchors: [], chars: 0, fields: 0, iframes: [], cut: false },
  };
  const site = options.generic ? null : attempt(() => siteOf(url, document), null);
  if (site) applyIdentity(result, site, url);
  else result.siteJobId = jobIdOf(url);
  const { body } = document;
  if (!body || /pdf/.test(document.contentType ?? '')) {
    result.status = 'unreadable';
    return none;
  }
  const meta = attempt(() => readMeta(document), {
    title: '',
    ogTitle: '',
    siteName: null,
    addresses: [],
    language: null,
  });
  const today = new Date(clock()).toISOString().slice(0, 10);
  let pane: Element | 'loading' | null = null;
  if (site?.root) {
    const bare = createPage({ document, url, root: body, title: meta.title, labelled: [], posting: null });
    pane = attempt(() => site.root?.(bare) ?? null, null);
  }
  const start = pane && pane !== 'loading' ? pane : body;
  const walked = walk(start, { until, clock });
  const { blocks } = walked;
  if (walked.cut) notes.add(clock() > until ? 'timed-out' : 'text-cut');

  const groups = attempt(() => findCards(blocks), []);
  attempt(() => markCards(groups), undefined);
  const title = attempt(() => findTitle(blocks, meta), null);
  const root = attempt(() => findRoot(blocks, start), start);
  let content = attempt(() => descriptionBlocks(walked, root, title), []);
  if (postingStrength(content).chars < 200) {
    const lenient = attempt(() => descriptionBlocks(walked, root, title, true), []);
    if (postingStrength(lenient).chars > 400) content = lenient;
  }
  const strength = postingStrength(content);
  const pairs = attempt(() => readLabelled(blocks), []);

  const jsonLd = attempt(() => readJsonLd(document), {
    postings: [],
    organisations: [],
    items: [],
    broken: false,
  });
  if (jsonLd.broken) notes.add('structured-data-broken');
  const all = attempt(() => readStructured(document, jsonLd), []);
  let structured = attempt(() => chooseStructured(all, url, title, walked), null);
  if (structured && all.length > 1 && !structured.element)
    structured = { ...structured, finding: readJobPosting(structured.thing, 'json-ld') };
  if (structured && !isCurrent(structured, url, meta, title, blocks, strength.chars)) {
    notes.add('stale-structured-data');
    structured = null;
  }
  const apply = attempt(() => findApply(walked, url), { found: false, href: null });
  // A site known by the page's marks alone knows nothing of this address.
  const siteSays = site && isNamed(site, url) ? attempt(() => site.isPosting(url), false) : null;
  const listed = { structuredItems: Math.max(jsonLd.items.length, all.length > 1 ? all.length : 0) };
  result.status = statusOf({
    url,
    meta,
    walked,
    title,
    strength,
    pairs,
    cards: groups,
    structured: structured !== null,
    hasApply: apply.found,
    siteSays: siteSays || (site && !site.board ? siteSays : null),
    ...listed,
  });

  const visible = toMarkdown(content);
  let hydrated: Finding | null = null;
  const shown = [title?.text ?? '', meta.ogTitle, meta.title].filter(Boolean);
  const needs =
    !structured &&
    (result.status === 'unreadable' ||
      result.status === 'other' ||
      (result.status === 'posting' && strength.chars < 400));
  if (needs && pane !== 'loading' && clock() < until) {
    hydrated = attempt(() => readHydration(document, idTokens(url), shown), null);
    if (hydrated && result.status !== 'list' && !isWall({ meta, walked })) result.status = 'posting';
  }
  const found = [structured?.finding, hydrated].filter(
    (finding) => finding !== null && finding !== undefined,
  );

  const language = languageOf(visible) ?? meta.language;
  const context: CleanContext = { base: document.baseURI || url.href, today, language };
  const labelled = (field: Pair['field']) =>
    pairs.filter((pair) => pair.field === field).map((pair) => ({ source: 'labelled', value: pair.value }));
  const stated = (field: keyof Finding['fields']) =>
    found.map((finding) => ({ source: finding.source, value: finding.fields[field] }));

  // The title: structured data, the heading, then the page's own title.
  const titled = readTitle(meta.title, title?.text ?? null);
  const og = readTitle(meta.ogTitle, title?.text ?? null);
  const siteName = meta.siteName;
  const fallbackRole =
    titled.role ?? og.role ?? roleAmong(titled.rest, siteName) ?? roleAmong(og.rest, siteName);
  const candidates: Candidates = {
    title: [
      ...stated('title'),
      { source: 'visible', value: title?.text },
      ...labelled('title'),
      { source: 'title', value: fallbackRole },
    ],
    locations: [
      ...stated('locations'),
      { source: 'labelled', value: labelled('locations').map(({ value }) => value) },
      { source: 'visible', value: placesNear(blocks, title) },
      { source: 'title', value: titled.place ?? og.place },
    ],
    workMode: [
      ...stated('workMode'),
      ...labelled('workMode'),
      { source: 'visible', value: chipNear(blocks, title) },
    ],
    deadline: [...stated('deadline'), ...labelled('deadline')],
    postedOn: [...stated('postedOn'), ...labelled('postedOn')],
    applyUrl: [{ source: 'visible', value: apply.href }, ...stated('applyUrl')],
    skills: [
      ...stated('skills'),
      ...labelled('skills').map(({ source, value }) => ({ source, value: value.split(/\s*[,;•|]\s*/) })),
    ],
    companyUrl: stated('companyUrl'),
  };
  const { values, sources } = merge(candidates, context);

  // The text: what structured data gives, unless the page shows the same at greater length.
  const given = found
    .map((finding) => ({ source: finding.source, text: String(finding.fields.description ?? '') }))
    .find(({ text }) => text.length > 200);
  if (options.selection?.trim()) {
    values.description = tidy(options.selection);
    sources.description = 'selection';
    notes.add('selection-used');
  } else if (
    given &&
    !(
      visible.length > given.text.length * 1.15 &&
      visible.length < given.text.length * 2.5 &&
      isShown(given.text, content)
    )
  ) {
    values.description = given.text;
    sources.description = given.source;
  } else if (visible) {
    values.description = visible;
    sources.description = 'visible';
  }

  const company = attempt(
    () =>
      findCompany({
        stated: [
          ...found.map((finding) => ({
            name: String(finding.fields.company ?? ''),
            source: finding.source,
            weight: 10,
          })),
          ...pairs
            .filter((pair) => pair.field === 'company')
            .map((pair) => ({ name: pair.value.split('\n')[0] ?? '', source: 'labelled', weight: 7 })),
        ],
        fromTitle: titled.company ?? og.company,
        titleRest: [...new Set([...titled.rest, ...og.rest])],
        siteNames: [
          siteName,
          ...jsonLd.organisations
            .slice(0, 4)
            .map((thing) => wordsOf(prop(thing, 'name')) ?? organisationOf(prop(thing, 'publisher')).name),
        ].filter((name) => name !== null),
        url,
        blocks,
        content,
        titleIndex: title?.index ?? -1,
        title: values.title ?? null,
        places: values.locations ?? [],
        board: site?.board ?? false,
      }),
    null,
  );
  if (company) {
    values.company = company.name;
    sources.company = company.source;
  }
  const expired =
    sources.deadline !== 'labelled' &&
    values.deadline !== undefined &&
    values.deadline < today &&
    structured !== null;
  if (attempt(() => isClosed(walked, content), false) || (expired && !apply.found)) values.closed = true;

  if (site?.blocked || site?.refine) {
    const page = createPage({
      document,
      url,
      root: start,
      title: meta.title,
      labelled: pairs,
      posting: structured?.thing ?? null,
    });
    if (site.blocked && attempt(() => site.blocked?.(page), false)) result.status = 'blocked';
    if (site.refine && result.status !== 'blocked') {
      const draft = createDraft(values, sources, `site:${site.id}`, context);
      attempt(() => site.refine?.(draft, page), undefined);
      if (
        siteSays &&
        result.status !== 'posting' &&
        result.status !== 'list' &&
        values.title &&
        (values.description?.length ?? 0) > 200
      )
        result.status = 'posting';
    }
    if (site.list && result.status !== 'posting') {
      result.listed = attempt(() => site.list?.(page) ?? [], []);
      if (result.listed.length > 0) result.status = 'list';
    }
  }
  if (pane === 'loading') {
    result.status = 'unreadable';
    notes.add('pane-not-loaded');
  }
  if (result.listed.length === 0 && (result.status === 'list' || notes.has('pane-not-loaded'))) {
    result.listed = attempt(() => readCards(groups, context.base), []);
  }
  if (result.status === 'posting' || result.status === 'unreadable') {
    if (pane !== 'loading') fill(result, values, sources);
    result.structured = { ...noHints(), ...hintsOf(found) };
    result.labelled = pairs.map(({ label, value }) => ({ label, value }));
  } else if (options.selection?.trim()) {
    fill(result, values, sources);
  }
  result.language = (values.description ? languageOf(values.description) : null) ?? meta.language;
  if (result.status !== 'posting') {
    result.frameUrl = attempt(() => postingFrame(walked.iframes, context.base), null);
    if (result.frameUrl) notes.add('frame-elsewhere');
  }
  result.notes = [...notes];
  return { capture: result, walked };
}

function applyIdentity(result: Capture, site: SiteAdapter, url: URL): void {
  result.site = site.id;
  const canonical = attempt(() => site.canonical?.(url) ?? null, null);
  if (canonical) result.url = attempt(() => canonicalUrl(new URL(canonical)), result.url);
  result.siteJobId = attempt(() => (site.jobId ? site.jobId(url) : jobIdOf(url)), null);
}

function hintsOf(found: readonly Finding[]): Partial<StructuredHints> {
  return found.find((finding) => finding.hints)?.hints ?? {};
}

function fill(result: Capture, values: Partial<Capture>, sources: Record<string, Source>): void {
  Object.assign(result, values);
  result.sources = { ...sources };
}

/** Cuts what is too long, so that the whole stays within the cap however many bytes its letters take. */
function capped(result: Capture): Capture {
  const size = () => new TextEncoder().encode(JSON.stringify(result)).length;
  if (result.description.length + result.listed.length * 1000 < 40_000) return result;
  for (let round = 0; round < 8 && size() > MAX_RESULT; round++) {
    result.description = result.description.slice(0, Math.floor(result.description.length * 0.75));
    result.listed = result.listed.slice(0, Math.max(20, Math.floor(result.listed.length * 0.75)));
    if (!result.notes.includes('text-cut')) result.notes.push('text-cut');
  }
  return result;
}

/** Reads one page. Never throws, never changes the page; what could not be read stays empty. */
export function capture(document: Document, url: URL, options: CaptureOptions = {}): Capture {
  const clock = options.now ?? Date.now;
  const timer = () => performance.now();
  const started = timer();
  const until = started + (options.deadlineMs ?? DEFAULT_DEADLINE_MS);
  const day = clock();
  const shifted = () => day + (timer() - started);
  const outcome = attempt(
    () => {
      const main = read(document, url, options, day + (until - started), shifted);
      if (
        main.capture.status === 'posting' ||
        main.capture.status === 'list' ||
        main.capture.status === 'blocked'
      )
        return main.capture;
      // The posting may stand in a frame of the same origin.
      for (const frame of main.walked.iframes.slice(0, 8)) {
        const inner = documentIn(frame);
        if (!inner || timer() > until) continue;
        const { capture: framed } = read(inner, url, options, day + (until - started), shifted);
        if (framed.status === 'posting')
          return {
            ...framed,
            url: main.capture.url,
            site: main.capture.site,
            siteJobId: main.capture.siteJobId,
          };
      }
      return main.capture;
    },
    { ...emptyCapture(url.href), status: 'unreadable' as const },
  );
  outcome.captureMs = Math.round((timer() - started) * 100) / 100;
  return attempt(() => capped(outcome), outcome);
}
