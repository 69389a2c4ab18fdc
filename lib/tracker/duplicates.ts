import { fold } from '../model/fold';
import type { Posting } from '../model/posting';

const SHINGLE = 4;
/** Below this many words a text is too short to speak for or against. */
const FEW_WORDS = 40;
const SAME_TITLE = 0.6;
const SAME_TEXT = 0.5;
const NEARLY_SAME_TEXT = 0.8;

type Comparable = Pick<Posting, 'id' | 'url' | 'title' | 'company' | 'locations' | 'description'>;

/**
 * Saved postings that are likely the same job, seen elsewhere: nearly the same title at the same company with a text
 * that does not contradict it, or nearly the same text under the same title where a company is not known. One role in
 * two cities is two postings. Suggested to the person, never acted on. The likeliest first.
 */
export function likelyTwins<T extends Comparable>(posting: Comparable, candidates: readonly T[]): T[] {
  const title = wordsOf(posting.title);
  const text = shinglesOf(posting.description);
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(posting, candidate, title, text) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ candidate }) => candidate);
}

function likeness(posting: Comparable, other: Comparable, title: Set<string>, text: Set<string> | null): number {
  if (other.id === posting.id || (other.url !== '' && other.url === posting.url)) return 0;
  const titles = jaccard(title, wordsOf(other.title));
  if (titles < SAME_TITLE || placesDiffer(posting.locations, other.locations)) return 0;
  const otherText = shinglesOf(other.description);
  const texts = text && otherText ? jaccard(text, otherText) : null;
  const known = companyOf(posting.company) !== '' && companyOf(other.company) !== '';
  const sameCompany = known && companyOf(posting.company) === companyOf(other.company);
  if (sameCompany && (texts === null || texts >= SAME_TEXT)) return titles + (texts ?? SAME_TEXT);
  return !known && texts !== null && texts >= NEARLY_SAME_TEXT ? titles + texts : 0;
}

function companyOf(company: string | null): string {
  return fold(company ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ (?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|plc|corp|co|bv|kg|srl|oy|ab|as)\b/g, ' ')
    .trim();
}

function placesDiffer(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const words = new Set(a.flatMap((place) => [...wordsOf(place)]));
  return !b.some((place) => [...wordsOf(place)].some((word) => words.has(word)));
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shinglesOf(text: string): Set<string> | null {
  const words = fold(text.slice(0, 20_000)).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEW_WORDS) return null;
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const item of a) if (b.has(item)) both += 1;
  return both / (a.size + b.size - both);
}
