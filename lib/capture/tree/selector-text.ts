import {
  type PseudoSelector,
  parse,
  type Selector,
  SelectorType,
  type TagSelector,
  type UniversalSelector,
} from 'css-what';
import { anyOf, attribute, both, COMBINATORS, has, nth, PLAIN, type Test } from './selector-tests';

/**
 * Makes of a selector, as css-what reads it, a test of one element. Known is what pages are asked for: tags, ids,
 * classes, attributes, the four combinators, `:not`, `:is`, `:where`, `:has` of one compound, `:nth-…` and the plain ones
 * of `PLAIN`. Anything else throws, so that the tests find it.
 */

class UnknownSelector extends Error {}

/** Throws where the selector is broken or holds what is not known here. */
export function testOf(selector: string): Test {
  try {
    return anySelector(parse(selector));
  } catch (cause) {
    throw new SyntaxError(`the selector ${selector} is not known: tree/selector-text.ts says what is`, {
      cause,
    });
  }
}

function anySelector(selectors: readonly Selector[][]): Test {
  if (selectors.length === 0) throw new UnknownSelector('an empty selector');
  return anyOf(selectors.map(complex));
}

/** Compounds with combinators between them; read from the left, each becomes what the next one asks of its surroundings. */
function complex(parts: readonly Selector[]): Test {
  let left: Test | null = null;
  let own: Test | null = null;
  for (const part of parts) {
    const step = COMBINATORS[part.type];
    if (!step) own = own ? both(own, simple(part)) : simple(part);
    else {
      left = step(joined(own, left));
      own = null;
    }
  }
  return joined(own, left);
}

/** An element's own test before that of its surroundings. */
function joined(own: Test | null, left: Test | null): Test {
  if (!own) throw new UnknownSelector('a combinator without an element beside it');
  return left ? both(own, left) : own;
}

function simple(part: Selector): Test {
  switch (part.type) {
    case 'tag':
    case 'universal':
      return tag(part);
    case 'attribute':
      return attribute(part);
    case 'pseudo':
      return pseudo(part);
    default:
      throw new UnknownSelector(part.type);
  }
}

function tag(part: TagSelector | UniversalSelector): Test {
  if (part.namespace !== null) throw new UnknownSelector('a namespace');
  if (part.type === SelectorType.Universal) return () => true;
  const name = part.name.toLowerCase();
  return ({ localName }) => localName === name;
}

function pseudo({ name, data }: PseudoSelector): Test {
  const test =
    data === null ? PLAIN[name] : typeof data === 'string' ? nth(name, data) : withSelectors(name, data);
  if (!test) throw new UnknownSelector(`:${name}`);
  return test;
}

function withSelectors(name: string, selectors: readonly Selector[][]): Test | undefined {
  if (name === 'has') return anyOf(selectors.map(relative));
  if (name === 'is' || name === 'where') return anySelector(selectors);
  if (name !== 'not') return undefined;
  const test = anySelector(selectors);
  return (element) => !test(element);
}

/** One of `:has`: at most one combinator, which stands first. */
function relative(parts: readonly Selector[]): Test {
  const [first] = parts;
  const leads = first !== undefined && COMBINATORS[first.type] !== undefined;
  const inner = leads ? parts.slice(1) : parts;
  if (inner.length === 0 || inner.some(({ type }) => COMBINATORS[type]))
    throw new UnknownSelector(':has(a b)');
  return has(leads ? first.type : SelectorType.Descendant, complex(inner));
}
