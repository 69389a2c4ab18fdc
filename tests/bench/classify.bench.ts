import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { readerBuild } from '../tools/build/reader';
import type * as Reader from '../tools/clip/reader';
import { median, round } from './figures';

const { classifyText } = (await import(pathToFileURL(readerBuild().module).href)) as typeof Reader;

const POSTING = `## About the internship
We are looking for a data intern for our Lyon office. The internship runs for 12 weeks from June 7, 2027, 35 hours per week.
- Clean sensor data and draw conclusions from it
- Present one finished project to the whole company
The pay is €1,400 per month, plus a travel allowance of up to €50. Our revenue grew to $40 million last year.
You are enrolled at a university, speak French or English, and have at least 3 months of experience with SQL.
Applications close on 14 February 2027; we review them on a rolling basis. This is a paid internship.
`;
/** What is hard on matchers: digits, symbols and half-words without an end. */
const HOSTILE =
  '$1,000,000,000-€€€ 10-20-30-40 per per per hour hours/week bis zu von 1.000.000,00.00 k lakh - - – — up to from ';

function filledTo(length: number, part: string): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** Milliseconds of one call, the median of many. */
function time(work: () => unknown, calls: number): number {
  for (let warm = 0; warm < 3; warm += 1) work();
  const times = Array.from({ length: calls }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
}

test('a posting of 10 kB is classified in little more than it takes to read its words', () => {
  const text = filledTo(10_000, POSTING);
  const words = () =>
    [
      ...text
        .normalize('NFKC')
        .toLowerCase()
        .matchAll(/\p{L}+/gu),
    ].length;
  const ratio = time(() => classifyText(text), 60) / time(words, 60);
  expect(classifyText(text).pay.flag).toBe('paid');
  tell({ name: 'classify.time.10kB', value: round(ratio), unit: 'x reading its words', limit: 3 });
});

test('ten times the text takes little more than ten times as long', () => {
  const times = [100_000, 1_000_000].map((length) => {
    const text = filledTo(length, HOSTILE);
    return time(() => classifyText(text), 3);
  });
  tell({
    name: 'classify.time.hostile1MB',
    value: round((times[1] ?? 0) / (times[0] ?? 1)),
    unit: 'x that of 100 kB',
    limit: 15,
  });
});
