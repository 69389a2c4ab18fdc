import { env } from 'node:process';
import { expect, it } from 'vitest';
import { runTimeline } from '../reminders/timeline';
import { seedOfRun, tell } from './measures';

const TIMELINES = Number(env.SOAK_TIMELINES) || 1_000;

it(`${TIMELINES} timelines: no reminder shown twice, none lost from the due list`, async () => {
  const first = seedOfRun();
  const failures: string[] = [];
  let notices = 0;
  let kills = 0;
  for (let n = 0; n < TIMELINES; n += 1) {
    try {
      const report = await runTimeline(first + n);
      notices += report.notices;
      kills += report.kills;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  tell({ name: 'reminders.timelines', value: TIMELINES, unit: 'timelines' });
  tell({ name: 'reminders.notifications', value: notices, unit: 'shown' });
  tell({ name: 'reminders.workersKilled', value: kills, unit: 'times' });
  tell({ name: 'reminders.broken', value: failures.length, unit: 'timelines', limit: 0 });
  expect(failures).toEqual([]);
});
