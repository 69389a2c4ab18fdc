import { afterEach, expect, it, vi } from 'vitest';
import { capturePasted } from '../../lib/capture/pasted';

const options = { now: () => Date.parse('2026-11-02T12:00Z') };

afterEach(() => {
  vi.unstubAllEnvs();
});

it('reads the head, the text and its labels', () => {
  const text =
    'River Intern\nMarlow House\n\nLocation: Richmond, VA\n**Apply by:** 31 January 2027\n\nCount birds.\n';
  expect(capturePasted(text, { ...options, url: 'https://x.example/jobs/48213?utm_source=a' })).toMatchObject(
    {
      status: 'posting',
      url: 'https://x.example/jobs/48213',
      title: 'River Intern',
      company: 'Marlow House',
      locations: ['Richmond, VA'],
      deadline: '2027-01-31',
      notes: ['from-pasted-text'],
      description: 'Location: Richmond, VA\n**Apply by:** 31 January 2027\n\nCount birds.',
    },
  );
});

it('takes an empty company line', () => {
  expect(capturePasted('River Intern\n\n\nCount birds.', options)).toMatchObject({
    title: 'River Intern',
    company: null,
    description: 'Count birds.',
  });
});

it('keeps the whole text where there is no head', () => {
  const text =
    'We are a small office on the river.\nWe count birds.\nYou count with us, in our Richmond, VA office.';
  const result = capturePasted(text, options);
  expect(result.description).toBe(text);
  expect(result.locations).toEqual(['Richmond, VA']);
});

it.each([
  ['America/Los_Angeles', '2026-11-03T04:00Z', '2026-11-02'],
  ['Asia/Kolkata', '2026-11-02T20:00Z', '2027-11-02'],
])('counts from the day that the person has, in %s', (zone, now, deadline) => {
  vi.stubEnv('TZ', zone);
  const text = 'River Intern\n\n\nApply by: 2 November\nCount birds.';
  expect(capturePasted(text, { now: () => Date.parse(now) }).deadline).toBe(deadline);
});
