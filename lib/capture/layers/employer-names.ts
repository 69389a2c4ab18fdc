import type { Source } from '../../model/capture';
import { cleanCompany } from '../clean';
import type { PageElement } from '../dom';
import { Frame } from '../surroundings';
import { CAPITAL, LETTER, plain, squash, words } from '../text';
import type { Block } from '../walk';
import { FURNITURE, namesPosting, POSTING_SECTION } from '../words';
import type { Evidence } from './company';
import { bare, FORMAL, HOUSE_ENDING, ORGANISATION } from './organisation';
import { isTown, placeAlone } from './prose-place';
import { soundsLikeRole, titleParts } from './title';

/** Who names an employer on a page, and how much that counts. */

const WORD = `[${CAPITAL}][${LETTER}\\d&.'’+-]*`;
const NAME = `(${WORD}(?: (?:of |for |de |& )?${WORD}){0,4})`;
const IN_HEADING = new RegExp(
  `^(?:About|We are|We’re|We're|Wir sind|Wij zijn|Nous sommes|Somos|Siamo|Why(?: join| work (?:at|for))?|Life at|Join|Working at|Who is|Meet|Über|Das ist|Warum|À propos (?:de |d')|Pourquoi|Sobre|Acerca de|Chi è|Over|O firmie|O společnosti|O)\\s+${NAME}\\s*[?:!]?$`,
);
const IN_TEXT = new RegExp(
  `\\b(?:[Aa]t(?: the)?|[Jj]oin(?:ing)?(?: the)?|[Bb]ei(?: der| dem)?|[Cc]hez|[Aa]n der) ${NAME}`,
  'g',
);
/** "Humanitarian Map Team (HMT) is": the short form stands behind the full one. */
const SHORT = '(?: \\([^()]{2,40}\\))?';
const SUBJECT = new RegExp(
  `^(?:(?:Die|Der|Das|The|La|Le|L['’]) ?)?${NAME}${SHORT},? (?:is|are|was|provides|offers|builds|makes|brings|creates|delivers|serves|supports|connects|runs|helps|aims|seeks|develops|designs|operates|specializes|specialises|ist|sucht|entwickelt|est|recherche|recrute|es|è|je|jest) `,
);
/** "Acme is hiring a Data Intern": the sentence says who hires. */
const HIRES = new RegExp(
  `^(?:(?:Die|The|La|Le) )?${NAME}${SHORT} (?:(?:is|are) (?:currently |now |actively )?(?:hiring|recruiting|seeking|looking for|searching for)\\b|(?:invites?|seeks?) (?:applications|candidates|an? )|has (?:an|\\w+) openings?\\b)|^(?:(?:Die|La|Le) )?${NAME} (?:sucht|recherche|recrute|cherche|busca|cerca|szuka|hledá) `,
);
/** "Open position at Acme": a line beside the title. */
const OFFERED = new RegExp(
  `^(?:[Oo]pen )?(?:[Pp]osition|[Jj]ob(?: [Oo]pening)?|[Oo]pening|[Vv]acancy|[Rr]ole|[Ii]nternship|[Ss]telle|[Pp]raktikum|[Pp]oste|[Ss]tage)s? (?:at|with|by|bei(?: der| dem)?|chez) ((?:[Tt]he )?${NAME})$`,
);
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|[Cc]opyright)\\s*(?:[©@]\\s*)?(?:\\d{4}\\s*(?:[-–]\\s*\\d{4})?)?[\\s,.-]*(?:by )?([${LETTER}\\d][^|·•©\\n]{1,60}?)(?:\\s*\\d{4}.*)?(?:\\.?\\s*(?:[-–|,]\\s*)?All [Rr]ights.*|\\.\\s.*|\\s*[|·•].*)?$`,
);
const BEGINS_BIG = new RegExp(`^[${CAPITAL}\\d]`);
const HOOK =
  /(?:^|[^a-z])(?:company|employer|organi[sz]ation|hiring|advertiser|recruiter)[-_]?(?:name|title|link)?(?:$|[^a-z])|companyName|employerName|jobCompany|firma|entreprise|empresa|azienda|kurum|isveren|sirket|pracodawca|werkgever/i;
const PROFILE =
  /\/(?:company|companies|cmp|employers?|organi[sz]ations?|unternehmen|entreprises?|firm[ae]n?|empresas?|bedrijf|bedrijven|azienda|aziende|pracodawcy?|yritys)\/([^/?#]+)/i;
/** "Acme Careers" or "Jobs at Acme": the page says whose openings these are. */
const CAREERS =
  /^(.+?) (?:careers?|karriere|kariera|kariyer|karriär|carreiras?|carreras?|carri[èe]res?)$|^(?:careers|jobs|karriere|working) (?:at|bei) (.+)$/i;
/** "Grupo Molinar, Puebla, Puebla", "Marlow House - Leeds, UK" below the title: who and where. */
const WHO_AND_WHERE = /^(\p{Lu}[^,|·–]{2,50}?)(?:,| [-–|·]) \p{Lu}[^,|·–]{2,30}, \p{Lu}[^,|·–]{1,30}$/u;
/** What is an organisation by its first words. */
const OFFICE =
  /^(?:(?:University|Ministry|Council|City|Institute|Office|Bank|Embassy) of|Department for|Ministère de|Université de|Universidad de|Universität|Ayuntamiento de|Landratsamt|Stadt) \p{Lu}/u;
const APART = Frame.nav | Frame.footer | Frame.dialog | Frame.card | Frame.similar;

/** What begins a sentence and names nobody. */
const NOBODY =
  /^(?:we|you|us|our|your|this|that|it|they|he|she|i|the|there|what|who|here|these|those|as|in|at|all|if|wir|sie|ihr|du|es|das|die|der|dies\w*|unser\w*|nous|vous|il|elle|ce|cette|notre|votre|nosotros|tu|usted|el|la|esta|este|noi|voi|questo|wij|jij|u|my|ty|jsme|naše|to|job|role|position|intern|internship|team)\b/i;

/** "The Hong Kong Jockey Club": an article and several words with capitals are a name, "The Team" is none. */
const ARTICLED = /^The \p{Lu}\S*(?: (?:of|for|and|de|\p{Lu}\S*))*? \p{Lu}\S*$/u;

/** Elements within a line that may be called the company's. */
const INNER =
  '[class*="company" i],[class*="employer" i],[class*="organi" i],[class*="firma" i],[class*="kurum" i],[class*="empresa" i],[itemprop="hiringOrganization"]';

/** The words of an element within the line whose marks call it the company, where they begin the line. */
function markedWithin({ element, text }: Block): string | null {
  if (text.length > 80) return null;
  const house = element.closest('[class~="company"],[class~="employer"]')?.querySelector('strong,h2,h3,h4,b');
  const bold = (house?.textContent ?? '').trim();
  if (bold.length > 1 && text.includes(bold)) return bold;
  for (const inner of element.querySelectorAll(INNER)) {
    const words = (inner.textContent ?? '').trim();
    if (words.length > 1 && text.startsWith(words) && HOOK.test(inner.getAttribute('class') ?? ''))
      return words;
  }
  return null;
}

/** Whom a text begins to speak of. After a German article any noun stands with a capital: one word alone is no name. */
function subjectOf(text: string): string | undefined {
  const name = text.match(SUBJECT)?.[1];
  return name && /^(?:Die|Der|Das) /.test(text) && /^\p{Lu}\p{Ll}+$/u.test(name) ? undefined : name;
}

/** "at the University of Marlow. The student": where the next sentence begins. */
const NEXT_SENTENCE =
  /\.\s(?:The|We|You|Our|This|It|In|As|Your|They|For|If|Die|Der|Das|Wir|Sie|Le|La|Les|Nous|Vous|El|Los)\b.*$/;

/** As addresses spell it: "Seebühne" is "seebuehne" in one and "seebuhne" in another. */
function addressed(name: string): string {
  return squash(name).replace(/([aou])e/g, '$1');
}

/** Whether a line is a link to an address that says the line's own words. */
function isLinkToIts(line: string, link: PageElement | null): boolean {
  const to = (link?.getAttribute('href') ?? '').split(/[?#]/, 1)[0] ?? '';
  const key = addressed(line);
  return key.length > 4 && squash(link?.textContent ?? '') === squash(line) && addressed(to).includes(key);
}

export interface Witness {
  name: string;
  source: Source;
  /** What kind of witness it is: one of a kind counts once. */
  kind: string;
  weight: number;
}

export function gather(evidence: Evidence, address: readonly string[]): Witness[] {
  const found: Witness[] = [];
  const { blocks, content, titleIndex, title } = evidence;
  function add(raw: string | null | undefined, source: Source, kind: string, weight: number): void {
    const name = raw ? cleanCompany(raw.replace(NEXT_SENTENCE, '')) : null;
    if (!name || words(name).length > 10 || FURNITURE.is(plain(name))) return;
    // "Our World of Rivers" begins as a sentence does, and is a name where the address says it too.
    if (weight < 4 && NOBODY.test(name) && !ARTICLED.test(name) && !address.includes(squash(name))) return;
    if (weight < 5 && (isTown(name) || placeAlone(name) !== null)) return;
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
    if (namesPosting(plain(part))) continue;
    if (evidence.places.some((place) => squash(place).includes(squash(part)))) continue;
    const careers = part.match(CAREERS);
    if (careers) add(careers[1] ?? careers[2], 'title', 'careers', 2);
    add(part, 'title', 'frame:title', 2.5);
    if (FORMAL.test(part)) add(part, 'title', 'formal', 5);
    else if (HOUSE_ENDING.test(part)) add(part, 'title', 'ending', 2);
  }
  for (const name of evidence.siteNames) add(name, 'meta', 'frame:site', 2);
  for (const name of evidence.logos()) add(name, 'visible', 'frame:logo', 2);
  // Beside the title: a short line whose element or link says "company", or a heading of its own right above.
  const inTitle = new Set(titled.rest.map(squash));
  const role = squash(evidence.title ?? '');
  // "Florist – Acme" below the heading: of two pieces one is the role, the other stands in the page's title too.
  const repeated = (line: string) => {
    if (inTitle.has(squash(line))) return line;
    const [one = '', two = '', ...more] = titleParts(line);
    const other = squash(one) === role ? two : squash(two) === role ? one : '';
    return more.length === 0 && inTitle.has(squash(other)) ? other : undefined;
  };
  const isPlace = (line: string) =>
    placeAlone(line) !== null ||
    isTown(line.split(/,| [-–|·] /, 1)[0] ?? '') ||
    evidence.places.some((place) => squash(line).startsWith(squash(place.split(',', 1)[0] ?? '')));
  const beside = (block: Block) => blocks.slice(Math.max(0, titleIndex - 2), titleIndex + 3).includes(block);
  const near = titleIndex < 0 ? [] : blocks.slice(Math.max(0, titleIndex - 12), titleIndex + 12);
  for (const block of near) {
    if (block.text.length > 80 || block.frames & APART) continue;
    const { element, link } = block;
    const line = block.text.split('\n')[0] ?? '';
    const slug = link?.getAttribute('href')?.match(PROFILE)?.[1];
    const marks = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${link?.getAttribute('class') ?? ''}`;
    const named = link?.textContent ?? '';
    const inner = HOOK.test(marks) ? null : markedWithin(block);
    if (slug && addressed(slug).includes(addressed(words(named)[0] ?? '?')))
      add(named, 'visible', 'profile', 5);
    else if (inner || HOOK.test(marks))
      add((inner ?? line).split(/\s+[/|·•–—-]\s+/, 1)[0], 'visible', 'hook', 4);
    else if (block === blocks[titleIndex + 1] && isLinkToIts(line, link) && !isPlace(line))
      add(line, 'visible', 'linked', 3);
    else if (OFFERED.test(line)) add(line.match(OFFERED)?.[1], 'visible', 'offered', 4);
    else if (block === blocks[titleIndex + 1] && OFFICE.test(line)) add(line, 'visible', 'below', 3);
    else if (
      block === blocks[titleIndex + 1] &&
      WHO_AND_WHERE.test(line) &&
      !isPlace(line) &&
      !element.querySelector('i,svg')
    )
      add(line.match(WHO_AND_WHERE)?.[1], 'visible', 'below', 2.5);
    else if (block.frames & Frame.header) continue;
    else if (beside(block) && repeated(line)) add(repeated(line), 'visible', 'beside', 2);
    else if (/^h\d$/.test(block.kind) && block === blocks[titleIndex - 1]) add(line, 'visible', 'above', 2);
    else if (
      /^h[2-6]$/.test(block.kind) &&
      block === blocks[titleIndex + 1] &&
      line.length < 50 &&
      !POSTING_SECTION.within(plain(line))
    )
      add(line, 'visible', 'below', 2.5);
  }
  function addHirer(text: string): boolean {
    const hirer = text.match(HIRES);
    add(hirer?.[1] ?? hirer?.[2], 'visible', 'hires', 2.5);
    return hirer !== null;
  }
  if (!addHirer(evidence.summary)) add(subjectOf(evidence.summary), 'meta', 'summary', 1.5);
  // "Design Intern – Quillmark" in the text's first lines.
  for (const line of content.slice(0, 3).flatMap(({ text }) => text.split('\n', 3))) {
    if (!title || !line.startsWith(title) || line.length > title.length + 60) continue;
    add(line.slice(title.length).match(/^\s+(?:[–—|@-]|at)\s+(\S.*)$/)?.[1], 'visible', 'line', 2.5);
  }
  for (const { text } of content.slice(0, 3).filter((block) => block.text.length > 200)) {
    const name = text
      .split(/\n|(?<=[.!?]) /, 12)
      .map(subjectOf)
      .find((subject) => subject !== undefined);
    add(name, 'visible', 'subject', 1.5);
  }
  for (const { text } of content.slice(0, 8))
    if (text.length < 2000) for (const sentence of text.split(/\n|(?<=[.!?]) /, 8)) addHirer(sentence);
  for (const block of content.slice(0, 300)) {
    if (addHirer(block.text)) continue;
    if (block.text.length < 70) add(block.text.match(IN_HEADING)?.[1], 'visible', 'about', 2);
    else {
      const subject = subjectOf(block.text);
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
    if (/©|copyright|\(c\)/i.test(block.text)) {
      const owner = block.text.match(COPYRIGHT)?.[1] ?? '';
      // "© 2026 all rights reserved": a small letter begins a name only where the address says it too.
      if (BEGINS_BIG.test(owner) || address.includes(squash(bare(owner))))
        add(owner, 'visible', 'frame:copyright', 2);
    } else if (block.text.length < 60) add(block.text.match(IN_HEADING)?.[1], 'visible', 'about', 2);
  }
  return found;
}
