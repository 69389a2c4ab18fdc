import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { FIELD_LIMITS } from '../../lib/model/posting';
import { tell } from '../soak/measures';
import { readerBuild } from '../tools/build/reader';
import type * as Reader from '../tools/clip/reader';
import { CORPUS } from '../tools/paths';
import { median, round } from './figures';

const MODULE = pathToFileURL(readerBuild().module).href;
const { classifyText } = (await import(MODULE)) as typeof Reader;
const TEXTS = join(CORPUS, 'texts');

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

/**
 * Rounds that are not counted, after which the engine has compiled what it will, and rounds that are. Of the many small
 * readers it still compiles some after 300 rounds; what a process pays before is told by its first posting, below.
 */
const WARM = 400;
const COUNTED = 60;
/** Characters of a real posting that is long enough to be one of 10 kB. */
const LONG = 4000;

/** Milliseconds of each work, the median of many calls by turns. */
function timesOf(works: readonly (() => unknown)[], warm = WARM, counted = COUNTED): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < warm + counted; round += 1) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      if (round >= warm) times[index]?.push(performance.now() - start);
    });
  }
  return times.map(median);
}

function wordsOf(text: string): number {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/\p{L}+/gu);
  return [...words].length;
}

/** How many times as long classifying takes as reading the words. */
function ratioOf(text: string): number {
  const [words = 0, classified = 0] = timesOf([() => wordsOf(text), () => classifyText(text)]);
  return classified / words;
}

/** Some of the longer real postings, each filled to 10 kB with itself. */
function realTexts(most: number): string[] {
  if (!existsSync(TEXTS)) return [];
  const texts = readdirSync(TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(TEXTS, name), 'utf8'))
    .filter((text) => text.length >= LONG);
  const step = Math.max(1, Math.floor(texts.length / most));
  return texts.filter((_, index) => index % step === 0).map((text) => filledTo(10_000, text));
}

test('a posting of 10 kB is classified in little more than it takes to read its words', () => {
  const text = filledTo(10_000, POSTING);
  const value = round(ratioOf(text));
  expect(classifyText(text).pay.flag).toBe('paid');
  tell({ name: 'classify.time.10kB', value, unit: 'x reading its words', limit: 3 });
});

test('so are real postings', ({ skip }) => {
  const texts = realTexts(12);
  if (texts.length === 0) skip('no corpus here');
  const value = round(median(texts.map(ratioOf)));
  tell({ name: 'classify.time.10kB.real', value, unit: 'x reading their words', limit: 3 });
});

test('a process that has just started classifies its first posting', () => {
  const ratios = Array.from({ length: 7 }, () => firstCall(filledTo(10_000, POSTING)));
  tell({ name: 'classify.firstCall.10kB', value: round(median(ratios)), unit: 'x reading its words' });
});

/** From importing the classifier to what it says of its first text, in a process of its own, against reading the words there. */
function firstCall(text: string): number {
  const script = `
    const text = ${JSON.stringify(text)};
    const words = [];
    for (let round = 0; round < 50; round += 1) {
      const start = performance.now();
      [...text.normalize('NFKC').toLowerCase().matchAll(/\\p{L}+/gu)];
      words.push(performance.now() - start);
    }
    const start = performance.now();
    const { classifyText } = await import(${JSON.stringify(MODULE)});
    classifyText(text);
    const first = performance.now() - start;
    process.stdout.write(String(first / words.sort((a, b) => a - b)[25]));`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

test.each([
  [100_000, 'classify.time.hostile1MB', 'x that of 100 kB'],
  // No more is read of a text than is kept: this is the most that is read whole.
  [FIELD_LIMITS.description / 10, 'classify.time.hostile200kB', 'x that of 20 kB'],
])('ten times %s characters take little more than ten times as long', (characters, name, unit) => {
  const [small = 1, large = 0] = timesOf(
    [characters, 10 * characters].map((length) => {
      const text = filledTo(length, HOSTILE);
      return () => classifyText(text);
    }),
    10,
    7,
  );
  tell({ name, value: round(large / small), unit, limit: 15 });
});
