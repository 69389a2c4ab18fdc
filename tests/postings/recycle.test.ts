import { describe, expect, it } from 'vitest';
import { recycle } from '../../components/postings/recycle';

const entries = (rows: ReadonlyMap<string, number>) => Object.fromEntries(rows);

describe('elements of a list', () => {
  it('are new where there are none', () => {
    expect(entries(recycle(new Map(), ['a', 'b'], null))).toEqual({ a: 0, b: 1 });
  });

  it('stay with their rows and go from those that left to those that came', () => {
    const before = recycle(new Map(), ['a', 'b', 'c'], null);
    expect(entries(recycle(before, ['b', 'c', 'd'], null))).toEqual({ b: 1, c: 2, d: 0 });
  });

  it('keep their order where every row is another, so that none is moved', () => {
    const before = recycle(new Map(), ['a', 'b', 'c'], null);
    expect(entries(recycle(before, ['x', 'y', 'z'], null))).toEqual({ x: 0, y: 1, z: 2 });
  });

  it('are not given on while they have the focus', () => {
    const before = recycle(new Map(), ['a', 'b', 'c'], null);
    expect(entries(recycle(before, ['x', 'y', 'z'], 'a'))).toEqual({ x: 1, y: 2, z: 3 });
  });

  it('are each of one row, however the list is scrolled and searched', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `${i}`);
    let now: ReadonlyMap<string, number> = new Map();
    for (let step = 0; step < 500; step += 1) {
      const from = (step * 7919) % 50;
      const shown = ids.filter((_, i) => i % (1 + (step % 3)) === 0).slice(from % 20, (from % 20) + 10);
      now = recycle(now, shown, step % 4 === 0 ? (shown[0] ?? null) : `${from}`);
      expect([...now.keys()]).toEqual(shown);
      expect(new Set(now.values()).size).toBe(shown.length);
    }
  });
});
