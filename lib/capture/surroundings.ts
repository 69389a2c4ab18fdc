import type { PageElement } from './dom';
/** What stands around a page's content, and how an element says that it is such a part. */

/** Kinds of surrounding, as bits. */
export const Frame = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  form: 16,
  dialog: 32,
  similar: 64,
  share: 128,
  hidden: 256,
  card: 512,
} as const;

const BY_TAG: Record<string, number> = {
  nav: Frame.nav,
  footer: Frame.footer,
  header: Frame.header,
  aside: Frame.aside,
  form: Frame.form,
  dialog: Frame.dialog,
};
const BY_ROLE: Record<string, number> = {
  navigation: Frame.nav,
  menu: Frame.nav,
  menubar: Frame.nav,
  search: Frame.nav,
  banner: Frame.header,
  contentinfo: Frame.footer,
  complementary: Frame.aside,
  dialog: Frame.dialog,
  alertdialog: Frame.dialog,
};
/** Words in class names and ids: whole ones, and those that a longer word may begin with. */
const WHOLE = new Map<string, number>();
for (const [frame, words] of [
  [Frame.nav, 'nav navs menu menus pager skip toc'],
  [Frame.footer, 'footer'],
  [Frame.dialog, 'consent modal popup overlay toast'],
  [Frame.similar, 'related recommended suggested suggestions'],
  [Frame.share, 'share subscribe'],
  [Frame.aside, 'sidebar'],
] as const) {
  for (const word of words.split(' ')) WHOLE.set(word, frame);
}
const BEGINNING =
  /^(?:(navbar|navigation|breadcrumb|pagination)|(colophon|copyright)|(cookie|gdpr|lightbox|onetrust|snackbar|tooltip)|(similar|recommendation)|(sharing|social|addthis|newsletter))/;
/** The frame of each group of `BEGINNING`, in order. */
const BEGUN = [Frame.nav, Frame.footer, Frame.dialog, Frame.similar, Frame.share] as const;
/** Cheap first look: most names speak of none of these. */
const ANY_WORD =
  /nav|menu|crumb|pag|skip|toc|foot|coloph|copyr|cookie|consent|gdpr|modal|popup|overlay|lightbox|toast|onetrust|snack|tooltip|similar|related|recomm|sugg|also|other|more-|shar|social|addthis|newsl|subscr|alert|sidebar/;
/** Names that speak only as two words. */
const PAIRS = /(?:^|[\s_-])(?:people-also|also-viewed|(?:more|other)-jobs|job-alerts?|side-bar)/;

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDING_CLASS = /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|display-none|invisible)(?:\s|$)/;
/** "Hidden on phones": shown again from some width on. */
const BY_WIDTH = /(?:^|\s)[\w-]*(?:sm|md|lg|xl|desktop|tablet|mobile|phone|print)\b/;

export function isHidden(element: PageElement, classes: string): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return classes.length > 3 && HIDING_CLASS.test(classes) && !BY_WIDTH.test(classes);
}

/** Fonts that draw a picture in place of a word: `<i class="material-icons">corporate_fare</i>`. */
const PICTURED = /(?:^|[\s-])material-(?:icons|symbols)/;
const PARTING = /separator|divider|bullet/i;

/** A sign for eyes alone among the words of a line: a picture, or an empty mark that keeps two facts apart. */
export function signOf(element: PageElement, classes: string): 'picture' | 'mark' | null {
  if (classes.length < 6) return null;
  if (PICTURED.test(classes)) return 'picture';
  return element.firstChild === null && PARTING.test(classes) ? 'mark' : null;
}

function frameOfNames(names: string): number {
  if (!ANY_WORD.test(names)) return 0;
  // "with-breadcrumb", "has-sidebar": what stands in it or beside it, not what it is.
  for (const name of names.replace(/\b(?:with|has|no|without)[_-]\w+/g, '').split(/[\s_-]+/)) {
    const frame = WHOLE.get(name);
    if (frame) return frame;
    const begun = BEGINNING.exec(name);
    if (begun) return BEGUN[begun.slice(1).findIndex(Boolean)] ?? 0;
  }
  return PAIRS.test(names) ? Frame.similar : 0;
}

/** Which surrounding an element's own name and marks make of it; negative where only a class name says so. */
export function frameOf(element: PageElement, tag: string): number {
  let frame = BY_TAG[tag] ?? 0;
  if (!element.hasAttributes()) return frame;
  const role = element.getAttribute('role');
  if (role) {
    frame = BY_ROLE[role] ?? frame;
    if (element.getAttribute('aria-modal') === 'true') frame = Frame.dialog;
  }
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase();
  if (isHidden(element, names)) frame |= Frame.hidden;
  if (frame || names.length < 4 || names.length > 400) return frame;
  const named = frameOfNames(names);
  return named ? -named : 0;
}
