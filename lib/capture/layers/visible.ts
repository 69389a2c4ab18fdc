import { withoutCall } from '../clean';
import { isHeading } from '../markdown';
import { Frame } from '../surroundings';
import { plain, squash, words } from '../text';
import { type Block, plainOf, type Walk } from '../walk';
import {
  APPLY,
  CHROME_LINE,
  FURNITURE,
  gathersPostings,
  namesOtherSection,
  namesPosting,
  POSTING_SECTION,
} from '../words';
import type { Meta } from './meta';
import { isHouseSign, namesRole, soundsLikeRole, titleParts, titleText, withoutGender } from './title';

/** The page as a reader sees it: which heading is the title, and which lines are the posting's text. */

const NO_CONTENT =
  Frame.nav |
  Frame.footer |
  Frame.dialog |
  Frame.similar |
  Frame.share |
  Frame.hidden |
  Frame.card |
  Frame.form;
const APART = Frame.nav | Frame.footer | Frame.dialog | Frame.similar | Frame.share | Frame.card;
const TITLE_HOOK =
  /(?:job|position|posting|vacancy|offer|role)[-_]{0,2}(?:title|headline|header|name)|jobTitle|jobPostingHeader|top-?card[\w-]*title/i;

/** Blocks from `from` up to and without `to`. */
export interface Stretch {
  from: number;
  to: number;
}

export interface TitleBlock {
  text: string;
  index: number;
  score: number;
  /** The page calls what it names a posting: "Stellenangebot: Floristin", "Vacancy" above it. */
  called: boolean;
}

/** "Convocatoria: Niñera", "Job opening – Florist": the kind of page before the role. */
function afterKind(heading: string): string | null {
  const [, kind = '', role] = heading.match(/^([^:–—]{4,50}?)\s*(?::|\s[–—-])\s+(\S.{2,})$/) ?? [];
  return role && namesPosting(plain(kind)) ? role : null;
}

/** `class="h2"`: set like a heading, in a page that has no tags for one. */
const SET_AS_HEADING = /(?:^|[\s_-])h[12](?:$|[\s_-])/;

/** Whether an element's own marks call it the job's title. */
function isHooked({ element, text }: Block): boolean {
  if (text.length > 160 || !element.hasAttributes()) return false;
  const marks = ['class', 'id', 'data-testid', 'data-automation-id'].map((name) =>
    element.getAttribute(name),
  );
  return TITLE_HOOK.test(marks.join(' '));
}

/**
 * The heading that names the role: one that the page's title repeats, not one of the site's own. `address`: names in the
 * page's own, in the form of `squash`.
 */
export function findTitle(
  blocks: readonly Block[],
  meta: Meta,
  address: readonly string[] = [],
): TitleBlock | null {
  const titles = [meta.title, meta.ogTitle].map((title) => squash(titleText(title))).filter(Boolean);
  const site = meta.siteName ? squash(meta.siteName) : '';
  const parts = [...new Set([meta.title, meta.ogTitle].flatMap(titleParts))];
  const houses = parts.some(soundsLikeRole) ? parts.filter((part) => !namesRole(part)).map(squash) : [];
  // A page without an h1 begins with another.
  const top = blocks.find(
    ({ kind, frames }) => /^h[1-4]$/.test(kind) && !(frames & (NO_CONTENT | Frame.header)),
  );
  const first = blocks.some(({ kind }) => kind === 'h1') ? null : top;
  let best: TitleBlock | null = null;
  let seen = 0;
  /** Where a heading last said no more than that a posting follows. */
  let announced = -9;
  function weigh(index: number, block: Block, level: number): void {
    const whole = withoutCall(block.text.replace(/\n+/g, ' '));
    const role = afterKind(whole) ?? whole;
    const [only, ...others] = level === 0 ? titleParts(role).filter(soundsLikeRole) : [];
    const text = only && others.length === 0 ? only : role;
    const name = plain(text);
    const key = squash(text);
    const sign = FURNITURE.is(name) || isHouseSign(name, parts);
    if (sign && namesPosting(name)) announced = index;
    if (sign || /\$\{|\{\{/.test(text) || key.length < 3 || key === site || address.includes(key)) return;
    const hook = isHooked(block);
    const sounds = namesRole(text);
    // "Vacature bakker" in the page's title, and "Bakker" in its heading.
    const kept = parts.map(plain).find((part) => part !== name && key.length > 4 && part.includes(name));
    const called =
      role !== whole ||
      (index - announced < 5 && namesRole(text)) ||
      (kept !== undefined && namesPosting(kept.replace(name, ' ')));
    const leads = block === first && sounds;
    let score = level === 1 ? 4 : leads ? 3 : level === 2 || hook ? 1 : 0;
    if (hook) score += 2;
    if (called) score += 3;
    if (houses.includes(key)) score -= 3;
    if (titles.includes(key)) score += 3;
    else if (titles.some((title) => title.includes(key) || title.includes(squash(withoutGender(text)))))
      score += key.length > 6 ? 3 : 1;
    else if (titles.some((title) => title.length > 8 && key.includes(title))) score += 2;
    else if (level > 1 && !hook && !called && !leads) score -= 2;
    if (sounds) score += 1.5;
    if (namesOtherSection(name) || gathersPostings(name)) score -= 5;
    if (titles.length === 0 && seen === 1) score += 2;
    if (level > 1 && !sounds && POSTING_SECTION.within(name)) score -= 3;
    if (block.frames & APART) score -= 5;
    if (block.frames & (Frame.hidden | Frame.aside)) score -= 2;
    if (text.length > 120) score -= 1;
    score -= index / 10_000;
    if (!best || score > best.score) best = { text, index, score, called };
  }
  for (let index = 0; index < blocks.length && seen < 60; index++) {
    const block = blocks[index];
    if (!block || block.text.length > 200 || !/^h[1-6]$/.test(block.kind)) continue;
    seen++;
    weigh(index, block, Number(block.kind[1]));
    // Before any title stands, such a heading may have the role in a line below it.
    const next = announced === index && !best ? blocks[index + 1] : undefined;
    if (next && /^(?:p|div|span)$/.test(next.kind) && next.text.length < 100 && !/[.!?:]$/.test(next.text))
      weigh(index + 1, next, 0);
  }
  const found = () => (best && best.score >= 2 ? best : null);
  // A heading that the page's title repeats needs no second opinion.
  if ((found()?.score ?? 0) >= 6) return found();
  for (let index = 0; index < blocks.length && seen < 90; index++) {
    const block = blocks[index];
    if (!block || block.text.length > 160 || /^h[1-6]$/.test(block.kind) || APPLY.is(plainOf(block)))
      continue;
    const set = SET_AS_HEADING.test(block.element.getAttribute('class') ?? '');
    if (!set && !isHooked(block)) continue;
    seen++;
    weigh(index, block, set ? 2 : 0);
  }
  if (best) return found();
  // A page without headings: a line that the page's title begins with, word for word, is as good as one.
  for (let index = 0; index < blocks.length && !best; index++) {
    const block = blocks[index];
    if (!block || block.text.length > 120 || block.kind === 'li' || block.frames & NO_CONTENT) continue;
    const begun = titles.some((title) => title.startsWith(squash(block.text)));
    if (begun && namesRole(block.text)) weigh(index, block, 2);
  }
  return found();
}

/** Characters of a block that speak for content. */
function worth(block: Block): number {
  if (block.frames & (NO_CONTENT | Frame.aside | Frame.header) || block.kind === 'button') return 0;
  const own = block.text.length - block.linked;
  if (own < block.text.length * 0.5) return 0;
  return own >= 60 || block.kind === 'li' ? own : own / 3;
}

/** The smallest element that holds most of the content, as its stretch of blocks. */
export function findRoot({ blocks, spans }: Walk): Stretch {
  // Sums from the start, so that any stretch's share is one subtraction.
  const sums = [0];
  for (const [at, block] of blocks.entries()) sums.push((sums[at] ?? 0) + worth(block));
  const most = (sums.at(-1) ?? 0) * 0.88;
  const root = most > 0 && spans.find(({ from, to }) => (sums[to] ?? 0) - (sums[from] ?? 0) > most);
  return root || { from: 0, to: blocks.length };
}

const CONSENT =
  /\bcookies?\b|\bby (?:clicking|continuing|signing|submitting)\b.{0,80}\b(?:agree|consent|accept)/i;

/** Cuts what follows a posting without a heading of its own: "Not the right role?", "Share this job". */
function trimEnd(kept: Block[]): void {
  const total = kept.reduce((sum, block) => sum + block.text.length, 0);
  let before = 0;
  for (const [index, { text, kind }] of kept.entries()) {
    if (
      before > total * 0.6 &&
      kind !== 'li' &&
      text.length > 12 &&
      text.length < 70 &&
      namesOtherSection(plain(text))
    ) {
      kept.length = index;
      break;
    }
    before += text.length;
  }
  for (let last = kept.at(-1); last && isHeading(last); last = kept.at(-1)) kept.pop();
}

/** Which words a text has, in whatever order. */
function wordSet(text: string): string {
  return [...new Set(words(text))].sort().join(' ');
}

/** The posting's own lines: after its title, without what stands around and beside it. */
export function descriptionBlocks(
  walked: Walk,
  root: Stretch | null,
  title: TitleBlock | null,
  lenient = false,
): Block[] {
  const kept: Block[] = [];
  let skipping = false;
  const { from, to } = root ?? { from: 0, to: walked.blocks.length };
  const start = title && title.index >= from && title.index < to ? title.index + 1 : from;
  const [repeated = '\n'] = words(title?.text ?? '');
  const titleWords = wordSet(title?.text ?? '');
  for (let index = start; index < to; index++) {
    const block = walked.blocks[index];
    if (!block) continue;
    if (block.kind === 'button' || block.frames & (lenient ? NO_CONTENT & ~Frame.hidden : NO_CONTENT))
      continue;
    if (block.frames & Frame.aside && !lenient) continue;
    const name = block.text.length < 120 ? plainOf(block) : '';
    if (isHeading(block)) {
      const other = namesOtherSection(name);
      if (other) skipping = true;
      else if (skipping && POSTING_SECTION.within(name)) skipping = false;
      if (other) continue;
    }
    if (skipping) continue;
    if (
      name &&
      (CHROME_LINE.is(name) ||
        (name.length < 40 && APPLY.is(name)) ||
        (name.includes(repeated) && wordSet(name) === titleWords))
    )
      continue;
    if (block.text.length < 800 && CONSENT.test(block.text)) continue;
    // A short line that is nothing but a link leads away; in a list it may be part of the text.
    if (block.link && block.linked >= block.text.length - 2 && block.text.length < 80 && block.kind !== 'li')
      continue;
    kept.push(block);
  }
  trimEnd(kept);
  return kept;
}

/** How much the lines look like a posting: headings of its kind, prose, lists. */
export function postingStrength(blocks: readonly Block[]): { chars: number; sections: number } {
  let chars = 0;
  let sections = 0;
  for (const block of blocks) {
    chars += block.text.length - block.linked;
    const short = block.text.length < 80;
    if (
      short &&
      (isHeading(block) || /[:：]$/.test(block.text) || (block.kind !== 'li' && block.text.length < 40)) &&
      POSTING_SECTION.within(plainOf(block))
    )
      sections++;
    // Headings of a text whose only marks are line breaks.
    if (!short && block.text.includes('\n'))
      for (const line of block.text.split('\n', 80))
        if (
          line.length > 3 &&
          line.length < 45 &&
          !/[.!?,;]$/.test(line) &&
          POSTING_SECTION.within(plain(line))
        )
          sections++;
  }
  return { chars, sections };
}
