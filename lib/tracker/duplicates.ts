import { companyKey } from '../model/company-key';
import { fold, words } from '../model/fold';
import type { Posting } from '../model/posting';
import { containment, shingles } from './shingles';

type Comparable = Pick<
  Posting,
  'id' | 'url' | 'title' | 'company' | 'locations' | 'description' | 'notTwins'
>;

/** Shorter texts say too little to be compared. */
const FEWEST_SHINGLES = 40;

/** Words of a title that do not tell two roles apart. */
const EMPTY_WORDS = new Set(
  'a an and at de der die en fur for in la le m f d w x h the und of intern interns internship internships praktikum praktikant praktikantin stage stagiaire practicas becario program programme job position role remote hybrid onsite paid unpaid full part time'.split(
    ' ',
  ),
);

/** Words of a title that do: the same role of another season is another posting. */
const SEASON =
  /^(?:(?:19|20)\d\d|spring|summer|autumn|fall|winter|sommer|herbst|fruhjahr|ete|automne|hiver|q[1-4])$/;

/**
 * Saved postings that are likely the same job seen elsewhere, the likeliest first. Only to be suggested: a duplicate
 * can be deleted later, a record that was merged wrongly is lost. Two postings of one site with different addresses,
 * of different seasons, or in different places are two jobs, and so are those that the person told apart.
 */
export function likelyTwins<T extends Comparable>(posting: Comparable, candidates: readonly T[]): T[] {
  const own = shingles(posting.description);
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(posting, own, candidate) }))
    .filter((twin) => twin.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)
    .map((twin) => twin.candidate);
}

/** From 0, not the same, to 1. */
function likeness(posting: Comparable, own: ReadonlySet<string>, candidate: Comparable): number {
  if (candidate.id === posting.id || (posting.url !== '' && posting.url === candidate.url)) return 0;
  if (posting.notTwins?.includes(candidate.id) || candidate.notTwins?.includes(posting.id)) return 0;
  const places = placeWords([...posting.locations, ...candidate.locations]);
  const title = titleLikeness(posting.title, candidate.title, places);
  if (title < 0.6) return 0;
  const company = sameCompany(posting.company, candidate.company);
  if (company === false && !namesTheOther(posting, candidate)) return 0;
  if (differentPlaces(posting.locations, candidate.locations)) return 0;
  const theirs = shingles(candidate.description);
  const text = own.size < FEWEST_SHINGLES || theirs.size < FEWEST_SHINGLES ? null : containment(own, theirs);
  if (hostOf(posting.url) !== '' && hostOf(posting.url) === hostOf(candidate.url)) {
    // One site gives one job one address; only a word-for-word second posting is the same.
    return text !== null && text >= 0.95 && title === 1 && company === true ? text : 0;
  }
  // Where neither text can be read, an equal title at an equal company is still worth a question.
  if (text === null) return company === true && title === 1 ? 0.6 : 0;
  // Two roles of one company can share nearly all of their text, so there one word more in the title is another role.
  if (company === true) return title === 1 && text >= 0.5 ? (title + text) / 2 : 0;
  return text >= 0.8 ? (title + text) / 2 : 0;
}

/** True or false where both are named, else null. "Brightwater" and "Brightwater Labs" are one. */
function sameCompany(a: string | null, b: string | null): boolean | null {
  const [left, right] = [companyKey(a), companyKey(b)];
  if (left === '' || right === '') return null;
  return left === right || startsWithWords(left, right) || startsWithWords(right, left);
}

function startsWithWords(whole: string, start: string): boolean {
  return whole.startsWith(`${start} `);
}

/** A board that names itself as the company still names the employer in its text. */
function namesTheOther(a: Comparable, b: Comparable): boolean {
  return mentions(a.description, b.company) || mentions(b.description, a.company);
}

function mentions(text: string, company: string | null): boolean {
  const key = companyKey(company);
  return key.length >= 4 && words(text).join(' ').includes(key);
}

function titleLikeness(a: string, b: string, places: ReadonlySet<string>): number {
  const [left, right] = [titleWords(a, places), titleWords(b, places)];
  if (seasonsOf(a) !== seasonsOf(b) && seasonsOf(a) !== '' && seasonsOf(b) !== '') return 0;
  if (left.size === 0 || right.size === 0)
    return left.size === right.size && fold(a).trim() === fold(b).trim() ? 1 : 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return shared / (left.size + right.size - shared);
}

/** A place in the title is a place, and compared as one. */
function titleWords(title: string, places: ReadonlySet<string>): Set<string> {
  return new Set(
    words(title).filter((word) => !EMPTY_WORDS.has(word) && !SEASON.test(word) && !places.has(word)),
  );
}

function seasonsOf(title: string): string {
  return words(title)
    .filter((word) => SEASON.test(word))
    .map((word) => (word === 'autumn' ? 'fall' : word))
    .toSorted()
    .join(' ');
}

/** Both say where, and no place of one shares a word with a place of the other. */
function differentPlaces(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [placeWords(a), placeWords(b)];
  if (left.size === 0 || right.size === 0) return false;
  for (const word of left) if (right.has(word)) return false;
  return true;
}

function placeWords(places: readonly string[]): Set<string> {
  return new Set(
    places.flatMap((place) => words(place.split(',')[0] ?? '')).filter((word) => word !== 'remote'),
  );
}

function hostOf(url: string): string {
  return (
    url
      .replace(/^https?:\/\//, '')
      .split('/')[0]
      ?.replace(/^www\./, '') ?? ''
  );
}
