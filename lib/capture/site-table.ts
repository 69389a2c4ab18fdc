import { defineAdapter, type SiteAdapter } from './adapter';
import type { PageElement } from './dom';
import type { Draft, Field } from './draft';
import type { Page } from './page';

/**
 * Where a field's words stand, best place first: a selector, or `selector@attribute`.
 * `a & b` reads both, one below the other (a description in several parts).
 */
export type Places = Partial<Record<Field, string | readonly string[]>>;

/** The part of a split view that shows one posting, beside the results. */
export interface Pane {
  at: string;
  /** Which addresses are split views. There a page without its pane, or with another job in it, is still loading. */
  when(url: URL): boolean;
  /** Whether the pane shows the job of this id: by default any address or id within it names the job. */
  shows?(pane: PageElement, id: string): boolean;
}

/** A site as a table: an adapter whose usual parts are data. Functions remain for what data cannot say. */
export interface SiteTable extends Omit<SiteAdapter, 'isPosting' | 'jobId' | 'canonical'> {
  /** The job in an address: a pattern over `path?query` whose last group that matched is the id. */
  job: RegExp;
  /** The posting's one address: a function, or a template with `$host`, `$id` and `$1`… (the groups of `job`). */
  canonical?: string | ((url: URL) => string | null);
  /** Read in place of what the generic layers found. */
  set?: Places;
  /** Read unless structured data has spoken: better than a guess from the page's looks. */
  fill?: Places;
  /** A pattern over the document's title with the groups `title` and `company`; counts as `fill`. */
  titled?: RegExp;
  /** What the page states of pay, time or kind apart from its text: label to selector, every match a fact. */
  facts?: Readonly<Record<string, string>>;
  /** A pattern over the path or the document's title of this site's login and error walls. */
  wall?: RegExp;
  pane?: Pane;
}

/** Addresses and titles are read so far: no pattern here meets a text that it could be slow on. */
const LONGEST = 500;

const STRUCTURED = /^(json-ld|microdata|rdfa|hydration)$/;

/** Whether the job is named within: by the address that the heading leads to, else by any address or id. */
export function namesJob(within: PageElement, id: string): boolean {
  const heading = within.querySelector('h1, h2');
  const link = heading?.querySelector('a') ?? heading?.closest('a');
  const href = link?.getAttribute('href') ?? '';
  if (/\d{6,}/.test(href)) return href.includes(id);
  return (
    within.querySelector(`[href*="${id}"], [id$="${id}"], [data-jk="${id}"], [data-job-id="${id}"]`) !== null
  );
}

/** The text that follows the first label that matches: for pairs whose label is a heading and not a `dt`. */
export function after(page: Page, selector: string, label: RegExp): string | null {
  const found = [...page.root.querySelectorAll(selector)].find((at) =>
    label.test(at.textContent?.trim() ?? ''),
  );
  return found?.nextElementSibling?.textContent?.trim() || null;
}

function readPlace(page: Page, field: Field, place: string): string | string[] | null {
  const at = place.lastIndexOf('@');
  if (at > 0) return page.attribute(place.slice(0, at), place.slice(at + 1));
  if (field === 'locations' || field === 'skills') return page.texts(place);
  if (field !== 'description') return page.text(place);
  return place
    .split(' & ')
    .map((part) => page.markdown(part))
    .filter(Boolean)
    .join('\n\n');
}

function readPlaces(draft: Draft, page: Page, places: Places, kept?: RegExp): void {
  for (const field of Object.keys(places) as Field[]) {
    if (kept?.test(draft.sources[field] ?? '')) continue;
    for (const place of [places[field] ?? []].flat()) {
      const value = readPlace(page, field, place);
      if (!value?.length) continue;
      draft.set(field, field === 'closed' ? true : value);
      break;
    }
  }
}

function readTitle(draft: Draft, page: Page, pattern: RegExp): void {
  const { title, company } = page.title.slice(0, LONGEST).match(pattern)?.groups ?? {};
  if (title && !STRUCTURED.test(draft.sources.title ?? '')) draft.set('title', title);
  if (company && !STRUCTURED.test(draft.sources.company ?? '')) draft.set('company', company);
}

function readFacts(draft: Draft, page: Page, facts: Readonly<Record<string, string>>): void {
  for (const [label, selector] of Object.entries(facts))
    for (const text of page.texts(selector).slice(0, 6)) draft.fact(label, text);
}

function findPane(
  { at, when, shows = namesJob }: Pane,
  id: string | null,
  page: Page,
): PageElement | 'loading' | null {
  if (!id || !when(page.url)) return null;
  const pane = page.document.querySelector(at);
  return pane && shows(pane, id) ? pane : 'loading';
}

/** Makes the adapter of a table. */
export function defineSite(table: SiteTable): SiteAdapter {
  const { job, canonical, set, fill, titled, facts, wall, pane, refine, ...rest } = table;

  function find(url: URL): RegExpMatchArray | null {
    return (url.pathname + url.search).slice(0, LONGEST).match(job);
  }

  function jobId(url: URL): string | null {
    return (
      find(url)
        ?.filter((group) => group)
        .at(-1) ?? null
    );
  }

  function address(url: URL): string | null {
    if (typeof canonical === 'function') return canonical(url);
    const groups = find(url);
    if (!groups || !canonical) return null;
    return canonical.replace(/\$(host|id|\d)/g, (_, name: string) => {
      if (name === 'host') return url.host;
      return (name === 'id' ? jobId(url) : groups[Number(name)]) ?? '';
    });
  }

  return defineAdapter({
    root: (page) => (pane ? findPane(pane, jobId(page.url), page) : null),
    blocked: (page) =>
      wall !== undefined &&
      (wall.test(page.url.pathname.slice(0, LONGEST)) || wall.test(page.title.slice(0, LONGEST))),
    frame: (src) => (jobId(src) ? (address(src) ?? src.href) : null),
    ...rest,
    isPosting: (url) => jobId(url) !== null,
    jobId,
    canonical: address,
    refine: (draft, page) => {
      // Beside results, the document's title speaks of the search.
      if (pane && page.root !== page.document.body)
        for (const field of ['title', 'company'] as const)
          if (draft.sources[field] === 'title') draft.drop(field);
      if (fill) readPlaces(draft, page, fill, STRUCTURED);
      if (titled) readTitle(draft, page, titled);
      if (set) readPlaces(draft, page, set);
      if (facts) readFacts(draft, page, facts);
      refine?.(draft, page);
    },
  });
}
