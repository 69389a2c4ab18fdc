import type { PageDocument, PageElement } from '../dom';
import { fold } from '../text';
import type { Thing } from './finding';

/** JobPosting in attributes: microdata (`itemscope`, `itemprop`) and RDFa (`typeof`, `property`), one reader for both. */

interface Marks {
  source: 'microdata' | 'rdfa';
  root: string;
  scope: string;
  type: string;
  name: string;
}

const KINDS: readonly Marks[] = [
  {
    source: 'microdata',
    root: '[itemtype*="JobPosting" i]',
    scope: 'itemscope',
    type: 'itemtype',
    name: 'itemprop',
  },
  {
    source: 'rdfa',
    root: '[typeof~="JobPosting"],[typeof$=":JobPosting"],[typeof$="/JobPosting"]',
    scope: 'typeof',
    type: 'typeof',
    name: 'property',
  },
];
const MAX_PROPERTIES = 400;

function readValue(element: PageElement, name: string): unknown {
  if (name === 'description' || /requirements$|^responsibilities$|^qualifications$|benefits$/i.test(name)) {
    return element.getAttribute('content') ?? element;
  }
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (stated !== null) return stated;
  if (element.localName === 'a' || element.localName === 'link') {
    const text = fold(element.textContent ?? '');
    return /^(?:url|sameAs)$/.test(name) || !text ? element.getAttribute('href') : text;
  }
  return fold((element.textContent ?? '').slice(0, 5000));
}

function add(thing: Thing, name: string, value: unknown): void {
  const known = thing[name];
  thing[name] = known === undefined ? value : [...(Array.isArray(known) ? known : [known]), value];
}

function read(root: PageElement, marks: Marks): Thing {
  const posting: Thing = { '@type': 'JobPosting' };
  const things = new Map<PageElement, Thing>([[root, posting]]);
  let count = 0;
  for (const element of root.querySelectorAll(`[${marks.name}]`)) {
    if (++count > MAX_PROPERTIES) break;
    let holder = element.parentElement;
    while (holder && !things.has(holder)) holder = holder.parentElement;
    const owner = (holder && things.get(holder)) ?? posting;
    const scoped = element.hasAttribute(marks.scope);
    let value: unknown;
    if (scoped) {
      const thing: Thing = { '@type': element.getAttribute(marks.type) ?? '' };
      things.set(element, thing);
      value = thing;
    }
    for (const full of (element.getAttribute(marks.name) ?? '').split(/\s+/)) {
      const name = full.replace(/^.*[:/#]/, '');
      if (name) add(owner, name, value ?? readValue(element, name));
      // A role that is a link names the page that the posting stands on.
      if (name === 'title' && element.localName === 'a')
        posting.url ??= element.getAttribute('href') ?? undefined;
    }
  }
  // "hiringOrganization" as a scope that holds words and no properties, and places likewise.
  for (const [element, thing] of things) {
    if (thing !== posting && Object.keys(thing).length === 1)
      thing.name = fold((element.textContent ?? '').slice(0, 300));
  }
  return posting;
}

export interface Marked {
  source: Marks['source'];
  thing: Thing;
  element: PageElement;
}

export function readMicrodata(document: PageDocument): Marked[] {
  const found: Marked[] = [];
  if (!document.querySelector('[itemtype],[typeof]')) return found;
  for (const marks of KINDS) {
    for (const element of document.querySelectorAll(marks.root)) {
      if (found.length >= 40) return found;
      found.push({ source: marks.source, thing: read(element, marks), element });
    }
  }
  return found;
}
