import type { PageDocument, PageFrame, PageNode, PageSlot, PageText } from '../dom';
import { matches, selectAll, selectFirst } from './selectors';

/** The tree that `read-html.ts` makes. Elements know their place among all, so that "inside" and "before" are numbers. */

export type TreeNode = TextNode | ElementNode;

/** A node that holds others. */
abstract class Container {
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  firstElementChild: ElementNode | null = null;
  lastElementChild: ElementNode | null = null;
  childElementCount = 0;
  /** The elements of the same tree, in document order; those in a shadow root are a tree of their own. */
  readonly scope: ElementNode[];

  constructor(scope: ElementNode[]) {
    this.scope = scope;
  }

  append(node: TreeNode): void {
    if (this.lastChild) this.lastChild.nextSibling = node;
    else this.firstChild = node;
    this.lastChild = node;
    if (!(node instanceof ElementNode)) return;
    node.previousElementSibling = this.lastElementChild;
    if (this.lastElementChild) this.lastElementChild.nextElementSibling = node;
    else this.firstElementChild = node;
    this.lastElementChild = node;
    this.childElementCount++;
  }

  get textContent(): string {
    let text = '';
    let node: TreeNode | null = this.firstChild;
    while (node) {
      if (node instanceof TextNode) text += node.data;
      else if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      while (node && !node.nextSibling) {
        const { parent }: TreeNode = node;
        node = parent !== this && parent instanceof ElementNode ? parent : null;
      }
      node = node?.nextSibling ?? null;
    }
    return text;
  }
}

export class TextNode implements PageText {
  readonly data: string;
  readonly parent: Container;
  nextSibling: TreeNode | null = null;

  constructor(data: string, parent: Container) {
    this.data = data;
    this.parent = parent;
  }

  get nodeType(): number {
    return 3;
  }
  get textContent(): string {
    return this.data;
  }
  get firstChild(): null {
    return null;
  }
  get parentElement(): ElementNode | null {
    return this.parent instanceof ElementNode ? this.parent : null;
  }
}

export class ShadowRootNode extends Container implements PageNode {
  readonly host: ElementNode;
  private slots: Map<string, ElementNode> | null = null;

  constructor(host: ElementNode) {
    super([]);
    this.host = host;
  }

  get nodeType(): number {
    return 11;
  }
  get nextSibling(): null {
    return null;
  }
  get parentElement(): null {
    return null;
  }

  /** Of several slots of one name the first gets the host's children. */
  slotNamed(name: string): ElementNode | null {
    if (!this.slots) {
      this.slots = new Map();
      for (const slot of this.scope) {
        const own = slot.getAttribute('name') ?? '';
        if (slot.localName === 'slot' && !this.slots.has(own)) this.slots.set(own, slot);
      }
    }
    return this.slots.get(name) ?? null;
  }
}

export class ElementNode extends Container implements PageSlot, PageFrame {
  readonly localName: string;
  /** Name, value, name, value, … */
  private readonly attributes: readonly string[];
  readonly parent: Container | null;
  /** The text that was read, and where in it this element begins and ends. */
  private readonly text: string;
  private readonly from: number;
  to: number;
  /** Place in `scope`, and that of the last element inside; itself where there is none. */
  readonly index: number;
  last: number;
  nextSibling: TreeNode | null = null;
  nextElementSibling: ElementNode | null = null;
  previousElementSibling: ElementNode | null = null;
  shadowRoot: ShadowRootNode | null = null;
  contentDocument: PageDocument | null = null;

  constructor(
    localName: string,
    attributes: readonly string[],
    parent: Container | null,
    text: string,
    from: number,
  ) {
    super(parent?.scope ?? []);
    this.localName = localName;
    this.attributes = attributes;
    this.parent = parent;
    this.text = text;
    this.from = from;
    this.to = text.length;
    this.index = this.last = this.scope.push(this) - 1;
    parent?.append(this);
  }

  get nodeType(): number {
    return 1;
  }
  get parentElement(): ElementNode | null {
    return this.parent instanceof ElementNode ? this.parent : null;
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  get outerHTML(): string {
    return this.text.slice(this.from, this.to);
  }

  getAttribute(name: string): string | null {
    const { attributes } = this;
    for (let at = 0; at < attributes.length; at += 2) {
      if (attributes[at] === name) return attributes[at + 1] ?? '';
    }
    return null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  matches(selector: string): boolean {
    return matches(this, selector);
  }
  closest(selector: string): ElementNode | null {
    for (let at: ElementNode | null = this; at; at = at.parentElement) if (at.matches(selector)) return at;
    return null;
  }
  querySelector(selector: string): ElementNode | null {
    return selectFirst(selector, this.scope, this.index + 1, this.last);
  }
  querySelectorAll(selector: string): ElementNode[] {
    return selectAll(selector, this.scope, this.index + 1, this.last);
  }

  contains(other: PageNode | null): boolean {
    const element = other instanceof TextNode ? other.parentElement : other;
    return (
      element instanceof ElementNode &&
      element.scope === this.scope &&
      element.index >= this.index &&
      element.index <= this.last
    );
  }
  compareDocumentPosition(other: PageNode): number {
    const [disconnected, preceding, following, holds, within] = [1, 2, 4, 8, 16];
    if (!(other instanceof ElementNode) || other.scope !== this.scope) return disconnected;
    if (other.index === this.index) return 0;
    if (other.index < this.index) return preceding + (other.contains(this) ? holds : 0);
    return following + (this.contains(other) ? within : 0);
  }

  /** Of a slot in a shadow root: those of the host's children that a browser shows in it. */
  assignedNodes(): TreeNode[] {
    let top: ElementNode = this;
    for (let at = this.parentElement; at; at = at.parentElement) top = at;
    const root = top.parent;
    const name = this.getAttribute('name') ?? '';
    if (!(root instanceof ShadowRootNode) || root.slotNamed(name) !== this) return [];
    const assigned: TreeNode[] = [];
    for (let child = root.host.firstChild; child; child = child.nextSibling) {
      const wanted = child instanceof ElementNode ? (child.getAttribute('slot') ?? '') : '';
      if (wanted === name) assigned.push(child);
    }
    return assigned;
  }
}
