import type { ListedPosting } from '../model/capture';
import { cleanUrl } from './clean';
import type { PageElement } from './dom';
import { Frame } from './surroundings';
import { fold, plain } from './text';
import type { Block } from './walk';
import { APPLY, FURNITURE } from './words';

/** Cards of a results page: siblings alike, each with a link whose words are a title, and facts beside it. */

export interface Cards {
  parent: PageElement;
  items: { element: PageElement; title: Block; blocks: Block[] }[];
}

const MIN_CARDS = 4;
const CLIMB = 7;
const APART = Frame.nav | Frame.footer | Frame.dialog | Frame.share;

function isTitleLink(block: Block): boolean {
  return (
    block.link !== null &&
    block.kind !== 'button' &&
    block.text.length >= 5 &&
    block.text.length < 400 &&
    !(block.frames & APART) &&
    (block.link.getAttribute('href') ?? '').length > 1
  );
}

/** Groups of cards, the largest first. */
export function findCards(blocks: readonly Block[]): Cards[] {
  const families = new Map<PageElement, Map<PageElement, Block>>();
  for (const block of blocks) {
    if (!isTitleLink(block)) continue;
    let child: PageElement = block.element;
    for (let step = 0; step < CLIMB; step++) {
      const parent: PageElement | null = child.parentElement;
      if (!parent || parent.localName === 'body') break;
      const family = families.get(parent) ?? new Map<PageElement, Block>();
      families.set(parent, family);
      if (!family.has(child)) family.set(child, block);
      child = parent;
    }
  }
  const headings = blocks.filter(({ kind, frames }) => kind === 'h1' && !(frames & APART));
  const groups: Cards[] = [];
  for (const [parent, family] of families) {
    // The facts and links below a posting's heading are not its neighbours.
    if (family.size < MIN_CARDS || headings.some(({ element }) => parent.contains(element))) continue;
    const tags = new Map<string, number>();
    for (const child of family.keys()) tags.set(child.localName, (tags.get(child.localName) ?? 0) + 1);
    const [tag, count] = [...tags].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count < MIN_CARDS) continue;
    const items: Cards['items'] = [];
    for (const [child, title] of family) {
      if (child.localName !== tag) continue;
      items.push({ element: child, title, blocks: [] });
    }
    groups.push({ parent, items });
  }
  if (groups.length === 0) return groups;
  const byElement = new Map<PageElement, Block[]>();
  for (const group of groups) for (const item of group.items) byElement.set(item.element, item.blocks);
  for (const block of blocks) {
    for (
      let element: PageElement | null = block.element, step = 0;
      element && step < CLIMB + 3;
      element = element.parentElement, step++
    ) {
      byElement.get(element)?.push(block);
    }
  }
  const cards = groups.filter(({ items }) => {
    const chars = items.reduce(
      (sum, item) => sum + item.blocks.reduce((all, block) => all + block.text.length, 0),
      0,
    );
    const titles = items.reduce((sum, item) => sum + item.title.linked, 0);
    const mean = chars / items.length;
    // Menus are links and nothing else; sections of prose are far longer than a card.
    return (
      mean > 25 &&
      mean < 900 &&
      chars > titles * 1.25 &&
      new Set(items.map((item) => item.title.link?.getAttribute('href'))).size >= MIN_CARDS - 1
    );
  });
  return cards.sort((a, b) => b.items.length - a.items.length);
}

/** Marks cards as standing outside a posting's text, save those that are lines of a list in it. */
export function markCards(groups: readonly Cards[]): void {
  for (const { items } of groups) {
    const rich = items.filter(
      (item) => item.blocks.length > 1 || item.title.linked > item.title.text.length * 0.9,
    );
    if (rich.length < items.length * 0.7) continue;
    for (const item of items) for (const block of item.blocks) block.frames |= Frame.card;
  }
}

const PLACE_HOOK = /locat|place|city|ort\b|lieu|region/i;
const COMPANY_HOOK = /compan|employer|organi[sz]|subtitle|firma|entreprise|recruiter/i;

export function readCards(groups: readonly Cards[], base: string): ListedPosting[] {
  const best = groups[0];
  if (!best) return [];
  const listed: ListedPosting[] = [];
  const seen = new Set<string>();
  for (const { title, blocks } of best.items) {
    const url = cleanUrl(title.link?.getAttribute('href') ?? '', base);
    const heading = blocks.find((block) => /^h[1-6]$/.test(block.kind)) ?? title;
    const name = fold(heading.text.split('\n')[0] ?? '').slice(0, 200);
    if (!url || seen.has(url) || FURNITURE.is(plain(name)) || APPLY.is(plain(name))) continue;
    seen.add(url);
    const hooked = (hook: RegExp) =>
      blocks.find(
        (block) =>
          block !== heading &&
          block.text.length < 100 &&
          hook.test(`${block.element.getAttribute('class') ?? ''} ${block.element.id}`),
      )?.text ?? null;
    const text = blocks
      .map((block) => block.text)
      .join('\n')
      .slice(0, 1000);
    listed.push({ url, title: name, company: hooked(COMPANY_HOOK), location: hooked(PLACE_HOOK), text });
    if (listed.length === 100) break;
  }
  return listed;
}
