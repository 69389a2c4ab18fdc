import { matchesOrigin, type SiteAdapter } from './adapter';
import type { PageDocument } from './dom';

/** Every file in `sites/`, by its name: adding a file is all that it takes. */
const files = import.meta.glob<SiteAdapter>('./sites/*.ts', { eager: true, import: 'default' });

export const sites: readonly SiteAdapter[] = Object.values(files);

/** Whether one of the site's origins names this address. */
export function isNamed(site: SiteAdapter, url: URL): boolean {
  return site.origins.some((origin) => matchesOrigin(url, origin));
}

/**
 * The site of a page. One that names the host wins over one that names only a parameter (`?gh_jid=` on a known
 * board stays the board's), and both over one that knows the page by its marks.
 */
export function siteOf(url: URL, document?: PageDocument): SiteAdapter | null {
  // The registrable part of the host, more or less: what an origin must hold to be worth a closer look.
  const tail = url.hostname.split('.').slice(-2).join('.');
  const named = (any: string) => (site: SiteAdapter) =>
    site.origins.some((origin) => origin.includes(any) && matchesOrigin(url, origin));
  const known = sites.find(named(tail)) ?? (url.search ? sites.find(named('*')) : undefined);
  if (known || !document) return known ?? null;
  const marked = sites.filter(({ signature }) => signature);
  // One look for all marks; most pages bear none.
  if (!document.querySelector(marked.map(({ signature }) => signature).join(','))) return null;
  return marked.find(({ signature }) => signature && document.querySelector(signature)) ?? null;
}
