// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readLabelled, readLines } from '../../../lib/capture/layers/labelled';
import { walk } from '../../../lib/capture/walk';
import { documentOf } from '../page';

function pairs(html: string) {
  return readLabelled(walk(documentOf(html).body).blocks).map(({ label, value, field }) => [
    label,
    value,
    field,
  ]);
}

it.each([
  ['a definition list', '<dl><dt>Location</dt><dd>Pune</dd><dt>Stipend</dt><dd>₹ 10,000 /month</dd></dl>'],
  [
    'a table',
    '<table><tr><th>Location</th><td>Pune</td></tr><tr><th>Stipend</th><td>₹ 10,000 /month</td></tr></table>',
  ],
  ['lines with a colon', '<p>Location: Pune<br>Stipend: ₹ 10,000 /month</p>'],
  ['line breaks', '<div>Location<br><b>Pune</b></div><div>Stipend<br><b>₹ 10,000 /month</b></div>'],
  [
    'labels above their values',
    '<div><div>Location</div><div>Pune</div></div><div><div>Stipend:</div><div>₹ 10,000 /month</div></div>',
  ],
])('reads %s', (_name, html) => {
  expect(pairs(html)).toEqual([
    ['Location', 'Pune', 'locations'],
    ['Stipend', '₹ 10,000 /month', null],
  ]);
});

it.each([
  ['Standort: Leipzig', 'locations'],
  ['Bewerbungsfrist: 31.01.2027', 'deadline'],
  ['Date limite : 31/01/2027', 'deadline'],
  ['Společnost: Marlow s.r.o.', 'company'],
  ['Miejsce pracy: Gdańsk', 'locations'],
])('knows "%s"', (line, field) => {
  expect(readLines(line)[0]?.field).toBe(field);
});

it('needs no colon before a date', () => {
  expect(pairs('<p>Apply by January 31, 2027 at 11:59 PM</p>')).toEqual([
    ['Apply by', 'January 31, 2027 at 11:59 PM', 'deadline'],
  ]);
});

it('does not take prose for a label', () => {
  expect(
    pairs(
      '<p>Note: we are a small team.</p><p>Our location</p><p>The river is wide here, and the office looks out over it to the far bank, where herons stand.</p>',
    ),
  ).toEqual([]);
});

it.each([
  ['a heading', '<div><h3>Employment type</h3><span>Full-time</span></div>'],
  ['a paragraph', '<div><p>Employment type</p><p>Full-time</p></div>'],
  ['an element that holds the label', '<li><h3>Employment type</h3> <span>Full-time</span></li>'],
])('a known fact under %s needs no colon', (_name, html) => {
  expect(pairs(html)).toEqual([['Employment type', 'Full-time', null]]);
});

it('takes no sentence for the value of a bare label', () => {
  const sentence =
    'We work from nine to five and take every second Friday off, save in spring, when the birds come back to the river and all of us count.';
  expect(pairs(`<div><h3>Working hours</h3><p>${sentence}</p></div>`)).toEqual([]);
});

it.each([
  ['İlan tarihi: 01.10.2026', 'postedOn'],
  ['Prazo de candidatura: 31/01/2027', 'deadline'],
  ['Sijainti: Turku', 'locations'],
  ['Miesto práce: Nitra', 'locations'],
])('knows "%s" too', (line, field) => {
  expect(readLines(line)[0]?.field).toBe(field);
});

it.each([
  ['Standort\nLeipzig\nLand\nDeutschland', 'Leipzig'],
  ['LOCATION\n\n\nLeipzig\n\nLEVEL', 'Leipzig'],
  ['**Location:**\n  Leipzig, Germany', 'Leipzig, Germany'],
  ['* **Localisation** Paris, France', 'Paris, France'],
  ['Localisation *PARIS (75)*', 'PARIS (75)'],
])('reads a place of plain text: %j', (text, place) => {
  expect(readLines(text).find(({ field }) => field === 'locations')?.value).toBe(place);
});

it.each([
  'Location:\nDuration: 3 months',
  'Location\n# About us',
  'Location\nWe work by the river.',
  'Location',
])('no value below a label: %j', (text) => {
  expect(readLines(text).some(({ field }) => field === 'locations')).toBe(false);
});

it('reads the lines of a text that spells its breaks out, or sets its own', () => {
  const lines = [
    'Marlow House counts river birds and writes down what it sees for the towns along the water, every week of the year.',
    'You walk the same four miles of river bank and enter the counts of forty volunteers, and you ask about what looks odd.',
    'You can be outside in November, and you like to be asked why. Nobody needs a degree for this; boots and patience do.',
    'We meet on Fridays, look at the week together, and eat what the baker next door has left over. Dogs are welcome.',
    '#Salary and compensation\n$41,000 — $46,000/year',
  ];
  const values = (text: string) => {
    const document = documentOf('<div id="text"></div>');
    const element = document.querySelector('#text');
    if (element) element.textContent = text;
    return readLabelled(walk(document.body).blocks).map(({ label, value }) => [label, value]);
  };
  const spelled = lines.join('\n\n').replaceAll('\n', '\\n');
  expect(values(spelled)).toEqual([['Salary and compensation', '$41,000 — $46,000/year']]);
  expect(values('Write C:\\new and nothing else')).toEqual([]);
});

it.each([
  ['a label and its value in one line', '<p>Location <b>Pune</b></p>', [['Location', 'Pune', 'locations']]],
  [
    'the same in parts of their own',
    '<div><span>Location</span> <span>Pune</span></div>',
    [['Location', 'Pune', 'locations']],
  ],
  ['a sentence that begins like a label', '<p>Location <b>matters</b></p>', []],
  ['an entry of a menu', '<ul><li><a href="/places">Location</a></li><li>Pune</li></ul>', []],
  [
    'a field to fill in',
    '<form><div><label for="city">City</label></div><select id="city"></select><div><label for="kind">Kind</label></div></form>',
    [],
  ],
  ['what is for clicking', '<div><div>Location</div><div>Share</div></div>', []],
])('tells %s', (_name, html, expected) => {
  expect(pairs(html)).toEqual(expected);
});

it.each([
  ['<h3>Posted <time datetime="2021-07-06T19:39:42Z">Jul 6</time></h3>', '2021-07-06'],
  ['<dl><dt>Posted</dt><dd><time datetime="2021-07-06">3 days ago</time></dd></dl>', '2021-07-06'],
  ['<p>Posted <time datetime="2021-07-06">6 July 2021</time></p>', '6 July 2021'],
])('takes the day that the markup states: %s', (html, day) => {
  expect(pairs(html)).toEqual([['Posted', day, 'postedOn']]);
});

it('takes the day of a time that says its own label', () => {
  expect(pairs('<p><time datetime="2026-11-18">Posted 4 days ago</time></p>')).toEqual([
    ['Posted', '2026-11-18', 'postedOn'],
  ]);
});

it('takes no part of the day for its label', () => {
  expect(pairs('<p>Dodane 17 listopada 2026</p>')).toEqual([['Dodane', '17 listopada 2026', 'postedOn']]);
});
