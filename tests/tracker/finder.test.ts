import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haystack, needles, type SearchText, searchText } from '../../lib/model/search-text';
import { createFinder, type Words } from '../../lib/tracker/finder';
import { aSummary } from '../support/postings';

const NONE: Words = new Map();

function wordsOf(texts: Readonly<Record<string, string[]>>): Map<string, SearchText> {
  return new Map(Object.entries(texts).map(([id, text]) => [id, searchText(haystack(text))]));
}

describe('a finder', () => {
  const rows = [
    aSummary({ id: 'a', title: 'UX Researcher', company: 'Société Générale' }),
    aSummary({ id: 'b', title: 'Data', location: 'São Paulo', tags: ['dream'] }),
  ];

  it('finds by beginnings of words of title, company, place and tags before the texts are read', () => {
    const find = createFinder();
    const ids = (query: string) => find(rows, NONE, query).map((row) => row.id);
    expect(ids('')).toEqual(['a', 'b']);
    expect(ids('gene ux')).toEqual(['a']);
    expect(ids('sao dre')).toEqual(['b']);
    expect(ids('ream')).toEqual([]);
    expect(ids('data')).toEqual(['b']);
  });

  it('looks through the texts once they are there, and through new ones when they change', () => {
    const find = createFinder();
    const ids = (words: Words, query: string) => find(rows, words, query).map((row) => row.id);
    const words = wordsOf({ a: ['C++ and prácticas'], b: ['日本語インターン'] });
    expect(ids(words, 'c++')).toEqual(['a']);
    expect(ids(words, '本語')).toEqual(['b']);
    expect(ids(words, 'prac')).toEqual(['a']);
    expect(ids(wordsOf({ a: [''], b: ['Praxis', 'practical'] }), 'pract')).toEqual(['b']);
  });

  it('follows the rows that it is given', () => {
    const find = createFinder();
    expect(find(rows, NONE, 'd').map((row) => row.id)).toEqual(['b']);
    expect(find(rows.toReversed(), NONE, 'd').map((row) => row.id)).toEqual(['b']);
    expect(find(rows.slice(0, 1), NONE, 'da')).toEqual([]);
  });

  it('finds, key by key, what looking through every text would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'Ä', ' ', '日', '7', '+'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 12 }), fc.array(letters), (texts, queries) => {
        const some = texts.map((_, n) => aSummary({ id: `${n}`, title: '' }));
        const words = wordsOf(Object.fromEntries(texts.map((text, n) => [`${n}`, [text]])));
        const find = createFinder();
        for (const query of queries) {
          for (let length = 0; length <= query.length; length += 1) {
            const typed = query.slice(0, length);
            const expected = some.filter(({ id }) =>
              needles(typed).every((needle) => words.get(id)?.words.includes(needle)),
            );
            expect(find(some, words, typed)).toEqual(expected);
          }
        }
      }),
    );
  });
});
