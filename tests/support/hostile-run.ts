import { cpuUsage } from 'node:process';
import { expect } from 'vitest';
import { guessMapping } from '../../lib/exchange/columns';
import { planImport } from '../../lib/exchange/import-plan';
import { readFile } from '../../lib/exchange/read-file';
import { planRestore } from '../../lib/exchange/restore-plan';
import { readRows } from '../../lib/exchange/table-in';
import { type Collection, EMPTY_COLLECTION } from '../../lib/model/collection';
import { Posting } from '../../lib/model/posting';
import { agenda } from '../../lib/reminders/agenda';
import { plan } from '../../lib/reminders/plan';
import { passOn } from '../../lib/reminders/weekly';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import type { Store } from '../../lib/store/open';
import { allSummaries } from '../../lib/store/read';
import { readForPlan } from '../../lib/store/reminder-plan';
import { undo } from '../../lib/store/undo';
import type { HostileFile } from './hostile';
import { SOME_TIME } from './postings';

export const LONGEST_MS = 2_000;

export interface HostileOutcome {
  refused: boolean;
  ms: number;
}

/**
 * Brings one hostile file in as the data screen would. A refused one leaves the database as it was; one that still
 * holds something readable leaves it whole, and taking the import back gives what was there.
 */
export async function bringHostile(store: Store, file: HostileFile): Promise<HostileOutcome> {
  const before = await readCollection(store);
  const makers = { newId: () => crypto.randomUUID(), now: SOME_TIME, canonical: (url: string) => url };
  const started = cpuUsage();
  const read = await readFile(new Blob([new Uint8Array(file.bytes)]), makers);
  const bring = read.ok ? toBring(before, read.value, makers) : null;
  const spent = cpuUsage(started);
  // Time on the processor: what else runs on this machine does not count.
  const ms = (spent.user + spent.system) / 1000;
  if (bring) {
    const { undo: token } = await bringCollection(store, bring);
    const after = await readCollection(store);
    for (const posting of after.postings) Posting.parse(posting);
    expect(await allSummaries(store)).toHaveLength(after.postings.length);
    await planReminders(store);
    if (token) await undo(store, token);
  }
  expect(await readCollection(store), file.name).toEqual(before);
  expect('polluted' in {}, file.name).toBe(false);
  return { refused: !read.ok, ms };
}

/** Of whatever was brought: one record that no plan can be made of would end every reminder. */
async function planReminders(store: Store): Promise<void> {
  const { fields, reminders, settings } = await readForPlan(store, null);
  const moment = { now: SOME_TIME, zone: 'Asia/Kathmandu' };
  const planned = { plannedThrough: SOME_TIME, plannedZone: moment.zone, whole: true };
  plan({ fields, reminders, settings: settings.reminders, ...moment, ...planned });
  agenda(fields, reminders, moment.now, moment.zone);
  for (const reminder of reminders) passOn(reminder, moment.now, moment.zone);
}

type Read = Extract<Awaited<ReturnType<typeof readFile>>, { ok: true }>['value'];

function toBring(here: Collection, read: Read, makers: Parameters<typeof readFile>[1]): Collection {
  if (read.kind === 'backup') return planRestore(here, read.backup.collection, 'file').bring;
  const postings =
    read.kind === 'list'
      ? read.list.postings
      : readRows(read.table, guessMapping(read.table), { ...makers, ownStages: [] }).postings;
  return { ...EMPTY_COLLECTION, postings: planImport(here.postings, postings).fresh };
}
