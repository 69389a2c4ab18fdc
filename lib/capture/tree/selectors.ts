import { type AttributeSelector, type PseudoSelector, parse, type Selector } from 'css-what';
import type { ElementNode } from './nodes';

/** Selectors over a tree: read by css-what, made into tests of one element once, and kept. */

type Test = (element: ElementNode) => boolean;

/** A selector that browsers know and this module does not: `:hover`, `||`, … */
class UnknownSelector extends Error {}

const MOST_KEPT = 1000;
const kept = new Map<string, Test>();

function testOf(selector: string): Test {
  let test = kept.get(selector);
  if (!test) {
    test = anyOf(parse(selector));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(selector, test);
  }
  return test;
}

/** Throws where the selector is broken or not known here. */
export function matches(element: ElementNode, selector: string): boolean {
  return testOf(selector)(element);
}

/** The first of `elements[from]` … `elements[to]` that matches. */
export function selectFirst(
  selector: string,
  elements: readonly ElementNode[],
  from: number,
  to: number,
): ElementNode | null {
  const test = testOf(selector);
  for (let at = from; at <= to; at++) {
    const element = elements[at];
    if (element && test(element)) return element;
  }
  return null;
}

export function selectAll(
  selector: string,
  elements: readonly ElementNode[],
  from: number,
  to: number,
): ElementNode[] {
  const test = testOf(selector);
  const found: ElementNode[] = [];
  for (let at = from; at <= to; at++) {
    const element = elements[at];
    if (element && test(element)) found.push(element);
  }
  return found;
}

function anyOf(selectors: readonly Selector[][]): Test {
  const [only, ...others] = selectors.map(compound);
  if (!only) throw new UnknownSelector('an empty selector');
  if (others.length === 0) return only;
  const tests = [only, ...others];
  return (element) => {
    for (const test of tests) if (test(element)) return true;
    return false;
  };
}

/** One selector with its combinators, read from its right end. */
function compound(parts: readonly Selector[]): Test {
  let left: Test | null = null;
  let own: Test[] = [];
  for (const part of parts) {
    const step = COMBINATORS[part.type];
    if (step) {
      left = step(all(own, left));
      own = [];
    } else own.push(simple(part));
  }
  return all(own, left);
}

function all(own: readonly Test[], left: Test | null): Test {
  const tests = left ? [...own, left] : own;
  const [first, second] = tests;
  if (!first) return () => true;
  if (!second) return first;
  if (tests.length === 2) return (element) => first(element) && second(element);
  return (element) => {
    for (const test of tests) if (!test(element)) return false;
    return true;
  };
}

/** What must be true of an element for one beside or above it to match. */
const COMBINATORS: Partial<Record<Selector['type'], (test: Test) => Test>> = {
  descendant: (test) => (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return true;
    return false;
  },
  child: (test) => (element) => element.parentElement !== null && test(element.parentElement),
  adjacent: (test) => (element) =>
    element.previousElementSibling !== null && test(element.previousElementSibling),
  sibling: (test) => (element) => {
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
      if (test(at)) return true;
    return false;
  },
};

function simple(part: Selector): Test {
  switch (part.type) {
    case 'tag':
      return ({ localName }) => localName === part.name;
    case 'universal':
      return () => true;
    case 'attribute':
      return attribute(part);
    case 'pseudo':
      return pseudo(part);
    default:
      throw new UnknownSelector(part.type);
  }
}

/** Attributes of HTML whose values have no case: https://html.spec.whatwg.org/#case-sensitivity-of-selectors */
const NO_CASE = /^(?:charset|dir|http-equiv|hreflang|lang|media|method|rel|scope|shape|target|type)$/;

function attribute({ name, action, value, ignoreCase }: AttributeSelector): Test {
  const loose = ignoreCase === true || (ignoreCase === null && NO_CASE.test(name));
  const wanted = loose ? value.toLowerCase() : value;
  if (action === 'exists') return (element) => element.hasAttribute(name);
  const fits = COMPARISONS[action];
  // An empty string is in everything, but no selector may ask for it so.
  if (!fits || (wanted === '' && action !== 'equals')) return () => false;
  return (element) => {
    const own = element.getAttribute(name);
    return own !== null && fits(loose ? own.toLowerCase() : own, wanted);
  };
}

const COMPARISONS: Record<string, (own: string, wanted: string) => boolean> = {
  equals: (own, wanted) => own === wanted,
  any: (own, wanted) => own.includes(wanted),
  start: (own, wanted) => own.startsWith(wanted),
  end: (own, wanted) => own.endsWith(wanted),
  hyphen: (own, wanted) => own === wanted || own.startsWith(`${wanted}-`),
  element: hasWord,
};

function hasWord(list: string, word: string): boolean {
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (
      (at === 0 || isSpace(list.charCodeAt(at - 1))) &&
      (end === list.length || isSpace(list.charCodeAt(end)))
    )
      return true;
  }
  return false;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function pseudo({ name, data }: PseudoSelector): Test {
  const make = typeof data === 'object' && data ? WITH_SELECTORS[name] : undefined;
  if (make && typeof data === 'object' && data) return make(data);
  const test = data === null ? PLAIN[name] : undefined;
  if (!test) throw new UnknownSelector(`:${name}`);
  return test;
}

const WITH_SELECTORS: Record<string, (selectors: Selector[][]) => Test> = {
  not: (selectors) => {
    const test = anyOf(selectors);
    return (element) => !test(element);
  },
  is: anyOf,
  where: anyOf,
  has: (selectors) => {
    const tests = selectors.map(relative);
    return (element) => tests.some((test) => test(element));
  },
};

/** `:has(a)`, `:has(> a)`, `:has(+ a)`: some element inside or beside that matches, seen from this one. */
function relative(parts: Selector[]): Test {
  const [first] = parts;
  const step = first && COMBINATORS[first.type] ? first.type : 'descendant';
  const inner = step === first?.type ? parts.slice(1) : parts;
  if (inner.some(({ type }) => COMBINATORS[type] !== undefined)) throw new UnknownSelector(':has(a b)');
  const test = compound(inner);
  return (element) => {
    if (step === 'adjacent') return element.nextElementSibling !== null && test(element.nextElementSibling);
    let at = step === 'sibling' ? element.nextElementSibling : element.firstElementChild;
    if (step !== 'descendant') {
      for (; at; at = at.nextElementSibling) if (test(at)) return true;
      return false;
    }
    for (let index = element.index + 1; index <= element.last; index++) {
      const inside = element.scope[index];
      if (inside && test(inside)) return true;
    }
    return false;
  };
}

const PLAIN: Record<string, Test> = {
  'first-child': (element) => element.previousElementSibling === null,
  'last-child': (element) => element.nextElementSibling === null,
  'only-child': (element) => element.previousElementSibling === null && element.nextElementSibling === null,
  'first-of-type': (element) => {
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
      if (at.localName === element.localName) return false;
    return true;
  },
  'last-of-type': (element) => {
    for (let at = element.nextElementSibling; at; at = at.nextElementSibling)
      if (at.localName === element.localName) return false;
    return true;
  },
  empty: (element) => element.firstChild === null,
  root: (element) => element.parent === null,
};
