import { cleanTitle } from '../clean';
import type { PageDocument, PageElement } from '../dom';
import { compareIdentity, idTokens, isSameSite } from '../identity';
import { markdownOf, toMarkdown } from '../markdown';
import { Frame } from '../surroundings';
import { likeness, squash } from '../text';
import { type Block, type Walk, walk } from '../walk';
import type { Finding, Thing } from './finding';
import { readJobPosting, wordsOf } from './job-posting';
import type { JsonLd } from './json-ld';
import type { Meta } from './meta';
import { readMicrodata } from './microdata';
import { soundsLikeRole } from './title';
import { descriptionBlocks, type TitleBlock } from './visible';

/** Which of a page's structured postings, if any, is the one on show. */

export interface Structured {
  thing: Thing;
  finding: Finding;
  /** Where it is marked up, for microdata and RDFa. */
  element: PageElement | null;
}

function isAddress(id: string): boolean {
  return /^(?:https?:)?\//.test(id);
}

export function readStructured(document: PageDocument, jsonLd: JsonLd): Structured[] {
  if (jsonLd.postings.length > 0) {
    // Descriptions are costly to convert: of several postings only the chosen one's is, later.
    const convert = jsonLd.postings.length > 1 ? () => '' : undefined;
    return jsonLd.postings
      .slice(0, 60)
      .map((thing) => ({ thing, element: null, finding: readJobPosting(thing, 'json-ld', convert) }));
  }
  return readMicrodata(document).map(({ thing, element, source }) => ({
    thing,
    element,
    finding: readJobPosting(thing, source, (value) =>
      typeof value === 'object' && value !== null && 'nodeType' in value
        ? toMarkdown(descriptionBlocks(walk(value as PageElement), null, null, true))
        : markdownOf(wordsOf(value) ?? ''),
    ),
  }));
}

/** One alone, the one whose identity the address shows, or the one marked up around the page's heading; else none. */
export function chooseStructured(
  all: readonly Structured[],
  url: URL,
  title: TitleBlock | null,
  walked: Walk,
): Structured | null {
  const [first] = all;
  if (!first || all.length === 1) return first ?? null;
  const ids = idTokens(url);
  const named = all.filter(({ finding }) =>
    (finding.identity ?? []).some((id) =>
      isAddress(id) ? compareIdentity(id, url) === 'same' : ids.includes(id.toLowerCase()),
    ),
  );
  const alike = (list: readonly Structured[]) =>
    new Set(list.map(({ finding }) => squash(String(finding.fields.title ?? '')))).size === 1;
  let chosen: Structured | undefined;
  if (named.length > 0) chosen = alike(named) ? named[0] : undefined;
  else if (alike(all)) chosen = first;
  else {
    const heading = title ? (walked.blocks[title.index]?.element ?? null) : null;
    const around = all.filter(({ element }) => element && heading && element.contains(heading));
    chosen = around.length === 1 ? around[0] : undefined;
  }
  if (!chosen || chosen.element) return chosen ?? null;
  return { ...chosen, finding: readJobPosting(chosen.thing, 'json-ld') };
}

/** Three stretches from the inside of a text's longer lines: where the page shows one of them, it shows the text. */
export function isShown(description: string, blocks: readonly Block[]): boolean {
  const lines = description
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-#*]+|\d+\.)\s+/, ''))
    .filter((line) => line.length > 40);
  const samples = [lines[0], lines[Math.floor(lines.length / 2)], lines.at(-1)]
    .map((line) => line?.slice(4, 36))
    .filter((line) => line !== undefined);
  return samples.some((sample) =>
    blocks.some((block) => !(block.frames & Frame.card) && block.text.includes(sample)),
  );
}

/**
 * Whether a structured posting is the one on show. Pages that change without loading leave the data of an earlier
 * job behind, results pages carry the data of their first job.
 */
export function isCurrent(
  { finding }: Structured,
  url: URL,
  meta: Meta,
  title: TitleBlock | null,
  blocks: readonly Block[],
  contentChars: number,
): boolean {
  const verdicts = (finding.identity ?? []).filter(isAddress).map((id) => compareIdentity(id, url));
  if (verdicts.includes('same')) return true;
  const { description } = finding.fields;
  if (typeof description === 'string' && description.length > 80 && isShown(description, blocks)) return true;
  if (verdicts.includes('other')) return false;
  const name = cleanTitle(String(finding.fields.title ?? ''));
  const shown = [title?.text, meta.title, meta.ogTitle].filter((text): text is string => Boolean(text));
  const key = squash(name ?? '');
  const agrees = shown.some((text) => {
    const other = squash(text);
    return other.includes(key) || key.includes(other) || likeness(text, name ?? '') > 0.5;
  });
  if (!name || agrees) return true;
  // Nothing on show contradicts it: an empty shell, or a page that says only that the job is gone. Data that states
  // another address of this site must at least carry the page's title.
  const elsewhere = (finding.identity ?? []).some((id) => isAddress(id) && isSameSite(id, url));
  return !elsewhere && contentChars < 600 && !(title && soundsLikeRole(title.text));
}
