// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { readSnapshot } from '../../lib/capture/captured';
import { takeSnapshot } from '../../lib/capture/snapshot';
import { PageSnapshot } from '../../lib/model/snapshot';
import { documentOf, posting, SOME_DAY, TEXT, withData } from './page';
import { giveXPath } from './xpath';

giveXPath();

const AT = 'https://www.marlowhouse.example/jobs/river-intern-48213';
const MAIN = `<main><h1>River Intern</h1>${TEXT}<button>Apply now</button></main>`;
const HTML = `<html lang="en"><head><title>River Intern | Marlow House</title>${withData(posting())}</head><body>${MAIN}</body></html>`;

const captured = (page: Document, url = AT) => readSnapshot(takeSnapshot(page, url), { now: () => SOME_DAY });

/** A page with an open shadow root in another, and a slot. */
function shadowed(): Document {
  const page = documentOf(
    '<html><head><title>River Intern</title></head><body><x-page></x-page></body></html>',
  );
  const host = page.querySelector('x-page');
  const outer = host?.attachShadow({ mode: 'open' });
  const inner = page.createElement('div');
  outer?.append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  for (const element of documentOf(MAIN).body.children) root.append(page.importNode(element, true));
  return page;
}

describe('a snapshot', () => {
  it('is one plain object of its own shape', () => {
    const snapshot = takeSnapshot(documentOf(HTML), AT);
    expect(z.safeParse(PageSnapshot, structuredClone(snapshot)).success).toBe(true);
    expect(snapshot).toMatchObject({
      url: AT,
      base: null,
      shadow: false,
      frames: [],
      cut: false,
      selection: '',
    });
  });

  it('changes nothing', () => {
    const page = documentOf(HTML);
    const before = page.documentElement.outerHTML;
    takeSnapshot(page, AT);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('says where relative addresses start', () => {
    const page = documentOf(HTML.replace('<head>', '<head><base href="https://cdn.example/a/">'));
    expect(takeSnapshot(page, AT).base).toBe('https://cdn.example/a/');
  });

  it('is read as the posting that it shows', () => {
    expect(captured(documentOf(HTML))).toMatchObject({
      status: 'posting',
      title: 'River Intern',
      company: 'Marlow House',
      sources: { company: 'json-ld' },
    });
  });

  it('holds open shadow roots, those in others too', () => {
    const page = shadowed();
    // This document writes no shadow roots down by itself: done as https://html.spec.whatwg.org/#serialising-html-fragments says.
    const write = (node: Element | ShadowRoot): string =>
      [...node.children]
        .map((child) => {
          const root = child.shadowRoot
            ? `<template shadowrootmode="open">${write(child.shadowRoot)}</template>`
            : '';
          return root || write(child)
            ? `<${child.localName}>${root}${write(child)}</${child.localName}>`
            : child.outerHTML;
        })
        .join('');
    let asked: unknown[] = [];
    page.documentElement.getHTML = (options) => {
      asked = options?.shadowRoots ?? [];
      return write(page.documentElement);
    };
    const snapshot = takeSnapshot(page, AT);
    expect(asked).toHaveLength(2);
    expect(snapshot.shadow).toBe(true);
    expect(snapshot.html).toMatch(/^<html><head>.*<\/body><\/html>$/s);
    expect(readSnapshot(snapshot, { now: () => SOME_DAY })).toMatchObject({
      status: 'posting',
      title: 'River Intern',
    });
  });

  it('holds the frames of the same origin that have loaded, and touches no other', () => {
    const page = documentOf(`<html><body>${'<iframe></iframe>'.repeat(8)}</body></html>`);
    const touched: number[] = [];
    const set: [name: string, value: string][] = [
      ['title', 'sandboxed'],
      ['title', 'loaded'],
      ['title', 'empty'],
      ['src', 'https://ads.example/frame'],
      ['style', 'display: none'],
      ['height', '0'],
      ['src', 'https://www.marlowhouse.example/jobs/frame'],
      ['src', "javascript:''"],
    ];
    for (const [index, frame] of page.querySelectorAll('iframe').entries()) {
      const [name = '', value = ''] = set[index] ?? [];
      // By hand: happy-dom would try to load an address.
      if (name === 'src') Object.defineProperty(frame, 'src', { value });
      else frame.setAttribute(name, value);
      Object.defineProperty(frame, 'contentDocument', {
        get() {
          touched.push(index);
          if (index === 0) throw new Error('another site');
          return documentOf(index === 2 ? '' : '<p>a</p>');
        },
      });
    }
    expect(takeSnapshot(page, AT).frames.map(({ index }) => index)).toEqual([1, 6]);
    expect(touched).toEqual([0, 1, 2, 6]);
  });

  it('of a page that is too long is cut, and says so', () => {
    const page = documentOf('<html><body></body></html>');
    page.body.append('x'.repeat(6_100_000));
    const snapshot = takeSnapshot(page, AT);
    expect(snapshot.cut).toBe(true);
    expect(z.safeParse(PageSnapshot, snapshot).success).toBe(true);
    expect(captured(page).notes).toContain('text-cut');
  });

  it('takes a selection that is long enough to be the text', () => {
    const page = documentOf(HTML);
    const select = (text: string) =>
      vi
        .spyOn(page, 'getSelection')
        .mockReturnValue({ isCollapsed: false, toString: () => text } as unknown as Selection);
    select('Three words only.');
    expect(takeSnapshot(page, AT).selection).toBe('');
    select(`Stipend: $600 a month. ${'Three days a week. '.repeat(5)}`);
    expect(captured(page)).toMatchObject({
      sources: { description: 'selection' },
      notes: ['selection-used'],
    });
  });

  it.each([
    ['without a body', (page: Document) => page.body.remove()],
    ['without any element', (page: Document) => page.documentElement.remove()],
    [
      'that cannot be written down',
      (page: Document) =>
        Object.defineProperty(page.documentElement, 'outerHTML', {
          get: () => {
            throw new Error('too deep');
          },
        }),
    ],
  ])('of a page %s is read as one that says nothing', (_name, spoil) => {
    const page = documentOf(HTML);
    spoil(page);
    expect(captured(page)).toMatchObject({ status: 'unreadable', url: AT, title: null });
  });

  it('of an address that is none is read as one that says nothing', () => {
    expect(captured(documentOf(HTML), 'nonsense')).toMatchObject({ status: 'unreadable', title: null });
  });
});
