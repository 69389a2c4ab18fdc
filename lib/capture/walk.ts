import type { PageElement, PageFrame, PageNode, PageSlot, PageText } from './dom';
import { markFrames, type Stretch } from './stretches';
import { Frame, frameOf, isHidden, signOf } from './surroundings';
import { fold, plain } from './text';

/** One line of a page as a reader sees it: a heading, a paragraph, a list item, a cell. */
export interface Block {
  /** White space folded; line breaks of the page (`<br>`) kept as \n. */
  text: string;
  /** `text` in plain form, made when first asked for: see `plainOf`. */
  plain: string | null;
  /** Local name of the element that makes it a block: h1 … h6, li, p, dt, dd, th, td, button, div, … */
  kind: string;
  element: PageElement;
  /** Nesting of lists, 0 outside. */
  indent: number;
  /** Place in an ordered list, or 0. */
  number: number;
  /** How many characters of `text` stand in links, and in bold. */
  linked: number;
  bold: number;
  /** The first link in it. */
  link: PageElement | null;
  /** What surrounds it: a sum of `Frame` bits. */
  frames: number;
}

/** An element and the blocks in it, from `from` up to and without `to`. */
export interface Span {
  element: PageElement;
  from: number;
  to: number;
}

export interface Walk {
  blocks: Block[];
  /** Elements that hold two blocks or more, inner ones first. */
  spans: Span[];
  /** Characters in all blocks. */
  chars: number;
  /** Input fields seen. */
  fields: number;
  iframes: PageFrame[];
  /** Links and their words, where these are few. */
  anchors: { element: PageElement; text: string }[];
  /** True where a cap or the deadline ended it early. */
  cut: boolean;
}

export interface WalkLimits {
  /** Epoch ms on `clock` at which the walk stops. */
  until: number;
  clock: () => number;
}

const MAX_DEPTH = 400;
const MAX_NODES = 60_000;
const MAX_CHARS = 600_000;

const [SKIP, BLOCK, FIELD, BREAK, IFRAME, LINK, BOLD, LIST, ITEM] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TAGS = new Map<string, number>();
for (const [code, tags] of [
  [
    SKIP,
    'script style noscript template svg canvas video audio object embed map math option datalist meter progress link meta head title img picture source track area base',
  ],
  [
    BLOCK,
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav p pre section summary table tbody td tfoot th thead tr',
  ],
  [FIELD, 'input textarea select'],
  [BREAK, 'br'],
  [IFRAME, 'iframe frame'],
  [LINK, 'a'],
  [BOLD, 'b strong'],
  [LIST, 'ul ol menu'],
  [ITEM, 'li'],
] as const) {
  for (const tag of tags.split(' ')) TAGS.set(tag, code ?? 0);
}

/** A text node that breaks its own lines: two breaks in a row, or a break before a list mark. */
const OWN_LINES = /\S[ \t]*\n[ \t]*\n\s*\S|\S[ \t]*\n[ \t]*[-*•·▪–]\s*\S/;

export function plainOf(block: Block): string {
  block.plain ??= plain(block.text);
  return block.plain;
}

/** Line breaks that a page shows as it got them: a backslash and an n, written out more than once. */
const SPELLED_BREAKS = /\\n[\s\S]*?\\n/;

function foldLines(text: string): string {
  const raw = SPELLED_BREAKS.test(text) ? text.replace(/\\n/g, '\n') : text;
  if (!raw.includes('\n')) return fold(raw);
  return raw
    .split('\n')
    .map(fold)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words of a part that is nested too deeply to be walked. */
function flatText(element: PageElement): string {
  try {
    return (element.textContent ?? '').slice(0, 20_000);
  } catch {
    return '';
  }
}

/** Reads a tree once, in document order, open shadow roots and their slots included. Nothing is laid out or changed. */
export function walk(root: PageElement, limits?: WalkLimits): Walk {
  const result: Walk = { blocks: [], spans: [], chars: 0, fields: 0, iframes: [], anchors: [], cut: false };
  const { blocks, spans } = result;
  const stretches: Stretch[] = [];
  let nodes = 0;
  // The block being gathered.
  let raw = '';
  let linked = 0;
  let bold = 0;
  let link: PageElement | null = null;
  /** What an empty mark put between the words so far and the next. */
  let mark = '';
  // Where the walk stands.
  let inLink: PageElement | null = null;
  let inBold = false;
  let indent = 0;
  let counter = 0;
  /** Place in the list of an item whose first block is still to come; -1 outside. */
  let item = -1;

  function flush(kind: string, element: PageElement): void {
    const text = raw === '' ? '' : foldLines(raw);
    if (text) {
      const asItem = item >= 0 && kind !== 'button' && !/^h\d/.test(kind);
      const share = text.length / raw.length;
      blocks.push({
        text,
        plain: null,
        kind: asItem ? 'li' : kind,
        element,
        indent,
        number: asItem ? item : 0,
        linked: Math.round(linked * share),
        bold: Math.round(bold * share),
        link,
        frames: 0,
      });
      if (asItem) item = -1;
      result.chars += text.length;
    }
    raw = mark = '';
    linked = bold = 0;
    link = inLink;
  }

  function addText(data: string): void {
    // Half of all text nodes are the source's own indentation.
    if (data.charCodeAt(0) <= 32 && data.trim() === '') {
      if (raw !== '') raw += ' ';
      return;
    }
    const own = data.includes('\n') && !(data.length > 40 && OWN_LINES.test(data));
    const words = own ? data.replace(/\s+/g, ' ') : data;
    if (raw !== '') raw += mark;
    mark = '';
    raw += words;
    if (inLink) linked += words.length;
    if (inBold) bold += words.length;
  }

  function tooMuch(): boolean {
    if (++nodes > MAX_NODES || result.chars > MAX_CHARS) result.cut = true;
    else if (limits && nodes % 500 === 0 && limits.clock() > limits.until) result.cut = true;
    return result.cut;
  }

  function visitChildren(parent: PageNode, kind: string, owner: PageElement, depth: number): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (tooMuch()) return;
      if (child.nodeType === 3) addText((child as PageText).data);
      else if (child.nodeType === 1) visit(child as PageElement, kind, owner, depth);
    }
  }

  function visitInline(
    element: PageElement,
    code: number,
    outer: string,
    owner: PageElement,
    depth: number,
  ): void {
    if (element.hasAttributes()) {
      const classes = element.getAttribute('class') ?? '';
      if (isHidden(element, classes)) return;
      const sign = signOf(element, classes);
      if (sign) {
        mark = sign === 'mark' ? ' · ' : mark || ' ';
        return;
      }
    }
    const outerLink = inLink;
    const outerBold = inBold;
    const start = raw.length;
    const from = blocks.length;
    if (code === LINK) {
      inLink = element;
      link ??= element;
    } else if (code === BOLD) inBold = true;
    visitChildren(element.shadowRoot ?? element, outer, owner, depth + 1);
    inLink = outerLink;
    inBold = outerBold;
    if (code !== LINK) return;
    // A link around blocks (`<a><button>`) says what they say, less what stood before it in the first.
    const inside = start > 0 ? from + 1 : from;
    const text =
      blocks.length > from
        ? blocks
            .slice(inside, inside + 4)
            .map((block) => block.text)
            .join(' ')
        : fold(raw.slice(start, start + 200));
    if (text.length < 60)
      result.anchors.push({ element, text: text || (element.getAttribute('aria-label') ?? '') });
  }

  function visit(element: PageElement, outer: string, owner: PageElement, depth: number): void {
    const tag = element.localName;
    const code = TAGS.get(tag) ?? 0;
    if (code === SKIP) return;
    if (code === BREAK) {
      raw += '\n';
      return;
    }
    if (code === FIELD) {
      if (element.getAttribute('type') !== 'hidden') result.fields++;
      return;
    }
    if (code === IFRAME) {
      result.iframes.push(element as PageFrame);
      return;
    }
    if (depth > MAX_DEPTH) {
      addText(flatText(element));
      return;
    }
    const own = code === 0 && tag.includes('-');
    const isBlock =
      code === BLOCK || code === LIST || code === ITEM || (own && element.firstElementChild !== null);
    if (tag === 'slot') {
      const assigned = (element as PageSlot).assignedNodes();
      for (const node of assigned) {
        if (node.nodeType === 3) addText((node as PageText).data);
        else if (node.nodeType === 1) visit(node as PageElement, outer, owner, depth + 1);
      }
      if (assigned.length > 0) return;
    }
    if (!isBlock && !(own && element.shadowRoot)) {
      visitInline(element, code, outer, owner, depth);
      return;
    }

    flush(outer, owner);
    const heading = element.getAttribute('role') === 'heading';
    const kind = heading ? `h${element.getAttribute('aria-level')?.match(/^[1-6]$/)?.[0] ?? 2}` : tag;
    const frame = frameOf(element, tag);
    const from = blocks.length;
    const { chars, fields } = result;
    const outerItem = item;
    const outerCounter = counter;
    if (code === ITEM) item = counter > 0 ? counter++ : 0;
    else if (code === LIST) {
      indent++;
      counter = tag === 'ol' ? 1 : 0;
      item = -1;
    }
    visitChildren(element.shadowRoot ?? element, kind, element, depth + 1);
    flush(kind, element);
    if (code === ITEM) item = -1;
    else if (code === LIST) {
      indent--;
      counter = outerCounter;
      item = blocks.length === from ? outerItem : -1;
    }
    const to = blocks.length;
    if (to === from) return;
    if (to > from + 1) spans.push({ element, from, to });
    const held = result.chars - chars;
    const inputs = result.fields - fields;
    let around = Math.abs(frame);
    // Few words to a field make a form, whatever its tag; many make a page that is wrapped in one.
    if (around === Frame.form && held > 1200 + 150 * inputs) around = 0;
    else if (!around && inputs > 2 && held < 100 * inputs) around = Frame.form;
    if (!around) return;
    let hasTitle = false;
    for (let at = from; at < to && !hasTitle; at++) hasTitle = blocks[at]?.kind === 'h1';
    stretches.push({ frame: around, from, to, chars: held, weak: frame < 0, hasTitle });
  }

  visit(root, 'div', root, 0);
  flush('div', root);
  markFrames(blocks, stretches, result.chars);
  return result;
}
