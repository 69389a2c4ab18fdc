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
export const COMBINATORS: Readonly<Record<string, (test: Test) => Test>> = {
  ' ': (test) => (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (test(at)) return true;
    return false;
  },
  '>': (test) => (element) => element.parentElement !== null && test(element.parentElement),
  '+': (test) => (element) => element.previousElementSibling !== null && test(element.previousElementSibling),
  '~': (test) => (element) => {
    for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
      if (test(at)) return true;
    return false;
  },
};

/** `:has(a)`, `:has(> a)`, `:has(+ a)`: some element inside or beside that matches, seen from this one. */
export function has(combinator: string, test: Test): Test {
  return (element) => {
    if (combinator === '+') return element.nextElementSibling !== null && test(element.nextElementSibling);
    if (combinator === ' ') {
      for (let at = element.index + 1; at <= element.last; at++) {
        const inside = element.scope[at];
        if (inside && test(inside)) return true;
      }
      return false;
    }
    let at = combinator === '~' ? element.nextElementSibling : element.firstElementChild;
    for (; at; at = at.nextElementSibling) if (test(at)) return true;
    return false;
  };
}

/** Attributes of HTML whose values have no case: https://html.spec.whatwg.org/#case-sensitivity-of-selectors */
const NO_CASE = /^(?:charset|dir|http-equiv|hreflang|lang|media|method|rel|scope|shape|target|type)$/;

const COMPARISONS: Readonly<Record<string, (own: string, wanted: string) => boolean>> = {
  '=': (own, wanted) => own === wanted,
  '*=': (own, wanted) => own.includes(wanted),
  '^=': (own, wanted) => own.startsWith(wanted),
  '$=': (own, wanted) => own.endsWith(wanted),
  '|=': (own, wanted) => own === wanted || own.startsWith(`${wanted}-`),
  '~=': hasWord,
};

/** `[name]` where there is no operator. `flag`: `i`, `s` or empty. */
export function attribute(name: string, operator = '', value = '', flag = ''): Test {
  if (!operator) return (element) => element.hasAttribute(name);
  const loose = flag === 'i' || (flag === '' && NO_CASE.test(name));
  const wanted = loose ? value.toLowerCase() : value;
  const fits = COMPARISONS[operator];
  // An empty string is in everything, but no selector may ask for it so.
  if (!fits || (wanted === '' && operator !== '=')) return () => false;
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

/** `:nth-child(2n + 1)` and its like: `step` and `offset` of An+B. */
export function nth(name: string, step: number, offset: number): Test {
  const way: Way = name.includes('last') ? 'nextElementSibling' : 'previousElementSibling';
  const ofType = name.endsWith('of-type');
  return (element) => {
    const beyond = countOf(element, way, ofType) + 1 - offset;
    return step === 0 ? beyond === 0 : beyond % step === 0 && beyond / step >= 0;
  };
}

const first = nth('nth-child', 0, 1);
const last = nth('nth-last-child', 0, 1);

/** Those without brackets. */
export const PLAIN: Readonly<Record<string, Test>> = {
  'first-child': first,
  'last-child': last,
  'only-child': both(first, last),
  'first-of-type': nth('nth-of-type', 0, 1),
  'last-of-type': nth('nth-last-of-type', 0, 1),
  empty: (element) => element.firstChild === null,
  root: (element) => element.parent === null,
};
