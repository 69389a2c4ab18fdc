import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../tools/browser/find';
import { pause, until } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { seedOfRun, tell } from './measures';

const KILLS = Number(env.SOAK_WORKER_KILLS) || 150;

// Browsers end an extension's worker when they like. Whoever asked it asks again, and nothing is lost or doubled.
describe.each(['chromium', 'firefox'] as const)("%s's worker killed under load", (name) => {
  it.skipIf(!findBrowser(name))(`${KILLS} times, loses nothing and doubles nothing`, async () => {
    const seed = seedOfRun();
    const browser = await startBrowser(name, { extension: extensionBuild(name), hands: false });
    try {
      const page = await browser.openOwn('popup.html');
      await inKit(page, 'startClipping', `${seed}`);
      let kills = 0;
      let wanted = 1;
      while (kills < KILLS) {
        // Each time it has come back to work, and never at the same moment of it.
        await until(
          'the worker saves again',
          async () => (await inKit(page, 'acknowledged')).ids.length >= wanted,
          60_000,
        );
        await pause((seed + kills * 7919) % 40);
        if (await browser.killWorker()) kills += 1;
        wanted = (await inKit(page, 'acknowledged')).ids.length + 1 + ((seed + kills) % 5);
      }
      await inKit(page, 'stopClipping');
      await pause(3_500);
      const { ids, failures } = await inKit(page, 'acknowledged');
      const saved = await inKit(page, 'saved');
      const there = new Set(saved.map((posting) => posting.id));
      const lost = ids.filter((id) => !there.has(id)).length;
      const doubled = saved.length - new Set(saved.map((posting) => posting.url)).size;
      tell({ name: `worker.killed.${name}.kills`, value: kills, unit: 'kills' });
      tell({ name: `worker.killed.${name}.acknowledged`, value: ids.length, unit: 'clips' });
      tell({ name: `worker.killed.${name}.unanswered`, value: failures.length, unit: 'clips' });
      tell({ name: `worker.killed.${name}.lost`, value: lost, unit: 'clips', limit: 0 });
      tell({ name: `worker.killed.${name}.doubled`, value: doubled, unit: 'clips', limit: 0 });
      expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
      expect(ids.length).toBeGreaterThan(KILLS);
    } finally {
      await browser.close();
    }
  });
});
