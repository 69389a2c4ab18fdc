import { describe, expect, it } from 'vitest';
import { Phrasebook } from '../../lib/classify/phrasebook';
import { prepare } from '../../lib/classify/text';

/** What a book of these phrases finds: cue and words of each hit. */
function find(phrases: Record<string, readonly string[]>, text: string): [string, string][] {
  const book = new Phrasebook([{ language: 'xx', cues: phrases }]);
  const words = prepare(text);
  return book.find(words).map(({ cue, from, to }) => [cue, text.slice(words.start[from], words.end[to - 1])]);
}

describe('a phrase', () => {
  it.each([
    ['plain', 'quux zorp', 'A Quux zorp here', 'Quux zorp'],
    ['with accents', 'rémunéré', 'REMUNERE', 'REMUNERE'],
    ['with alternatives', 'zorp(|s|ing) (a|the) quux', 'zorping the quux', 'zorping the quux'],
    ['with an alternative left out', '(|big )(zorp|quux)', 'a quux', 'quux'],
    ['with alternatives of several words', '(zorp|quux foo) bar', 'a quux foo bar', 'quux foo bar'],
    ['with a number', '# zorps', 'in 12 zorps', '12 zorps'],
    ['with one number', '12 zorps', 'in 12 zorps', '12 zorps'],
    [
      'with a number that another phrase spells out',
      '(12|twelve) quux # zorps',
      '12 quux 12 zorps',
      '12 quux 12 zorps',
    ],
    ['with a number before letters', '13 (e|ème) zorp', 'le 13e zorp', '13e zorp'],
    ['with any one word', 'zorp _ quux', 'zorp blue quux', 'zorp blue quux'],
    ['with a gap', 'zorp … quux', 'zorp one two three quux', 'zorp one two three quux'],
    ['that ends a compound', '*zorpgeld', 'Das Wunderzorpgeld', 'Wunderzorpgeld'],
    ['over a hyphen', 'zorp quux', 'a zorp-quux', 'zorp-quux'],
    ['over an apostrophe', "d'zorp", 'un d’zorp', 'd’zorp'],
  ])('%s is found', (_, phrase, text, found) => {
    expect(find({ cue: [phrase] }, text)).toEqual([['cue', found]]);
  });

  it.each([
    ['with another number', '12 zorps', 'in 13 zorps, in 1.2 zorps, in 120 zorps'],
    ['across the end of a sentence', 'zorp quux', 'He zorp. Quux it is.'],
    ['with one word for two', 'zorp _ quux', 'zorp one two quux'],
    ['across a wider gap', 'zorp … quux', 'zorp one two three four quux'],
    ['across a mark in a gap', 'zorp … quux', 'zorp one, two quux'],
    ['in a part of a word', 'zorp', 'zorpzorp'],
    ['over a hyphen with spaces', 'zorp quux', 'zorp - quux'],
  ])('is not found %s', (_, phrase, text) => {
    expect(find({ cue: [phrase] }, text)).toEqual([]);
  });
});

describe('where phrases overlap', () => {
  it('the longest from the left wins', () => {
    const phrases = { short: ['zorp'], long: ['zorp quux off'] };
    expect(find(phrases, 'zorp quux off, zorp quux')).toEqual([
      ['long', 'zorp quux off'],
      ['short', 'zorp'],
    ]);
  });

  it('the earlier of two as long ones wins', () => {
    expect(find({ first: ['zorp _'], second: ['zorp quux'] }, 'zorp quux')).toEqual([['first', 'zorp quux']]);
  });

  it('a shorter suffix is found in a word that ends in a longer one', () => {
    expect(find({ other: ['*fuzorpgeld huh'], cue: ['*zorpgeld'] }, 'Wunfuzorpgeld')).toEqual([
      ['cue', 'Wunfuzorpgeld'],
    ]);
  });
});

it('a book that is made later finds its words in texts that are read later', () => {
  const before = prepare('the florp');
  const book = new Phrasebook([{ language: 'xx', cues: { cue: ['florp'] } }]);
  expect(book.find(before)).toEqual([]);
  expect(book.find(prepare('the florp'))).toHaveLength(1);
});
