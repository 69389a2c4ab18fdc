// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Frame } from '../../lib/capture/surroundings';
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

const frames = (html: string) => walk(documentOf(html).body).blocks.map(({ frames }) => frames);
const prose = 'We bind bouquets for the whole town and for the weddings in the villages around it. '.repeat(
  7,
);

it('takes no words for a menu because a class says "nav" of the part that a tab shows', () => {
  const [first] = frames(`<div class="tab nav-content"><p>${prose}</p></div><p>${prose}</p><p>${prose}</p>`);
  expect(first).toBe(0);
});

it('takes what leads away for a menu where a class says so', () => {
  const link = `<a href="/a">${prose}</a>`;
  const [first] = frames(`<div class="tab nav-content"><p>${link}</p></div><p>${prose}</p><p>${prose}</p>`);
  expect(first).toBe(Frame.nav);
});

it('takes what is called a heading for one', () => {
  const page = documentOf(
    '<div role="heading" aria-level="1">Florist</div><div role="heading">Tasks</div><p>Bind</p>',
  );
  expect(walk(page.body).blocks.map(({ kind }) => kind)).toEqual(['h1', 'h2', 'p']);
});
