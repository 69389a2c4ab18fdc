import type { Source } from '../../model/capture';
import { cleanCompany } from '../clean';
import { Frame } from '../surroundings';
import { LETTER, plain, squash } from '../text';
import { type Block, plainOf } from '../walk';
import { BOARD_TALK, PLATFORM } from '../words';
import { addressNames, applyNames, mailNames } from './address-names';
import { gather } from './employer-names';
import { bare, initials } from './organisation';
import type { TitleReading } from './title';

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

/** "Blumenhaus Quillmark" at quillmark.de: the address is the word that tells this house from others. */
function holdsWord(name: string, label: string): boolean {
  return label.length > 5 && name.split(/\s+/, 6).some((word) => squash(word) === label);
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
    const hosted = address.includes(key);
    const full = [...groups.values()].find(
      ({ name, kinds, best }) =>
        name.length < 60 &&
        (initials(name)?.toLowerCase() === key ||
          (key.length > 3 &&
            (best >= 7 || (hosted && kinds.has('frame:title'))) &&
            plain(name).startsWith(`${plain(short.name)} `))),
    );
    if (!full || full === short) continue;
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

/** Whether the site's menus speak to employers, as those of a board of others' jobs do: "Post a job". */
function putsUpOthers(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.frames & (Frame.nav | Frame.header | Frame.footer) &&
      block.text.length < 600 &&
      BOARD_TALK.within(plainOf(block)),
  );
}

/** The best-supported name, or null where no two witnesses agree. */
export function findCompany(evidence: Evidence): { name: string; source: Source } | null {
  // Structured data that names neither the platform nor the site is taken at its word.
  const address = addressNames(evidence.url);
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
    // As the page writes it rather than as its head does: "Elver", not "elver_".
    const told = kind === 'frame:site' ? 1 : weight;
    if (told > group.best) Object.assign(group, { name, source, best: told });
    groups.set(key, group);
  }
  if (groups.size === 0) return null;
  const text = plain(
    evidence.content
      .map((block) => block.text)
      .join('\n')
      .slice(0, 60_000),
  );
  const leading = [
    ...(evidence.apply ? applyNames(evidence.apply, evidence.url) : []),
    ...evidence.content.flatMap(({ text: line }) => (/@|\bat[\])]/.test(line) ? mailNames(line) : [])),
  ];
  joinShort(groups, address);
  let puts: boolean | null = null;
  const putsUp = () => (puts ??= putsUpOthers(evidence.blocks));
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
    const taken =
      leading.some((label) => label === short?.toLowerCase()) ||
      (key.length > 3 &&
        leading.some(
          (label) =>
            label === key || (label.length > 4 && key.startsWith(label)) || holdsWord(group.name, label),
        ));
    if (taken) group.score += 2;
    const framedOnly = [...group.kinds].every((kind) => kind.startsWith('frame:'));
    // Who runs the site, of whom the posting says nothing or whose menus speak to employers: taken only where nobody
    // else could be meant.
    if (framedOnly && !taken && hosted && (!mentioned || putsUp())) runners.push(group);
    else if (!winner || group.score > winner.score) winner = group;
  }
  if (winner && winner.score >= 4.5) return isGuestOf(winner, groups.values()) ? null : winner;
  const [runner] = runners;
  const alone = runners.length === 1 && (!winner || winner.score < 2.5);
  if (!runner || !alone || putsUp()) return null;
  const key = squash(bare(runner.name));
  const short = initials(runner.name)?.toLowerCase() ?? '';
  const own = address.some(
    (label) =>
      (key.length > 3 && label === key) ||
      (short.length > 3 && label === short) ||
      holdsWord(runner.name, label),
  );
  return own || runner.kinds.size > 1 || runner.kinds.has('careers') ? runner : null;
}
