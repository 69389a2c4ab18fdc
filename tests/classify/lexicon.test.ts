import { expect, it } from 'vitest';
import { foldWord } from '../../lib/classify/fold';
import { de } from '../../lib/classify/lexicon/pay/de';
import { en } from '../../lib/classify/lexicon/pay/en';
import { es } from '../../lib/classify/lexicon/pay/es';
import { fr } from '../../lib/classify/lexicon/pay/fr';
import { cs, hi, it as italian, nl, pl, pt, sv } from '../../lib/classify/lexicon/pay/others';
import { boundLexicons, periodLexicons } from '../../lib/classify/lexicon/periods';
import { LEXICONS } from '../../lib/classify/lexicon/time/all';
import { warningLexicons } from '../../lib/classify/lexicon/warnings';
import type { Lexicon } from '../../lib/classify/phrasebook';
import { Phrasebook } from '../../lib/classify/phrasebook';
import { prepare } from '../../lib/classify/text';

const kinds = LEXICONS.map(({ language, kinds }) => ({ language, cues: kinds }));

/** Texts that a phrase stands for: every alternative once, beside the first of every other group. */
function textsOf(phrase: string): string[] {
  const parts = phrase
    .split(/(\([^()]*\))/)
    .map((part) => (part.startsWith('(') && part.endsWith(')') ? part.slice(1, -1).split('|') : [part]));
  const texts = parts.flatMap((choices, at) =>
    choices.map((choice) => parts.map((all, other) => (other === at ? choice : all[0])).join('')),
  );
  return [...new Set(texts.map(asText))];
}

/** Any number, any word and a compound as a text has them. */
function asText(phrase: string): string {
  const words = phrase.replace(/#/g, '77').replace(/_/g, 'zorp').replace(/…/g, 'zorp quux');
  return words
    .replace(/\*(?=\p{L})/gu, 'Zorpel')
    .replace(/\s+/g, ' ')
    .trim();
}

it.each([
  ['pay', [en, de, fr, es, italian, pt, nl, pl, cs, hi, sv]],
  ['time', LEXICONS],
  ['kinds', kinds],
  ['periods', periodLexicons],
  ['bounds', boundLexicons],
  ['warnings', warningLexicons],
] as const)('every phrase of %s is found in its own words', (_, lexicons) => {
  const book = new Phrasebook<string>(lexicons as readonly Lexicon<string>[]);
  const dead = (lexicons as readonly Lexicon<string>[]).flatMap(({ language, cues }) =>
    Object.values(cues).flatMap((phrases) =>
      (phrases ?? [])
        .filter((phrase) => !textsOf(phrase).every((text) => isFound(book, text)))
        .map((phrase) => `${language}: ${phrase}`),
    ),
  );
  expect(dead).toEqual([]);
});

function isFound(book: Phrasebook<string>, text: string): boolean {
  const words = prepare(text);
  return text === '' || book.at(words, 0)?.to === words.count;
}

// The build writes the phrases so (`foldedLexicons` in `wxt.config.ts`).
it('reads phrases without their accents as it reads them with them', () => {
  const plain = (word: string) =>
    word.replace(/[^\P{Script=Latin}äöüÄÖÜ]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  const phrases = [
    en,
    de,
    fr,
    es,
    italian,
    pt,
    nl,
    pl,
    cs,
    hi,
    sv,
    ...LEXICONS,
    ...periodLexicons,
    ...warningLexicons,
  ]
    .flatMap(({ cues }) => Object.values(cues as Record<string, readonly string[]>))
    .flat();
  expect(phrases.filter((phrase) => foldWord(plain(phrase)) !== foldWord(phrase))).toEqual([]);
  expect(phrases.filter((phrase) => plain(phrase) !== phrase).length).toBeGreaterThan(500);
});
