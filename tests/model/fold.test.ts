import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, haystack, matchesAll, needles, words } from '../../lib/model/fold';

describe('fold', () => {
  it.each([
    ['Prácticas ﬁn', 'practicas fin'],
    ['STRASSE Straße', 'strasse strasse'],
    ['Łódź Øresund Æon', 'lodz oresund aeon'],
    ['İstanbul ıspanak', 'istanbul ispanak'],
    ['ＦＵＬＬ', 'full'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('words', () => {
  it('are the same whether or not a text around them has other signs', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect([...words(text), '日']).toEqual(words(`${text} 日`));
        expect(fold(`${text}日`)).toBe(`${fold(text)}日`);
      }),
    );
  });

  it('are runs of letters and digits, and languages keep their signs', () => {
    expect(words('C++, C# & R: 2-3 years (m/f/d)')).toEqual([
      'c++',
      'c#',
      'r',
      '2',
      '3',
      'years',
      'm',
      'f',
      'd',
    ]);
  });
});

describe('a search', () => {
  const hay = haystack(['Frontend Engineer', 'Zürich', 'データ分析']);
  it.each([
    ['front zur', true],
    ['engineer front', true],
    ['end', false],
    ['分析', true],
    ['  ', true],
    ['front x', false],
  ])('for %j', (query, found) => {
    expect(matchesAll(hay, needles(query))).toBe(found);
  });

  it('holds each word once, and no more than it may', () => {
    expect(haystack(['a b a', 'b c'])).toBe(' a b c');
    expect(haystack(['a b c'], 2)).toBe(' a b');
  });
});
