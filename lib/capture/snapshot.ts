import type { DocumentSnapshot, FrameSnapshot, PageSnapshot } from '../model/snapshot';

/**
 * The page's half of a capture: the page as the browser writes it down, in one plain object. It only reads. What this
 * costs is what the person feels; everything else happens in the worker (`captured.ts`).
 */

/** As in `lib/model/snapshot.ts`, whose schemas have no place in a page. */
const MAX_CHARS = 6_000_000;
const MAX_FRAMES = 8;
/** Fewer letters than this are a stray click, not a selection of the posting's text. */
const MIN_SELECTION = 80;
const MAX_SELECTION = 200_000;

/**
 * Where open shadow roots are looked for: on a site's own elements (`x-job`), and on `div`s that hold nothing else.
 * To ask every element in a page would take longer than to write the page down.
 */
const HOSTS = ".//*[contains(name(), '-')] | .//div[not(node())]";

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const ORDERED_SNAPSHOT = 7;

/** Open shadow roots, those inside others too. */
function shadowRoots(page: Document, body: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const hosts = page.evaluate(HOSTS, body, null, ORDERED_SNAPSHOT);
  for (let at = 0; at < hosts.snapshotLength; at++) {
    const { shadowRoot } = hosts.snapshotItem(at) as Element;
    if (shadowRoot) found.push(shadowRoot);
  }
  for (const root of found)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) found.push(shadowRoot);
  return found;
}

function htmlOf(root: Element, roots: ShadowRoot[]): string {
  if (roots.length === 0) return root.outerHTML;
  // Serialising with shadow roots leaves out the element's own tags; a copy without children has them.
  const [start = '', end = ''] = (root.cloneNode(false) as Element).outerHTML.split(/(?=<\/[^<]*$)/);
  return start + root.getHTML({ shadowRoots: roots }) + end;
}

function written(from: Document): DocumentSnapshot {
  const { documentElement, body, contentType, baseURI, documentURI } = from;
  const base = baseURI === documentURI ? null : baseURI;
  try {
    const roots = body ? shadowRoots(from, body) : [];
    const html = documentElement ? htmlOf(documentElement, roots) : '';
    return { html, contentType, base, shadow: roots.length > 0 };
  } catch {
    return { html: '', contentType, base, shadow: false };
  }
}

/** Frames that nobody sees. To reach into a frame costs more than to write a page down, so these are left alone. */
const UNSEEN =
  '[hidden], [width="0"], [width="1"], [height="0"], [height="1"], [style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [style*="visibility:hidden"]';

/** Whether a frame's address lets the page look into it. */
function isOwn(frame: HTMLIFrameElement, page: URL): boolean {
  if (frame.hasAttribute('srcdoc') || !frame.src || frame.src === 'about:blank') return true;
  try {
    return new URL(frame.src).origin === page.origin;
  } catch {
    return false;
  }
}

/** Frames of the page's own origin that have loaded. */
function framesOf(page: Document, url: string): FrameSnapshot[] {
  const snapshots: FrameSnapshot[] = [];
  for (const [index, frame] of page.querySelectorAll<HTMLIFrameElement>('iframe, frame').entries()) {
    try {
      if (frame.matches(UNSEEN) || !isOwn(frame, new URL(url))) continue;
      const { contentDocument } = frame;
      if (contentDocument?.body?.firstElementChild) snapshots.push({ ...written(contentDocument), index });
    } catch {
      // Another site's after all.
    }
    if (snapshots.length === MAX_FRAMES) break;
  }
  return snapshots;
}

function selectionIn(page: Document): string {
  const selection = page.getSelection();
  const text = selection && !selection.isCollapsed ? String(selection).trim() : '';
  return text.length >= MIN_SELECTION ? text.slice(0, MAX_SELECTION) : '';
}

/** Writes the page down. Never throws and changes nothing; a page that cannot be written down gives empty HTML. */
export function takeSnapshot(page: Document, url: string): PageSnapshot {
  const started = performance.now();
  const whole = written(page);
  const frames = framesOf(page, url);
  let left = MAX_CHARS;
  let cut = false;
  for (const part of [whole, ...frames]) {
    cut ||= part.html.length > left;
    part.html = part.html.slice(0, left);
    left -= part.html.length;
  }
  const selection = selectionIn(page);
  return { ...whole, url, selection, frames, cut, ms: performance.now() - started };
}
