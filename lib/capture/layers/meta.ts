import type { PageDocument } from '../dom';
import { fold } from '../text';

/** What the head says of the page. */
export interface Meta {
  title: string;
  ogTitle: string;
  siteName: string | null;
  description: string;
  /** Addresses that the page states for itself. */
  addresses: string[];
  language: string | null;
}

export function readMeta(document: PageDocument): Meta {
  // The first of each name, gathered in one pass.
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    for (const name of [meta.getAttribute('property'), meta.getAttribute('name')])
      if (name && !stated.has(name)) stated.set(name, meta.getAttribute('content') ?? '');
  }
  const content = (...names: string[]): string | null => {
    for (const name of names) {
      const words = fold((stated.get(name) ?? '').slice(0, 500));
      if (words) return words;
    }
    return null;
  };
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  const language = document.documentElement?.getAttribute('lang') || content('og:locale');
  return {
    title: fold((document.title || document.querySelector('title')?.textContent || '').slice(0, 500)),
    ogTitle: content('og:title', 'twitter:title') ?? '',
    siteName: content('og:site_name', 'application-name'),
    description: content('description', 'og:description') ?? '',
    addresses: [canonical, content('og:url')].filter((address) => address !== null),
    language: language?.match(/^[a-z]{2,3}(?=[-_]|$)/i)?.[0]?.toLowerCase() ?? null,
  };
}
