import { expect, it } from 'vitest';
import { cleanCompany, cleanPlaces, cleanTitle, cleanUrl, cleanWorkMode } from '../../lib/capture/clean';

it.each([
  ['River Intern - job post', 'River Intern'],
  ['Position: River Intern', 'River Intern'],
  ['(2) River Intern (m/w/d)', 'River Intern (m/w/d)'],
  ['Research &amp; Rivers', 'Research & Rivers'],
  ['We are hiring: River Intern', 'River Intern'],
  ["We're looking for a Keeper of Otters", 'Keeper of Otters'],
  ['Wir suchen eine Praktikantin (m/w/d)', 'Praktikantin (m/w/d)'],
  ['Nous recherchons un·e Gardien·ne de loutres', 'Gardien·ne de loutres'],
  ['Buscamos becario de ríos', 'becario de ríos'],
  ['Floristin (m/w/d) gesucht!', 'Floristin (m/w/d)'],
  ['Florist wanted', 'Florist'],
  ['We are hiring', 'We are hiring'],
  ['We are looking for curious people', 'We are looking for curious people'],
  ['Hiring Manager', 'Hiring Manager'],
  [`$\{jobDetail.title}`, null],
  ['{{ title }}', null],
  ['   ', null],
])('title %s', (raw, title) => {
  expect(cleanTitle(raw)).toBe(title);
});

it.each([
  ['Marlow House Careers', 'Marlow House'],
  ['Logo of Marlow House', 'Marlow House'],
  ['⚡️ Marlow House', 'Marlow House'],
  ['Confidential', null],
  ['42 reviews', null],
  ['https://marlowhouse.example', null],
])('company %s', (raw, company) => {
  expect(cleanCompany(raw)).toBe(company);
});

it.each([
  [['Remote, Remote, Czech Republic'], ['Czech Republic']],
  [['Berlin; Munich'], ['Berlin', 'Munich']],
  [['Berlin, Germany', 'berlin, germany'], ['Berlin, Germany']],
  [['Hybrid - Leeds'], ['Leeds']],
  [['Remote (Leeds)'], ['Leeds']],
  [['Remote (Work from Home)'], null],
  [['Brest, télétravail partiel possible'], ['Brest']],
  [['Ohio, in person on Mondays in Dayton'], ['Ohio, in person on Mondays in Dayton']],
  [['DE'], null],
  [['Anywhere'], null],
  [['Anywhere - this is a remote role for the whole year'], null],
  [['Canada (Seattle preferred)'], ['Canada']],
  [['Leeds  or  York'], ['Leeds', 'York']],
  // What would take minutes if a gap were tried from each of its blanks.
  [[`Leeds${' '.repeat(200_000)}York`], ['Leeds']],
])('places %j', (raw, places) => {
  expect(cleanPlaces(raw)).toEqual(places);
});

it.each([
  ['Yes', 'remote'],
  ['No', null],
  ['Hybrid work', 'hybrid'],
  ['Sur site', 'onsite'],
  ['Télétravail', 'remote'],
  ['Práca z domu', 'remote'],
  ['Osittainen etätyö', 'hybrid'],
  ['İş yerinde', 'onsite'],
  ['not remote', null],
  ['não é 100% presencial', null],
  ['Flexible', null],
])('way of working %s', (raw, mode) => {
  expect(cleanWorkMode(raw)).toBe(mode);
});

it.each(['javascript:alert(1)', 'mailto:a@b.example', 'https://user:pass@x.example/', 'http://'])(
  'no link from %s',
  (raw) => {
    expect(cleanUrl(raw, 'https://x.example/')).toBeNull();
  },
);

it.each([
  ['US-IL-Yorkville', ['Yorkville, IL, US']],
  ['Log in', null],
  ['Share this job', null],
])('makes of the place %s', (place, places) => {
  expect(cleanPlaces([place])).toEqual(places);
});

it.each([
  ['Quillmark on Notion', 'Quillmark'],
  ['at Quillmark', 'Quillmark'],
  ['at home', 'at home'],
])('makes of the house %s', (name, house) => {
  expect(cleanCompany(name)).toBe(house);
});

it('takes the role out of "Quillmark is hiring a Garden Assistant"', () => {
  expect(cleanTitle('Quillmark Flowers is hiring a Garden Assistant')).toBe('Garden Assistant');
  expect(cleanTitle('Assistant for a house that is hiring')).toBe('Assistant for a house that is hiring');
});
