import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../lib/capture/draft';
import { createPage } from '../../../lib/capture/page';
import { sites } from '../../../lib/capture/sites';
import { DocumentNode } from '../../../lib/capture/tree/document';
import { readHtml } from '../../../lib/capture/tree/read-html';

const HTML = `<body><main class="a b-c" data-x="One two"><h1 id="t">T</h1><p>1</p><p class="B">2<a href="/x?id=1">x</a></p><ul><li>a</li><li hidden="">b</li></ul></main><link rel="Canonical" href="/c"><div><i lang="de-AT">i</i><b></b></div></body>`;

describe('a selector', () => {
  const tree = readHtml(HTML, { from: 'page' });
  it.each([
    ['p', ['1', '2x']],
    ['#t', ['T']],
    ['main.a', ['T12xab']],
    ['.b-c.a', ['T12xab']],
    ['.b', []],
    ['main p a', ['x']],
    ['main > p', ['1', '2x']],
    ['main > a', []],
    ['h1 + p', ['1']],
    ['h1 ~ p', ['1', '2x']],
    ['h1 ~ ul > li', ['a', 'b']],
    ['a, h1, li', ['T', 'x', 'a', 'b']],
    ['[hidden]', ['b']],
    ['[data-x="One two"]', ['T12xab']],
    ['[data-x="one two"]', []],
    ['[data-x="one two" i]', ['T12xab']],
    ['[data-x~="two"]', ['T12xab']],
    ['[data-x~="tw"]', []],
    ['[data-x^="One"]', ['T12xab']],
    ['[data-x$="two"]', ['T12xab']],
    ['[data-x*="e t"]', ['T12xab']],
    ['[data-x*=""]', []],
    ['[lang|="de"]', ['i']],
    ['a[href*="id="]', ['x']],
    ['p:not(.B)', ['1']],
    [':is(h1, a)', ['T', 'x']],
    ['p:has(a)', ['2x']],
    ['ul:has(> li)', ['ab']],
    ['main:has(> li)', []],
    ['h1:has(+ p)', ['T']],
    ['li:first-child', ['a']],
    ['li:last-child', ['b']],
    ['a:only-child', ['x']],
    ['main p:first-of-type', ['1']],
    ['p:last-of-type', ['2x']],
    ['b:empty', ['']],
    ['p:nth-child(2)', ['1']],
    ['main > :nth-child(odd)', ['T', '2x']],
    ['main > :nth-child(2n)', ['1', 'ab']],
    ['main > :nth-child(-n + 2)', ['T', '1']],
    ['main > :nth-last-child(1)', ['ab']],
    ['p:nth-of-type(2)', ['2x']],
    ['p:nth-last-of-type(2n+2)', ['1']],
    ['.a\\:b, P', ['1', '2x']],
    ['[data-x = "one two" I]', ['T12xab']],
    ['body *:not( p , main *, link )', ['T12xab', 'i', 'i', '']],
    ['li:not([hidden], .x)', ['a']],
    ['link[rel~="canonical"]', ['']],
  ])('%s finds its elements', (selector, texts) => {
    const found = tree?.querySelectorAll(selector) ?? [];
    expect(found.map(({ textContent }) => textContent)).toEqual(texts);
    expect(tree?.querySelector(selector) ?? null).toBe(found[0] ?? null);
    for (const element of found)
      expect(element.matches(selector) && element.closest(selector) === element).toBe(true);
  });

  it.each([
    ':hover',
    'p:hover',
    'p::before',
    'p[',
    'p[a="b]',
    'p[a b]',
    'p > ',
    '> p',
    'p,,a',
    '',
    'a|b',
    'p:not(',
    'p:nth-child(x)',
    'p:has(a b)',
    'p)',
  ])('%s is told to be unknown', (selector) => {
    expect(() => tree?.querySelector(selector)).toThrow(/tree\/selector-text\.ts/);
  });
});

// A selector that throws loses all that its site's file adds, and nobody hears of it. On an empty page every place is tried.
describe.each(sites.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it('asks for nothing that the tree does not know', () => {
    const url = new URL(
      'https://www.example.org/jobs/1?currentJobId=4051241378&vjk=b01e81f251da6b99&jl=1&lvk=1',
    );
    const html = '<html><head><title>T</title></head><body><h1>T</h1><p>a</p></body></html>';
    const document = new DocumentNode(
      { html, contentType: 'text/html', base: null, shadow: false },
      url.href,
    );
    const { body } = document;
    if (!body) throw new Error('no body');
    const page = createPage({ document, url, root: body, title: 'T', labelled: [], posting: null });
    const draft = createDraft({}, {}, `site:${site.id}`, {
      base: url.href,
      today: '2026-11-02',
      language: null,
    });
    if (site.signature) body.querySelectorAll(site.signature);
    site.root?.(page);
    site.blocked?.(page);
    site.list?.(page);
    site.refine?.(draft, page);
  });
});
