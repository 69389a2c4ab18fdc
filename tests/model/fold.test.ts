import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../lib/model/fold';

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
