/** Letters that Unicode does not take apart, written as people type them. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/** Text as search sees it: lower case, no accents, compatibility forms unified. "Prácticas ﬁn" -> "practicas fin". */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}

/** The folded words of a text, in order, each run of letters and digits one word. `C++` and `C#` keep their signs. */
export function words(text: string): string[] {
  const folded = fold(text);
  const pattern = isAscii(folded) ? /[a-z0-9]+(?:\+\+|#)?/g : /[\p{L}\p{N}]+(?:\+\+|#)?/gu;
  return folded.match(pattern) ?? [];
}

/** Most titles and texts are: for them folding is three times as fast without Unicode's tables. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Scripts that are written without spaces between words: there, a search looks inside a run of letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Does every word of the query begin a word of the haystack? `haystack` is made by `haystack()`, `needles` by `needles()`.
 * 10,000 texts of 300 words take about 10 ms.
 */
export function matchesAll(haystack: string, needles: readonly string[]): boolean {
  return needles.every((needle) => haystack.includes(needle));
}

/** Every different word of the texts, each with a space before it. At most `limit` words. */
export function haystack(texts: Iterable<string>, limit = Number.POSITIVE_INFINITY): string {
  const seen = new Set<string>();
  for (const text of texts) {
    for (const word of words(text)) {
      if (seen.size >= limit) break;
      seen.add(word);
    }
  }
  let joined = '';
  for (const word of seen) joined += ` ${word}`;
  return joined;
}

/** What a typed query looks for: `" desi"` finds words that begin so; words of unspaced scripts are found anywhere. */
export function needles(query: string): string[] {
  return [...new Set(words(query))].map((word) => (UNSPACED.test(word) ? word : ` ${word}`));
}

/** A text as search looks through it. */
export interface SearchText {
  /** As `haystack()` makes it. */
  words: string;
  /** What its words begin with: a bit for each letter of the English alphabet, and some that all other signs share. */
  initials: number;
}

export function searchText(words: string): SearchText {
  let initials = 0;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    initials |= initialBit(words.charCodeAt(at + 1));
  }
  return { words, initials };
}

/** The bits that a text must have to match every needle, so that most texts need not be looked through. */
export function initialsOf(needles: readonly string[]): number {
  let initials = 0;
  for (const needle of needles) if (needle.startsWith(' ')) initials |= initialBit(needle.charCodeAt(1));
  return initials;
}

function initialBit(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << (26 + (code % 5));
}
