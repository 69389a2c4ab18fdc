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
