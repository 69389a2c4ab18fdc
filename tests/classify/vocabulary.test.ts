import { expect, it } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { foldWord } from '../../lib/classify/fold';
import { de } from '../../lib/classify/lexicon/pay/de';
import { en } from '../../lib/classify/lexicon/pay/en';
import { es } from '../../lib/classify/lexicon/pay/es';
import { fr } from '../../lib/classify/lexicon/pay/fr';
import { boundLexicons, periodLexicons } from '../../lib/classify/lexicon/periods';
import { LEXICONS } from '../../lib/classify/lexicon/time/all';
import { warningLexicons } from '../../lib/classify/lexicon/warnings';
import { getReady } from '../../lib/classify/ready';
import { idOf, spellings } from '../../lib/classify/vocabulary';
import { classifiable } from './classifiable';

it('lexicons are read when a text is, or before where one gets ready', () => {
  const atImport = spellings.length;
  getReady();
  const ready = spellings.length;
  expect(ready).toBeGreaterThan(4 * atImport);
  expect(classify(classifiable('Unpaid internship.')).pay.flag).toBe('unpaid');
  expect(spellings.length).toBe(ready);
});

it('no two words of the lexicons are taken for each other', () => {
  const lexicons = [en, de, fr, es, ...LEXICONS, ...periodLexicons, ...boundLexicons, ...warningLexicons];
  const words = lexicons.flatMap(
    ({ cues }) =>
      Object.values(cues)
        .flat()
        .join(' ')
        .match(/\p{L}+/gu) ?? [],
  );
  expect(words.length).toBeGreaterThan(10_000);
  const mistaken = words.filter((word) => foldWord(spellings[idOf(word)] ?? '') !== foldWord(word));
  expect(mistaken).toEqual([]);
});
