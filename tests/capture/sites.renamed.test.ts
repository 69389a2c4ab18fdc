// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capture } from '../../lib/capture/capture';
import type { Capture } from '../../lib/model/capture';
import { fixtureDocument } from './page';

/**
 * A site changes its markup without asking. On every page in tests/fixtures/sites each mark that a site's file may hold
 * to (a class, an id, an attribute) is taken away, one at a time and then all at once: what is read then is what was
 * read before, what the generic layers read of the same page, or nothing; never another value.
 */

const FOLDER = join(import.meta.dirname, '../fixtures/sites');
const NOW = Date.UTC(2026, 10, 2, 12);
const FIELDS = ['title', 'company', 'workMode', 'deadline', 'postedOn', 'applyUrl'] as const;
const MARK = /^(?:data-(?!jk$|job-id$)|componentkey$|itemprop$|aria-label$|name$)/;

/** Takes a mark away. */
type Spoil = (document: Document) => void;

function withoutClass(name: string): Spoil {
  return (document) => {
    for (const at of document.querySelectorAll('[class]')) at.classList.remove(name);
  };
}

function withoutId(id: string): Spoil {
  return (document) => document.getElementById(id)?.removeAttribute('id');
}

function withoutValue(name: string, value: string): Spoil {
  return (document) => {
    for (const at of document.querySelectorAll(`[${name}]`))
      if (at.getAttribute(name) === value) at.removeAttribute(name);
  };
}

/** Every mark in the page, by what it is called. */
function marksOf(document: Document): Map<string, Spoil> {
  const marks = new Map<string, Spoil>();
  for (const at of document.querySelectorAll('*')) {
    for (const name of at.classList) marks.set(`.${name}`, withoutClass(name));
    if (at.id) marks.set(`#${at.id}`, withoutId(at.id));
    for (const { name, value } of at.attributes)
      if (MARK.test(name)) marks.set(`[${name}="${value}"]`, withoutValue(name, value));
  }
  return marks;
}

/** Names of cities, say, that stand in what was expected: an address in full is no other place. */
function isPlaceOf(place: string, expected: readonly string[]): boolean {
  return expected.some((one) => place.includes(one.split(',')[0] ?? one) || one.includes(place));
}

function wrong(read: Capture, bare: Capture, expected: Capture): string[] {
  const values = FIELDS.filter(
    (field) => read[field] !== null && read[field] !== expected[field] && read[field] !== bare[field],
  ).map((field) => `${field}: ${read[field]}`);
  const places = read.locations.filter(
    (place) => !isPlaceOf(place, expected.locations) && !bare.locations.includes(place),
  );
  const identity = [expected.url, bare.url].includes(read.url) ? [] : [`url: ${read.url}`];
  return [...values, ...places.map((place) => `locations: ${place}`), ...identity];
}

function expectedOf(file: string): Capture {
  return JSON.parse(readFileSync(join(FOLDER, file.replace(/html$/, 'json')), 'utf8')) as Capture;
}

const pages = readdirSync(FOLDER).filter(
  (file) => file.endsWith('.html') && expectedOf(file).status !== 'unreadable',
);

describe.each(pages)('%s', (file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const href = html.match(/<!-- (https?:\S+) -->/)?.[1] ?? '';
  const expected = expectedOf(file);

  function slips(spoils: readonly Spoil[]): string[] {
    const [read, bare] = [false, true].map((generic) => {
      const document = fixtureDocument(html, href);
      for (const spoil of spoils) spoil(document);
      return capture(document, new URL(href), { now: () => NOW, generic });
    });
    return read && bare ? wrong(read, bare, expected) : [];
  }

  const marks = marksOf(fixtureDocument(html, href));

  it('with other marks is read right or not at all', () => {
    expect(slips([...marks.values()])).toEqual([]);
  });

  it('with any one mark gone is read right or not at all', () => {
    const found = [...marks].flatMap(([mark, spoil]) => slips([spoil]).map((slip) => `${mark} ${slip}`));
    expect(found).toEqual([]);
  });
});
