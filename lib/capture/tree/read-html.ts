import { BLOCKS, ENDED, stopsEnd } from './implied-ends';
import { ElementNode, ShadowRootNode, TextNode } from './nodes';
import { decodeReferences } from './references';
import { BANG, endOf, isLetter, nameEnd, QUESTION, SLASH } from './scan';
import { StartTag } from './start-tag';
import { RAW, rawEnd, skip } from './unread';

/**
 * Reads HTML into a light tree, in one pass and in time linear in the text; whatever the text, it gives a tree.
 *
 * `page`: what a browser wrote of a page that it holds. Its rules leave nothing to guess: every element but the void
 * ones is closed, attributes stand in double quotes, raw text in few elements
 * (https://html.spec.whatwg.org/#serialising-html-fragments). So the very tree comes back, also where it is one that no
 * parser would make (a `div` in a `p`). `fragment`: HTML as people write it, with the end tags that they leave out.
 */
export interface ReadOptions {
  from: 'page' | 'fragment';
  /** Templates with `shadowrootmode` are the shadow roots of their hosts, not what the page's author wrote. */
  shadow?: boolean;
  /** XHTML: `<br/>` and its like close themselves, and scripts hold character references. */
  xml?: boolean;
}

/** Written without an end tag. */
const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Raw text in what people write; a browser writes references in them. */
const RAW_IN_FRAGMENT = new Set([...RAW, 'title', 'textarea']);
/** Nothing inside is a reader's text: drawings, and what scripts will make elements of. */
const OPAQUE = new Set(['svg', 'template']);
/** No part of a fragment, whatever it says. */
const OUTER = new Set(['html', 'head', 'body', 'frameset']);
/** What is nested deeper becomes the next sibling, as browsers do when they parse. */
const MAX_DEPTH = 390;
/** What follows so many elements is left out: no reader of a posting comes that far. */
const MAX_ELEMENTS = 100_000;
/** An end tag without its start tag among so many open elements is passed over. */
const MAX_LOOK = 100;
/** The end tag of any heading ends whichever is open. */
const HEADING = /^h[1-6]$/;

interface Open {
  name: string;
  node: ElementNode | ShadowRootNode;
}

/** The tree's root: `html`, or for a fragment a `body` round it. Null where the text holds no element. */
export function readHtml(text: string, options: ReadOptions): ElementNode | null {
  const reader = new Reader(text, options);
  reader.read();
  return reader.root;
}

class Reader {
  root: ElementNode | null = null;
  private readonly text: string;
  private readonly fragment: boolean;
  private readonly shadow: boolean;
  private readonly xml: boolean;
  private readonly open: Open[] = [];
  /** How many elements of each name are open. */
  private readonly opened = new Map<string, number>();
  /** The one read last. */
  private readonly tag = new StartTag();
  private elements = 0;

  constructor(text: string, { from, shadow = false, xml = false }: ReadOptions) {
    this.fragment = from === 'fragment';
    this.shadow = shadow;
    this.xml = xml;
    this.text = this.fragment ? text.replace(/\r\n?/g, '\n').replaceAll('\0', '') : text;
    if (this.fragment) this.enter('body', this.add('body', [], 0));
  }

  read(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length && this.elements < MAX_ELEMENTS) {
      let mark = text.indexOf('<', at);
      if (mark < 0) mark = text.length;
      if (mark > at) this.addText(text.slice(at, mark));
      if (mark === text.length) break;
      at = this.readMark(mark);
    }
    while (this.open.length > 0) this.leave(text.length);
  }

  /** What begins with `<` at `mark`; gives where it ends. */
  private readMark(mark: number): number {
    const { text } = this;
    const next = text.charCodeAt(mark + 1);
    if (isLetter(next)) return this.readStart(mark);
    if (next === SLASH) return this.readEnd(mark);
    if (next === BANG || next === QUESTION) {
      if (text.startsWith('<![CDATA[', mark) && this.xml) {
        const end = endOf(text, ']]>', mark);
        this.addText(text.slice(mark + 9, end - 3), true);
        return end;
      }
      return text.startsWith('<!--', mark) ? endOf(text, '-->', mark + 2) : endOf(text, '>', mark);
    }
    this.addText('<', true);
    return mark + 1;
  }

  private readStart(mark: number): number {
    const { text, fragment } = this;
    const from = nameEnd(text, mark + 1);
    const written = text.slice(mark + 1, from);
    const name = fragment ? written.toLowerCase() : written;
    const { tag } = this;
    const end = tag.read(text, from, fragment);
    if (end < 0) return text.length;
    if (fragment && OUTER.has(name)) return end;
    if (fragment) this.closeFor(name, mark);
    if (name === 'template' && this.enterShadow()) return end;
    const element = this.add(name, tag.attributes, mark);
    if (VOID.has(name) || (tag.closesItself && this.xml)) {
      element.to = end;
      return end;
    }
    if ((fragment ? RAW_IN_FRAGMENT : RAW).has(name)) return this.readRaw(element, end);
    if (OPAQUE.has(name)) {
      element.to = skip(text, name, end);
      return element.to;
    }
    this.enter(name, element);
    return end;
  }

  private readEnd(mark: number): number {
    const { text } = this;
    const end = endOf(text, '>', mark);
    const written = text.slice(mark + 2, nameEnd(text, mark + 2));
    const name = this.fragment ? written.toLowerCase() : written;
    const { open } = this;
    if (open.at(-1)?.name === name && !(this.fragment && open.length === 1)) {
      this.leave(end);
      return end;
    }
    if (this.fragment && name === 'br') this.add('br', [], mark);
    if (!this.opened.get(name) && !(this.fragment && HEADING.test(name))) return end;
    const lowest = Math.max(this.fragment ? 1 : 0, open.length - MAX_LOOK);
    for (let at = open.length - 1; at >= lowest; at--) {
      const one = open[at]?.name ?? '';
      if (one === name || (this.fragment && HEADING.test(one) && HEADING.test(name))) {
        while (open.length > at + 1) this.leave(mark);
        this.leave(end);
        break;
      }
      if (this.fragment && stopsEnd(name, one)) break;
    }
    return end;
  }

  private readRaw(element: ElementNode, from: number): number {
    const { text } = this;
    const end = rawEnd(text, element.localName, from);
    const raw = text.slice(from, end);
    const references = this.xml || /^(?:title|textarea)$/.test(element.localName);
    if (raw) element.append(new TextNode(references ? decodeReferences(raw) : raw, element));
    element.to = endOf(text, '>', end);
    return element.to;
  }

  /** End tags that people leave out before this start tag. */
  private closeFor(name: string, mark: number): void {
    if (BLOCKS.has(name)) this.endImplied('p', mark);
    this.endImplied(name, mark);
  }
  private endImplied(name: string, mark: number): void {
    const rule = ENDED[name];
    if (!rule?.ends.some((one) => this.opened.get(one))) return;
    const { open } = this;
    for (let at = open.length - 1; at > Math.max(0, open.length - MAX_LOOK); at--) {
      const one = open[at]?.name ?? '';
      if (rule.ends.includes(one)) {
        while (open.length > at) this.leave(mark);
        return;
      }
      if (rule.within.has(one)) return;
    }
  }

  private addText(written: string, literal = false): void {
    const parent = this.open[Math.min(this.open.length - 1, MAX_DEPTH)]?.node;
    if (parent) parent.append(new TextNode(literal ? written : decodeReferences(written), parent));
  }

  private add(name: string, attributes: readonly string[], mark: number): ElementNode {
    const parent = this.open[Math.min(this.open.length - 1, MAX_DEPTH)]?.node ?? null;
    const element = new ElementNode(name, attributes, parent, this.text, mark);
    this.elements++;
    this.root ??= element;
    return element;
  }

  private enter(name: string, node: Open['node']): void {
    this.open.push({ name, node });
    this.opened.set(name, (this.opened.get(name) ?? 0) + 1);
  }

  /** A shadow root stands first in its host. */
  private enterShadow(): boolean {
    const host = this.open.at(-1)?.node;
    if (!this.shadow || !this.tag.attributes.includes('shadowrootmode')) return false;
    if (!(host instanceof ElementNode) || host.shadowRoot || host.firstChild) return false;
    host.shadowRoot = new ShadowRootNode(host);
    this.enter('template', host.shadowRoot);
    return true;
  }

  private leave(end: number): void {
    const depth = this.open.length - 1;
    const { name = '', node } = this.open.pop() ?? {};
    this.opened.set(name, (this.opened.get(name) ?? 1) - 1);
    if (!(node instanceof ElementNode)) return;
    node.to = end;
    // What was nested too deeply stands beside it, not inside.
    if (depth <= MAX_DEPTH) node.last = node.scope.length - 1;
  }
}
