// @vitest-environment happy-dom
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import {
  dateNear,
  factsNear,
  logoNames,
  modeNear,
  placeAfter,
  placesNear,
} from '../../../lib/capture/layers/near-title';
import { walk } from '../../../lib/capture/walk';
import { documentOf } from '../page';

const title = { text: 'River Intern', index: 0, score: 9, called: false };
const blocks = (html: string) => walk(documentOf(`<h1>River Intern</h1>${html}`).body).blocks;

describe('beside the title', () => {
  it.each([
    ['a class', '<p class="job-location">Richmond, VA</p>'],
    ['a test id', '<div><span data-testid="job-location">Richmond, VA</span></div>'],
    [
      'an icon',
      '<p><i class="fa fa-calendar"></i> Flexible <i class="fa fa-location-dot"></i> Richmond, VA</p>',
    ],
    ['a pin', '<p><span>📍</span>Richmond, VA <span>💼</span>Full-time</p>'],
    ['a link to a map', '<div><a href="https://maps.example/?q=x">Richmond, VA</a></div>'],
  ])('%s marks the place', (_name, html) => {
    expect(placesNear(blocks(html), title)).toEqual(['Richmond, VA']);
  });

  it('the place stands after the employer', () => {
    expect(
      placeAfter(
        'Marlow House',
        blocks('<div><a href="/c/marlow">Marlow House</a> – <span>Richmond, VA</span></div>'),
        title,
      ),
    ).toBe('Richmond, VA');
  });

  it('takes no other fact beside the employer for the place', () => {
    const facts = '<div><b>Marlow House</b><span>Birds</span><span>Paid</span></div>';
    expect(placeAfter('Marlow House', blocks(facts), title)).toBe(null);
  });

  it('takes no link of the site’s navigation for the place after the employer', () => {
    const header = '<header><a href="/">Marlow House</a> <nav><a href="/shop">Shop</a></nav></header>';
    expect(placeAfter('Marlow House', blocks(header), title)).toBe(null);
  });

  it.each([
    ['<li>Hybrid</li>', 'hybrid'],
    ['<p>Full-time, Remote</p>', 'full-time, remote'],
    ['<p>We like remote work.</p>', null],
    ['<li>Hybrid</li><li>On-site</li>', null],
    ['<dl><dt>Remote job</dt><dd>No</dd></dl>', null],
    ['<h3>What we offer</h3><ul><li>Remote work</li><li>Fruit</li></ul>', null],
    ['<p>Benefits:</p><ul><li>Home office</li></ul>', null],
    ['<h3>Job details</h3><p>Hybrid</p>', 'hybrid'],
  ])('%s says how the work is done', (html, mode) => {
    expect(modeNear(blocks(html), title)).toBe(mode);
  });

  it.each([
    ['<p>Thursday, Oct 1, 2026</p>', 'Thursday, Oct 1, 2026'],
    ['<p>01.10.2026</p>', '01.10.2026'],
    ['<p>Oct 1, 2026 | Utica</p>', 'Oct 1, 2026'],
    ['<p>Posted <time>1 October 2026</time></p>', '1 October 2026'],
    ['<p>Runs until <time>1 October 2026</time></p>', null],
    ['<p>Start 01.06.2026</p>', null],
    ['<p>01.06.2026 – 31.08.2026</p>', null],
    ['<p>Summer 2026</p>', null],
  ])('%s is a posting date or none', (html, date) => {
    expect(dateNear(blocks(html), title)).toBe(date);
  });

  it('the place stands after the employer and a dash or a stroke', () => {
    expect(placeAfter('Marlow House', blocks('<p>Marlow House - Richmond, VA</p>'), title)).toBe(
      'Richmond, VA',
    );
    expect(placeAfter('Marlow House', blocks('<p>Marlow House / Richmond</p>'), title)).toBe('Richmond');
  });

  it.each([
    ['<ul><li>Full-time</li><li>$20 - $25 / hour</li></ul>', ['Type: Full-time', 'Pay: $20 - $25 / hour']],
    ['<p>Internship · 3–6 months</p>', ['Type: Internship · 3–6 months']],
    ['<p>Teilzeit</p><p>Leipzig</p>', ['Type: Teilzeit']],
    ['<p>$40/hr - $50/hr</p>', ['Pay: $40/hr - $50/hr']],
    [
      '<p>700 € / mois</p><p>1.200 – 1.400 € brutto pro Monat</p>',
      ['Pay: 700 € / mois', 'Pay: 1.200 – 1.400 € brutto pro Monat'],
    ],
    ['<p>40 € Guthaben</p><p>2 000 000 €</p>', []],
    ['<p>2 weeks ago</p><p>Leeds, UK · 1 week ago · 48 applicants</p>', []],
    ['<p>vor 2 Wochen</p><p>il y a 3 semaines</p><p>hace 2 meses</p>', []],
    ['<p>We have been here for 40 years.</p><p>5 applicants</p>', []],
    ['<dl><dt>Internship</dt><dd>Yes</dd></dl>', []],
  ])('facts without a label: %s', (html, facts) => {
    expect(factsNear(blocks(html), title, []).map(({ label, value }) => `${label}: ${value}`)).toEqual(facts);
  });

  it('leaves to the text what stands in the text', () => {
    const all = blocks('<p>Full-time</p>');
    expect(factsNear(all, title, all)).toEqual([]);
  });

  it.each([
    ['<img alt="Marlow House logo" src="x.png">'],
    ['<img alt="Marlow House" class="site-logo">'],
    ['<img alt="Marlow House" src="/img/logo-2.png">'],
    ['<a class="navbar-brand" href="/"><img alt="Marlow House"></a>'],
  ])('a logo names the house: %s', (html) => {
    expect(logoNames(documentOf(html))).toEqual(['Marlow House']);
  });

  it('a logo with an endless gap in its words is read at once', () => {
    const started = cpuUsage();
    expect(logoNames(documentOf(`<img class="logo" alt="Marlow${' '.repeat(150_000)}House">`))).toEqual([
      'Marlow',
    ]);
    expect(cpuUsage(started).user / 1000).toBeLessThan(1_000);
  });
});

it.each([
  ['<time class="entry-date published" datetime="2024-05-02T10:00:00+02:00">2 days ago</time>', '2024-05-02'],
  ['<p>Published on <time datetime="2024-05-02">May 2</time></p>', '2024-05-02'],
  ['<p><time datetime="2024-05-02">May 2</time></p>', null],
])('reads the day of %s', (html, day) => {
  expect(dateNear(blocks(html), title)).toBe(day);
});
