import type { LabelledField } from '../model/capture';

/** What a site's file may ask of the page. Selectors look in the root (a split view's pane) first, then in the page. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** The part that shows the posting. */
  readonly root: Element;
  /** The document's title, trimmed. */
  readonly title: string;
  /** `title` cut at ` | `, ` - `, ` – `, ` · `, ` :: `. */
  readonly titleParts: readonly string[];
  /** `Label: value` pairs of the root, in order. */
  readonly labelled: readonly LabelledField[];
  /** The first JobPosting of the page that is the one of this address, or null. */
  readonly posting: Readonly<Record<string, unknown>> | null;
  /** First matching element. */
  find(selector: string): Element | null;
  /** Visible text of the first match, white space folded; null where there is none or it is empty. */
  text(selector: string): string | null;
  /** Visible text of every match. */
  texts(selector: string): string[];
  /** An attribute of the first match. */
  attribute(selector: string, name: string): string | null;
  /** The first match as Markdown, boilerplate left out. */
  markdown(selector: string): string | null;
  /** The value of the first label that matches. */
  value(label: RegExp): string | null;
  /** JSON in a script element, parsed and capped; null where absent or broken. */
  json(selector: string): unknown;
}
