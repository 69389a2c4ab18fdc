import type { ListedPosting } from '../model/capture';
import type { PageElement } from './dom';
import type { Draft } from './draft';
import type { Page } from './page';

/**
 * What one site's file knows. The generic layers have read the page before `refine` is called; a site corrects
 * what they got wrong and adds what they could not see. Every hook but `isPosting` may be left out.
 */
export interface SiteAdapter {
  /** Lower-case name, the file's own: it becomes the source `site:<id>`. */
  id: string;
  /**
   * Where the site lives, each `host[/path][?parameter]`:
   * `lever.co` matches that host and every host below it (`jobs.lever.co`), never `notlever.co`;
   * `example.org/jobs` wants that path or one below it; `*?gh_jid` wants that parameter on any host.
   */
  origins: readonly string[];
  /**
   * A selector that only this platform's pages of one posting match, for employers who serve them from a host of
   * their own (`[data-automation-id=jobPostingHeader]`). Asked only where no origin matched.
   */
  signature?: string;
  /** Whether the address alone says "one posting is on show". */
  isPosting(url: URL): boolean;
  /** The site's own id of the job in this address. Where the page states an id too, the two are compared. */
  jobId?(url: URL): string | null;
  /** The posting's one address, for sites where the common rules of `identity.ts` do not suffice. */
  canonical?(url: URL): string | null;
  /**
   * The part of the page that shows the posting: a split view's pane, not its results.
   * null: the whole page. `'loading'`: the pane is there but the posting of this address is not in it yet;
   * a caller that can wait asks again, one that cannot reports `pane-not-loaded`.
   */
  root?(page: Page): PageElement | 'loading' | null;
  /** A login, captcha or error wall that the common words do not give away. */
  blocked?(page: Page): boolean;
  /** A results page's cards, where the common reading of lists does not suffice. */
  list?(page: Page): ListedPosting[];
  /** Address of a frame of this site that holds the posting on a page of another host. */
  frame?(src: URL): string | null;
  /** True where the name in the site's address or logo must never be taken for the employer's (a job board). */
  board?: boolean;
  /** Corrects and adds. Values may be raw: the draft cleans them. Throwing loses only what this file adds. */
  refine?(draft: Draft, page: Page): void;
}

/**
 * Addresses that the tests hold a site's file to: those of one posting, and those of the site that are not.
 * Each file exports its own as `examples`, beside the adapter and not in it, so that none is shipped.
 */
export interface SiteExamples {
  postings: readonly string[];
  others: readonly string[];
}

/** Declares a site: the file's default export. */
export function defineAdapter(adapter: SiteAdapter): SiteAdapter {
  return adapter;
}

/** Whether a host is `domain` itself or stands below it. */
export function isHostOf(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether an address lies in one of an adapter's origins. */
export function matchesOrigin(url: URL, origin: string): boolean {
  const [place = '', parameter] = origin.split('?');
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const path = slash < 0 ? '' : place.slice(slash);
  if (host !== '*' && !isHostOf(url.hostname, host)) return false;
  if (path && url.pathname !== path && !url.pathname.startsWith(`${path}/`)) return false;
  return !parameter || url.searchParams.has(parameter);
}
