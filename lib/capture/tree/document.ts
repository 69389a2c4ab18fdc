import type { DocumentSnapshot } from '../../model/snapshot';
import type { PageDocument } from '../dom';
import { fold } from '../text';
import type { ElementNode } from './nodes';
import { readHtml } from './read-html';

/** A document of a snapshot, with the documents of its frames. */
export class DocumentNode implements PageDocument {
  readonly documentElement: ElementNode | null;
  readonly contentType: string;
  readonly baseURI: string;

  constructor({ html, contentType, base, shadow }: DocumentSnapshot, url: string) {
    this.contentType = contentType;
    this.baseURI = base ?? url;
    this.documentElement = readHtml(html, { from: 'page', shadow, xml: contentType.includes('xml') });
  }

  get body(): ElementNode | null {
    let at = this.documentElement?.firstElementChild ?? null;
    while (at && !/^(?:body|frameset)$/.test(at.localName)) at = at.nextElementSibling;
    return at;
  }
  get title(): string {
    return fold(this.querySelector('title')?.textContent ?? '');
  }

  querySelector(selector: string): ElementNode | null {
    const root = this.documentElement;
    return root?.matches(selector) ? root : (root?.querySelector(selector) ?? null);
  }
  querySelectorAll(selector: string): ElementNode[] {
    const root = this.documentElement;
    if (!root) return [];
    const inside = root.querySelectorAll(selector);
    return root.matches(selector) ? [root, ...inside] : inside;
  }
}
