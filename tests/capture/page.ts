import { type CaptureOptions, capture } from '../../lib/capture/capture';

/** A day on which the pages of these tests are read, epoch ms. */
export const SOME_DAY = Date.parse('2026-11-02T10:00:00Z');

export function documentOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A saved page at its address. */
export function fixtureDocument(html: string, address: string): Document {
  const document = documentOf(html.replace('<head>', `<head><base href="${address}">`));
  // A parsed document loads no frames; what a browser would have put into them is put there by hand.
  for (const frame of document.querySelectorAll('iframe[srcdoc]')) {
    Object.defineProperty(frame, 'contentDocument', {
      value: fixtureDocument(frame.getAttribute('srcdoc') ?? '', address),
    });
  }
  return document;
}

export function read(html: string, address: string, options: CaptureOptions = {}) {
  return capture(documentOf(html), new URL(address), { generic: true, now: () => SOME_DAY, ...options });
}

export function withData(...blocks: unknown[]): string {
  const scripts = blocks.map(
    (block) =>
      `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
  );
  return scripts.join('');
}

export const TEXT = `
  <p>Marlow House counts river birds and writes down what it sees for the towns along the water.</p>
  <h2>Responsibilities</h2>
  <ul><li>Walk the same four miles of river bank every week.</li><li>Enter the counts of forty volunteers and ask about what looks odd.</li></ul>
  <h2>Requirements</h2>
  <ul><li>You study biology, geography or something near it.</li><li>You can be outside in November.</li></ul>`;

/** A JobPosting of an invented employer. */
export function posting(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'River Intern',
    description: TEXT,
    hiringOrganization: { '@type': 'Organization', name: 'Marlow House' },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Richmond',
        addressRegion: 'VA',
        addressCountry: 'US',
      },
    },
    datePosted: '2026-10-20',
    validThrough: '2027-01-31T23:59:59Z',
    ...more,
  };
}
