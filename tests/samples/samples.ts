import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** A posting of the project's own, and what a reader of it would say. */
export interface Sample {
  file: string;
  what: string;
  title: string;
  company: string;
  flag: 'paid' | 'unpaid' | 'conditional' | 'you-pay' | 'conflicting' | 'not-stated';
}

export const SAMPLES: readonly Sample[] = [
  {
    file: 'paid.html',
    what: 'paid by the hour',
    title: 'Data Engineering Intern',
    company: 'Larkspur Analytics',
    flag: 'paid',
  },
  {
    file: 'unpaid.html',
    what: 'unpaid, with credit',
    title: 'Oral History Intern',
    company: 'Harbour Street Museum',
    flag: 'unpaid',
  },
  {
    file: 'stipend.html',
    what: 'a stipend in rupees',
    title: 'Content Writing Internship',
    company: 'Neem Tree Learning',
    flag: 'paid',
  },
  {
    file: 'german.html',
    what: 'in German',
    title: 'Praktikum Produktdesign (m/w/d)',
    company: 'Birkenfeld Möbelwerke GmbH',
    flag: 'paid',
  },
  {
    file: 'micro.html',
    what: 'a micro-internship',
    title: 'Micro-Internship: Competitor Pricing Research',
    company: 'Tall Pine Outfitters',
    flag: 'paid',
  },
  {
    file: 'hidden-fee.html',
    what: 'a hidden fee',
    title: 'Digital Marketing Internship (Remote)',
    company: 'SkyLadder Learning',
    flag: 'you-pay',
  },
];

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.pdf': 'application/pdf',
};

/** A site on this machine alone. */
export interface SampleSite {
  url(file: string): string;
  /** Serves a page made by a test. */
  put(file: string, html: string): string;
  /** How often a page was asked for. */
  visits(file: string): number;
  close(): void;
}

/** Serves this folder on a free port of the loopback address. */
export async function serveSamples(): Promise<SampleSite> {
  const made = new Map([['index.html', indexPage()]]);
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    visits.set(name, (visits.get(name) ?? 0) + 1);
    try {
      const body =
        made.get(name) ??
        readFileSync(join(import.meta.dirname, /^[\w-]+\.(?:html|css)$/.test(name) ? name : '-'));
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/html; charset=utf-8' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = (file: string) => `http://127.0.0.1:${address.port}/${file}`;
  return {
    url,
    put(file, html) {
      made.set(file, html);
      return url(file);
    },
    visits: (file) => visits.get(file) ?? 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Where a person who tries the extension out begins. */
function indexPage(): string {
  const links = SAMPLES.map(
    ({ file, title, company, what }) => `<li><a href="${file}">${title}</a>, ${company}: ${what}</li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample postings</title>
<link rel="stylesheet" href="style.css"><main><h1>Sample postings</h1>
<p>Open one and press the extension's shortcut (Alt+Shift+K), its toolbar button, or “Clip this page” in the context menu.</p>
<ul>${links.join('')}<li><a href="nothing.html">A page without a posting</a></li></ul></main></html>`;
}
