// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readJobPosting } from '../../../lib/capture/layers/job-posting';
import { mend, parseJson, readJsonLd, thingsOf } from '../../../lib/capture/layers/json-ld';
import { documentOf, posting, withData } from '../page';

describe('mending', () => {
  it.each([
    ['a comma before a bracket', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a raw line break in a string', '{"a":"one\ntwo"}', { a: 'one\ntwo' }],
    ['an escape that JSON does not know', '{"a":"it\\\'s"}', { a: "it's" }],
    ['a comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['entities for its quotes', '{&quot;a&quot;:1}', { a: 1 }],
    ['a semicolon after it', '{"a":1};', { a: 1 }],
  ])('takes %s', (_name, text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('leaves commas and breaks in strings alone', () => {
    expect(mend('{"a":"x,]"}')).toBe('{"a":"x,]"}');
  });

  it('gives up on what would need a guess', () => {
    expect(parseJson('{"a":"he said "no" to me"}')).toBeUndefined();
  });
});

describe('finding postings', () => {
  it.each([
    ['an array', [posting()]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, posting()] },
    ],
    ['a list of types', posting({ '@type': ['Thing', 'JobPosting'] })],
    ['a type written as an address', posting({ '@type': 'http://schema.org/JobPosting' })],
  ])('in %s', (_name, data) => {
    const { postings } = readJsonLd(documentOf(withData(data)));
    expect(postings.map((thing) => thing.title)).toEqual(['River Intern']);
  });

  it('follows references by @id', () => {
    const data = {
      '@graph': [
        { '@id': '#org', '@type': 'Organization', name: 'Marlow House', url: 'https://marlowhouse.example' },
        posting({ hiringOrganization: { '@id': '#org' } }),
      ],
    };
    const [thing] = readJsonLd(documentOf(withData(data))).postings;
    expect(readJobPosting(thing ?? {}, 'json-ld').fields).toMatchObject({
      company: 'Marlow House',
      companyUrl: 'https://marlowhouse.example',
    });
  });

  it('stops at 64 levels and 20,000 objects', () => {
    let deep: unknown = posting();
    for (let level = 0; level < 100; level++) deep = { inside: deep };
    expect(thingsOf(deep)).toHaveLength(64);
    expect(thingsOf(Array.from({ length: 30_000 }, () => ({}))).length).toBeLessThanOrEqual(20_000);
  });
});

describe('reading one', () => {
  const fields = (more: Record<string, unknown>) => readJobPosting(posting(more), 'json-ld');

  it('takes keys that begin with a capital', () => {
    const { fields: read } = readJobPosting(
      { '@type': 'JobPosting', Title: 'River Intern', HiringOrganization: { Name: 'Marlow House' } },
      'json-ld',
    );
    expect(read).toMatchObject({ title: 'River Intern', company: 'Marlow House' });
  });

  it.each([
    '<p>One</p><ul><li>Two</li></ul>',
    '&lt;p&gt;One&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Two&lt;/li&gt;&lt;/ul&gt;',
    '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Two&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;',
  ])('unpacks HTML however often it was escaped: %s', (description) => {
    expect(fields({ description }).fields.description).toBe('One\n\n- Two');
  });

  it('is silent about a company that is only a code', () => {
    expect(fields({ hiringOrganization: 'marlowhouseP2' }).fields.company).toBeNull();
  });

  it('reads remote work, and places once', () => {
    const places = [
      { address: { addressLocality: 'Brno', addressCountry: { name: 'Czechia' } } },
      { address: 'Praha, CZ' },
    ];
    expect(fields({ jobLocationType: 'TELECOMMUTE', jobLocation: places }).fields).toMatchObject({
      workMode: 'remote',
      locations: ['Brno, Czechia', 'Praha, CZ'],
    });
  });

  it('takes the company’s account of itself into the text', () => {
    const about = 'We pay interns a competitive salary and walk along the river on Fridays.';
    const { description } = fields({
      hiringOrganization: { '@type': 'Organization', name: 'Marlow House', description: `<p>${about}</p>` },
    }).fields;
    expect(description).toContain(about);
  });

  it.each([
    [['Prague', 'PR', 'CZ'], 'Prague, CZ'],
    [['Austin', 'TX', 'US'], 'Austin, TX, US'],
    [['Lyon', 'Auvergne-Rhône-Alpes', 'FR'], 'Lyon, Auvergne-Rhône-Alpes, FR'],
    [['Galway, Ireland', 'Connacht', 'IE'], 'Galway, Ireland'],
  ])('region codes where they are in use: %j', ([addressLocality, addressRegion, addressCountry], place) => {
    const address = { addressLocality, addressRegion, addressCountry };
    expect(fields({ jobLocation: { address } }).fields.locations).toEqual([place]);
  });

  it('reads a list of towns in one locality as so many places', () => {
    const address = { addressLocality: 'Leipzig, Kiel, Ulm, Hof', addressRegion: '-' };
    expect(fields({ jobLocation: { address } }).fields.locations).toEqual(['Leipzig', 'Kiel', 'Ulm', 'Hof']);
  });

  it('does not take the countries where applicants may live for places of work', () => {
    expect(
      fields({
        jobLocation: undefined,
        applicantLocationRequirements: ['AF', 'AX', 'AL'].map((name) => ({ name })),
      }).fields.locations,
    ).toEqual([]);
  });

  it('passes pay on as published', () => {
    const { hints } = fields({
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'INR',
        value: { minValue: 10000, maxValue: '15,000', unitText: 'MONTH' },
      },
      employmentType: ['INTERN', 'PART_TIME'],
    });
    expect(hints?.pay).toEqual([
      { min: 10000, max: 15000, currency: 'INR', unit: 'MONTH', raw: '10000–15000 INR MONTH' },
    ]);
    expect(hints?.employmentType).toEqual(['INTERN', 'PART_TIME']);
  });
});
