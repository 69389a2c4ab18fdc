import { type AttributeSelector, type Selector, SelectorType } from 'css-what';
import nthCheck from 'nth-check';
import type { ElementNode } from './nodes';

/** What a selector's parts ask of one element: https://www.w3.org/TR/selectors-4/ */

export type Test = (element: ElementNode) => boolean;

/** Both at once, the first one first. */
export function both(first: Test, second: Test): Test {
  return (element) => first(element) && second(element);
}

export function anyOf(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only && tests.length === 1) return only;
  return (element) => {
    for (const test of tests) if (test(element)) return true;
    return false;
  };
}

/** What must be true of an element for one beside or above it to match. */
export const COMBINATORS: Partial<Record<Selector['type'], (test: Test) => Test>> = {
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

/** `:has(a)`, `:has(> a)`, `:has(+ a)`: some element inside or beside that matches, seen from this one. */
export function has(combinator: Selector['type'], test: Test): Test {
  return (element) => {
    if (combinator === SelectorType.Adjacent)
      return element.nextElementSibling !== null && test(element.nextElementSibling);
    if (combinator === SelectorType.Descendant) {
      for (let at = element.index + 1; at <= element.last; at++) {
        const inside = element.scope[at];
        if (inside && test(inside)) return true;
      }
      return false;
    }
    let at = combinator === SelectorType.Sibling ? element.nextElementSibling : element.firstElementChild;
    for (; at; at = at.nextElementSibling) if (test(at)) return true;
    return false;
  };
}

/** Attributes of HTML whose values have no case: https://html.spec.whatwg.org/#case-sensitivity-of-selectors */
const NO_CASE = /^(?:charset|dir|http-equiv|hreflang|lang|media|method|rel|scope|shape|target|type)$/;

const COMPARISONS: Readonly<Record<string, (own: string, wanted: string) => boolean>> = {
  equals: (own, wanted) => own === wanted,
  any: (own, wanted) => own.includes(wanted),
  start: (own, wanted) => own.startsWith(wanted),
  end: (own, wanted) => own.endsWith(wanted),
  hyphen: (own, wanted) => own === wanted || own.startsWith(`${wanted}-`),
  element: hasWord,
};

export function attribute({ name, action, value, ignoreCase }: AttributeSelector): Test {
  if (action === 'exists') return (element) => element.hasAttribute(name);
  const loose = ignoreCase === true || (ignoreCase === null && NO_CASE.test(name));
  const wanted = loose ? value.toLowerCase() : value;
  const fits = COMPARISONS[action];
  // An empty string is in everything, but no selector may ask for it so.
  if (!fits || (wanted === '' && action !== 'equals')) return () => false;
  return (element) => {
    const own = element.getAttribute(name);
    return own !== null && fits(loose ? own.toLowerCase() : own, wanted);
  };
}

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

type Way = 'previousElementSibling' | 'nextElementSibling';

/** How many siblings stand on that side, of the same tag alone where asked. */
function countOf(element: ElementNode, way: Way, ofType: boolean): number {
  let count = 0;
  for (let at = element[way]; at; at = at[way]) if (!ofType || at.localName === element.localName) count++;
  return count;
}

/** `:nth-child(2n + 1)` and its like; nothing where the name is none of them. Throws where the formula is broken. */
export function nth(name: string, formula: string): Test | undefined {
  if (!/^nth-(?:last-)?(?:child|of-type)$/.test(name)) return undefined;
  const way: Way = name.includes('last') ? 'nextElementSibling' : 'previousElementSibling';
  const ofType = name.endsWith('of-type');
  const fits = nthCheck(formula);
  return (element) => fits(countOf(element, way, ofType));
}

const first: Test = (element) => element.previousElementSibling === null;
const last: Test = (element) => element.nextElementSibling === null;

/** Those without brackets. */
export const PLAIN: Readonly<Record<string, Test | undefined>> = {
  'first-child': first,
  'last-child': last,
  'only-child': both(first, last),
  'first-of-type': (element) => countOf(element, 'previousElementSibling', true) === 0,
  'last-of-type': (element) => countOf(element, 'nextElementSibling', true) === 0,
  empty: (element) => element.firstChild === null,
  root: (element) => element.parent === null,
};
