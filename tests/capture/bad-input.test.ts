// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { capture } from '../../lib/capture/capture';
import { documentOf, posting, read, TEXT, withData } from './page';

const AT = 'https://www.marlowhouse.example/jobs/river-intern-48213';
const MAIN = `<main><h1>River Intern</h1>${TEXT}<button>Apply now</button></main>`;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
}

describe('bad input', () => {
  it.each([
    ['broken', '{"@type":"JobPosting","title":"River'],
    ['10,000 deep', nested(10_000)],
    ['no JSON at all', 'window.x = 1;'],
    ['an array of nothing', '[null, 3, "JobPosting", [[]]]'],
    ['too large', `{"@type":"JobPosting","title":"${'x'.repeat(600_000)}"}`],
  ])('a block of structured data that is %s is passed over', (_name, block) => {
    const result = read(
      `<html><head><title>River Intern</title>${withData(block)}</head><body>${MAIN}</body></html>`,
      AT,
    );
    expect(result).toMatchObject({ status: 'posting', title: 'River Intern' });
  });

  it('keeps the blocks beside a broken one', () => {
    const result = read(`<html><head>${withData('{oops', posting())}</head><body>${MAIN}</body></html>`, AT);
    expect(result.company).toBe('Marlow House');
    expect(result.notes).toContain('structured-data-broken');
  });

  it('stays within 200 kB however long the page is', () => {
    const long = '<p>Ωδή στον ποταμό, ξανά και ξανά, χωρίς τέλος και χωρίς αρχή.</p>'.repeat(8_000);
    const result = read(
      `<html><head><title>River Intern</title></head><body><main><h1>River Intern</h1>${TEXT}${long}</main></body></html>`,
      AT,
    );
    expect(bytes(result)).toBeLessThanOrEqual(200_000);
    expect(result.notes).toContain('text-cut');
  });

  it('keeps what it has when its time is up', () => {
    let ticks = 0;
    const long = '<p>One more line of the river.</p>'.repeat(3_000);
    const started = performance.now();
    const result = read(`<html><head>${withData(posting())}</head><body>${MAIN}${long}</body></html>`, AT, {
      deadlineMs: -1,
      now: () => Date.parse('2026-11-02T12:00Z') + ticks++,
    });
    expect(result.title).toBe('River Intern');
    expect(result.notes).toContain('timed-out');
    expect(performance.now() - started).toBeLessThan(4_000);
  });

  it('reads a tree 5,000 elements deep', () => {
    const document = documentOf(`<html><head><title>River Intern</title></head><body>${MAIN}</body></html>`);
    let inner: Element = document.body;
    for (let depth = 0; depth < 5_000; depth++) {
      const child = document.createElement('div');
      inner.append(child);
      inner = child;
    }
    inner.append('The bottom.');
    const result = capture(document, new URL(AT), { generic: true });
    expect(result).toMatchObject({ status: 'posting', title: 'River Intern' });
  });
});
