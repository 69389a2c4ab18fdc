import { fold } from '../text';

/** What the head says of the page. */
export interface Meta {
  title: string;
  ogTitle: string;
  siteName: string | null;
  /** Addresses that the page states for itself. */
  addresses: string[];
  language: string | null;
}

export function readMeta(document: Document): Meta {
  const named = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = fold((meta.getAttribute('content') ?? '').slice(0, 1000));
    if (name && content && !named.has(name)) named.set(name, content);
  }
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const language = document.documentElement?.getAttribute('lang') ?? named.get('og:locale') ?? null;
  return {
    title: fold(document.title || (document.querySelector('title')?.textContent ?? '')).slice(0, 500),
    ogTitle: named.get('og:title') ?? named.get('twitter:title') ?? '',
    siteName: named.get('og:site_name') ?? named.get('application-name') ?? null,
    addresses: [canonical, named.get('og:url')].filter((address) => typeof address === 'string'),
    language: language?.match(/^[a-z]{2,3}(?=[-_]|$)/i)?.[0]?.toLowerCase() ?? null,
  };
}
