import type { Source } from '../../model/capture';
import { cleanCompany } from '../clean';
import { plain, squash, words } from '../text';
import { type Block, Frame } from '../walk';
import { NO_TITLE, PLATFORM } from '../words';
import { soundsLikeRole } from './title';

/**
 * Who the employer is, where no structured data says so: many weak witnesses, of whom two must agree. The site's own
 * name counts only where the posting's text speaks of it, since on a job board the text does not.
 */

interface Witness {
  name: string;
  source: Source;
  weight: number;
  /** Of the page's frame: says who runs the site, which may be a board. */
  frame: boolean;
}

export interface Evidence {
  /** From structured data or a label: names the employer outright. */
  stated: { name: string; source: Source; weight: number }[];
  /** Named by the title's own form. */
  fromTitle: string | null;
  titleRest: readonly string[];
  siteNames: readonly string[];
  url: URL;
  blocks: readonly Block[];
  content: readonly Block[];
  titleIndex: number;
  title: string | null;
  places: readonly string[];
  board: boolean;
}

const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|plc|pvt|private|co|corp|corporation|company|s\.?\s?r\.?\s?o|a\.?\s?s|sp\.? z o\.?\s?o|bv|b\.v|nv|n\.v|kg|e\.?\s?v|spa|s\.p\.a|srl|oy|ab|as|aps|group|holding)\.?$/i;

/** A name without its legal form. */
export function bareName(name: string): string {
  let bare = name;
  for (let round = 0; round < 3; round++) bare = bare.replace(LEGAL, '');
  return squash(bare) || squash(name);
}

const HOST_WORDS =
  /^(?:www\d?|jobs?|careers?|karriere|kariera|boards?|job-boards|apply|app|my|hire|work|recruiting|recruitment|emea|en|de|fr|us|uk|eu|com|co|org|net|io|ai|example|wd\d+|myworkdayjobs)$/;

/** Names in the address: labels of the host and, on a platform, the tenant's part of the path. */
function addressNames(url: URL): string[] {
  const names = url.hostname
    .split('.')
    .slice(0, -1)
    .flatMap((label) => [label, ...label.split('-')]);
  const tenant = url.pathname.split('/')[1];
  if (tenant && PLATFORM.test(squash(url.hostname.split('.').at(-2) ?? ''))) names.push(tenant);
  return names.map(squash).filter((name) => name.length > 2 && !HOST_WORDS.test(name));
}

const NAME = "(\\p{Lu}[\\p{L}\\p{N}&.'’+-]*(?:[ ](?:of |for |de |& )?\\p{Lu}[\\p{L}\\p{N}&.'’+-]*){0,4})";
const IN_HEADING = new RegExp(
  `^(?:About|Why(?: join| work (?:at|for))?|Life at|Join|Working at|Who is|Meet|Über|Das ist|Warum|À propos (?:de |d')|Pourquoi|Sobre|Acerca de|Chi è|Over|O firmie|O společnosti|O)\\s+${NAME}\\s*[?:!]?$`,
  'u',
);
const IN_TEXT = new RegExp(
  `\\b(?:[Aa]t|[Jj]oin(?:ing)?|[Bb]ei(?: der)?|[Cc]hez|[Vv]e společnosti)\\s+${NAME}`,
  'gu',
);
const SUBJECT = new RegExp(
  `^${NAME},? (?:is|are|was|provides|offers|builds|helps|ist|sucht|entwickelt|est|recherche|recrute|es|è|je|jest) `,
  'u',
);
const COPYRIGHT =
  /(?:©|\(c\)|[Cc]opyright)\s*(?:©\s*)?(?:\d{4}\s*(?:[-–]\s*\d{4})?)?[\s,.-]*(?:by )?(\p{Lu}[^|·•©\n]{1,60}?)(?:\s*\d{4}.*)?(?:\.?\s*(?:[-–|,]\s*)?All [Rr]ights.*|\.\s.*|\s*[|·•].*)?$/u;
const HOOK =
  /(?:^|[^a-z])(?:company|employer|organi[sz]ation|hiring|advertiser|recruiter)[-_]?(?:name|title|link)?(?:$|[^a-z])|companyName|employerName|jobCompany|firma|entreprise/i;

/** Whether the text names it as a word of its own. */
function mentions(text: string, name: string): boolean {
  const needle = plain(name).trim();
  if (needle.length < 2) return false;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + needle.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function gather(evidence: Evidence): Witness[] {
  const found: Witness[] = [];
  const { blocks, content, titleIndex } = evidence;
  function add(raw: string | null | undefined, source: Source, weight: number, frame = false): void {
    const name = raw ? cleanCompany(raw) : null;
    if (!name || words(name).length > 10 || NO_TITLE.test(plain(name))) return;
    if (weight < 6 && soundsLikeRole(name) && !/\b(?:lab|group|gmbh|inc)\b/i.test(name)) return;
    if (evidence.title && squash(name) === squash(evidence.title)) return;
    found.push({ name, source, weight, frame });
  }
  for (const { name, source, weight } of evidence.stated) add(name, source, weight);
  add(evidence.fromTitle, 'title', 6);
  for (const part of evidence.titleRest) {
    if (!evidence.places.some((place) => squash(place).includes(squash(part)))) add(part, 'title', 3, true);
  }
  for (const name of evidence.siteNames) add(name, 'meta', 3, true);
  // Beside the title: a short line whose element or link says "company".
  for (
    let index = Math.max(0, titleIndex - 12);
    titleIndex >= 0 && index < Math.min(blocks.length, titleIndex + 12);
    index++
  ) {
    const block = blocks[index];
    if (
      !block ||
      block.text.length > 80 ||
      block.frames & (Frame.nav | Frame.footer | Frame.dialog | Frame.card | Frame.similar)
    )
      continue;
    const href = block.link?.getAttribute('href') ?? '';
    const hooked = HOOK.test(
      `${block.element.getAttribute('class') ?? ''} ${block.element.id} ${block.element.getAttribute('data-testid') ?? ''} ${block.link?.getAttribute('class') ?? ''}`,
    );
    const line = block.text.split('\n')[0] ?? '';
    if (
      /\/(?:company|companies|cmp|employers?|organi[sz]ations?|unternehmen|entreprises?|firma|empresas?)\/[^/]/i.test(
        href,
      ) &&
      block.link
    ) {
      add(block.link.textContent, 'visible', 5);
    } else if (hooked) add(line, 'visible', 4);
  }
  for (const block of content.slice(0, 400)) {
    if (block.text.length < 70) add(block.text.match(IN_HEADING)?.[1], 'visible', 2);
    else {
      add(block.text.match(SUBJECT)?.[1], 'visible', 1.5);
      let seen = 0;
      for (const match of block.text.matchAll(IN_TEXT)) {
        if (++seen > 4) break;
        add(match[1]?.replace(/\.$/, ''), 'visible', 1.5);
      }
    }
  }
  for (const block of blocks.slice(-60)) {
    if (block.text.length < 200 && /©|copyright|\(c\)/i.test(block.text))
      add(block.text.match(COPYRIGHT)?.[1], 'visible', 2, true);
  }
  return found;
}

/** The best-supported name, or null where no two witnesses agree. */
export function findCompany(evidence: Evidence): { name: string; source: Source } | null {
  const found = gather(evidence);
  const text = plain(
    evidence.content
      .map((block) => block.text)
      .join('\n')
      .slice(0, 60_000),
  );
  const address = addressNames(evidence.url);
  const groups = new Map<
    string,
    { name: string; source: Source; score: number; best: number; sources: Set<string> }
  >();
  for (const { name, source, weight, frame } of found) {
    const key = bareName(name);
    if (weight < 6 && PLATFORM.test(key)) continue;
    const known = mentions(text, name) || (name.length > 3 && mentions(text, name.replace(LEGAL, '')));
    if (frame && (evidence.board || !known)) {
      // The site's name, and the posting does not speak of it: no witness at all where others speak.
      if (evidence.board || !address.some((label) => label.includes(key) || key.includes(label))) continue;
    }
    const group = groups.get(key) ?? { name, source, score: 0, best: 0, sources: new Set<string>() };
    const repeat = group.sources.has(`${source}${weight}`);
    group.sources.add(`${source}${weight}`);
    if (frame && !known) group.score += 0.5;
    else group.score += repeat ? weight / 6 : weight;
    if (weight > group.best) {
      group.best = weight;
      group.name = name;
      group.source = source;
    }
    groups.set(key, group);
  }
  let winner: { name: string; source: Source; score: number } | null = null;
  for (const [key, group] of groups) {
    if (group.best < 6 && mentions(text, group.name)) group.score += 1.5;
    if (
      address.some(
        (label) =>
          label === key ||
          (key.length > 3 && (label.includes(key) || (key.includes(label) && label.length > 4))),
      )
    )
      group.score += 1.5;
    if (!winner || group.score > winner.score) winner = group;
  }
  return winner && winner.score >= 4.5 ? { name: winner.name, source: winner.source } : null;
}
