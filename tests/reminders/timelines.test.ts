import { describe, expect, it } from 'vitest';
import { runTimeline } from './timeline';

/** The long run is tests/soak/reminders.soak.ts. */
const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

describe('timelines: never shown twice, none lost from the due list', () => {
  it.each(SEEDS)('seed %i', async (seed) => {
    const report = await runTimeline(seed);
    expect(report.notices).toBeGreaterThanOrEqual(0);
  });
});
