// @vitest-environment happy-dom
import { cpuUsage } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/capture/tree/read-html';
import { type Drawn, draw } from './tree';

const NAMES = ['class', 'href', 'data-x', 'hidden', 'title'];
const TAGS = [
  'div',
  'p',
  'span',
  'ul',
  'li',
  'a',
  'b',
  'table',
  'td',
  'h1',
  'section',
  'x-part',
  'form',
  'button',
];
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'a < b',
    '<p>',
    '&amp;',
    '"',
    "'",
    'a\u00a0b',
    '</div>',
    '-->',
    '&lt;p&gt;',
    '\n',
    'é',
    '𝕊',
  ),
);
const attributes = fc.dictionary(fc.constantFrom(...NAMES), words, { maxKeys: 3 });
const { node } = fc.letrec<{ node: Drawn }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.constantFrom('br', 'hr', 'img').map((name): Drawn => [name, {}, null, []]),
    fc.tuple(
      fc.constantFrom(...TAGS),
      attributes,
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 4 }),
    ) as fc.Arbitrary<Drawn>,
  ),
}));

/** Made by script, so that trees come out which no parser makes. */
function build(drawn: Drawn): Node {
  if (typeof drawn === 'string') return document.createTextNode(drawn);
  const [name, own, , children] = drawn;
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(own)) element.setAttribute(key, value);
  for (const child of children) element.append(build(child));
  return element;
}

function page(html: string, shadow = false): Drawn | null {
  const root = readHtml(html, { from: 'page', shadow });
  return root && draw(root, NAMES);
}

function fragment(html: string): Drawn[] {
  const root = readHtml(html, { from: 'fragment' });
  return root ? (draw(root, NAMES)[3] as Drawn[]) : [];
}

describe('a page as a browser writes it', () => {
  it('comes back as the tree that it was', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (children) => {
        const root = build(['body', {}, null, children]) as HTMLElement;
        expect(page(root.outerHTML)).toEqual(draw(root, NAMES));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps raw text as it stands', () => {
    expect(page('<body><script>if (a < b && c) "</div>"</script><p>x</p></body>')).toEqual([
      'body',
      {},
      null,
      [
        ['script', {}, null, ['if (a < b && c) "</div>"']],
        ['p', {}, null, ['x']],
      ],
    ]);
  });

  it('ends a script where a browser does, also one that holds another in a comment', () => {
    const old = '<!-- document.write("<script>1</script>"); //-->';
    expect(page(`<body><script>${old}</script><p>x</p></body>`)?.[3]).toHaveLength(2);
  });

  it('leaves out comments, drawings and what templates hold', () => {
    const html =
      '<body>a<!-- <p>no</p> --><svg viewBox="0 0 1 1"><title>no</title><svg></svg><g></g></svg><template><p>no</p><template></template></template>b</body>';
    expect(page(html)?.[3]).toEqual(['a', ['svg', {}, null, []], ['template', {}, null, []], 'b']);
  });

  it('finds the end of a drawing whose marks hold quotes where none should be', () => {
    const html =
      '<body><svg a="<svg>"><path d="&lt;/svg&gt;" b"="">13</path><g c=""></g></svg><p>x</p></body>';
    expect(page(html)?.[3]).toEqual([
      ['svg', {}, null, []],
      ['p', {}, null, ['x']],
    ]);
  });

  it('reads shadow roots, those in others too, and only where they are such', () => {
    const html =
      '<div><template shadowrootmode="open"><p><template shadowrootmode="open">in</template></p><slot></slot></template>light</div>';
    expect(page(html, true)).toEqual([
      'div',
      {},
      [
        ['p', {}, ['in'], []],
        ['slot', {}, null, []],
      ],
      ['light'],
    ]);
    expect(page(html)?.[3]).toEqual([['template', {}, null, []], 'light']);
  });

  it('puts into a slot what a browser shows there', () => {
    const html =
      '<x-a><template shadowrootmode="open"><slot name="t"></slot><slot></slot><slot></slot></template><i slot="t">T</i>rest<b>B</b></x-a>';
    const host = readHtml(html, { from: 'page', shadow: true });
    const slots = [...(host?.shadowRoot?.scope ?? [])];
    expect(slots.map((slot) => slot.assignedNodes().map(({ textContent }) => textContent))).toEqual([
      ['T'],
      ['rest', 'B'],
      [],
    ]);
    expect(host?.querySelectorAll('slot, b')).toHaveLength(1);
  });

  it('reads XHTML', () => {
    const root = readHtml('<html><body><br/><div/><script><![CDATA[a < b]]></script><p>x</p></body></html>', {
      from: 'page',
      xml: true,
    });
    expect(root?.querySelectorAll('body > *').map(({ localName }) => localName)).toEqual([
      'br',
      'div',
      'script',
      'p',
    ]);
  });

  it('gives an element its own source', () => {
    const root = readHtml('<body><p id="a">x <b>y</b></p></body>', { from: 'page' });
    expect(root?.querySelector('#a')?.outerHTML).toBe('<p id="a">x <b>y</b></p>');
  });
});

describe('HTML as people write it', () => {
  const p = (...children: Drawn[]): Drawn => ['p', {}, null, children];
  const li = (...children: Drawn[]): Drawn => ['li', {}, null, children];
  const ul = (...children: Drawn[]): Drawn => ['ul', {}, null, children];
  it.each<[string, Drawn[]]>([
    ['<p>a<p>b<ul><li>c<li>d<ul><li>e</ul></ul>f', [p('a'), p('b'), ul(li('c'), li('d', ul(li('e')))), 'f']],
    ['<P>a<BR>b</P>', [p('a', ['br', {}, null, []], 'b')]],
    ['a & b &amp; c&nbsp;d &eacute;&#8211;&#x2013;&unknown; <3', ['a & b & c\u00a0d é––&unknown; <3']],
    ['a&nbsp, b &amp c &ltd; &ampere &amp=', ['a\u00a0, b & c &ltd; &ampere &amp=']],
    ['a&#0;b&#x0;c&#xd800;d&#x110000;e\0f', ['a\ufffdb\ufffdc\ufffdd\ufffdef']],
    ['<html><head></head><body class="x"><p>a</p></body></html>', [p('a')]],
    ['<a href=x title=\'y "z"\'>a', [['a', { href: 'x', title: 'y "z"' }, null, ['a']]]],
    ['<p><b>a</p><p>b</p>', [p(['b', {}, null, ['a']]), p('b')]],
    ['<div><span>a</div>b</span>c', [['div', {}, null, [['span', {}, null, ['a']]]], 'bc']],
    ['<b><p>a</b>b</p>c', [['b', {}, null, [p('a')]], 'bc']],
    ['<h2>a</h3>b', [['h2', {}, null, ['a']], 'b']],
    ['</p></div></body>a', ['a']],
    ['<p title="never ends', []],
    ['<!-- never ends', []],
    ['<', ['<']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(fragment(html)).toEqual(expected);
  });

  it('reads table cells without end tags', () => {
    const [table] = fragment('<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table></table>');
    const cells = readHtml('<table><tr><td>a<td>b<tr><td>c<table><tr><td>d</table></table>', {
      from: 'fragment',
    });
    expect(table?.[0]).toBe('table');
    expect(
      cells?.querySelectorAll('body > table > tr').map(({ childElementCount }) => childElementCount),
    ).toEqual([2, 1]);
  });
});

describe('any text at all', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '<',
        '</',
        '>',
        '<p',
        '<div>',
        '</div>',
        '<!--',
        '-->',
        '<script>',
        '</script',
        '<svg>',
        '<template shadowrootmode="open">',
        '</template>',
        '<![CDATA[',
        ' a="',
        "'",
        '=',
        '/',
        '<td>',
        '</table>',
        '<table>',
        '&#x110000;',
        '&#0;',
        '<plaintext>',
        '<textarea>',
        '\0',
        '\ud800',
      ),
    ),
    { maxLength: 60 },
  );

  it('gives a tree, or none, and its text is no longer than the text was', () => {
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom('page' as const, 'fragment' as const),
        fc.boolean(),
        (list, from, on) => {
          const html = list.join('');
          const root = readHtml(html, { from, shadow: on, xml: on });
          expect(root?.textContent.length ?? 0).toBeLessThanOrEqual(html.length);
          for (const element of root?.querySelectorAll('*') ?? [])
            expect(root?.contains(element) || element === root).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  // What would take minutes if anything here were quadratic.
  it.each([
    ['deep', '<div>'.repeat(100_000)],
    ['deep, with text', '<b>a'.repeat(100_000)],
    ['end tags alone', `${'<b>'.repeat(5_000)}${'</i>'.repeat(75_000)}`],
    ['end tags that are stopped', `<span><div>${'<b>'.repeat(5_000)}${'</span>'.repeat(50_000)}`],
    ['openings', '<'.repeat(250_000)],
    ['starts of comments', '<!--'.repeat(100_000)],
    ['attributes', `<p ${'a '.repeat(200_000)}`],
    ['unquoted', '<p a=b '.repeat(75_000)],
    ['a drawing without quotes', `<svg>${'<g a>'.repeat(75_000)}`],
    ['scripts that open', '<script>'.repeat(62_000)],
    ['scripts in comments', `<script><!--${'<script></script>'.repeat(25_000)}`],
    ['titles', '<title>'.repeat(62_000)],
    ['cells', '<table><td>'.repeat(37_000)],
    ['items', '<ul><li>'.repeat(50_000)],
    ['ampersands', '&'.repeat(500_000)],
  ])('is read in time linear in its length: %s', (_name, html) => {
    for (const from of ['page', 'fragment'] as const) {
      const started = cpuUsage();
      readHtml(html, { from });
      const { user, system } = cpuUsage(started);
      // Time on the processor: what else runs on this machine does not count.
      expect((user + system) / 1000).toBeLessThan(2_000);
    }
  });

  it('is left out where it holds more elements than anyone would read', () => {
    const root = readHtml(`<body>${'<i></i>'.repeat(150_000)}</body>`, { from: 'page' });
    expect(root?.childElementCount).toBeLessThanOrEqual(100_000);
  });

  it('keeps what is nested too deeply, flat', () => {
    const root = readHtml(`${'<div>'.repeat(10_000)}<p>a</p><b>b</b>${'</div>'.repeat(10_000)}`, {
      from: 'page',
    });
    expect(root?.textContent).toBe('ab');
    let depth = 0;
    for (let at = root?.querySelector('p')?.parentElement; at; at = at.parentElement) depth++;
    expect(depth).toBeLessThan(400);
  });
});
