import type { Capture, CaptureNote, LabelledField } from '../model/capture';
import { dayOf } from '../model/day';
import { attempt } from './attempt';
import { emptyCapture, noHints } from './blank';
import { decideFields } from './decide';
import type { PageDocument, PageElement, PageFrame } from './dom';
import { type CleanContext, createDraft } from './draft';
import { postingFrame } from './frames';
import { canonicalUrl, idTokens, jobIdOf } from './identity';
import { isWall, statusOf } from './is-posting';
import { languageOf } from './language';
import { addressNames } from './layers/address-names';
import { findApply } from './layers/apply';
import type { Finding } from './layers/finding';
import { readHydration } from './layers/hydration';
import { type JsonLd, readJsonLd } from './layers/json-ld';
import { type Pair, readLabelled } from './layers/labelled';
import { type Meta, readMeta } from './layers/meta';
import { factsNear } from './layers/near-title';
import { chooseStructured, isCurrent, readStructured, type Structured } from './layers/structured';
import { descriptionBlocks, findRoot, findTitle, postingStrength, type TitleBlock } from './layers/visible';
import { findCards, markCards, readCards } from './list';
import { tidy } from './markdown';
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
  const title = attempt(() => findTitle(blocks, meta, addressNames(url)), null);
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
    content,
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
    today: dayOf(clock()),
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
    title,
    content,
    pairs,
    jsonLd,
    apply,
    found,
    context,
  });

  const facts: LabelledField[] = [];
  if (site) {
    const page = pageAt(start, pairs, structured);
    if (attempt(() => site.blocked?.(page) ?? false, false)) result.status = 'blocked';
    else
      attempt(
        () => site.refine?.(createDraft(values, sources, `site:${site.id}`, context, facts), page),
        undefined,
      );
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
    const stated = [...facts, ...pairs.map(({ label, value }) => ({ label, value }))];
    const isNew = ({ value }: LabelledField) => !stated.some((one) => one.value.includes(value));
    result.labelled = [...stated, ...beside.filter(isNew)];
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
