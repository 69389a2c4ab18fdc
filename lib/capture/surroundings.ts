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
/** Beginnings of words in class names and ids; one that ends in `$` is the whole word. */
const BY_WORD: readonly [frame: number, words: string][] = [
  [Frame.nav, 'nav$ navs$ navbar navigation menu$ menus$ breadcrumb pagination pager$ skip$ skiplink toc$'],
  [Frame.footer, 'footer$ colophon copyright'],
  [Frame.dialog, 'cookie consent$ gdpr modal$ popup$ overlay$ lightbox toast$ onetrust snackbar tooltip'],
  [Frame.similar, 'similar related recommended$ recommendation recommender suggested$ suggestions$'],
  [Frame.share, 'share$ sharing sharebar social addthis newsletter subscribe$ jobalert'],
  [Frame.aside, 'sidebar$'],
];
/** Cheap first look: most names speak of none of these. */
const ANY_WORD =
  /nav|menu|crumb|pag|skip|toc|foot|coloph|copyr|cookie|consent|gdpr|modal|popup|overlay|lightbox|toast|onetrust|snack|tooltip|similar|related|recomm|sugg|also|other|more-|shar|social|addthis|newsl|subscr|alert|sidebar/;
/** Names that speak only as two words. */
const PAIRS = /(?:^|[\s_-])(?:people-also|also-viewed|(?:more|other)-jobs|job-alerts?|side-bar)/;

const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDING_CLASS = /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|display-none|invisible)(?:\s|$)/;
/** "Hidden on phones": shown again from some width on. */
const BY_WIDTH = /(?:^|\s)[\w-]*(?:sm|md|lg|xl|desktop|tablet|mobile|phone|print)\b/;

export function isHidden(element: Element, classes: string): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style && HIDING_STYLE.test(style)) return true;
  return classes.length > 3 && HIDING_CLASS.test(classes) && !BY_WIDTH.test(classes);
}

function frameOfNames(names: string): number {
  if (!ANY_WORD.test(names)) return 0;
  const list = names.split(/[\s_-]+/);
  for (const [frame, words] of BY_WORD) {
    for (const word of words.split(' ')) {
      const whole = word.endsWith('$') ? word.slice(0, -1) : null;
      if (list.some((name) => (whole === null ? name.startsWith(word) : name === whole))) return frame;
    }
  }
  return PAIRS.test(names) ? Frame.similar : 0;
}

/** Which surrounding an element's own name and marks make of it; negative where only a class name says so. */
export function frameOf(element: Element, tag: string): number {
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
