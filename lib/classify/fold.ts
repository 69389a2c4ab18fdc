/**
 * Character classes and folding, as tables, so that the tokeniser decides with one array read a character.
 * Folding turns a letter into its lower-case base letter ("É" -> "e", "Ü" -> "u", "ł" -> "l"): people type
 * without accents and in capitals, and the lexicons are folded the same way.
 */

export const SYMBOL = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
/** Markup and invisible characters: they stand in the text and carry no words. */
export const INVISIBLE = 5;
/** Combining marks, soft hyphens and joiners: invisible, and a word goes on across them. */
export const JOINING = 6;

const TABLE_SIZE = 0x180;

const classes = new Uint8Array(TABLE_SIZE);
const folded = new Uint8Array(TABLE_SIZE);

function fillTables(): void {
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (code <= 32 || (code >= 0x7f && code < 0xa1)) classes[code] = SPACE;
    if (code >= 48 && code <= 57) classes[code] = DIGIT;
    const letter = String.fromCharCode(code);
    if (letter.toLowerCase() === letter.toUpperCase() && !'ßªº'.includes(letter)) continue;
    classes[code] = LETTER;
    const base = letter.toLowerCase().normalize('NFD').charCodeAt(0);
    folded[code] = base < 128 ? base : 0;
  }
  const irregular: Record<string, string> = {
    ß: 's',
    ø: 'o',
    Ø: 'o',
    ł: 'l',
    Ł: 'l',
    đ: 'd',
    Đ: 'd',
    ð: 'd',
    þ: 't',
    ı: 'i',
  };
  for (const [letter, base] of Object.entries(irregular)) folded[letter.charCodeAt(0)] = base.charCodeAt(0);
  for (const letter of 'æÆ') folded[letter.charCodeAt(0)] = 97;
  for (const letter of 'œŒ') folded[letter.charCodeAt(0)] = 111;
  for (let code = 0x80; code < TABLE_SIZE; code++) {
    if (classes[code] === LETTER && folded[code] === 0) folded[code] = 120;
  }
  classes[10] = NEWLINE;
  classes[13] = NEWLINE;
  // Apostrophes only part words: "don't" reads as don + t, "l'indemnité" as l + indemnite.
  for (const markup of "*_`\\'´") classes[markup.charCodeAt(0)] = INVISIBLE;
  classes[0xad] = JOINING;
}
fillTables();

export function classOf(code: number): number {
  if (code < TABLE_SIZE) return classes[code] ?? SYMBOL;
  if (code >= 0x300 && code <= 0x36f) return JOINING;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return SPACE;
    if (code === 0x2028 || code === 0x2029) return NEWLINE;
    if (code === 0x2018 || code === 0x2019) return INVISIBLE;
    return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? JOINING : SYMBOL;
  }
  // The full stop of Hindi.
  if (code === 0x964) return SYMBOL;
  if (code < 0x2070) return LETTER;
  if (code < 0x2c00) return code >= 0x20a0 && code < 0x20d0 ? SYMBOL : code >= 0x2190 ? INVISIBLE : SYMBOL;
  if (code < 0x3000) return LETTER;
  if (code <= 0x303f) return code === 0x3000 ? SPACE : SYMBOL;
  if (code >= 0xd800 && code <= 0xdfff) return INVISIBLE;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return JOINING;
  if (code >= 0xff00 && code <= 0xffef) {
    if (code >= 0xff10 && code <= 0xff19) return DIGIT;
    return (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) ? LETTER : SYMBOL;
  }
  return LETTER;
}

/** The folded letter of a LETTER code. */
export function foldOf(code: number): number {
  if (code < TABLE_SIZE) return folded[code] ?? code;
  if (code >= 0xff21 && code <= 0xff3a) return code - 0xff21 + 97;
  if (code >= 0xff41 && code <= 0xff5a) return code - 0xff41 + 97;
  return code;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  if (code >= 0x180) return false;
  // In most of Latin Extended-A the even code is the capital; in these two runs ("Ł", "Ž") the odd one is.
  const odd = (code >= 0x139 && code <= 0x148) || code >= 0x179;
  return (code & 1) === (odd ? 1 : 0);
}

/** `word` as the tokeniser sees it: "Rémunéré" -> "remunere". For lexicons, where a word is one run of letters. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) === LETTER) out += String.fromCharCode(foldOf(code));
  }
  return out;
}
