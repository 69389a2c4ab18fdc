import type { ListedPosting } from '../model/capture';
import { cleanUrl } from './clean';
import type { PageElement } from './dom';
import { Frame } from './surroundings';
import { fold, plain } from './text';
import type { Block } from './walk';
import { APPLY, FURNITURE, LABELS } from './words';

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

/** Columns of links under a heading: nearly all is linked, to many places. */
function isMenu(items: Cards['items']): boolean {
  const menus = items.filter(({ blocks }) => {
    const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
    const linked = blocks.reduce((sum, block) => sum + block.linked, 0);
    const links = new Set(blocks.map(({ link }) => link?.getAttribute('href')).filter(Boolean));
    return links.size > 4 && linked > all * 0.6;
  });
  return menus.length > items.length / 2;
}

/** What a link says to ears: "View Design Intern". */
function spoken(link: PageElement): string {
  return fold(link.getAttribute('aria-label') ?? '').replace(/^(?:view|open|see)(?: the)?(?: job)?:? /i, '');
}

/** Links that lie over a whole card and speak to ears alone, as the blocks that they would be. */
function spokenLinks(page: PageElement | null): Block[] {
  const links = page ? [...page.querySelectorAll('a[href][aria-label]')] : [];
  return links.slice(0, 2000).flatMap((link) => {
    const text = spoken(link);
    const apart =
      link.textContent?.trim() ||
      link.getAttribute('href')?.startsWith('#') ||
      link.closest('nav,header,footer,[role="dialog"],[role="navigation"]');
    const still = { plain: null, indent: 0, number: 0, linked: text.length, bold: 0, frames: 0 };
    return apart ? [] : [{ ...still, text, kind: 'a', element: link, link }];
  });
}

/** Groups of cards, the largest first. */
export function findCards(blocks: readonly Block[], page: PageElement | null = null): Cards[] {
  const families = new Map<PageElement, Map<PageElement, Block>>();
  for (const block of [...blocks, ...spokenLinks(page)]) {
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
    const sizes = items.map((item) => item.blocks.reduce((all, block) => all + block.text.length, 0));
    const chars = sizes.reduce((sum, size) => sum + size, 0);
    // Cards are alike: where one holds nearly all, it is the text and the others stand beside it.
    if (Math.max(...sizes) > Math.max(1200, chars * 0.6)) return false;
    const titles = items.reduce((sum, item) => sum + item.title.linked, 0);
    const mean = chars / items.length;
    // Menus are links and nothing else; sections of prose are far longer than a card.
    return (
      mean > 25 &&
      mean < 900 &&
      chars > titles * 1.25 &&
      !isMenu(items) &&
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

const PLACE_HOOK = /locat|place(?!holder)|city|\bort\b|lieu|region|address|lockup__caption|metadata-wrapper/i;
const COMPANY_HOOK = /compan|employer|organi[sz]|subtitle|firma|entreprise|recruiter|empresa/i;
const HOOKS = [
  'class',
  'id',
  'itemprop',
  'data-testid',
  'data-test',
  'data-automation',
  'data-at',
  'data-ui',
  'data-hook',
  'data-qa-id',
  'data-automation-id',
  'name',
];
const MARKED = HOOKS.map((name) => `[${name}]`).join(',');
/** "JR-00123" */
const CODE = /^[\w-]*\d[\w-]*$/;
const JOB_LINK =
  /job|career|position|vacanc|intern|posting|opening|opportunit|stelle|offre|emploi|oferta|empleo|vaga|praca|prace/i;

function marksOf(element: PageElement): string {
  return HOOKS.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** The largest group whose links lead to jobs, or the largest of all. */
function listOf(groups: readonly Cards[]): Cards | undefined {
  const leading = (group: Cards) =>
    group.items.filter(({ title }) => JOB_LINK.test(title.link?.getAttribute('href') ?? '')).length;
  return groups.find((group) => leading(group) > group.items.length * 0.6) ?? groups[0];
}

/** Where a link leads; one that opens a window of its own, `javascript:open('job?id=1')`, names it first. */
function targetOf(link: PageElement | null): string {
  const href = link?.getAttribute('href') ?? '';
  return href.match(/^javascript:[\w.\s]{1,60}\(\s*['"]([^'"]{2,500}[/?.][^'"]{0,500})['"]/i)?.[1] ?? href;
}

/** The card's heading, and whether it is a fact, the employer, below what the card's link says first. */
function headingOf(title: Block, blocks: readonly Block[]): { heading: Block | undefined; below: boolean } {
  const heading = blocks.find(({ kind }) => /^h[1-6]$/.test(kind));
  const inLink = heading && heading !== title && title.link?.contains(heading.element);
  const first = plain(title.text.split('\n')[0] ?? '');
  return { heading, below: inLink === true && !LABELS.title.is(first) && !FURNITURE.is(first) };
}

/** The card's heading, or what its link says; what is written twice over for eyes and ears counts once. */
function nameOf(title: Block, blocks: readonly Block[]): string {
  const { heading, below } = headingOf(title, blocks);
  if (below) return fold(title.text.split('\n')[0] ?? '');
  const said = title.link ? fold(title.link.textContent ?? '') || spoken(title.link) : '';
  const lines = (heading ?? title).text.split('\n');
  const name = fold(heading || said.length < 5 || lines.length > 1 ? (lines[0] ?? '') : said);
  return name.match(/^(.{5,})\1/)?.[1]?.trim() ?? name;
}

interface Fact {
  element: PageElement;
  marks: string;
  text: string;
}

/** What the card's markup names: the text of each marked element, of an icon that of the line it stands in. */
function factsOf(card: PageElement): Fact[] {
  return [...card.querySelectorAll(MARKED)].slice(0, 200).map((element) => {
    const own = fold(element.textContent ?? '');
    const icon = own === '' && /^(?:i|svg|span)$/.test(element.localName);
    return {
      element,
      marks: marksOf(element),
      text: icon ? fold(element.parentElement?.textContent ?? '') : own,
    };
  });
}

/** The innermost element that is called so and is as short as a name. */
function factCalled(facts: readonly Fact[], hook: RegExp, title: string): string | null {
  const called = facts.filter(
    ({ marks, text }) =>
      hook.test(marks) && text.length > 1 && text.length < 100 && !text.includes(title) && !CODE.test(text),
  );
  const inner = called.find(
    ({ element }) => !called.some((one) => one.element !== element && element.contains(one.element)),
  );
  return inner?.text.replace(/^(?:locations?|at)[: ]\s*|^locations?(?=\p{Lu})/iu, '') || null;
}

/** A card's lines; what only the looks keep apart, "<span>Acme</span><span>Berlin</span>", is parted where it is marked. */
function linesOf(blocks: readonly Block[], facts: readonly Fact[]): string[] {
  return blocks.flatMap(({ text: whole }) => {
    let line = whole;
    for (const { text } of facts) {
      const at = text.length > 1 && text.length < line.length ? line.indexOf(text) : -1;
      const end = at + text.length;
      if (at > 0 && /[^\s(]/.test(line[at - 1] ?? '')) line = `${line.slice(0, at)}\n${line.slice(at)}`;
      else if (at >= 0 && /[\p{L}\d]/u.test(line[end] ?? ''))
        line = `${line.slice(0, end)}\n${line.slice(end)}`;
    }
    return line.split('\n').map((words) => words.trim());
  });
}

/** A logo that says what a line of the card says. */
function pictured(card: PageElement, lines: readonly string[], title: string): string | null {
  for (const image of card.querySelectorAll('img[alt]')) {
    const alt = fold(image.getAttribute('alt') ?? '').replace(/^logo(?: of)? | logo$/i, '');
    if (alt.length > 1 && alt !== title && lines.includes(alt)) return alt;
  }
  return null;
}

const AGE =
  /^(?:\d+\+? ?(?:min|h|hr|d|day|w|wk|week|mo|month)s? ago|today|yesterday|just now|vor \d.*|il y a .*|hace \d.*|heute|gestern)$/i;

/** "Promoted∙Dayton, OH∙1wk ago": what stands right before the posting's age. */
function placeBeforeAge(lines: readonly string[]): string | null {
  for (const line of lines) {
    const pieces = line.length < 120 ? line.split(/\s*[∙·•|]\s*/) : [];
    const place = pieces[pieces.findIndex((piece) => AGE.test(piece)) - 1] ?? '';
    if (/^\p{Lu}[\p{L} ,.'’()-]{2,60}$/u.test(place) && !FURNITURE.is(plain(place))) return place;
  }
  return null;
}

export function readCards(groups: readonly Cards[], base: string): ListedPosting[] {
  const best = listOf(groups);
  if (!best) return [];
  const listed: ListedPosting[] = [];
  const seen = new Set<string>();
  for (const { element, title, blocks } of best.items) {
    const url = cleanUrl(targetOf(title.link), base);
    const name = nameOf(title, blocks);
    if (!url || seen.has(url) || name.length > 200 || FURNITURE.is(plain(name)) || APPLY.is(plain(name)))
      continue;
    // A sentence with a link in it.
    if (/[.?!:]$/.test(name) && name.length > 60) continue;
    seen.add(url);
    const { heading, below } = headingOf(title, blocks);
    const facts = factsOf(element);
    const lines = linesOf(blocks, facts);
    listed.push({
      url,
      title: name,
      company:
        factCalled(facts, COMPANY_HOOK, name) ??
        pictured(element, lines, name) ??
        (below && heading ? heading.text : null),
      location: factCalled(facts, PLACE_HOOK, name) ?? placeBeforeAge(lines),
      text: lines
        .filter((line, index) => lines.indexOf(line) === index)
        .join('\n')
        .slice(0, 1000),
    });
    if (listed.length === 100) break;
  }
  return listed;
}
