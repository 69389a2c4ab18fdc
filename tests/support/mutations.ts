/** Pages spoiled on purpose, the same way every time for the same seed. */

/** A generator of numbers in [0, 1): mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Where a tag begins: cutting there leaves marks whole, which browsers mend in more ways than broken ones. */
function tagAt(html: string, random: Random): number {
  const at = html.indexOf('<', below(random, html.length));
  return at < 0 ? html.length : at;
}

const ATTRIBUTES = [
  'class="nav hidden modal"',
  'hidden',
  'style="display:none"',
  'aria-hidden="true"',
  'itemprop="title"',
  'itemscope itemtype="https://schema.org/JobPosting"',
  'role="dialog"',
  'data-x="<>&quot;"',
  'id="job-title"',
  'dir="rtl"',
];
const LETTERS = [
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u200b',
  '\ud800',
  'Ã©',
  'â‚¬',
  '𝕊',
  '\u0301'.repeat(40),
  '</p>',
  '<!--',
  ']]>',
  '&#x0;',
];

const MUTATIONS: Record<string, (html: string, random: Random) => string> = {
  cut: (html, random) => html.slice(0, below(random, html.length)),
  drop: (html, random) => {
    const from = tagAt(html, random);
    return html.slice(0, from) + html.slice(Math.min(html.length, from + below(random, 4000)));
  },
  nest: (html, random) => {
    const at = tagAt(html, random);
    const tag = ['div', 'span', 'table', 'b', 'form', 'li', 'x-part'][below(random, 7)];
    return `${html.slice(0, at)}${`<${tag}>`.repeat(1 + below(random, random() < 0.1 ? 3000 : 60))}${html.slice(at)}`;
  },
  duplicate: (html, random) => {
    const from = tagAt(html, random);
    const piece = html.slice(from, from + below(random, 3000));
    return html.slice(0, from) + piece.repeat(2 + below(random, 40)) + html.slice(from);
  },
  attributes: (html, random) =>
    html.replace(/<(?=(?:div|p|section|li|h1|h2|span|main|body)[\s>])(\w*)/g, (tag) =>
      random() < 0.15 ? `${tag} ${ATTRIBUTES[below(random, ATTRIBUTES.length)]}` : tag,
    ),
  letters: (html, random) => {
    let spoiled = html;
    for (let round = 0; round < 30; round++) {
      const at = below(random, spoiled.length);
      spoiled = spoiled.slice(0, at) + LETTERS[below(random, LETTERS.length)] + spoiled.slice(at);
    }
    return spoiled;
  },
  /** UTF-8 read as Latin-1, once more. */
  encoding: (html, random) => {
    const from = below(random, html.length);
    const bytes = new TextEncoder().encode(html.slice(from, from + 5000));
    return (
      html.slice(0, from) +
      Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') +
      html.slice(from + 5000)
    );
  },
  shadow: (html, random) =>
    html.replace(/<(main|section|article|div)([^>]*)>/, (whole) =>
      random() < 0.9 ? `<x-host><template shadowrootmode="open">${whole}` : whole,
    ),
};
const NAMES = Object.keys(MUTATIONS);

/** What every spoiled page also holds: the structured data of another job on the same site. */
export const DECOY = { title: 'Harbour Cook', company: 'Ferry Lines', words: 'Peel and cook for the crew' };

function decoy(address: string): string {
  const url = new URL(address);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: DECOY.title,
    url: `${url.origin}/jobs/harbour-cook-99999911111`,
    hiringOrganization: { '@type': 'Organization', name: DECOY.company },
    description:
      `<p>${DECOY.words} of the ferry, every day of the summer season, from the first of May.</p>`.repeat(3),
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** One to three mutations of a page, and the decoy. `name` says which. */
export function mutate(html: string, address: string, seed: number): { name: string; html: string } {
  const random = randomOf(seed);
  const names: string[] = [];
  let spoiled = html;
  for (let count = 1 + below(random, 3); count > 0; count--) {
    const name = NAMES[below(random, NAMES.length)] ?? 'cut';
    names.push(name);
    spoiled = MUTATIONS[name]?.(spoiled, random) ?? spoiled;
    if (spoiled.length > 1_500_000) break;
  }
  return { name: names.join('+'), html: decoy(address) + spoiled };
}
