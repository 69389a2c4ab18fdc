/**
 * Lists of phrases that are looked up and not compiled: the many words of many languages as one regular expression
 * take the browser longer to prepare than the whole page takes to read.
 */

export interface Phrases {
  /** The text is one of the phrases. */
  is(text: string): boolean;
  /** The text begins with one, at the end of a word. */
  begin(text: string): boolean;
  /** One stands somewhere in the text, as whole words. */
  within(text: string): boolean;
  /** A quick look for long texts: false is sure, true may be part of a word. */
  perhaps(text: string): boolean;
}

function isWordCode(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || code > 127;
}

/** The first four letters of the word that begins at `at`, or all of a shorter one. */
function keyAt(text: string, at: number): string {
  let end = at;
  while (end < at + 4 && isWordCode(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

/** `list`: phrases in plain form (see `plain`) between bars; one that ends in `*` goes on within its last word. */
export function phrases(list: string): Phrases {
  let index: Map<string, string[]> | null = null;
  function candidates(key: string): readonly string[] {
    if (!index) {
      index = new Map();
      for (const phrase of list.split('|')) {
        const first = keyAt(phrase, 0);
        const known = index.get(first);
        if (known) known.push(phrase);
        else index.set(first, [phrase]);
      }
    }
    return index.get(key) ?? [];
  }
  function standsAt(text: string, at: number): boolean {
    for (const phrase of candidates(keyAt(text, at))) {
      const open = phrase.endsWith('*');
      const words = open ? phrase.slice(0, -1) : phrase;
      if (text.startsWith(words, at) && (open || !isWordCode(text.charCodeAt(at + words.length))))
        return true;
    }
    return false;
  }
  return {
    is: (text) =>
      candidates(keyAt(text, 0)).some((phrase) =>
        phrase.endsWith('*') ? text.startsWith(phrase.slice(0, -1)) : phrase === text,
      ),
    begin: (text) => standsAt(text, 0),
    perhaps: (text) =>
      list.split('|').some((phrase) => text.includes(phrase.endsWith('*') ? phrase.slice(0, -1) : phrase)),
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
