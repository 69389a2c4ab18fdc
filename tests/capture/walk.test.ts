// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { walk } from '../../lib/capture/walk';
import { documentOf } from './page';

const lines = (html: string) => walk(documentOf(html).body).blocks.map(({ text }) => text);

it.each([
  [
    'a word that a font draws as a picture',
    '<p><i class="google-material-icons">place</i><span>Dublin</span><span class="material-symbols-outlined">work</span>Part-time</p>',
    ['Dublin Part-time'],
  ],
  [
    'an empty mark between two facts',
    '<p>Science<span class="meta-separator"></span>Portland, Oregon<span class="meta-separator"></span></p><p>Apply</p>',
    ['Science · Portland, Oregon', 'Apply'],
  ],
  [
    'a mark that says itself',
    '<p>Science<span class="separator"> | </span>Portland</p>',
    ['Science | Portland'],
  ],
  ['an empty element without a name', '<p>Port<span></span>land</p>', ['Portland']],
])('reads %s', (_name, html, expected) => {
  expect(lines(html)).toEqual(expected);
});
