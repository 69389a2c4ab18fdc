// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { read, TEXT } from '../page';

const job = {
  id: 48213,
  title: 'River Intern',
  companyName: 'Marlow House',
  description: TEXT,
  location: { city: 'Richmond', state: 'VA' },
  applicationDeadline: '2027-01-31',
};
const other = { ...job, id: 99999, title: 'Harbour Cook', companyName: 'Ferry Lines' };
const shell = (script: string) =>
  `<html><head><title>River Intern</title></head><body><div id="root"></div>${script}</body></html>`;

it.each([
  [
    'a script of JSON',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { jobs: [other, job] } })}</script>`,
  ],
  [
    'an assignment',
    `<script>window.__STATE__ = ${JSON.stringify({ jobs: [other, job] })};\nstart(window.__STATE__);</script>`,
  ],
])('reads the job of this address from %s', (_name, script) => {
  expect(read(shell(script), 'https://board.example/jobs/48213')).toMatchObject({
    status: 'posting',
    title: 'River Intern',
    company: 'Marlow House',
    locations: ['Richmond, VA'],
    deadline: '2027-01-31',
    sources: { company: 'hydration' },
  });
});

it('reads a text in sections', () => {
  const { description: _, ...rest } = job;
  const sections = [
    { title: 'Tasks', text: '<p>You count birds along the water.</p>' },
    {
      title: 'You',
      text: TEXT,
    },
  ];
  const script = `<script type="application/json">${JSON.stringify({ jobs: [other, { ...rest, sections }] })}</script>`;
  expect(read(shell(script), 'https://board.example/jobs/48213').description).toContain(
    'You count birds along the water.',
  );
});

it('reads the house that stands beside its role', () => {
  const { companyName: _, ...posting } = job;
  const state = { organization: { name: 'Marlow House' }, posting, site: { company: 'Boardly' } };
  const script = `<script>window.__appData = ${JSON.stringify(state)};</script>`;
  expect(read(shell(script), 'https://board.example/jobs/48213').company).toBe('Marlow House');
});

it('takes none where neither address nor title says which', () => {
  const script = `<script type="application/json">${JSON.stringify({ jobs: [other, { ...job, id: 1 }] })}</script>`;
  const html = shell(script).replace('<title>River Intern</title>', '<title>Board</title>');
  expect(read(html, 'https://board.example/jobs/777777').title).toBeNull();
});

it.each([
  [
    'an attribute of the element that it fills',
    `<div id="app" data-page='${JSON.stringify({ props: { jobs: [other, job] } })}'></div>`,
  ],
  [
    'a text that a script reads',
    `<script>window.__DATA__ = JSON.parse(${JSON.stringify(JSON.stringify({ jobs: [other, job] }))});</script>`,
  ],
])('reads the job from %s', (_name, state) => {
  expect(read(shell(state), 'https://board.example/jobs/48213')).toMatchObject({
    status: 'posting',
    company: 'Marlow House',
  });
});

it('reads names however they are written, and a place from fields of its own', () => {
  const { companyName: company_name, applicationDeadline: closing_date, location: _, ...rest } = job;
  const one = {
    ...rest,
    company_name,
    closing_date,
    address_city: 'Recife',
    addressState: 'PE',
    AddressCountry: 'Brasil',
  };
  const script = `<script type="application/json">${JSON.stringify({ jobs: [other, one] })}</script>`;
  expect(read(shell(script), 'https://board.example/jobs/48213')).toMatchObject({
    company: 'Marlow House',
    deadline: '2027-01-31',
    locations: ['Recife, PE, Brasil'],
  });
});
