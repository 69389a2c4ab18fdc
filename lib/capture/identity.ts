import { LETTER } from './text';

/**
 * What makes a posting's address its own. Rules: scheme, `www.`, hash, trailing slash and campaign parameters say
 * nothing; parameters that carry a job's id do.
 */

const DROPPED =
  /^(?:utm_.*|mtm_.*|pk_.*|hsa_.*|gclid|dclid|fbclid|msclkid|yclid|igshid|mc_[ce]id|_hs\w+|gh_src|lever-(?:source|origin|via)(?:\[\])?|ref|refid|referer|referrer|trk|trackingid|ebp|pagenum|originalsubdomain|src|source|sourceid|origin|from|searchid|rps|campaign|jobboardsource|sessionid|jsessionid|tk|advn|sjdu|acatk|vjs|fccid|xkcb|xpse|xfps|_ga|gad_source|wbraid|gbraid|share|shared|in_iframe|hub|mobile|needsredirect|width|height|bga)$/i;
/** Parameters that name a job on their site. */
const ID_NAMES =
  /^(?:gh_jid|ashby_jid|jk|vjk|currentjobid|lvk|jl|id|jid|job|jobid|job_id|job-id|jobreqid|requisitionid|reqid|req|posting|postingid|posting_id|offerid|vacancyid|vacancy|positionid|pid|token|code|offer|nr|refnr|adid)$/i;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' '));
  } catch {
    return part;
  }
}

/**
 * The parameters in order: [name, value, as written]. Read by hand, since
 * URLSearchParams does not say how they were written.
 */
function parametersOf(url: URL): [name: string, value: string, written: string][] {
  return url.search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((written) => {
      const at = written.indexOf('=');
      const [name, value] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)];
      return [decoded(name), decoded(value), written];
    });
}

/** The one address of a posting: https, no hash, no campaign parameters, no trailing slash, parameters in order. */
export function canonicalUrl(url: URL): string {
  const scheme = url.protocol === 'http:' && !url.port ? 'https:' : url.protocol;
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '').replace(/(.)\/+$/, '$1');
  const search = parametersOf(url)
    .filter(([name, value]) => value && (ID_NAMES.test(name) || !DROPPED.test(name)))
    .map(([, , written]) => written)
    .sort()
    .join('&');
  // A hash that is a path is where a page of one document keeps its place.
  const hash = /^#!?\/./.test(url.hash) ? url.hash : '';
  return `${scheme}//${url.host.replace(/\.$/, '')}${path}${search && `?${search}`}${hash}`;
}

/** The address as a key: two clips with one key are one posting. Not an address to open. */
export function identityKey(address: string): string {
  try {
    const url = new URL(canonicalUrl(new URL(address)));
    return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${url.search}${url.hash}`;
  } catch {
    return address;
  }
}

const ID_IN_PATH = new RegExp(
  `(?:^|[^${LETTER}\\d])(?:[a-z]{0,4}-?\\d{4,}(?:-\\d+)?|(?=[a-z]*\\d)[a-z\\d]{10,})(?![${LETTER}\\d])`,
  'g',
);
const BEFORE_ID = new RegExp(`^[^${LETTER}\\d]`);

/** Parts of an address that look like a job's id: long numbers, UUIDs, requisition codes, values of id parameters. */
export function idTokens(url: URL): string[] {
  const tokens: string[] = [];
  for (const [name, value] of parametersOf(url)) {
    if (ID_NAMES.test(name) && /^[\w-]{3,64}$/.test(value)) tokens.push(value.toLowerCase());
  }
  for (const part of url.pathname.toLowerCase().split('/').slice(-4)) {
    const uuid = part.match(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/)?.[0];
    if (uuid) tokens.push(uuid);
    else for (const id of part.match(ID_IN_PATH) ?? []) tokens.push(id.replace(BEFORE_ID, ''));
  }
  return tokens;
}

/** The id most likely to be the job's: that of a parameter, else the last in the path. */
export function jobIdOf(url: URL): string | null {
  for (const [name, value] of parametersOf(url)) {
    if (ID_NAMES.test(name) && /^[\w-]{3,64}$/.test(value) && /\d/.test(value)) return value;
  }
  return idTokens(url).at(-1) ?? null;
}

/** What a land's registry calls the sections of it that others are named below: co.uk, com.au, edu.mx. */
const SECTION_OF_LAND = /^(?:ac|co|com|edu|gob|gouv|gov|govt|ne|net|nom|or|org)\.[a-z]{2}$/;

/** The name that somebody registered, more or less: `acme.co.uk` of `jobs.acme.co.uk`. */
function siteName(url: URL): string {
  const labels = url.hostname.split('.');
  const last = labels.slice(-2).join('.');
  return SECTION_OF_LAND.test(last) ? labels.slice(-3).join('.') : last;
}

/** Whether an address, which may be relative, is one of the page's own site. */
export function isSameSite(address: string, page: URL): boolean {
  try {
    return siteName(new URL(address, page)) === siteName(page);
  } catch {
    return false;
  }
}

/**
 * Whether an address that the page states for its posting is the page's own: `same`, `other`, or `unknown` where the
 * two cannot be compared (another host, no ids, a section's address).
 */
export function compareIdentity(stated: string, page: URL): 'same' | 'other' | 'unknown' {
  let other: URL;
  try {
    other = new URL(stated, page);
  } catch {
    return 'unknown';
  }
  if (identityKey(other.href) === identityKey(page.href)) return 'same';
  const mine = idTokens(page);
  const theirs = idTokens(other);
  if (mine.some((id) => theirs.includes(id))) return 'same';
  if (siteName(page) !== siteName(other)) return 'unknown';
  if (mine.length > 0 && theirs.length > 0) return 'other';
  const [a, b] = [page, other].map((url) => url.pathname.replace(/\/+$/, '').toLowerCase());
  if (a === b) return 'same';
  // Two leaves of one branch: /careers/data-intern and /careers/sales-intern.
  const branch = (path = '') => path.slice(0, path.lastIndexOf('/'));
  return branch(a).length > 1 && branch(a) === branch(b) ? 'other' : 'unknown';
}
