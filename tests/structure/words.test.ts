import { describe, expect, test } from 'vitest';
import { en } from '../../lib/locales/en';
import { CODE, read } from './files';

const keys = Object.entries(en).flatMap(([room, words]) => Object.keys(words).map((key) => `${room}.${key}`));
const sources = CODE.filter((path) => !path.startsWith('lib/locales/')).map(read);
const literals = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/['"`]([a-zA-Z]+\.[\w.:-]+)['"`]/g)].map((match) => match[1]),
  ),
);
/** Keys made from data, e.g. `facts.flag.${flag}`: what stands before the first slot. */
const heads = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{/g)].map((match) => match[1] ?? ''),
    ),
  ),
];

describe('words', () => {
  test('are all used', () => {
    const unused = keys.filter((key) => !literals.has(key) && !heads.some((head) => key.startsWith(head)));
    expect(unused, 'take the message out of lib/locales, or show it').toEqual([]);
  });

  test('are plain: no exclamation marks, no HTML, no straight quotes', () => {
    const loud = Object.entries(en).flatMap(([room, words]) =>
      Object.entries(words as Record<string, string>).flatMap(([key, message]) =>
        /!|<[a-z]|"/.test(message) ? [`${room}.${key}: ${message}`] : [],
      ),
    );
    expect(loud, 'say it calmly; quotes are “ and ”').toEqual([]);
  });
});
