import { describe, expect, it } from 'vitest';
import { placeAlone, placeInTitle, placesInProse } from '../../../lib/capture/layers/prose-place';

describe('a place in the title', () => {
  it.each([
    ['River Intern - Richmond, VA', 'Richmond, VA'],
    ['River Intern (London, UK)', 'London, UK'],
    ['River Intern (London)', 'London'],
    ['Co-op-River Data-Reedsville, PA-January-June', 'Reedsville, PA'],
    ['River Intern – Murrysville PA – Summer', 'Murrysville PA'],
    ['Praktikum Vogelkunde in Leipzig', 'Leipzig'],
    ['River Intern, Hong Kong', 'Hong Kong'],
    ['River Intern (Virginia)', 'Virginia'],
    ['Paris Brand Assistant', null],
    ['River Intern (Summer 2026)', null],
    ['River Intern - New York', 'New York'],
    ['Internship in Marketing', null],
    ['Reading Intern - Data', null],
  ])('%s', (title, place) => {
    expect(placeInTitle(title)).toBe(place);
  });
});

describe('places in sentences', () => {
  it.each([
    ['You join our team in Rockville, MD and count birds.', ['Rockville, MD']],
    [
      'The work is done in our Herndon, VA, West Lafayette, IN or Blacksburg, VA offices.',
      ['Herndon, VA', 'West Lafayette, IN', 'Blacksburg, VA'],
    ],
    ['This role is based at our house in McLean, Virginia.', ['McLean, Virginia']],
    ['You are based out of our San Jose or New York hub.', ['San Jose', 'New York']],
    ['a role located at our Marlow headquarters in San Diego, California.', ['San Diego, California']],
    ['To start in our office in Berlin-Kreuzberg.', ['Berlin-Kreuzberg']],
    ['We are looking for interns for our offices in Madrid and Seattle.', ['Madrid', 'Seattle']],
    // Other places than that of the work, and no places.
    ['Marlow House is headquartered in Carlsbad, California.', []],
    ['The pay range for postings in Denver, CO is $20 an hour.', []],
    ['This role cannot be performed in Colorado, California or Ohio.', []],
    ['You join our Energy Analytics team.', []],
    ['Write to our AskHR team.', []],
    ['You study at Marlow University in Athens, GA.', []],
  ])('%s', (text, places) => {
    expect(placesInProse(null, text)).toEqual(places);
  });

  it('a land in the title waits for a town in the text', () => {
    expect(placesInProse('River Intern, United States', 'You work in Rockville, MD.')).toEqual([
      'Rockville, MD',
    ]);
    expect(placesInProse('River Intern, United States', 'You count birds.')).toEqual(['United States']);
  });
});

it.each([
  ['Yaoundé, Cameroon', 'Yaoundé, Cameroon'],
  ['Nairobi, Kenya', 'Nairobi, Kenya'],
  ['Remote / Hialeah, FL', 'Hialeah, FL'],
  ['We work in Hialeah, FL', null],
  ['hialeah, fl', null],
])('a line that is a place: %s', (line, place) => {
  expect(placeAlone(line)).toBe(place);
});

it('a name that never ends is read in linear time', () => {
  const long = 'Ab-'.repeat(200_000);
  const before = process.cpuUsage();
  expect(placeAlone(long)).toBeNull();
  expect(placesInProse(null, `The work is in ${long}`)).toEqual([]);
  // With a hyphen's every place tried it is minutes.
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
