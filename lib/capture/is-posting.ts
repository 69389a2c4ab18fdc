import type { CaptureStatus } from '../model/capture';
import { idTokens } from './identity';
import type { Pair } from './layers/labelled';
import type { Meta } from './layers/meta';
import { CONTRACT } from './layers/near-title';
import { namesRole, readTitle, roleAmong, soundsLikeRole, titleParts } from './layers/title';
import type { TitleBlock } from './layers/visible';
import type { Cards } from './list';
import { spokenOf } from './spoken';
import { Frame } from './surroundings';
import { plain } from './text';
import { type Block, plainOf, type Walk } from './walk';
import {
  FURNITURE,
  gathersPostings,
  isKindAlone,
  isSectionPath,
  LOGIN,
  MISSING,
  namesPosting,
  ofArticles,
  WALL,
} from './words';

export interface Signs {
  url: URL;
  meta: Meta;
  walked: Walk;
  title: TitleBlock | null;
  /** The posting's own lines. */
  content: readonly Block[];
  strength: { chars: number; sections: number };
  pairs: readonly Pair[];
  cards: readonly Cards[];
  /** A JobPosting of this page was found and accepted. */
  structured: boolean;
  /** How many JobPostings or list items the structured data names. */
  structuredItems: number;
  hasApply: boolean;
  /** The site's file says that this address is a posting's, or is not; null where no file knows. */
  siteSays: boolean | null;
}

const JOB_PATH =
  /(?:^|[/_.-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|internships?|intern|stellen\w*|stelle|karriere|praktik\w*|offres?|emplois?|stages?|ofertas?|empleos?|practicas|vagas?|empregos?|emprego-\w+|kariyer\w*|ilan\w*|staj\w*|tyopaik\w*|karriar\w*|stilling\w*|recruit\w*|lavor\w*|vacatures?|prac[ae]|oferty?|nabidk\w*|kariera|requisition|job-?detail\w*|viewjob|posting)(?:[/_.?-]|$)/i;

/** "What is a florist?", "How to become a florist": what an article on a trade has for headings. */
const EXPLAINS =
  /^\W*(?:what (?:is|does|do|are) an? |how (?:to|do (?:i|you)) become |how much does |was (?:ist|macht|verdient) eine? |wie wird man |qu'est[- ]ce qu'une? |que (?:es|hace) una? |comment devenir |como ser )/;
/** What a curriculum vitae has and no posting: "2021 – present". */
const SINCE =
  /\b(?:19|20)\d\d\s*[-–—]\s*(?:present|now|today|current|heute|jetzt|aujourd'hui|actualidad|actualmente|presente|oggi|heden|obecnie|dosud)\b/;
/** What is taught, and for what fee. */
const TEACHES =
  /\b(?:tuition|enrol(?:l|ment)?\b|syllabus|curriculum|what you(?:'ll| will) learn|course fee|lessons|bootcamp|kursgebuhr|frais de scolarite|matricula)/g;
/** A text to copy for those who hire. */
const PATTERN =
  /\bjob (?:description|posting|ad) (?:template|sample|example)|\b(?:sample|free) job (?:description|posting|ad)\b|\bstellenanzeigen?[- ](?:vorlage|muster)|\bmodele (?:de fiche|d'offre)|\bplantilla de (?:descripcion|oferta)/;

/** Whether the text explains work, tells of somebody's or is a pattern, and offers none. */
function explains(content: readonly Block[], heading: string): boolean {
  const [, trade = ''] = heading.match(/^\W*(\w+(?: \w+)?)/) ?? [];
  const asked = content.filter((block) => /^h[2-4]$/.test(block.kind) && EXPLAINS.test(plainOf(block)));
  const lines = content.slice(0, 120);
  const teaching = new Set(lines.flatMap((block) => plainOf(block).match(TEACHES) ?? []));
  return (
    asked.length > 1 ||
    asked.some((block) => trade.length > 3 && plainOf(block).includes(trade)) ||
    teaching.size > 1 ||
    lines.some((block) => block.text.length < 90 && SINCE.test(plainOf(block))) ||
    lines.slice(0, 12).some((block) => PATTERN.test(plainOf(block)))
  );
}

/** Where a site writes about work rather than offering it. */
const TELLING_PATH =
  /\/(?:blog|news|newsroom|press|articles?|stories|guides?|advice|ratgeber|magazin|aktuelles|actualites|conseils|noticias|consejos|wiki|help|faqs?|team|people|about|podcast|events?)(?:\/|$)/i;

const TELLING_HOST = /^(?:blog|news|magazine?|stories|press)\./;

function beginning(walked: Walk): string {
  return plain(
    walked.blocks
      .slice(0, 25)
      .map((block) => block.text)
      .join('\n')
      .slice(0, 1500),
  );
}

export function isWall({
  meta,
  walked,
  title: heading,
}: Pick<Signs, 'meta' | 'walked'> & Partial<Signs>): boolean {
  if (walked.chars > 4000) return false;
  const title = plain(meta.title);
  const start = beginning(walked);
  if (WALL.within(title)) return true;
  // A short posting's page can carry such a notice too ("Please enable cookies"), unseen.
  if (walked.chars < 2500 && WALL.within(start)) return !(heading && soundsLikeRole(heading.text));
  const head = walked.blocks.find((block) => /^h[12]$/.test(block.kind));
  const login =
    LOGIN.is(plain(head?.text ?? '')) || title.split(/\s*[|·,–-]\s*/).some((part) => LOGIN.is(part));
  return login && walked.fields > 0;
}

/** Whether a short line beside the title names a kind of contract. */
function statesContract(walked: Walk, title: TitleBlock): boolean {
  return walked.blocks
    .slice(Math.max(0, title.index - 5), title.index + 8)
    .some(({ text }) => text !== title.text && text.length < 60 && CONTRACT.test(plain(text)));
}

/** Whether the page's own title names a role, where no heading does. */
function titleNamesRole(meta: Meta): boolean {
  const { role, rest } = readTitle(meta.title, null);
  return role !== null ? soundsLikeRole(role) : roleAmong(rest, meta.siteName) !== null;
}

/** Whether the page's title or the line above the heading calls the page a posting: "Stellenangebot: Data Intern". */
function isCalledPosting(meta: Meta, walked: Walk, title: TitleBlock | null): boolean {
  const above = title ? walked.blocks.slice(Math.max(0, title.index - 2), title.index) : [];
  return [...titleParts(meta.title), ...above.map(({ text }) => text)].some(
    (part) => part.length < 60 && namesPosting(plain(part)),
  );
}

/** Whether what stands below the heading are further roles, and no sections of a posting's: the page tells of several. */
function tellsOfSeveral(content: readonly Block[]): boolean {
  const headings = content.filter(({ kind }) => /^h[2-4]$/.test(kind));
  return headings.filter(({ text }) => namesRole(text)).length > 2;
}

/** Whether sections come again, each time below another role: postings in full, one after the other. */
function repeatsSections(content: readonly Block[]): boolean {
  const seen = new Map<string, string>();
  const again = new Set<string>();
  let role = '';
  for (const { kind, text } of content) {
    if (!/^h[2-5]$/.test(kind)) continue;
    if (namesRole(text)) role = text;
    const below = seen.get(text);
    if (below && below !== role) again.add(text);
    else seen.set(text, role);
  }
  return again.size > 1;
}

const APART = Frame.nav | Frame.footer | Frame.card | Frame.similar;

/** Whether links follow several headings of roles, one each: the page leads on to postings of their own. */
function leadsOn(walked: Walk): boolean {
  const led = new Set<string>();
  let open = false;
  for (const { kind, text, frames, link, linked } of walked.blocks) {
    if (frames & APART) continue;
    if (/^h[2-4]$/.test(kind)) open = namesRole(text);
    const to = open && link && linked >= text.length - 2 ? (link.getAttribute('href') ?? '') : '';
    if (to && !/^(?:mailto|tel|javascript|#)/.test(to)) led.add(to);
    if (to) open = false;
  }
  return led.size > 1;
}

/** What kind of page this is. */
export function statusOf(signs: Signs): CaptureStatus {
  const { url, meta, walked, title, strength, pairs, cards, siteSays } = signs;
  if (signs.structured) return 'posting';
  if (isWall(signs)) return 'blocked';
  const heading = title ? plain(title.text) : '';
  // "Data Intern | Jobs at Acme" counts nothing: below a role, only the title's first part can.
  const spoken = spokenOf(signs.content);
  const isRole = title !== null && (namesRole(title.text) || (title.called && spoken > 0));
  const role = isRole && !gathersPostings(heading) && !isKindAlone(heading);
  const named = role ? (meta.title.split(/\s[|·–-]\s/)[0] ?? '') : meta.title;
  const counts = gathersPostings(plain(named)) || gathersPostings(heading);
  const items = cards[0]?.items.length ?? 0;
  const hasId = idTokens(url).length > 0;
  const section = isSectionPath(url.pathname) && !hasId;
  let score = 0;
  score += Math.min(3, strength.sections);
  if (signs.hasApply) score += 2;
  if (isRole && !isKindAlone(heading)) score += 2;
  const called = isCalledPosting(meta, walked, title);
  if (role) score += spoken + (called ? 2 : 0);
  else if (spoken > 1 || called) score += 1;
  if (ofArticles(heading)) score -= 5;
  if (
    (strength.sections === 0 && tellsOfSeveral(signs.content)) ||
    repeatsSections(signs.content) ||
    leadsOn(walked)
  )
    score -= 5;
  if (JOB_PATH.test(url.hostname + url.pathname + url.search)) score += hasId ? 2 : 1.5;
  if (TELLING_PATH.test(url.pathname) || TELLING_HOST.test(url.hostname)) score -= 2;
  if (explains(signs.content, heading)) score -= 5;
  if (pairs.filter((pair) => pair.field).length > 1) score += 1;
  if (strength.chars > 800) score += 1;
  if (title && statesContract(walked, title)) score += 1;
  if (siteSays) score += 3;
  if (siteSays === false) score -= 4;
  if (title ? FURNITURE.is(heading) : !titleNamesRole(meta)) score -= 3;
  if (strength.chars < 250) score -= siteSays ? 3 : 4;
  if (counts && !siteSays) score -= 4;
  if (section) score -= role ? 1 : 2;
  if (signs.structuredItems > 2) score -= 1;
  if (items > 8 && strength.chars < 1500) score -= 2;
  const missing = MISSING.within(plain(meta.title)) || MISSING.within(heading);
  if (missing) score -= 5;
  if (score >= 5) return 'posting';
  if (siteSays && !missing) return 'unreadable';
  if (
    counts ||
    (items >= 4 && (section || signs.structuredItems > 2 || items >= 10 || JOB_PATH.test(url.pathname)))
  ) {
    if (counts || items >= 4) return 'list';
  }
  const empty = strength.chars < 250 && walked.chars < 1500;
  if (empty && ((JOB_PATH.test(url.href) && !section) || walked.chars < 40)) return 'unreadable';
  return 'other';
}
