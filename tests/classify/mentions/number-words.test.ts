import { expect, it } from 'vitest';
import { numberWordsBefore } from '../../../lib/classify/mentions/number-words';
import { prepare } from '../../../lib/classify/text';

it.each([
  ['twenty-eight', 28],
  ['one thousand two hundred and fifty', 1250],
  ['a hundred', 100],
  ['deux cent quatre-vingt-dix', 290],
  ['soixante-quinze', 75],
  ['vingt et un', 21],
  ['mil doscientos treinta y cinco', 1235],
  ['zweihundertfünfundzwanzig', 225],
  ['tausendachthundert', 1800],
  ['duzentos e dez', 210],
])('reads %s', (words, value) => {
  const text = prepare(`pay ${words}`);
  expect(numberWordsBefore(text, text.count)).toEqual({ value, from: 1 });
});

it('reads the last of two numbers that make none', () => {
  const text = prepare('between twenty-two and twenty-eight');
  expect(numberWordsBefore(text, text.count)).toEqual({ value: 28, from: 5 });
});

it.each(['some', 'and', 'hundert und', 'a'])('finds no number in "%s"', (words) => {
  const text = prepare(words);
  expect(numberWordsBefore(text, text.count)).toBeNull();
});
