import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haystack, matchesAll, needles, searchText } from '../../lib/model/search-text';

describe('a search', () => {
  const text = searchText(haystack(['Frontend Engineer', 'Zürich', 'データ分析', '3D']));
  it.each([
    ['front zur', true],
    ['engineer front', true],
    ['end', false],
    ['分析', true],
    ['  ', true],
    ['front x', false],
    ['3d front', true],
    ['4', false],
  ])('for %j', (query, found) => {
    expect(matchesAll(text, needles(query))).toBe(found);
  });

  it('holds each word once, and no more than it may', () => {
    expect(haystack(['c b a', 'b c'])).toBe(' a b c');
    expect(haystack(['a b c'], 2)).toBe(' a b');
  });

  it('finds what looking through all words would, whatever their order', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'z', 'é', '日', '7', '{'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), word, (text, query) => {
        const hay = text.map((one) => ` ${one}`).join('');
        const wanted = needles(query);
        const found = wanted.every((needle) => hay.includes(needle));
        expect(matchesAll(searchText(hay), wanted)).toBe(found);
        expect(matchesAll({ words: hay, starts: null }, wanted)).toBe(found);
      }),
    );
  });
});
