/**
 * Lists of phrases that are looked up and not compiled: the many words of many languages as one regular expression
 * take the browser longer to prepare than the whole page takes to read.
 */

export interface Phrases {
  /** The text is one of the phrases. */
  is(text: string): boolean;
  /** One stands somewhere in the text, as whole words. */
  within(text: string): boolean;
}

function isWordCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code > 127;
}

/** The first two letters of the word that begins at `at`, as one number. */
function keyAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1);
  return text.charCodeAt(at) * 65_536 + (isWordCode(second) ? second : 0);
}

/** `list`: phrases in plain form (see `plain`) between bars; one that ends in `*` goes on within its last word. */
export function phrases(list: string): Phrases {
  const barred = `|${list}|`;
  // Filled as words are asked for: most pages never ask for most of a list.
  const index = new Map<number, string[]>();
  function candidatesAt(text: string, at: number): readonly string[] {
    const key = keyAt(text, at);
    let found = index.get(key);
    if (found) return found;
    found = [];
    const start = `|${text.slice(at, at + (key % 65_536 ? 2 : 1))}`;
    for (let from = barred.indexOf(start); from >= 0; from = barred.indexOf(start, from + 1))
      found.push(barred.slice(from + 1, barred.indexOf('|', from + 1)));
    index.set(key, found);
    return found;
  }
  function standsAt(text: string, at: number): boolean {
    for (const phrase of candidatesAt(text, at)) {
      const open = phrase.endsWith('*');
      const words = open ? phrase.slice(0, -1) : phrase;
      if (text.startsWith(words, at) && (open || !isWordCode(text.charCodeAt(at + words.length))))
        return true;
    }
    return false;
  }
  return {
    is: (text) =>
      text !== '' &&
      candidatesAt(text, 0).some((phrase) =>
        phrase.endsWith('*') ? text.startsWith(phrase.slice(0, -1)) : phrase === text,
      ),
    within: (text) => {
      let inWord = false;
      for (let at = 0; at < text.length; at++) {
        const isWord = isWordCode(text.charCodeAt(at));
        if (isWord && !inWord && standsAt(text, at)) return true;
        inWord = isWord;
      }
      return false;
    },
  };
}
