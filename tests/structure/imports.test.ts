import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODE, importsOf } from './files';

// Who may import whom. The rooms of lib meet in entrypoints and nowhere else, so that each can be read, tested and
// replaced by itself.

interface Edge {
  from: string;
  /** A path from the project's folder, or a package. */
  to: string;
}

const edges: Edge[] = CODE.flatMap((from) =>
  importsOf(from).map((specifier) => ({
    from,
    to: specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier,
  })),
);

/** `lib/store/open.ts` -> `store`; a file that stands in lib itself -> its own name. */
function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function breaches(rule: (edge: Edge) => boolean): string[] {
  return edges.filter(rule).map(({ from, to }) => `${from} imports ${to}`);
}

/** What a room of lib imports beside itself and the model. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  goals: ['i18n'],
  exchange: ['i18n'],
  platform: ['i18n', 'messages'],
  i18n: ['locales'],
};

const own = (path: string) => /^(?:entrypoints|components|lib)\//.test(path);
const BROWSER_API = /^(?:wxt\/browser|webextension-polyfill)$/;

describe('imports', () => {
  test('are found', () => {
    expect(edges.length).toBeGreaterThan(200);
  });

  test('the model imports nothing of ours', () => {
    const found = breaches(
      ({ from, to }) => from.startsWith('lib/model/') && own(to) && !to.startsWith('lib/model/'),
    );
    expect(found, 'move what the model needs into lib/model, or hand it in as an argument').toEqual([]);
  });

  test('rooms of lib do not import each other', () => {
    const found = breaches(({ from, to }) => {
      if (!from.startsWith('lib/') || !to.startsWith('lib/')) return false;
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && there !== 'model' && !MAY_IMPORT[here]?.includes(there);
    });
    expect(
      found,
      'join the two rooms in entrypoints, or move the shared type into lib/model; ARCHITECTURE.md says who may import what',
    ).toEqual([]);
  });

  test('lib imports neither components nor entrypoints', () => {
    const found = breaches(
      ({ from, to }) => from.startsWith('lib/') && /^(?:components|entrypoints)\//.test(to),
    );
    expect(found, 'lib knows no views: hand the value in').toEqual([]);
  });

  test('components know the model, the words and each other', () => {
    const found = breaches(
      ({ from, to }) =>
        from.startsWith('components/') && own(to) && !/^(?:components|lib\/model)\/|^lib\/i18n$/.test(to),
    );
    expect(found, 'pass data and callbacks in as props; entrypoints fetch and store').toEqual([]);
  });

  test('only lib/store opens the database', () => {
    const found = breaches(({ from, to }) => to === 'idb' && !from.startsWith('lib/store/'));
    expect(found, 'write a query in lib/store and call that').toEqual([]);
  });

  test('only lib/platform touches the browser API', () => {
    const found = breaches(({ from, to }) => BROWSER_API.test(to) && !from.startsWith('lib/platform/'));
    expect(found, 'write a function in lib/platform and call that').toEqual([]);
  });

  test('schemas come from zod/mini', () => {
    const found = breaches(({ to }) => to === 'zod');
    expect(found, "import * as z from 'zod/mini': the other is five times the size in every bundle").toEqual(
      [],
    );
  });

  test('relative imports have no extension', () => {
    const found = breaches(({ to }) => own(to) && /\.(?:ts|tsx|js)$/.test(to));
    expect(found, 'leave the extension out').toEqual([]);
  });
});
