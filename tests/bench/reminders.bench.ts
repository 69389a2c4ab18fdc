import { expect, test } from 'vitest';
import { tell } from '../soak/measures';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { median, round } from './figures';

const POSTINGS = 20_000;
const ROUNDS = 7;

test.for(['chromium', 'firefox'] as const)('planning reminders over many postings in %s', async (name) => {
  const browser = await startBrowser(name, { extension: extensionBuild(name) });
  try {
    const page = await browser.openOwn('popup.html');
    const times = await inKit(page, 'planTimes', POSTINGS, ROUNDS);
    expect(times.postings).toBe(POSTINGS);
    const read = median(times.read);
    const suffix = name === 'chromium' ? '' : '.firefox';
    const unit = 'x reading their reminder fields';
    tell({ name: `reminders.plan.20000${suffix}`, value: round(median(times.plan) / read), unit, limit: 3 });
    tell({
      name: `reminders.planAndRead.20000${suffix}`,
      value: round(median(times.whole) / read),
      unit,
      limit: 3,
    });
    tell({ name: `reminders.planned.20000${suffix}`, value: times.reminders, unit: 'reminders kept' });
    tell({ name: `reminders.firstPlan.20000${suffix}`, value: round(times.first / read), unit });
  } finally {
    await browser.close();
  }
});
