import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readList } from '../../lib/exchange/lists-in';
import { SOME_TIME } from '../support/postings';

const MAKERS = { newId: () => crypto.randomUUID(), now: SOME_TIME, canonical: (url: string) => url };
const LISTS = new URL('../../../shared/corpus/listings/', import.meta.url);

const row = {
  company_name: 'Brightwater Labs',
  title: 'Hydrology Intern',
  url: 'https://jobs.example/1',
  locations: ['Lyon'],
  terms: ['Summer 2027'],
  date_posted: 1_767_225_600,
  active: false,
  is_visible: true,
  sponsorship: 'Other',
  anything: { else: true },
};

describe('readList', () => {
  it('takes what a list states and marks it as from a list', () => {
    const read = readList([row], MAKERS);
    expect(read).toMatchObject({
      ok: true,
      value: {
        skipped: 0,
        postings: [
          {
            title: 'Hydrology Intern',
            company: 'Brightwater Labs',
            postedOn: '2026-01-01',
            closed: true,
            time: { term: '2027-summer' },
            pay: { flag: 'not-stated' },
            captureNotes: ['from-list'],
          },
        ],
      },
    });
  });

  it('states no term where there are several', () => {
    const read = readList([{ ...row, terms: ['Summer 2027', 'Fall 2027'] }], MAKERS);
    expect(read.ok && read.value.postings[0]?.time.term).toBeNull();
  });

  it('skips hidden, doubled, broken and unsafe rows', () => {
    const rows = [
      row,
      row,
      { ...row, url: 'javascript:1' },
      { ...row, url: 'https://a.example', is_visible: false },
      7,
      null,
      { title: 'x' },
    ];
    expect(readList(rows, MAKERS)).toMatchObject({ ok: true, value: { skipped: 6 } });
  });

  it.each([[{}], [[]], [[1, 2]], ['text'], [null]])('refuses %j', (parsed) => {
    expect(readList(parsed, MAKERS)).toEqual({ ok: false, reason: 'not-ours' });
  });

  it.skipIf(!existsSync(LISTS))(
    'reads a public list whole (skipped where ../shared/corpus is not there)',
    () => {
      const rows = JSON.parse(readFileSync(new URL('simplify-listings.json', LISTS), 'utf8'));
      const read = readList(rows, MAKERS);
      if (!read.ok) throw new Error(read.reason);
      expect(read.value.postings.length + read.value.skipped).toBe(rows.length);
      expect(read.value.postings.length).toBeGreaterThan(rows.length / 2);
      for (const posting of read.value.postings) expect(posting.title).not.toBe('');
    },
  );
});
