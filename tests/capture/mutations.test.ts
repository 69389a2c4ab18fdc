// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { DECOY, mutate } from '../support/mutations';
import { posting, read, TEXT, withData } from './page';

/** The long set is `npm run soak`, in a real browser. */
const PAGES = 60;
const AT = 'https://www.marlowhouse.example/jobs/river-intern-48213';
const HTML = `<html lang="en"><head><title>River Intern | Marlow House</title>${withData(posting())}</head>
  <body><nav><a href="/">Home</a></nav><main><h1>River Intern</h1><dl><dt>Stipend</dt><dd>$600 a month</dd></dl>${TEXT}
  <a href="/apply">Apply now</a></main></body></html>`;

it.each(Array.from({ length: PAGES }, (_, seed) => [seed + 1]))(
  'spoiled page %i is read without a slip',
  (seed) => {
    const { html } = mutate(HTML, AT, seed);
    const result = read(html.slice(0, 200_000), AT);
    expect(result.url).toBe(AT);
    expect(result.title).not.toBe(DECOY.title);
    expect(result.company).not.toBe(DECOY.company);
    expect(result.description).not.toContain(DECOY.words);
  },
);
