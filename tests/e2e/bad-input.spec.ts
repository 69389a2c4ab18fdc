import { describe, expect, test } from 'vitest';
import { forethought } from './forethought';

const app = forethought();
/** A reading may take 2 s, its answer a little more; a person waits no longer. */
const PATIENCE_MS = 6000;

async function opensOn(file: string, html: string) {
  const page = await app().visits(app().site.put(file, html));
  const start = performance.now();
  const popup = await app().clicksToolbarOn(page);
  await popup.hasReadThePage();
  expect(performance.now() - start).toBeLessThan(PATIENCE_MS);
  return popup;
}

const POSTING = `<title>Kiln Intern | Ember Pottery</title><main><h1>Kiln Intern</h1>
<dl><dt>Company</dt><dd>Ember Pottery</dd><dt>Location</dt><dd>Taos, NM</dd></dl>
<h2>About the internship</h2><p>Load and fire the kilns with our two potters, mix glazes and keep the books of every firing.</p>
<h2>Requirements</h2><p>You are careful with heat and like to write things down. 6 weeks, 25 hours per week, $17 per hour.</p>
<a href="apply.html">Apply now</a></main>`;

describe('a page that is hard to read', () => {
  test('of 5 MB of text is answered in time', async () => {
    const text =
      '<p>The kiln is hot and the clay is wet, says the potter who has seen many summers.</p>'.repeat(60_000);
    const popup = await opensOn('long.html', `${POSTING}${text}`);
    expect(await popup.text()).not.toBe('');
    await popup.close();
  });

  test('without a body is answered calmly', async () => {
    const popup = await opensOn(
      'bodiless.html',
      '<title>Nothing</title><script>document.body?.remove()</script>',
    );
    await popup.close();
  });

  test('of ten thousand nested elements is answered in time', async () => {
    const popup = await opensOn('deep.html', `${'<div>'.repeat(10_000)}${POSTING}`);
    await popup.close();
  });

  test('with structured data ten thousand deep keeps what the page shows', async () => {
    const deep = `<script type="application/ld+json">${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}</script>`;
    const popup = await opensOn('nested.html', `${deep}${POSTING}`);
    expect(await popup.pageTitle()).toBe('Kiln Intern');
    await popup.close();
  });

  test('that changes under the reader does not disturb it', async () => {
    const restless =
      '<script>setInterval(() => document.body.append(document.createElement("p")), 1)</script>';
    const popup = await opensOn('restless.html', `${POSTING}${restless}`);
    expect(await popup.pageTitle()).toBe('Kiln Intern');
    await popup.close();
  });

  test('that is a PDF says that it cannot be read, and offers another way', async () => {
    const popup = await opensOn(
      'posting.pdf',
      '%PDF-1.1\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>',
    );
    await popup.offersToPaste();
    await popup.close();
  });
});
