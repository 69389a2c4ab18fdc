import { anyOf, attribute, both, COMBINATORS, has, nth, PLAIN, type Test } from './selector-tests';

/**
 * Reads the text of a selector into a test of one element. Known is what pages are asked for: tags, ids, classes,
 * attributes, the four combinators, `:not`, `:is`, `:where`, `:has` of one compound, `:nth-…` and the plain ones of
 * `PLAIN`. Anything else throws, so that the tests find it.
 */

const SPACE = /[\s]*/y;
/** An escape of a sign, none of a number. */
const NAME = /(?!-?\d)(?:[\w-]|[^\0-\x7f]|\\[^\da-f])+/iy;
const OPERATOR = /[~^$*|]?=/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/y;
const UP_TO_BRACKET = /[^()]*/y;
/** An+B: https://www.w3.org/TR/css-syntax-3/#anb-microsyntax */
const STEPS = /^(?:([+-]?\d*)n\s*(?:([+-])\s*(\d+))?|([+-]?\d+))$/i;

/** Throws where the selector is broken or holds what is not known here. */
export function testOf(selector: string): Test {
  const reader = new SelectorReader(selector);
  const test = anyOf(reader.list(false));
  reader.end();
  return test;
}

class SelectorReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Selectors with commas between them. `relative`: those of `:has`. */
  list(relative: boolean): Test[] {
    const tests: Test[] = [];
    do tests.push(relative ? this.relative() : this.complex());
    while (this.takes(','));
    return tests;
  }

  end(): void {
    if (this.at < this.text.length) this.fail();
  }

  /** Compounds with combinators between them; read from the left, each becomes what the next one asks of its surroundings. */
  private complex(): Test {
    this.take(SPACE);
    let test = this.compound();
    for (;;) {
      const gap = this.take(SPACE) !== '';
      const sign = this.text[this.at] ?? ')';
      const step = COMBINATORS[sign] ?? (gap && !/[,)]/.test(sign) ? COMBINATORS[' '] : undefined);
      if (!step) return test;
      if (COMBINATORS[sign]) this.at++;
      this.take(SPACE);
      test = both(this.compound(), step(test));
    }
  }

  private relative(): Test {
    this.take(SPACE);
    const sign = this.text[this.at] ?? '';
    const combinator = COMBINATORS[sign] ? sign : ' ';
    if (combinator === sign) this.at++;
    this.take(SPACE);
    const test = this.compound();
    this.take(SPACE);
    if (!/[,)]/.test(this.text[this.at] ?? '')) this.fail();
    return has(combinator, test);
  }

  /** Simple selectors without a gap. */
  private compound(): Test {
    const tag = this.takes('*') ? '*' : this.take(NAME).toLowerCase();
    let test: Test | null = tag && tag !== '*' ? ({ localName }) => localName === tag : null;
    let found = tag !== '';
    for (;;) {
      const one = this.simple();
      if (!one) break;
      found = true;
      test = test ? both(test, one) : one;
    }
    if (!found) this.fail();
    return test ?? (() => true);
  }

  private simple(): Test | null {
    if (this.takes('#')) return attribute('id', '=', this.name());
    if (this.takes('.')) return attribute('class', '~=', this.name());
    if (this.takes('[')) return this.attribute();
    return this.takes(':') ? this.pseudo() : null;
  }

  private attribute(): Test {
    this.take(SPACE);
    const name = this.name().toLowerCase();
    this.take(SPACE);
    const operator = this.take(OPERATOR);
    this.take(SPACE);
    const value = operator ? this.quoted() || this.take(NAME) : '';
    this.take(SPACE);
    const flag = operator ? this.take(NAME).toLowerCase() : '';
    if (!this.takes(']') || !/^[is]?$/.test(flag)) this.fail();
    return attribute(name, operator, unescaped(value), flag);
  }

  private pseudo(): Test {
    const name = this.take(NAME).toLowerCase();
    const plain = Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined;
    if (plain) return plain;
    if (!this.takes('(')) this.fail();
    const test = this.withBrackets(name);
    if (!this.takes(')')) this.fail();
    return test;
  }

  private withBrackets(name: string): Test {
    if (name === 'not') {
      const test = anyOf(this.list(false));
      return (element) => !test(element);
    }
    if (name === 'is' || name === 'where') return anyOf(this.list(false));
    if (name === 'has') return anyOf(this.list(true));
    if (!/^nth-(?:last-)?(?:child|of-type)$/.test(name)) this.fail();
    const said = this.take(UP_TO_BRACKET).trim().toLowerCase();
    const steps = said === 'even' ? '2n' : said === 'odd' ? '2n+1' : said;
    const [, step, sign = '', more = '0', only] = steps.match(STEPS) ?? this.fail();
    if (only !== undefined) return nth(name, 0, Number(only));
    return nth(name, /\d/.test(step ?? '') ? Number(step) : Number(`${step}1`), Number(sign + more));
  }

  private name(): string {
    return unescaped(this.take(NAME)) || this.fail();
  }

  /** What stands between quotes; a value that is empty is given as such by `attribute`. */
  private quoted(): string {
    return this.take(QUOTED).slice(1, -1);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private takes(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private fail(): never {
    throw new SyntaxError(
      `the selector ${this.text} is not known from "${this.text.slice(this.at)}" on: tree/selector-text.ts says what is`,
    );
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
