/**
 * What the capture asks of a page's tree, and no more. A browser's own Document satisfies it, and so does the tree
 * that `tree/` reads from a snapshot; nothing here can change a page.
 */

export interface PageNode {
  /** 1 for an element, 3 for a text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentElement: PageElement | null;
}

export interface PageText extends PageNode {
  readonly data: string;
}

export type PageElements = ArrayLike<PageElement> & Iterable<PageElement>;

interface Scope {
  /** Selectors see what a browser shows them: no shadow root's inside, no template's content. */
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): PageElements;
}

export interface PageElement extends PageNode, Scope {
  /** Lower case in a page of HTML. */
  readonly localName: string;
  readonly id: string;
  readonly outerHTML: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly childElementCount: number;
  /** Open ones only. */
  readonly shadowRoot: PageNode | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  hasAttributes(): boolean;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
  contains(other: PageNode | null): boolean;
  /** A sum of bits as the DOM has them; see `PRECEDING`. */
  compareDocumentPosition(other: PageNode): number;
}

/** A `<slot>`: what the host's own children put into it. */
export interface PageSlot extends PageElement {
  assignedNodes(): readonly PageNode[];
}

/** An `<iframe>` or `<frame>`. `contentDocument` is null where the frame is another site's. */
export interface PageFrame extends PageElement {
  readonly contentDocument: PageDocument | null;
}

export interface PageDocument extends Scope {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  readonly title: string;
  /** MIME type. */
  readonly contentType: string;
  /** Where relative addresses start. */
  readonly baseURI: string;
}

/** The bit of `compareDocumentPosition` that says that the other one comes first. */
export const PRECEDING = 2;
