// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capture } from '../../lib/capture/capture';
import { readSnapshot } from '../../lib/capture/captured';
import { takeSnapshot } from '../../lib/capture/snapshot';
import type { Capture } from '../../lib/model/capture';
import { fixtureDocument } from './page';
import { giveXPath } from './xpath';

giveXPath();

/**
 * Every page in tests/fixtures/sites, read with the site's file and without it. The `.json` beside a page says what
 * is read, and under `corrects` which of it the site's file was needed for. As the generic layers learn, that may
 * shrink; a page that was written for a correction must go on needing one, else it proves nothing. A page whose
 * `corrects` names identity alone proves only that it is recognised.
 */

const FOLDER = join(import.meta.dirname, '../fixtures/sites');
const NOW = Date.UTC(2026, 10, 2, 12);
const UPDATE = process.env.UPDATE_FIXTURES === '1';
/** What a site's file gives merely by recognising the page. */
const IDENTITY = ['site', 'siteJobId', 'url'];

function ends(text: string): string[] {
  const lines = text.split('\n').filter(Boolean);
  return [lines[0]?.slice(0, 90) ?? '', lines.at(-1)?.slice(-90) ?? ''];
}

function summary(read: Capture) {
  const { status, site, siteJobId, url, title, company, locations, workMode, deadline, postedOn } = read;
  return {
    status,
    site,
    siteJobId,
    url,
    title,
    company,
    locations,
    workMode,
    deadline,
    postedOn,
    applyUrl: read.applyUrl,
    closed: read.closed,
    description: read.description ? ends(read.description) : null,
    listed: read.listed.map((card) => card.title),
    frameUrl: read.frameUrl,
    notes: read.notes,
  };
}

function differing(a: Record<string, unknown>, b: Record<string, unknown>): string[] {
  return Object.keys(a).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));
}

const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));

describe.each(pages)('%s', (file) => {
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const href = html.match(/<!-- (https?:\S+) -->/)?.[1] ?? '';
  const expectedAt = join(FOLDER, file.replace(/html$/, 'json'));

  it('reads as written down', () => {
    const url = new URL(href);
    const options = { now: () => NOW };
    const read = summary(capture(fixtureDocument(html, href), url, options));
    const bare = summary(capture(fixtureDocument(html, href), url, { ...options, generic: true }));
    const corrects = differing(read, bare);
    if (UPDATE) writeFileSync(expectedAt, `${JSON.stringify({ ...read, corrects }, null, 2)}\n`);
    const cure = 'npm run fixtures:update writes the .json; read it before you keep it';
    expect(existsSync(expectedAt), cure).toBe(true);
    const expected = JSON.parse(readFileSync(expectedAt, 'utf8'));
    expect({ ...read, corrects: expected.corrects }).toEqual(expected);
    const proves = (fields: string[]) => fields.some((field) => !IDENTITY.includes(field));
    expect(
      proves(corrects) || !proves(expected.corrects),
      'the site file changes nothing here any more',
    ).toBe(true);
  });

  it('reads the same from what a browser writes of it', () => {
    const { corrects: _, ...expected } = JSON.parse(readFileSync(expectedAt, 'utf8'));
    const snapshot = takeSnapshot(fixtureDocument(html, href), href);
    expect(summary(readSnapshot(snapshot, { now: () => NOW }))).toEqual(expected);
  });

  it('is recognised as its site', () => {
    const { site, corrects } = JSON.parse(readFileSync(expectedAt, 'utf8'));
    if (!file.startsWith(`${site}--`)) expect(file).toMatch(/--company-frame\.html$/);
    else expect(corrects.filter((field: string) => IDENTITY.includes(field))).not.toEqual([]);
  });
});
