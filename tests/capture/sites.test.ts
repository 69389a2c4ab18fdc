import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SiteAdapter, SiteExamples } from '../../lib/capture/adapter';
import { siteOf } from '../../lib/capture/sites';

interface SiteFile {
  default: SiteAdapter;
  examples?: SiteExamples;
}

const files = import.meta.glob<SiteFile>('../../lib/capture/sites/*.ts', { eager: true });
const all = Object.entries(files).map(([path, file]) => ({ name: basename(path, '.ts'), ...file }));
const fixtures = readdirSync(new URL('../fixtures/sites/', import.meta.url));

describe('the folder of sites', () => {
  it('is not empty', () => {
    expect(all.length).toBeGreaterThan(30);
  });

  it('has no fixture without a site', () => {
    const names = new Set(all.map(({ name }) => name));
    const strays = fixtures.filter((file) => !names.has(file.split('--')[0] ?? ''));
    expect(strays, 'name a fixture <site>--<case>.html after a file in lib/capture/sites').toEqual([]);
  });
});

describe.each(all)('$name', ({ name, default: site, examples }) => {
  it('is called what its file is called', () => {
    expect(site.id, `set id: '${name}'`).toBe(name);
  });

  it('has example addresses of postings and of other pages', () => {
    expect(examples?.postings.length, `export examples.postings from ${name}.ts`).toBeGreaterThan(0);
    expect(examples?.others.length, `export examples.others from ${name}.ts`).toBeGreaterThan(0);
  });

  it('has a fixture', () => {
    expect(
      fixtures.some((file) => file.startsWith(`${name}--`) && file.endsWith('.html')),
      `write tests/fixtures/sites/${name}--<case>.html, then npm run fixtures:update`,
    ).toBe(true);
  });

  it.each(examples?.postings ?? [])('knows the posting at %s', (href) => {
    const url = new URL(href);
    expect(siteOf(url)?.id).toBe(name);
    expect(site.isPosting(url)).toBe(true);
    expect(site.jobId?.(url)).toMatch(/^[\w.-]{3,}$/);
  });

  it.each(examples?.postings ?? [])('keeps one address for %s', (href) => {
    const address = site.canonical?.(new URL(href)) ?? null;
    if (address === null) return;
    const again = new URL(address);
    expect(again.protocol).toBe('https:');
    expect(siteOf(again)?.id, 'the canonical address leaves the site').toBe(name);
    expect(site.jobId?.(again), 'the canonical address loses the job').toBe(site.jobId?.(new URL(href)));
    expect(site.canonical?.(again), 'the canonical address of the canonical address is another').toBe(
      address,
    );
  });

  it.each(examples?.others ?? [])('sees no posting at %s', (href) => {
    const url = new URL(href);
    expect(siteOf(url)?.id).toBe(name);
    expect(site.isPosting(url)).toBe(false);
  });

  it('matches no other site, and no host that only looks like its own', () => {
    for (const other of all) {
      if (other.name === name) continue;
      for (const href of [...(other.examples?.postings ?? []), ...(other.examples?.others ?? [])]) {
        expect(siteOf(new URL(href))?.id, href).not.toBe(name);
      }
    }
    for (const origin of site.origins) {
      if (origin.startsWith('*')) continue;
      expect(siteOf(new URL(`https://not${origin}/jobs/view/123456`))?.id).not.toBe(name);
      expect(siteOf(new URL(`https://${origin.split('/')[0]}.example.org/jobs/view/123456`))?.id).not.toBe(
        name,
      );
    }
  });

  it('has a fixture for which its rules are needed, or no rules', () => {
    const source = readFileSync(new URL(`../../lib/capture/sites/${name}.ts`, import.meta.url), 'utf8');
    const rules = source.match(/^ {2}(?:set|fill|titled|pane|root|refine)\b/m);
    const corrected = fixtures
      .filter((at) => at.startsWith(`${name}--`) && at.endsWith('.json'))
      .flatMap(
        (at) =>
          JSON.parse(readFileSync(new URL(`../fixtures/sites/${at}`, import.meta.url), 'utf8')).corrects,
      )
      .filter((field) => !['site', 'siteJobId', 'url'].includes(field));
    const cure = 'no fixture reads otherwise without this file: write one that does, or take the rules out';
    expect(corrected.length > 0 || !rules, cure).toBe(true);
  });

  it('has fixtures with what they should give', () => {
    for (const file of fixtures.filter((at) => at.startsWith(`${name}--`) && at.endsWith('.html'))) {
      const expected = new URL(`../fixtures/sites/${file.replace(/html$/, 'json')}`, import.meta.url);
      expect(
        existsSync(expected),
        `${file} has no .json: npm run fixtures:update, and read what it wrote`,
      ).toBe(true);
    }
  });
});
