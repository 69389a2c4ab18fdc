// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { capture } from '../../lib/capture/capture';
import { Capture } from '../../lib/model/capture';
import { posting, read, TEXT, withData } from './page';

const AT = 'https://www.marlowhouse.example/jobs/river-intern-48213';

describe('a page with structured data', () => {
  const html = `<html lang="en"><head><title>River Intern | Marlow House</title>${withData(posting())}</head>
    <body><nav><a href="/">Home</a></nav><main><h1>River Intern</h1>${TEXT}</main></body></html>`;

  it('gives every field its source', () => {
    const result = read(html, AT);
    expect(result).toMatchObject({
      status: 'posting',
      title: 'River Intern',
      company: 'Marlow House',
      locations: ['Richmond, VA, US'],
      deadline: '2027-01-31',
      postedOn: '2026-10-20',
      siteJobId: '48213',
      sources: { title: 'json-ld', company: 'json-ld', locations: 'json-ld', deadline: 'json-ld' },
    });
    expect(result.description).toContain('- Walk the same four miles of river bank every week.');
    expect(result.description).toContain('## Requirements');
  });

  it('has the shape that every other room parses', () => {
    expect(z.safeParse(Capture, read(html, AT)).success).toBe(true);
  });

  it('does not touch the page', () => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    const before = document.documentElement.outerHTML;
    read(html, AT);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes the selection for the description', () => {
    const result = read(html, AT, { selection: 'Stipend: $600 a month.\n\nThree days a week.' });
    expect(result.description).toBe('Stipend: $600 a month.\n\nThree days a week.');
    expect(result.sources.description).toBe('selection');
    expect(result.notes).toContain('selection-used');
  });
});

describe('a page with nothing but its looks', () => {
  const html = `<html lang="en"><head><title>River Intern - Marlow House</title></head><body>
    <header><a href="/">Marlow House</a></header>
    <main><h1>River Intern</h1><p>Location: Richmond, VA</p><p>Apply by 31 January 2027</p>${TEXT}
      <a href="/apply/48213">Apply now</a></main>
    <section class="similar-jobs"><h2>Similar jobs</h2><p>Lake Intern at Somebody Else, Utica, with a long line of text.</p></section>
    <footer>© 2026 Marlow House. All rights reserved.</footer></body></html>`;

  it('reads the same facts', () => {
    expect(read(html, AT)).toMatchObject({
      status: 'posting',
      title: 'River Intern',
      company: 'Marlow House',
      locations: ['Richmond, VA'],
      deadline: '2027-01-31',
      applyUrl: 'https://www.marlowhouse.example/apply/48213',
    });
  });

  it('takes a heading that adds the employer for the role alone, where the page’s title parts them', () => {
    const joined = html
      .replace('River Intern - Marlow House', 'River Intern at Marlow House | Some Board')
      .replace('<h1>River Intern</h1>', '<h1>River Intern, Marlow House</h1>');
    expect(read(joined, AT)).toMatchObject({ title: 'River Intern', company: 'Marlow House' });
  });

  it('leaves out what stands around the posting', () => {
    const { description } = read(html, AT);
    expect(description).toContain('You study biology');
    expect(description).not.toContain('Lake Intern');
    expect(description).not.toContain('rights reserved');
  });
});

describe('identity', () => {
  const stale = withData(
    posting({
      title: 'Harbour Cook',
      url: 'https://www.marlowhouse.example/jobs/harbour-cook-11111',
      description:
        'Peel and cook for the crew of the ferry, every day of the summer season from May to September.',
    }),
  );
  const shown = `<main><h1>River Intern</h1>${TEXT}<a href="/apply">Apply now</a></main>`;

  it('drops the data of the job that was on show before', () => {
    const result = read(
      `<html><head><title>River Intern</title>${stale}</head><body>${shown}</body></html>`,
      AT,
    );
    expect(result.title).toBe('River Intern');
    expect(result.description).not.toContain('ferry');
    expect(result.notes).toContain('stale-structured-data');
  });

  it('takes of several postings the one that the address names', () => {
    const url = 'https://board.example/jobs?jk=abc123456789';
    const two = withData(
      posting({ title: 'Harbour Cook', url: 'https://board.example/viewjob?jk=fff000111222' }),
      posting({ url: 'https://board.example/viewjob?jk=abc123456789' }),
    );
    expect(read(`<html><head>${two}</head><body></body></html>`, url).title).toBe('River Intern');
  });

  it('takes none of several where the address names none', () => {
    const two = withData(posting({ title: 'Harbour Cook' }), posting());
    const result = read(
      `<html><head>${two}</head><body><p>Two jobs.</p></body></html>`,
      'https://board.example/jobs',
    );
    expect(result.status).not.toBe('posting');
    expect(result.title).toBeNull();
  });
});

describe('the kind of page', () => {
  it('knows a results list and reads its cards', () => {
    const cards = ['River', 'Lake', 'Harbour', 'Marsh', 'Coast', 'Delta'].map(
      (place, at) =>
        `<li class="result"><h3><a href="/jobs/${at + 70000}">${place} Intern</a></h3><p class="company">Marlow House</p><p class="location">Richmond, VA</p><p>Stipend: $${at + 4}00</p></li>`,
    );
    const result = read(
      `<html><head><title>6 internships in Richmond</title></head><body><h1>6 internships in Richmond</h1><ul>${cards.join('')}</ul></body></html>`,
      'https://board.example/internships?q=richmond',
    );
    expect(result.status).toBe('list');
    expect(result.listed).toHaveLength(6);
    expect(result.listed[1]).toEqual({
      url: 'https://board.example/jobs/70001',
      title: 'Lake Intern',
      company: 'Marlow House',
      location: 'Richmond, VA',
      text: 'Lake Intern\nMarlow House\nRichmond, VA\nStipend: $500',
    });
    expect(result.title).toBeNull();
  });

  it.each([
    [
      'a captcha',
      '<title>Just a moment...</title>',
      '<h1>Verify you are human</h1><p>Checking your browser.</p>',
    ],
    [
      'a login',
      '<title>Sign in | Board</title>',
      '<h1>Sign in</h1><form><input name="u"><input name="p" type="password"></form>',
    ],
  ])('calls %s blocked and says nothing of the posting', (_name, head, body) => {
    const result = read(`<html><head>${head}</head><body>${body}</body></html>`, AT);
    expect(result).toMatchObject({ status: 'blocked', title: null, closed: false, description: '' });
  });

  it('calls an empty shell unreadable', () => {
    expect(
      read('<html><head><title>Careers</title></head><body><div id="root"></div></body></html>', AT).status,
    ).toBe('unreadable');
  });

  it('calls an article other', () => {
    const article = `<h1>How rivers freeze</h1>${'<p>Ice begins at the edges, where the water is slow and the stones are cold already.</p>'.repeat(12)}`;
    expect(
      read(
        `<html><head><title>How rivers freeze</title></head><body><article>${article}</article></body></html>`,
        'https://magazine.example/science/ice',
      ).status,
    ).toBe('other');
  });

  it('calls a document without a body unreadable', () => {
    const drawing = new DOMParser().parseFromString(
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'image/svg+xml',
    );
    Object.defineProperty(drawing, 'body', { value: null });
    expect(capture(drawing, new URL(AT)).status).toBe('unreadable');
    expect(read('', AT).status).toBe('unreadable');
  });
});

describe('closed postings', () => {
  const page = (notice: string) =>
    `<html><head><title>River Intern</title></head><body><main><p class="notice">${notice}</p><h1>River Intern</h1>${TEXT}<p>Apply via post.</p></main></body></html>`;

  it.each([
    'This job is no longer accepting applications.',
    'Diese Stelle ist leider bereits besetzt.',
    "Cette offre n'est plus disponible.",
    'Esta oferta ya no está disponible.',
    'Tato nabídka již není aktuální.',
    'Ogłoszenie o pracę wygasło.',
  ])('are known by "%s"', (notice) => {
    expect(read(page(notice), AT).closed).toBe(true);
  });

  it.each(['Applications are reviewed as they come in.', 'Your session has expired, please reload.'])(
    'are not seen in "%s"',
    (notice) => {
      expect(read(page(notice), AT).closed).toBe(false);
    },
  );

  it('are known by a mark beside the title', () => {
    const html = page('<span>Closed</span> <span>Paid</span>');
    expect(read(html, AT).closed).toBe(true);
    expect(read(page('<span>Closed on Sundays</span> <span>Paid</span>'), AT).closed).toBe(false);
  });

  it('are known by a notice that is not shown once the deadline is past, and not before', () => {
    const late = (day: string) =>
      page(`</p><p>Deadline: ${day}</p><p hidden>Applications are closed.</p><p>`);
    expect(read(late('31 January 2027'), AT).closed).toBe(false);
    expect(read(late('1 October 2026'), AT).closed).toBe(true);
  });

  it('are known by a date that passed where nothing is left to apply with', () => {
    const html = `<html><head><title>River Intern</title>${withData(posting({ validThrough: '2026-10-25' }))}</head><body><main><h1>River Intern</h1>${TEXT}</main></body></html>`;
    expect(read(html, AT).closed).toBe(true);
    expect(read(html.replace('</main>', '<button>Apply now</button></main>'), AT).closed).toBe(false);
  });
});
