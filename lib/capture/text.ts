import { decodeReferences } from './tree/references';

/** Small, pure helpers on text. All run in time linear in their input. */

/**
 * What stands between brackets in a pattern for any letter, and for any capital. Browsers take longer to prepare
 * one `\p{L}` than to fold a paragraph, so that a script that runs once is better off with ranges.
 */
export const LETTER = 'A-Za-zÀ-ÖØ-öø-\\u1fff\\u3040-\\ud7ff';
export const CAPITAL = 'A-ZÀ-ÖØ-ÞΑ-ΩЀ-ЯĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŸŹŻŽ';
/** A pictograph, as alternatives; a variation selector may follow. */
export const EMOJI =
  '[©®\\u203c-\\u21aa\\u2300-\\u23ff\\u25a0-\\u27bf\\u2934-\\u2bff]|[\\ud83c-\\ud83e][\\udc00-\\udfff]';

const NOT_ASCII = /[^\0-\x7f]/;
const ODD_LETTERS: Record<string, string> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** Lower case without accents, apostrophes straight: what every word list here is written in. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łßøæđı’‘]/g, (letter) => ODD_LETTERS[letter] ?? letter);
}

const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** White space other than single blanks. */
const UNFOLDED = / {2}|[^\S ]/;

/** White space folded to single blanks, zero-width and bidirectional controls dropped. */
export function fold(text: string): string {
  const seen = NOT_ASCII.test(text) ? text.replace(UNSEEN, '') : text;
  return (UNFOLDED.test(seen) ? seen.replace(/\s+/g, ' ') : seen).trim();
}

/** Letters and digits alone, for comparing names: "T-Pro Ltd." and "t pro ltd" are one. */
export function squash(text: string): string {
  return plain(text).replace(/[^a-z0-9+#\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]+/g, '');
}

/** Words of letters and digits, in plain form. */
export function words(text: string): string[] {
  return plain(text).match(/[a-z0-9+#\u00aa\u00b5\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]+/g) ?? [];
}

/** Share of common words, 0 to 1 (F1 over the two sets of words). */
export function likeness(a: string, b: string): number {
  const x = new Set(words(a));
  const y = new Set(words(b));
  if (x.size === 0 || y.size === 0) return 0;
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return (2 * both) / (x.size + y.size);
}

/** A short string from structured data as plain words: references decoded, tags dropped. */
export function unmark(text: string): string {
  return fold(decodeReferences(decodeReferences(text.slice(0, 2000))).replace(/<[^<>]{0,300}>/g, ' '));
}
