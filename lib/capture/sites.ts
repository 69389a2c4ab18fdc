import { matchesOrigin, type SiteAdapter } from './adapter';

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
export function siteOf(url: URL, document?: Document): SiteAdapter | null {
  const named = (any: boolean) => (site: SiteAdapter) =>
    site.origins.some((origin) => (origin[0] === '*') === any && matchesOrigin(url, origin));
  const signed = (site: SiteAdapter) => site.signature && document?.querySelector(site.signature);
  return sites.find(named(false)) ?? sites.find(named(true)) ?? sites.find(signed) ?? null;
}
