import { fold } from './text';

/** One line of a page as a reader sees it: a heading, a paragraph, a list item, a cell. */
export interface Block {
  /** White space folded; line breaks of the page (`<br>`) kept as \n. */
  text: string;
  /** Local name of the element that makes it a block: h1 … h6, li, p, dt, dd, th, td, button, div, … */
  kind: string;
  element: Element;
  /** Nesting of lists, 0 outside. */
  indent: number;
  /** Place in an ordered list, or 0. */
  number: number;
  /** How many characters of `text` stand in links, and in bold. */
  linked: number;
  bold: number;
  /** The first link in it. */
  link: Element | null;
  /** The kinds of frame around it that keep it out of a posting's text: a sum of `Frame` bits. */
  frames: number;
}

/** What surrounds a page's content. */
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

/** A stretch of blocks inside one element that may be such a surrounding. */
interface Stretch {
  frame: number;
  from: number;
  to: number;
  chars: number;
  /** Known by a class name alone, which may lie. */
  weak: boolean;
  hasTitle: boolean;
}

export interface Walk {
  blocks: Block[];
  /** Characters in all of them. */
  chars: number;
  /** Input fields, frames and media seen. */
  fields: number;
  iframes: HTMLIFrameElement[];
  /** Links outside the site's own frame, with their words when these are few. */
  anchors: { element: Element; text: string }[];
  /** True where a cap or the deadline ended it early. */
  cut: boolean;
}

const MAX_DEPTH = 400;
const MAX_NODES = 60_000;
const MAX_CHARS = 600_000;

const SKIPPED = new Set(
  'script style noscript template svg canvas video audio object embed map math select option datalist meter progress dialog-polyfill link meta head title img picture source track area base'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul button frameset'.split(
    ' ',
  ),
);
const FIELDS = new Set(['input', 'textarea', 'select']);
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
/** Class and id words, each between boundaries, with the frame they speak of. */
const BY_NAME: [RegExp, number][] = [
  [
    /(?:^|[\s_-])(?:(?:main|site|top|sub|global|mobile)?-?nav(?:bar|igation)?s?|menus?|breadcrumbs?|pagination|pager|skip(?:link)?s?|skip-(?:to|nav|link).*|toc)(?:$|[\s_-])/i,
    Frame.nav,
  ],
  [/(?:^|[\s_-])(?:(?:site|page|global|main)?-?footer|colophon|copyright)(?:$|[\s_-])/i, Frame.footer],
  [
    /(?:^|[\s_-])(?:cookies?|cookie\w*|consent|gdpr|modal|popup|overlay|lightbox|toast|onetrust\w*|snackbar|tooltip)(?:$|[\s_-])/i,
    Frame.dialog,
  ],
  [
    /(?:^|[\s_-])(?:similar|related|recommend(?:ed|ations?|er)?|suggest(?:ed|ions)|people-also|more-jobs|other-jobs|also-viewed|similar\w*jobs?|related\w*jobs?)(?:$|[\s_-])/i,
    Frame.similar,
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|shar(?:e|ing)-?\w*|social\w*|addthis\w*|newsletter\w*|subscribe|job-?alerts?)(?:$|[\s_-])/i,
    Frame.share,
  ],
  [/(?:^|[\s_-])(?:side-?bar)(?:$|[\s_-])/i, Frame.aside],
];
/** Cheap first look: most names speak of none of these. */
const ANY_NAME =
  /nav|menu|crumb|pag|skip|toc|foot|coloph|copyr|cookie|consent|gdpr|modal|popup|overlay|lightbox|toast|onetrust|snack|tooltip|similar|related|recommend|suggest|people-also|more-jobs|other-jobs|also-v|shar|social|addthis|newsletter|subscribe|alert|side-?bar/i;
/** A text node that breaks its own lines: two breaks in a row, or a break before a list mark. */
const OWN_LINES = /\S[ \t]*\n[ \t]*\n\s*\S|\S[ \t]*\n[ \t]*[-*•·▪–]\s*\S/;
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDING_CLASS = /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|display-none|invisible)(?:\s|$)/;
/** "Hidden on phones": shown again from some width on. */
const BY_WIDTH = /(?:^|\s)[\w-]*(?:sm|md|lg|xl|desktop|tablet|mobile|phone|print)\b/;

function isHidden(element: Element, classes: string): boolean {
  if (element.hasAttribute('hidden') || HIDING_STYLE.test(element.getAttribute('style') ?? '')) return true;
  return HIDING_CLASS.test(classes) && !BY_WIDTH.test(classes);
}

/** Which frame an element's own name and marks make of it; negative where only a class name says so. */
function frameOf(element: Element, tag: string): number {
  let frame = BY_TAG[tag] ?? 0;
  const role = element.getAttribute('role');
  if (role) frame = BY_ROLE[role] ?? frame;
  if (element.getAttribute('aria-modal') === 'true') frame = Frame.dialog;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (isHidden(element, names)) frame |= Frame.hidden;
  if (frame) return frame;
  if (names.length > 1 && names.length < 400 && ANY_NAME.test(names)) {
    for (const [pattern, named] of BY_NAME) if (pattern.test(names)) return -named;
  }
  return 0;
}

/** Reads a tree once, in document order, open shadow roots and their slots included. Nothing is laid out or changed. */
export function walk(root: Node, options: { until?: number; clock?: () => number } = {}): Walk {
  const result: Walk = { blocks: [], chars: 0, fields: 0, iframes: [], anchors: [], cut: false };
  const { blocks } = result;
  const stretches: Stretch[] = [];
  let nodes = 0;
  // The block being gathered.
  let parts: string[] = [];
  let size = 0;
  let linked = 0;
  let bold = 0;
  let link: Element | null = null;
  let inLink: Element | null = null;
  let inBold = 0;
  let indent = 0;
  let item: { number: number } | null = null;

  function flush(kind: string, element: Element): void {
    if (parts.length === 0) return;
    const text = parts
      .join('')
      .split('\n')
      .map(fold)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    parts = [];
    if (text) {
      const asItem = item !== null && (kind === 'li' || !/^h\d|button/.test(kind));
      blocks.push({
        text,
        kind: asItem ? 'li' : kind,
        element,
        indent,
        number: asItem && item ? item.number : 0,
        linked: size ? Math.round((linked / size) * text.length) : 0,
        bold: size ? Math.round((bold / size) * text.length) : 0,
        link,
        frames: 0,
      });
      if (asItem) item = null;
      result.chars += text.length;
    }
    size = linked = bold = 0;
    link = inLink;
  }

  function addText(data: string): void {
    const folded = OWN_LINES.test(data) ? data : data.replace(/\s+/g, ' ');
    parts.push(folded);
    const visible = folded === ' ' ? 0 : folded.length;
    size += visible;
    if (inLink) linked += visible;
    if (inBold) bold += visible;
  }

  function tooMuch(): boolean {
    if (result.cut) return true;
    if (++nodes > MAX_NODES || result.chars > MAX_CHARS) result.cut = true;
    else if (
      nodes % 500 === 0 &&
      options.until !== undefined &&
      options.clock &&
      options.clock() > options.until
    ) {
      result.cut = true;
    }
    return result.cut;
  }

  function visitChildren(parent: Node, kind: string, owner: Element, depth: number): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (tooMuch()) return;
      if (child.nodeType === 3) {
        const data = (child as Text).data;
        if (data) addText(data);
      } else if (child.nodeType === 1) visit(child as Element, kind, owner, depth);
    }
  }

  function visit(element: Element, outer: string, owner: Element, depth: number): void {
    const tag = element.localName;
    if (FIELDS.has(tag)) {
      if (element.getAttribute('type') !== 'hidden') result.fields++;
      return;
    }
    if (SKIPPED.has(tag)) return;
    if (tag === 'br') {
      parts.push('\n');
      return;
    }
    if (tag === 'iframe' || tag === 'frame') {
      result.iframes.push(element as HTMLIFrameElement);
      return;
    }
    if (depth > MAX_DEPTH) {
      addText((element.textContent ?? '').slice(0, 20_000));
      return;
    }
    const shadow = element.shadowRoot;
    const isBlock =
      BLOCKS.has(tag) || shadow !== null || (tag.includes('-') && element.firstElementChild !== null);
    const content: Node = shadow ?? element;
    if (tag === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) {
        for (const node of assigned) {
          if (node.nodeType === 3) addText((node as Text).data);
          else if (node.nodeType === 1) visit(node as Element, outer, owner, depth + 1);
        }
        return;
      }
    }
    if (!isBlock) {
      const outerLink = inLink;
      const strong = tag === 'b' || tag === 'strong';
      const words = parts.length;
      if (tag === 'a') {
        inLink = element;
        link ??= element;
      }
      if (strong) inBold++;
      if (tag !== 'span' && tag !== 'a' && !strong) {
        visitChildren(content, outer, owner, depth + 1);
      } else {
        if (!isHidden(element, element.getAttribute('class') ?? '')) visitChildren(content, outer, owner, depth + 1);
      }
      if (strong) inBold--;
      inLink = outerLink;
      if (tag === 'a') {
        const text = fold(parts.slice(words).join(''));
        if (text.length < 60)
          result.anchors.push({ element, text: text || (element.getAttribute('aria-label') ?? '') });
      }
      return;
    }

    flush(outer, owner);
    const frame = frameOf(element, tag);
    const from = blocks.length;
    const { chars } = result;
    const { fields } = result;
    const isItem = tag === 'li';
    const isList = tag === 'ul' || tag === 'ol' || tag === 'menu';
    const outerItem = item;
    if (isItem) {
      let number = 0;
      if (element.parentElement?.localName === 'ol') {
        number = 1;
        for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
          number++;
      }
      item = { number };
    } else if (isList) {
      indent++;
      item = null;
    }
    visitChildren(content, tag, element, depth + 1);
    flush(tag, element);
    if (isItem) item = null;
    if (isList) {
      indent--;
      item = outerItem && blocks.length === from ? outerItem : null;
    }
    if (blocks.length === from) return;
    const held = result.chars - chars;
    const inputs = result.fields - fields;
    let kind = Math.abs(frame);
    // Few words to a field make a form, whatever its tag; many make a page that is wrapped in one.
    if (kind === Frame.form && held > 1200 + 150 * inputs) kind = 0;
    else if (!kind && inputs > 2 && held < 100 * inputs) kind = Frame.form;
    if (!kind) return;
    const hasTitle = blocks.slice(from).some((block) => block.kind === 'h1');
    stretches.push({ frame: kind, from, to: blocks.length, chars: held, weak: frame < 0, hasTitle });
  }

  const start = root.nodeType === 1 ? (root as Element) : null;
  if (start) visit(start, 'div', start, 0);
  else {
    const first = (root as ParentNode).firstElementChild;
    if (first) visitChildren(root, 'div', first, 0);
    if (first) flush('div', first);
  }
  markFrames(blocks, stretches, result.chars);
  return result;
}

/** A frame that holds most of the page's words, or its title and a good part, is no frame. */
function markFrames(blocks: Block[], stretches: Stretch[], chars: number): void {
  for (const { frame, from, to, chars: held, weak, hasTitle } of stretches) {
    const share = chars ? held / chars : 0;
    const soft =
      weak ||
      frame === Frame.aside ||
      frame === Frame.header ||
      frame === Frame.dialog ||
      frame === Frame.form;
    if (share > 0.5 && (soft || hasTitle || share > 0.8)) continue;
    if (hasTitle && soft && (frame === Frame.header || held > 600)) continue;
    for (let index = from; index < to; index++) {
      const block = blocks[index];
      if (block) block.frames |= frame;
    }
  }
}
