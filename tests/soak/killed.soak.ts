import { rmSync } from 'node:fs';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../tools/browser/find';
import { pause, type RealBrowser } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { seedOfRun, tell } from './measures';

const KILLS = Number(env.SOAK_KILLS) || 20;

// A power cut in the middle of saving: whatever the worker had said is saved must be there at the next start.
describe.each(['chromium', 'firefox'] as const)('%s killed while it saves', (name) => {
  it.skipIf(!findBrowser(name))(`${KILLS} times, loses nothing that it acknowledged`, async () => {
    const seed = seedOfRun();
    const extension = extensionBuild(name);
    const acknowledged = new Set<string>();
    let browser: RealBrowser = await startBrowser(name, { extension, hands: false });
    const { profile } = browser;
    try {
      for (let round = 0; round < KILLS; round += 1) {
        const page = await browser.openOwn('popup.html');
        await inKit(page, 'startClipping', `${seed}-${round}`);
        const ends = performance.now() + 400 + ((seed + round * 7919) % 900);
        const before = acknowledged.size;
        while (performance.now() < ends || acknowledged.size === before) {
          for (const id of (await inKit(page, 'acknowledged')).ids) acknowledged.add(id);
        }
        await browser.kill();
        browser = await startBrowser(name, { extension, profile, hands: false });
      }
      const page = await browser.openOwn('popup.html');
      const saved = await inKit(page, 'saved');
      const there = new Set(saved.map((posting) => posting.id));
      const lost = [...acknowledged].filter((id) => !there.has(id)).length;
      const doubled = saved.length - new Set(saved.map((posting) => posting.url)).size;
      tell({ name: `store.killed.${name}.kills`, value: KILLS, unit: 'kills' });
      tell({ name: `store.killed.${name}.acknowledged`, value: acknowledged.size, unit: 'clips' });
      tell({ name: `store.killed.${name}.lost`, value: lost, unit: 'clips', limit: 0 });
      expect(lost).toBe(0);
      expect(doubled).toBe(0);
      expect(await inKit(page, 'isWhole')).toBe(true);
    } finally {
      await pause(200);
      await browser.close().catch(() => browser.kill());
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
