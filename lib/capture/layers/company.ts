import type { Source } from '../../model/capture';
import { cleanCompany } from '../clean';
import { Frame } from '../surroundings';
import { CAPITAL, LETTER, plain, squash, words } from '../text';
import type { Block } from '../walk';
import { FURNITURE, PLATFORM } from '../words';
import { soundsLikeRole, type TitleReading } from './title';

/**
 * Who the employer is. Structured data or a label may say so outright; else there are many weak witnesses, of whom
 * two must agree. Those of the page's frame (site name, title, logo, copyright) tell who runs the site, which on a job
 * board is not the employer: they count in full only where the posting's own text speaks of the same name.
 */

export interface Stated {
  name: string;
  source: Source;
  weight: number;
}

export interface Evidence {
  /** From structured data or a label: names the employer outright. */
  stated: readonly Stated[];
  /** What the page's title says. */
  titled: () => TitleReading;
  siteNames: readonly string[];
  /** What the page's head says of it, in a sentence or two. */
  summary: string;
  logos: () => readonly string[];
  url: URL;
  /** Where the page's own link to apply leads, if away from it. */
  apply: string | null;
  blocks: readonly Block[];
  content: readonly Block[];
  titleIndex: number;
  title: string | null;
  places: readonly string[];
  /** The site's file says that it is a job board. */
  board: boolean;
}

const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|plc|pvt|private|co|corp|corporation|company|s\.?\s?r\.?\s?o|a\.?\s?s|sp\.? z o\.?\s?o|bv|b\.v|nv|n\.v|kg|e\.?\s?v|spa|s\.p\.a|srl|oy|ab|as|aps|group|holding)\.?$/i;

/** Endings that only an organisation's name has. */
const FORMAL =
  /[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|gmbh(?: & co\.? kg)?|mbh|s\.? ?r\.? ?o|sp\.? z o\.? ?o|oü|oyj?|aps|srl|s\.r\.l|s\.p\.a|sarl|pvt\.? ltd|plc|b\.v|fz-?llc|kft|d\.o\.o|a\.ş|ltd\.? şti)\.?$/i;

/** A name without its legal form. */
function bare(name: string): string {
  let rest = name;
  for (let round = 0; round < 3; round++) rest = rest.replace(LEGAL, '');
  return rest;
}

/** What an organisation is, in its name: "Marlow Research Center" is no role although people research. */
const ORGANISATION =
  /\b(?:labs?|laborator(?:y|ies|ium)|group|gmbh|inc|ltd|llc|cent(?:er|re)|zentrum|institute?|universit\w+|college|school|foundation|stiftung|society|association|agency|council|hospital|museum|bank|partners|studios?|technologies|solutions|services|systems|engineering|consulting|consultants|industries|ventures|networks?|associates)\.?$/i;

const HOST_WORDS = new Set(
  'www jobs job careers career karriere kariera boards job-boards apply app hire work recruiting recruitment com org net example myworkdayjobs github gitlab blog'.split(
    ' ',
  ),
);

/** Names in the address: labels of the host and, on a platform, the tenant's part of the path. */
function addressNames(url: URL): string[] {
  const labels = url.hostname.split('.');
  const names = labels.slice(0, -1).flatMap((label) => [label, ...label.split('-')]);
  const tenant = url.pathname.split('/')[1];
  if (tenant && PLATFORM.has(squash(labels.at(-2) ?? ''))) names.push(tenant);
  return names.map(squash).filter((name) => name.length > 2 && !HOST_WORDS.has(name));
}

/** Names in the address where the application is taken, on a host that is not the page's. */
function applyNames(apply: string, { hostname }: URL): string[] {
  try {
    const url = new URL(apply);
    return /^https?:$/.test(url.protocol) && url.hostname !== hostname ? addressNames(url) : [];
  } catch {
    return [];
  }
}

const WORD = `[${CAPITAL}][${LETTER}\\d&.'’+-]*`;
const NAME = `(${WORD}(?: (?:of |for |de |& )?${WORD}){0,4})`;
const IN_HEADING = new RegExp(
  `^(?:About|Why(?: join| work (?:at|for))?|Life at|Join|Working at|Who is|Meet|Über|Das ist|Warum|À propos (?:de |d')|Pourquoi|Sobre|Chi è|Over|O firmie|O společnosti|O)\\s+${NAME}\\s*[?:!]?$`,
);
const IN_TEXT = new RegExp(`\\b(?:[Aa]t|[Jj]oin(?:ing)?|[Bb]ei(?: der)?|[Cc]hez)\\s+${NAME}`, 'g');
const SUBJECT = new RegExp(
  `^(?:(?:Die|Der|Das|The|La|Le) )?${NAME},? (?:is|are|was|provides|offers|builds|helps|aims|seeks|develops|designs|operates|specializes|specialises|ist|sucht|entwickelt|est|recherche|recrute|es|è|je|jest) `,
);
/** "Acme is hiring a Data Intern": the sentence says who hires. */
const HIRES = new RegExp(
  `^(?:(?:Die|The|La|Le) )?${NAME} (?:is|are) (?:currently |now |actively )?(?:hiring|recruiting|seeking|looking for|searching for)\\b|^(?:(?:Die|La|Le) )?${NAME} (?:sucht|recherche|recrute|cherche|busca|cerca|szuka|hledá) `,
);
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}\\s*(?:[-–]\\s*\\d{4})?)?[\\s,.-]*(?:by )?([${CAPITAL}][^|·•©\\n]{1,60}?)(?:\\s*\\d{4}.*)?(?:\\.?\\s*(?:[-–|,]\\s*)?All [Rr]ights.*|\\.\\s.*|\\s*[|·•].*)?$`,
);
const HOOK =
  /(?:^|[^a-z])(?:company|employer|organi[sz]ation|hiring|advertiser|recruiter)[-_]?(?:name|title|link)?(?:$|[^a-z])|companyName|employerName|jobCompany|firma|entreprise|empresa|azienda|kurum|isveren|sirket|pracodawca|werkgever/i;
const PROFILE =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|unternehmen|entreprises?|firma|empresas?)\/([^/?#]+)/i;
/** "Acme Careers" or "Jobs at Acme": the page says whose openings these are. */
const CAREERS =
  /^(.+?) (?:careers?|karriere|kariera|kariyer|karriär|carreiras?|carreras?|carri[èe]res?)$|^(?:careers|jobs|karriere|working) (?:at|bei) (.+)$/i;
const APART = Frame.nav | Frame.footer | Frame.dialog | Frame.card | Frame.similar;

const IN_WORD = new RegExp(`[${LETTER}\\d]`);

/** Whether the text, in plain form, names it as a word of its own. */
function mentions(text: string, name: string): boolean {
  const needle = plain(name).trim();
  if (needle.length < 2) return false;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + needle.length] ?? ' ');
    if (!IN_WORD.test(around)) return true;
  }
  return false;
}

/** What begins a sentence and names nobody. */
const NOBODY =
  /^(?:we|you|us|our|your|this|that|it|they|he|she|i|the|there|what|who|here|these|those|as|in|at|all|if|wir|sie|ihr|du|es|das|die|der|dies\w*|unser\w*|nous|vous|il|elle|ce|cette|notre|votre|nosotros|tu|usted|el|la|esta|este|noi|voi|questo|wij|jij|u|my|ty|jsme|naše|to|job|role|position|intern|internship|team)\b/i;

/** Elements within a line that may be called the company's. */
const INNER =
  '[class*="company" i],[class*="employer" i],[class*="organi" i],[class*="firma" i],[class*="kurum" i],[class*="empresa" i],[itemprop="hiringOrganization"]';

/** The words of an element within the line whose marks call it the company, where they begin the line. */
function markedWithin({ element, text }: Block): string | null {
  if (text.length > 80) return null;
  for (const inner of element.querySelectorAll(INNER)) {
    const words = (inner.textContent ?? '').trim();
    if (words.length > 1 && text.startsWith(words) && HOOK.test(inner.getAttribute('class') ?? ''))
      return words;
  }
  return null;
}

/** "Architectural AI Research Lab" is known as AAIRL: the letters that its words begin with. */
function initials(name: string): string | null {
  const letters = name
    .split(/\s+/)
    .filter((word) => !/^(?:of|for|the|and|de|der|für|und|&)$/i.test(word))
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.charAt(0)))
    .join('');
  return /^\p{Lu}{3,8}$/u.test(letters) ? letters : null;
}

interface Witness {
  name: string;
  source: Source;
  /** What kind of witness it is: one of a kind counts once. */
  kind: string;
  weight: number;
}

function gather(evidence: Evidence, address: readonly string[]): Witness[] {
  const found: Witness[] = [];
  const { blocks, content, titleIndex, title } = evidence;
  function add(raw: string | null | undefined, source: Source, kind: string, weight: number): void {
    const name = raw ? cleanCompany(raw) : null;
    if (!name || words(name).length > 10 || FURNITURE.is(plain(name))) return;
    // "Our World of Rivers" begins as a sentence does, and is a name where the address says it too.
    if (weight < 4 && NOBODY.test(name) && !address.includes(squash(name))) return;
    if (weight < 6 && soundsLikeRole(name) && !ORGANISATION.test(name)) return;
    if (title && squash(name) === squash(title)) return;
    found.push({ name, source, kind, weight });
  }
  for (const { name, source, weight } of evidence.stated) add(name, source, source, weight);
  const titled = evidence.titled();
  add(titled.company, 'title', 'form', 6);
  const { beforeSite } = titled;
  if (beforeSite && !evidence.places.some((place) => squash(place).includes(squash(beforeSite)))) {
    add(beforeSite, 'title', 'before-site', 2.5);
  }
  for (const part of titled.rest) {
    if (evidence.places.some((place) => squash(place).includes(squash(part)))) continue;
    const careers = part.match(CAREERS);
    if (careers) add(careers[1] ?? careers[2], 'title', 'careers', 2);
    add(part, 'title', 'frame:title', 2.5);
    if (FORMAL.test(part)) add(part, 'title', 'formal', 5);
  }
  for (const name of evidence.siteNames) add(name, 'meta', 'frame:site', 2);
  for (const name of evidence.logos()) add(name, 'visible', 'frame:logo', 2);
  // Beside the title: a short line whose element or link says "company", or a heading of its own right above.
  const near = titleIndex < 0 ? [] : blocks.slice(Math.max(0, titleIndex - 12), titleIndex + 12);
  for (const block of near) {
    if (block.text.length > 80 || block.frames & APART) continue;
    const { element, link } = block;
    const line = block.text.split('\n')[0] ?? '';
    const slug = link?.getAttribute('href')?.match(PROFILE)?.[1];
    const marks = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${link?.getAttribute('class') ?? ''}`;
    const named = link?.textContent ?? '';
    const inner = HOOK.test(marks) ? null : markedWithin(block);
    if (slug && squash(slug).includes(squash(words(named)[0] ?? '?'))) add(named, 'visible', 'profile', 5);
    else if (inner || HOOK.test(marks))
      add((inner ?? line).split(/\s+[/|·•–—-]\s+/, 1)[0], 'visible', 'hook', 4);
    else if (/^h\d$/.test(block.kind) && block === blocks[titleIndex - 1]) add(line, 'visible', 'above', 2);
    else if (/^h[2-6]$/.test(block.kind) && block === blocks[titleIndex + 1] && line.length < 50)
      add(line, 'visible', 'below', 2.5);
  }
  function addHirer(text: string): boolean {
    const hirer = text.match(HIRES);
    add(hirer?.[1] ?? hirer?.[2], 'visible', 'hires', 2.5);
    return hirer !== null;
  }
  addHirer(evidence.summary);
  for (const block of content.slice(0, 300)) {
    if (addHirer(block.text)) continue;
    if (block.text.length < 70) add(block.text.match(IN_HEADING)?.[1], 'visible', 'about', 2);
    else {
      const subject = block.text.match(SUBJECT)?.[1];
      add(subject, 'visible', 'subject', subject && FORMAL.test(subject) ? 3 : 1.5);
      let seen = 0;
      for (const match of block.text.matchAll(IN_TEXT)) {
        if (++seen > 4) break;
        add(match[1]?.replace(/\.$/, ''), 'visible', 'text', 1.5);
      }
    }
  }
  // A link that leads home says whose home it is.
  const home = blocks.slice(0, 30).find(({ link, linked, text }) => {
    const href = link?.getAttribute('href') ?? '';
    return /^(?:https?:\/\/[^/]+)?\/$/.test(href) && linked > 0 && text.length < 300;
  });
  add(home?.link?.textContent, 'visible', 'frame:home', 0);
  for (const block of blocks.slice(-60)) {
    if (block.text.length > 200) continue;
    if (/©|copyright|\(c\)/i.test(block.text))
      add(block.text.match(COPYRIGHT)?.[1], 'visible', 'frame:copyright', 2);
    else if (block.text.length < 60) add(block.text.match(IN_HEADING)?.[1], 'visible', 'about', 2);
  }
  return found;
}

/** Witnesses from sentences of an employer's own. */
const SPOKEN = ['hires', 'subject', 'text', 'about'];

interface Group {
  name: string;
  source: Source;
  best: number;
  score: number;
  kinds: Set<string>;
}

/**
 * The text says "Marlow", a label or, with the short name in the address, the page's frame "Marlow Consulting":
 * one house. What speaks for either then speaks for the full one.
 */
function joinShort(groups: Map<string, Group>, address: readonly string[]): void {
  for (const [key, short] of groups) {
    if (key.length < 4) continue;
    const hosted = address.includes(key);
    const full = [...groups.values()].find(
      ({ name, kinds, best }) =>
        (best >= 7 || (hosted && kinds.has('frame:title'))) &&
        name.length < 60 &&
        plain(name).startsWith(`${plain(short.name)} `),
    );
    if (!full) continue;
    full.score += short.score;
    for (const kind of short.kinds) full.kinds.add(kind);
    groups.delete(key);
  }
}

/** Whether another than the house whose page it is is said to hire: who of the two does stays open. */
function isGuestOf(host: Group, groups: Iterable<Group>): boolean {
  if (![...host.kinds].every((kind) => kind.startsWith('frame:'))) return false;
  const own = squash(host.name);
  return [...groups].some(({ name, kinds }) => {
    const other = squash(name);
    return kinds.has('hires') && !own.includes(other) && !other.includes(own);
  });
}

/** The best-supported name, or null where no two witnesses agree. */
export function findCompany(evidence: Evidence): { name: string; source: Source } | null {
  // Structured data that names neither the platform nor the site is taken at its word.
  const address = addressNames(evidence.url);
  const leading = evidence.apply ? applyNames(evidence.apply, evidence.url) : [];
  const [told] = evidence.stated;
  if (told && told.weight >= 10) {
    const name = cleanCompany(told.name);
    const key = squash(name ?? '');
    const sites = evidence.siteNames.map(squash);
    if (name && !PLATFORM.has(key) && !sites.includes(key) && !evidence.board)
      return { name, source: told.source };
  }
  const groups = new Map<string, Group>();
  for (const { name, source, kind, weight } of gather(evidence, address)) {
    const key = squash(bare(name)) || squash(name);
    if (weight < 6 && PLATFORM.has(key)) continue;
    if (evidence.board && kind.startsWith('frame:') && kind !== 'frame:title') continue;
    const group = groups.get(key) ?? { name, source, best: 0, score: 0, kinds: new Set<string>() };
    if (!group.kinds.has(kind)) group.score += weight;
    group.kinds.add(kind);
    if (weight > group.best) Object.assign(group, { name, source, best: weight });
    groups.set(key, group);
  }
  if (groups.size === 0) return null;
  const text = plain(
    evidence.content
      .map((block) => block.text)
      .join('\n')
      .slice(0, 60_000),
  );
  joinShort(groups, address);
  let winner: Group | null = null;
  const runners: Group[] = [];
  for (const [key, group] of groups) {
    const short = initials(group.name);
    const shortened = short !== null && address.includes(short.toLowerCase()) && mentions(text, short);
    const mentioned = shortened || mentions(text, group.name) || mentions(text, bare(group.name));
    const hosted = address.some(
      (label) =>
        label === key ||
        label === short?.toLowerCase() ||
        (key.length > 3 && label.includes(key)) ||
        (label.length > 4 && key.includes(label)),
    );
    if (mentioned) group.score += 1.5;
    if (hosted) group.score += 1;
    // A sentence speaks as this house, and the address is its very name.
    if (key.length > 3 && address.includes(key) && SPOKEN.some((kind) => group.kinds.has(kind)))
      group.score += 1;
    // The application is taken at the employer's own address.
    if (
      key.length > 3 &&
      leading.some((label) => label === key || (label.length > 4 && key.startsWith(label)))
    )
      group.score += 2;
    const framedOnly = [...group.kinds].every((kind) => kind.startsWith('frame:'));
    // Who runs the site, of whom the posting says nothing: taken only where nobody else could be meant.
    if (framedOnly && !mentioned && hosted) runners.push(group);
    else if (!winner || group.score > winner.score) winner = group;
  }
  if (winner && winner.score >= 4.5) return isGuestOf(winner, groups.values()) ? null : winner;
  const [runner] = runners;
  const alone = runners.length === 1 && (!winner || winner.score < 2.5);
  return runner && alone && runner.kinds.size + (runner.kinds.has('careers') ? 1 : 0) > 1 ? runner : null;
}
