// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { read, TEXT } from '../page';

const AT = 'https://www.marlowhouse.example/jobs/river-intern-48213';

it('reads microdata', () => {
  const html = `<html><head><title>River Intern</title></head><body><div itemscope itemtype="https://schema.org/JobPosting">
    <h1 itemprop="title">River Intern</h1><meta itemprop="datePosted" content="Wed Oct 14 00:00:00 UTC 2026">
    <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Marlow House</span></div>
    <div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><span itemprop="addressLocality">Richmond</span><span itemprop="addressRegion">VA</span></div></div>
    <div itemprop="description">${TEXT}</div></div></body></html>`;
  expect(read(html, AT)).toMatchObject({
    title: 'River Intern',
    company: 'Marlow House',
    locations: ['Richmond, VA'],
    postedOn: '2026-10-14',
    sources: { company: 'microdata', description: 'microdata' },
  });
});

it('reads RDFa', () => {
  const html = `<html><head><title>River Intern</title></head><body><div vocab="https://schema.org/" typeof="JobPosting">
    <h1 property="title">River Intern</h1>
    <div property="hiringOrganization" typeof="Organization"><span property="name">Marlow House</span></div>
    <time property="validThrough" datetime="2027-01-31">end of January</time><div property="description">${TEXT}</div></div></body></html>`;
  expect(read(html, AT)).toMatchObject({
    company: 'Marlow House',
    deadline: '2027-01-31',
    sources: { title: 'rdfa' },
  });
});

it('a role that is a link stands on another page', () => {
  const item = (href: string) =>
    `<li itemscope itemtype="https://schema.org/JobPosting"><a href="${href}" itemprop="title">River Intern</a><p itemprop="description">We look for a river intern.</p></li>`;
  const html = (href: string) =>
    `<html><head><title>Marlow House</title></head><body><main><ul>${item(href)}</ul></main></body></html>`;
  expect(read(html('/jobs/river-intern-48213'), 'https://www.marlowhouse.example/jobs').status).not.toBe(
    'posting',
  );
  expect(read(html('/jobs/river-intern-48213'), AT).status).toBe('posting');
});
