import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { saveIntention } from '../../entrypoints/background/intentions';
import { BACKUP_VERSION, Backup, writeBackup } from '../../lib/exchange/backup';
import { readBackup } from '../../lib/exchange/read-backup';
import { readText } from '../../lib/exchange/read-text';
import { planRestore } from '../../lib/exchange/restore-plan';
import { type Collection, EMPTY_COLLECTION } from '../../lib/model/collection';
import { Intention } from '../../lib/model/intention';
import { Reminder } from '../../lib/model/reminder';
import { NO_TIME } from '../../lib/model/time';
import { bringCollection } from '../../lib/store/bring';
import { readCollection } from '../../lib/store/collection';
import { updatePosting } from '../../lib/store/postings';
import { undo } from '../../lib/store/undo';
import { correct } from '../../lib/tracker/correct';
import { collection } from '../support/arbitraries';
import { pack } from '../support/pack';
import { aPosting, SOME_TIME } from '../support/postings';
import { aStore } from '../support/stores';

const EXIT = { success: '', by: null, week: null, ifNot: '', iWill: '' };
const SCHEMA_FILE = new URL('../../public/backup.schema.json', import.meta.url);

describe('the published schema', () => {
  it('says what is read', () => {
    const schema = {
      $id: `urn:forethought:backup:${BACKUP_VERSION}`,
      title: 'Forethought backup',
      description:
        'Instants are epoch milliseconds, days are YYYY-MM-DD, money is in the main unit of its currency (ISO 4217). Fields beyond these are kept when a backup is restored.',
      ...z.toJSONSchema(Backup, { io: 'input' }),
    };
    // SCHEMA=1 writes it, in the change that changes the model.
    if (process.env.SCHEMA) writeFileSync(SCHEMA_FILE, `${JSON.stringify(schema, null, 2)}\n`);
    expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  // By a validator that is not ours, as another program would.
  const holds = new Ajv2020({ strict: true, allErrors: true }).compile(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')),
  );

  it('holds for every file that is written, also with fields of a later version', () => {
    fc.assert(
      fc.property(collection({ maxLength: 4 }), (whole) => {
        const written = JSON.parse(writeBackup(whole, SOME_TIME));
        expect(holds(written), JSON.stringify(holds.errors)).toBe(true);
        expect(holds({ ...written, someday: { postings: 'more' } })).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['another version', { version: BACKUP_VERSION + 1 }],
    ['another format', { format: 'someone-else' }],
    ['postings that are no list', { postings: 'elsewhere' }],
    ['a posting without its id', { postings: [{ ...aPosting(), id: undefined }] }],
    ['a stage that is a number', { postings: [{ ...aPosting(), stage: 7 }] }],
    ['a flag that nobody knows', { postings: [{ ...aPosting(), pay: { flag: 'rich' } }] }],
  ])('does not hold for %s', (_, over) => {
    const written = JSON.parse(writeBackup({ ...EMPTY_COLLECTION, postings: [aPosting()] }, SOME_TIME));
    expect(holds(written)).toBe(true);
    expect(holds(JSON.parse(JSON.stringify({ ...written, ...over })))).toBe(false);
  });
});

describe('a backup', () => {
  it('gives the same database again, packed or not', async () => {
    await fc.assert(
      fc.asyncProperty(collection(), fc.boolean(), async (whole, packed) => {
        using from = aStore();
        using to = aStore();
        await bringCollection(from, whole);
        const here = await readCollection(from);
        const text = writeBackup(here, SOME_TIME);
        const file = packed ? await pack(text) : new Blob([text]);
        const taken = await readText(file, 10_000_000);
        const read = await readBackup(taken.ok ? taken.value : taken.reason);
        if (!read.ok) throw new Error(read.reason);
        expect(read.value.unreadable).toBe(0);
        expect(read.value.exportedAt).toBe(SOME_TIME);
        const plan = planRestore(await readCollection(to), read.value.collection, 'newer');
        await bringCollection(to, plan.bring);
        expect(await readCollection(to)).toEqual(here);
        const again = planRestore(await readCollection(to), read.value.collection, 'file');
        expect(again.bring).toEqual(EMPTY_COLLECTION);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps fields that this version does not know, at any depth, through the database and out again', async () => {
    using store = aStore();
    const later = {
      ...JSON.parse(writeBackup({ ...EMPTY_COLLECTION, postings: [aPosting({ id: 'p' })] }, SOME_TIME)),
      someday: [{ kept: true }],
    };
    later.postings[0].mood = { colour: 'green' };
    later.postings[0].pay.overtime = 1.5;
    later.postings[0].history[0].by = 'mail';
    const read = await readBackup(JSON.stringify(later));
    if (!read.ok) throw new Error(read.reason);
    const plan = planRestore(await readCollection(store), read.value.collection, 'newer');
    await bringCollection(store, plan.bring);
    expect(JSON.parse(writeBackup(await readCollection(store), SOME_TIME))).toEqual(later);
    // Nor does an edit here lose them.
    await updatePosting(store, 'p', (one) => correct(one, { title: 'Another title' }, SOME_TIME));
    const [edited] = JSON.parse(writeBackup(await readCollection(store), SOME_TIME)).postings;
    expect(edited).toMatchObject({
      title: 'Another title',
      mood: { colour: 'green' },
      pay: { overtime: 1.5 },
    });
  });

  it('keeps what this version does not know of goals while they are edited', async () => {
    using store = aStore();
    const later = {
      format: 'forethought-backup',
      version: 1,
      intentions: [{ postingId: 'p', why: 'to learn', weather: 'fair', exit: { ...EXIT, omen: 'owl' } }],
    };
    const read = await readBackup(JSON.stringify(later));
    if (!read.ok) throw new Error(read.reason);
    await bringCollection(store, read.value.collection);
    await saveIntention(store, 'p', Intention.parse({ postingId: 'p', why: 'to build' }));
    const [kept] = (await readCollection(store)).intentions;
    expect(kept).toMatchObject({ why: 'to build', weather: 'fair', exit: { omen: 'owl' } });
  });

  it('of a newer version is refused, whatever it holds', async () => {
    const newer = { format: 'forethought-backup', version: BACKUP_VERSION + 1, postings: 'elsewhere' };
    expect(await readBackup(JSON.stringify(newer))).toEqual({ ok: false, reason: 'newer' });
  });

  it.each([
    ['', 'broken-json'],
    ['{"format":"forethought-backup","version":1,"postings":[', 'broken-json'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['"forethought-backup"', 'not-ours'],
    ['{"format":"someone-else","version":1}', 'not-ours'],
    ['{"format":"forethought-backup"}', 'damaged'],
    ['{"format":"forethought-backup","version":"1"}', 'damaged'],
    ['{"format":"forethought-backup","version":0}', 'damaged'],
    ['{"format":"forethought-backup","version":1.5}', 'damaged'],
    ['{"format":"forethought-backup","version":1,"postings":[{"id":7}]}', 'damaged'],
  ])('that is %j is refused as %s', async (text, reason) => {
    expect(await readBackup(text)).toEqual({ ok: false, reason });
  });

  it('with one broken record gives the others and says so', async () => {
    const whole = JSON.parse(
      writeBackup({ ...EMPTY_COLLECTION, postings: [aPosting({ id: 'a' }), aPosting()] }, 0),
    );
    whole.postings[1].savedAt = 'yesterday';
    const read = await readBackup(JSON.stringify(whole));
    expect(read).toMatchObject({
      ok: true,
      value: { unreadable: 1, collection: { postings: [{ id: 'a' }] } },
    });
  });

  it('does not bring links that are no web addresses, or dates that are none', async () => {
    const whole = JSON.parse(
      writeBackup({ ...EMPTY_COLLECTION, postings: [aPosting({ id: 'a' }), aPosting({ id: 'b' })] }, 0),
    );
    whole.postings[0].applyUrl = 'javascript:alert(1)';
    whole.postings[1].deadline = '2026-02-31x';
    const read = await readBackup(JSON.stringify(whole));
    expect(read).toMatchObject({
      ok: true,
      value: { unreadable: 1, collection: { postings: [{ id: 'a', applyUrl: null }] } },
    });
  });

  const reminder = Reminder.parse({
    id: 'own:1',
    postingId: null,
    at: SOME_TIME,
    wallTime: '2026-03-01T09:00',
    reason: 'own',
    state: 'planned',
    origin: 'person',
    updatedAt: SOME_TIME,
  });
  it.each<[string, keyof Collection, object]>([
    ['a reminder at a time that no clock shows', 'reminders', { ...reminder, wallTime: 'soon' }],
    ['a reminder whose time goes on', 'reminders', { ...reminder, wallTime: '2026-03-01T09:00\r\nX' }],
    ['a reminder changed beyond the end of time', 'reminders', { ...reminder, updatedAt: 1e308 }],
    ['a reminder in a year that no day is written with', 'reminders', { ...reminder, at: -8.64e15 }],
    ['a posting saved in such a year', 'postings', { ...aPosting(), savedAt: 8.64e15 }],
    ['goals until a day that is none', 'intentions', { postingId: 'a', exit: { ...EXIT, by: '2026-02-31' } }],
    ['goals decided beyond the end of time', 'intentions', { postingId: 'a', decidedAt: -1e308 }],
    ['a plan from a day that is none', 'plan', { from: 'summer' }],
    ['a deadline that no calendar has', 'postings', { ...aPosting(), deadline: '2026-02-31' }],
    [
      'a start in a month that no year has',
      'postings',
      { ...aPosting(), time: { ...NO_TIME, start: '2026-13' } },
    ],
  ])('does not bring %s', async (_what, where, record) => {
    const whole = JSON.parse(writeBackup({ ...EMPTY_COLLECTION, reminders: [reminder] }, 0));
    if (where === 'plan') whole.plan = record;
    else whole[where].push(record);
    const read = await readBackup(JSON.stringify(whole));
    expect(read).toMatchObject({
      ok: true,
      value: { unreadable: 1, collection: { ...EMPTY_COLLECTION, reminders: [reminder] } },
    });
  });

  it('can be stopped while it is read', async () => {
    const many = Array.from({ length: 2_000 }, (_, n) => aPosting({ id: `p${n}` }));
    const stop = new AbortController();
    const shares: number[] = [];
    const reading = readBackup(writeBackup({ ...EMPTY_COLLECTION, postings: many }, 0), {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    expect(await reading).toEqual({ ok: false, reason: 'cancelled' });
    expect(shares).toHaveLength(1);
  });
});

describe('readText', () => {
  it('refuses what is empty, too large, or no text', async () => {
    expect(await readText(new Blob([]), 10)).toEqual({ ok: false, reason: 'empty' });
    expect(await readText(new Blob([' \n']), 10)).toEqual({ ok: false, reason: 'empty' });
    expect(await readText(new Blob(['x'.repeat(11)]), 10)).toEqual({ ok: false, reason: 'too-large' });
    expect(await readText(new Blob([new Uint8Array([0x50, 0x4b, 0xc3, 0x28])]), 10)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it('says of a file that was taken away meanwhile that it cannot be read', async () => {
    const gone = new Blob(['{}']);
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };
    expect(await readText(gone, 10)).toEqual({ ok: false, reason: 'unreadable' });
  });

  it('stops a packed file that swells beyond the limit', async () => {
    const bomb = await pack('0'.repeat(30_000_000));
    expect(bomb.size).toBeLessThan(100_000);
    const started = performance.now();
    expect(await readText(bomb, 1_000_000)).toEqual({ ok: false, reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('refuses a packed file that is cut off', async () => {
    const whole = await pack(JSON.stringify(Array.from({ length: 500 }, (_, n) => n * 7919)));
    expect(await readText(whole.slice(0, whole.size - 20), 1_000_000)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it('reads what older spreadsheets write, by the person’s languages, and never a backup so', async () => {
    const western = new Blob([Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x31, 0x80])]);
    expect(await readText(western, 100, { languages: ['en-GB'] })).toEqual({ ok: true, value: 'Müller;1€' });
    const polish = new Blob([Uint8Array.from([0xa3, 0xf3, 0x64, 0x9f])]);
    expect(await readText(polish, 100, { languages: ['en-US', 'pl'] })).toEqual({ ok: true, value: 'Łódź' });
    const unreadable = { ok: false, reason: 'unreadable' };
    expect(await readText(western, 100)).toEqual(unreadable);
    const backup = new Blob([Uint8Array.from([0x7b, 0x22, 0xfc, 0x22, 0x7d])]);
    expect(await readText(backup, 100, { languages: ['de'] })).toEqual(unreadable);
    const binary = new Blob([Uint8Array.from([0x4d, 0x00, 0xfc])]);
    expect(await readText(binary, 100, { languages: ['de'] })).toEqual(unreadable);
  });

  it('says of a spreadsheet’s own file what it is', async () => {
    for (const start of [
      [0x50, 0x4b, 0x03, 0x04],
      [0xd0, 0xcf, 0x11, 0xe0],
    ])
      expect(await readText(new Blob([Uint8Array.from(start)]), 100)).toEqual({
        ok: false,
        reason: 'workbook',
      });
  });

  it('reads what spreadsheets write: UTF-16 with its mark', async () => {
    const text = 'Titel\tFirma\nPraktikum\tMüller';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]),
    ]);
    expect(await readText(new Blob([bytes]), 1_000)).toEqual({ ok: true, value: text });
  });
});

describe('planRestore', () => {
  const here = {
    ...EMPTY_COLLECTION,
    postings: [aPosting({ id: 'a', notes: 'here', updatedAt: 20 }), aPosting({ id: 'b' })],
  };
  const file = {
    ...EMPTY_COLLECTION,
    postings: [
      aPosting({ id: 'a', notes: 'file', updatedAt: 10 }),
      aPosting({ id: 'b' }),
      aPosting({ id: 'c' }),
    ],
  };

  it.each([
    ['newer', { fresh: 1, changed: 0, same: 1, kept: 1 }],
    ['file', { fresh: 1, changed: 1, same: 1, kept: 0 }],
    ['here', { fresh: 1, changed: 0, same: 1, kept: 1 }],
  ] as const)('with conflicts decided for %s', (conflicts, count) => {
    expect(planRestore(here, file, conflicts).counts.postings).toEqual(count);
  });

  it('does as it says, and can be undone', async () => {
    using store = aStore();
    await bringCollection(store, here);
    const before = await readCollection(store);
    const { bring } = planRestore(before, file, 'file');
    const { undo: token } = await bringCollection(store, bring);
    expect((await readCollection(store)).postings.map((one) => [one.id, one.notes])).toEqual([
      ['a', 'file'],
      ['b', ''],
      ['c', ''],
    ]);
    await undo(store, token ?? '');
    expect(await readCollection(store)).toEqual(before);
  });

  it('never makes two of one page that was clipped anew', () => {
    const url = 'https://www.jobs.example/7';
    const old = aPosting({ id: 'old', url, updatedAt: 99, notes: 'from the copy' });
    const plan = planRestore(
      {
        ...EMPTY_COLLECTION,
        postings: [aPosting({ id: 'new', url: 'https://jobs.example/7/', updatedAt: 5 })],
      },
      { ...EMPTY_COLLECTION, postings: [old] },
      'newer',
    );
    expect(plan.counts.postings).toEqual({ fresh: 0, changed: 1, same: 0, kept: 0 });
    expect(plan.bring.postings.map((one) => one.id)).toEqual(['new']);
  });
});
