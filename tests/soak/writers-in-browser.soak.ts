import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../tools/browser/find';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { tell } from './measures';

const EDITS = Number(env.SOAK_EDITS) || 1_000;
const POSTINGS = 7;

describe.each(['chromium', 'firefox'] as const)(
  'popup, dashboard and worker of %s writing at once',
  (name) => {
    it.skipIf(!findBrowser(name))(`keep all of ${EDITS} edits each`, async () => {
      const browser = await startBrowser(name, { extension: extensionBuild(name), hands: false });
      try {
        const popup = await browser.openOwn('popup.html');
        const dashboard = await browser.openOwn('dashboard.html#/');
        const asking = await browser.openOwn('popup.html');
        await inKit(popup, 'fill', POSTINGS);
        const ids = (await inKit(popup, 'saved')).map((posting) => posting.id);
        await Promise.all([
          inKit(popup, 'tagOn', 'popup', EDITS, ids, 'store'),
          inKit(dashboard, 'tagOn', 'dashboard', EDITS, ids, 'store'),
          inKit(asking, 'tagOn', 'worker', EDITS, ids, 'worker'),
        ]);
        const tags = (await inKit(popup, 'saved'))
          .flatMap((posting) => posting.tags)
          .filter((tag) => tag.includes('-'));
        const lost = 3 * EDITS - new Set(tags).size;
        tell({ name: `store.contexts.${name}.edits`, value: 3 * EDITS, unit: 'edits' });
        tell({ name: `store.contexts.${name}.lost`, value: lost, unit: 'edits', limit: 0 });
        expect({ lost, doubled: tags.length - new Set(tags).size }).toEqual({ lost: 0, doubled: 0 });
        expect(await inKit(popup, 'isWhole')).toBe(true);
      } finally {
        await browser.close();
      }
    });
  },
);
