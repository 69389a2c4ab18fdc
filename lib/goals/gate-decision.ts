import type { Intention } from '../model/intention';

/** Sites whose owners object to elements that an extension inserts. There the popup asks. */
const NEVER = ['linkedin.com'];

export type GateDecision = 'ask' | 'not-turned-on' | 'never-here' | 'not-a-page' | 'asked-before';

/**
 * Should the question appear for this page now? Only on origins that the person turned on, never on the sites above,
 * and once for a posting: any intention, even an empty draft, means that it was asked.
 */
export function gateDecision(
  pageUrl: string,
  gateOrigins: readonly string[],
  intention: Intention | null | undefined,
): GateDecision {
  const origin = gateOrigin(pageUrl);
  if (origin === null) return 'not-a-page';
  if (isNeverGated(pageUrl)) return 'never-here';
  if (!gateOrigins.includes(origin)) return 'not-turned-on';
  return intention ? 'asked-before' : 'ask';
}

/**
 * The site that is turned on: scheme and host of a web page, or null for anything else. Without the port, since a browser's
 * permission for a host holds for all of them.
 */
export function gateOrigin(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}` : null;
  } catch {
    return null;
  }
}

export function isNeverGated(url: string): boolean {
  try {
    const { hostname } = new URL(url);
    return NEVER.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  } catch {
    return true;
  }
}
