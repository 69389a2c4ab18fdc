import type { LabelledField } from '../model/capture';
import type { PageDocument, PageElement } from './dom';
import type { Thing } from './layers/finding';
import { parseJson } from './layers/json-ld';
import { titleParts } from './layers/title';
import { descriptionBlocks } from './layers/visible';
import { toMarkdown } from './markdown';
import { fold, plain } from './text';
import { walk } from './walk';

/** What a site's file may ask of the page. Selectors look in the root (a split view's pane) first, then in the page. */
export interface Page {
  readonly document: PageDocument;
  readonly url: URL;
  /** The part that shows the posting. */
  readonly root: PageElement;
  /** The document's title, trimmed, without a count of unread messages. */
  readonly title: string;
  /** `title` cut at ` | `, ` - `, ` – `, ` · `, ` :: `. */
  readonly titleParts: readonly string[];
  /** `Label: value` pairs of the root, in order. */
  readonly labelled: readonly LabelledField[];
  /** The JobPosting of this address as published, or null. */
  readonly posting: Readonly<Thing> | null;
  /** First matching element. */
  find(selector: string): PageElement | null;
  /** Text of the first match, white space folded; null where there is none or it is empty. */
  text(selector: string): string | null;
  /** Text of every match, empty ones left out. */
  texts(selector: string): string[];
  /** An attribute of the first match. */
  attribute(selector: string, name: string): string | null;
  /** An element, or the first match, as Markdown, boilerplate left out. */
  markdown(at: string | PageElement): string | null;
  /** The value of the first label that matches; labels are compared in lower case without accents. */
  value(label: RegExp): string | null;
  /** JSON in a script element, parsed and capped; null where absent or broken. */
  json(selector: string): unknown;
}

export interface PageParts {
  document: PageDocument;
  url: URL;
  root: PageElement;
  title: string;
  labelled: readonly LabelledField[];
  posting: Thing | null;
}

const MAX_JSON = 1_500_000;

export function createPage(parts: PageParts): Page {
  const { document, root, title, labelled } = parts;
  const find = (selector: string) => root.querySelector(selector) ?? document.querySelector(selector);
  const textOf = (element: PageElement | null) => fold((element?.textContent ?? '').slice(0, 20_000)) || null;
  return {
    ...parts,
    titleParts: titleParts(title),
    find,
    text: (selector) => textOf(find(selector)),
    texts: (selector) => {
      const inside = root.querySelectorAll(selector);
      const found = inside.length > 0 ? inside : document.querySelectorAll(selector);
      return [...found].map(textOf).filter((text) => text !== null);
    },
    attribute: (selector, name) => find(selector)?.getAttribute(name)?.trim() || null,
    markdown: (at) => {
      const element = typeof at === 'string' ? find(at) : at;
      return element ? toMarkdown(descriptionBlocks(walk(element), null, null, true)) || null : null;
    },
    value: (label) => labelled.find((pair) => label.test(plain(pair.label)))?.value ?? null,
    json: (selector) => {
      const text = find(selector)?.textContent ?? '';
      return text.length < MAX_JSON ? (parseJson(text) ?? null) : null;
    },
  };
}
