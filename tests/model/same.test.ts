import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from '../../lib/model/same';

describe('same', () => {
  it('holds for every value and its copy, and not for a changed one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(same(value, JSON.parse(JSON.stringify(value)))).toBe(true);
        expect(same({ value, n: 1 }, { n: 1, value })).toBe(true);
        expect(same([value], [value, 1])).toBe(false);
        expect(same({ value }, { value: [value] })).toBe(false);
      }),
    );
  });

  it('reads undefined as absent, and tells lists from objects', () => {
    expect(same({ a: undefined, b: 1 }, { b: 1 })).toBe(true);
    expect(same({ a: null }, {})).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same({ 0: 'a' }, ['a'])).toBe(false);
    expect(same(0, -0)).toBe(true);
  });

  it('is not ended by depth', () => {
    const nest = (depth: number) => {
      let value: unknown = 1;
      for (let n = 0; n < depth; n += 1) value = [value];
      return value;
    };
    expect(same(nest(100_000), nest(100_000))).toBe(true);
    expect(same(nest(100_000), nest(100_001))).toBe(false);
  });
});
