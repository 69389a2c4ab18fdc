import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTab } from '../../entrypoints/background/reading';
import type { PageSnapshot } from '../../lib/model/snapshot';
import { type PageTaking, takePage } from '../../lib/platform/page';
import { TEXT } from './page';

vi.mock('../../lib/platform/page', () => ({ takePage: vi.fn() }));

const SPLIT_VIEW = 'https://www.linkedin.com/jobs/search/?currentJobId=4012345678';

function snapshot(body: string, more: Partial<PageSnapshot> = {}): PageTaking {
  const html = `<html><head><title>Jobs</title></head><body>${body}</body></html>`;
  const page = { html, contentType: 'text/html', base: null, shadow: false, url: SPLIT_VIEW, selection: '' };
  return { snapshot: { ...page, frames: [], cut: false, ms: 1, ...more } };
}

const LOADING = snapshot('<div id="pane"></div>');
const LOADED = snapshot(
  `<div class="jobs-details"><h1><a href="/jobs/view/4012345678">River Intern</a></h1>${TEXT}</div>`,
);

/** The page gives these one after the other, the last again and again. */
function gives(...takings: PageTaking[]): void {
  let at = 0;
  vi.mocked(takePage).mockImplementation(async () => takings[Math.min(at++, takings.length - 1)] ?? LOADING);
}

describe('a tab', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function read() {
    const started = performance.now();
    const reading = readTab(1);
    await vi.runAllTimersAsync();
    return { reading: await reading, spent: performance.now() - started };
  }

  it('whose pane is still loading is looked at again until it is there', async () => {
    gives(LOADING, LOADING, LOADED);
    const { reading } = await read();
    expect(reading).toMatchObject({ capture: { status: 'posting', title: 'River Intern' } });
    expect(takePage).toHaveBeenCalledTimes(3);
  });

  it('is given up after a moment, and told as it is', async () => {
    gives(LOADING);
    const { reading, spent } = await read();
    expect(reading).toMatchObject({ capture: { status: 'unreadable', notes: ['pane-not-loaded'] } });
    expect(spent).toBeLessThan(1_500);
  });

  it.each([
    ['a posting', LOADED],
    ['a PDF', snapshot('<embed type="application/pdf">', { contentType: 'application/pdf' })],
    ['no answer', { refusal: 'no-answer' }],
    ['no way in', { refusal: 'restricted' }],
  ] satisfies [string, PageTaking][])('with %s is looked at once', async (_name, taking) => {
    gives(taking);
    const { reading } = await read();
    expect(takePage).toHaveBeenCalledTimes(1);
    if ('refusal' in taking) expect(reading).toEqual(taking);
  });

  it('that is gone at the second look keeps what the first one saw', async () => {
    gives(LOADING, { refusal: 'restricted' });
    expect((await read()).reading).toMatchObject({ capture: { status: 'unreadable' } });
  });
});
