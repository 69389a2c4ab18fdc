import { describe, expect, it } from 'vitest';
import { runTimeline } from './timeline';

/** The long run is tests/soak/reminders.soak.ts. */
const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);
const PATIENCE_MS = 60_000;

describe('timelines: never shown twice, none lost from the due list', () => {
  const total = { notices: 0, kills: 0 };

  it.each(SEEDS)(
    'seed %i',
    async (seed) => {
      const { notices, kills } = await runTimeline(seed);
      total.notices += notices;
      total.kills += kills;
    },
    PATIENCE_MS,
  );

  it('showed enough and were disturbed enough to mean something', () => {
    expect(total.notices).toBeGreaterThan(SEEDS.length);
    expect(total.kills).toBeGreaterThan(SEEDS.length);
  });
});
