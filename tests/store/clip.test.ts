import { describe, expect, it } from 'vitest';
import type { Pay } from '../../lib/model/pay';
import { upsertClip } from '../../lib/store/clip';
import type { Store } from '../../lib/store/open';
import { recordStage, trash, updatePosting } from '../../lib/store/postings';
import { allSummaries, getPosting } from '../../lib/store/read';
import { undo } from '../../lib/store/undo';
import { type Correction, correct } from '../../lib/tracker/correct';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

const URL = 'jobs.brightwater.example/positions/17';
const TEXT = 'Deadline 1 March. The stipend is EUR 800 per month. Twenty hours per week.';

function correctPosting(store: Store, id: string, fields: Correction): Promise<unknown> {
  return updatePosting(store, id, (current) => correct(current, fields, 0));
}

function stipend(text: string, amount: number): Pay {
  const quote = `EUR ${amount} per month`;
  const start = text.indexOf(quote);
  return {
    flag: 'paid',
    form: 'stipend',
    amount: { min: amount, max: amount, currency: 'EUR', period: 'month' },
    confidence: 0.9,
    evidence: [{ quote, start, end: start + quote.length, rule: 'stipend.amount' }],
  };
}

describe('upsertClip', () => {
  it('saves a new posting and says so', async () => {
    using store = aStore();
    const clip = aPosting({ url: URL });
    expect(await upsertClip(store, clip)).toMatchObject({ id: clip.id, isNew: true, changes: [] });
    expect(await getPosting(store, clip.id)).toEqual(clip);
  });

  it('gives the same answer when asked again, and saves once', async () => {
    using store = aStore();
    const clip = aPosting({ url: URL });
    await upsertClip(store, clip);
    expect(await upsertClip(store, clip)).toMatchObject({
      id: clip.id,
      isNew: true,
      changes: [],
      undo: null,
    });
    expect(await allSummaries(store)).toHaveLength(1);
  });

  it('brings the one record up to date and tells what changed', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, deadline: '2026-03-01' });
    await upsertClip(store, first);
    store.clock.now += 1000;
    const again = await upsertClip(store, aPosting({ url: URL, deadline: '2026-03-15' }));
    expect(again).toMatchObject({
      id: first.id,
      isNew: false,
      changes: [{ field: 'deadline', before: '2026-03-01', after: '2026-03-15', at: store.clock.now }],
    });
    expect(await getPosting(store, first.id)).toMatchObject({
      deadline: '2026-03-15',
      changes: again.changes,
    });
    expect(await allSummaries(store)).toHaveLength(1);
  });

  it('keeps corrections, stage, history, notes and tags', async () => {
    using store = aStore();
    const first = aPosting({ url: URL });
    await upsertClip(store, first);
    await correctPosting(store, first.id, { company: 'Brightwater Laboratories', deadline: '2026-09-09' });
    await recordStage(store, first.id, { stage: 'applied' });
    await updatePosting(store, first.id, (current) => ({
      ...current,
      notes: 'met Ada there',
      tags: ['water'],
    }));
    await upsertClip(
      store,
      aPosting({ url: URL, company: 'BW', deadline: '2026-04-01', title: 'Intern, Data' }),
    );
    const kept = await getPosting(store, first.id);
    expect(kept).toMatchObject({
      company: 'Brightwater Laboratories',
      deadline: '2026-09-09',
      title: 'Intern, Data',
      stage: 'applied',
      notes: 'met Ada there',
      tags: ['water'],
      savedAt: first.savedAt,
    });
    expect(kept?.history.map((change) => change.stage)).toEqual(['saved', 'applied']);
  });

  it('lets the person overrule an earlier correction in the clip itself', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, sources: { company: 'person' } });
    await upsertClip(store, first);
    await upsertClip(
      store,
      aPosting({ url: URL, company: 'Brightwater SA', sources: { company: 'person' } }),
    );
    expect(await getPosting(store, first.id)).toMatchObject({ company: 'Brightwater SA' });
  });

  it('never erases a known value with an empty one', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, deadline: '2026-03-01', skills: ['SQL'], description: TEXT });
    await upsertClip(store, first);
    const again = await upsertClip(
      store,
      aPosting({ url: URL, company: null, locations: [], deadline: null, skills: [], description: '' }),
    );
    expect(again.changes).toEqual([]);
    expect(await getPosting(store, first.id)).toMatchObject({
      company: 'Brightwater Labs',
      locations: ['Lyon, France'],
      deadline: '2026-03-01',
      skills: ['SQL'],
      description: TEXT,
    });
  });

  it('keeps the text and its flags when the page has become a closed stub', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, description: TEXT, pay: stipend(TEXT, 800) });
    await upsertClip(store, first);
    const again = await upsertClip(
      store,
      aPosting({ url: URL, description: 'Position filled.', closed: true }),
    );
    expect(again.changes.map((change) => change.field)).toEqual(['closed']);
    expect(await getPosting(store, first.id)).toMatchObject({
      description: TEXT,
      pay: first.pay,
      closed: true,
    });
  });

  it('keeps every quote true to the text that is kept', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, description: TEXT, pay: stipend(TEXT, 800) });
    await upsertClip(store, first);
    await correctPosting(store, first.id, { description: `Shortened. ${TEXT.slice(18, 60)}` });
    const longer = `New paragraph first. ${TEXT.replace('800', '900')}`;
    await upsertClip(store, aPosting({ url: URL, description: longer, pay: stipend(longer, 900) }));
    const kept = await getPosting(store, first.id);
    for (const { quote, start, end } of kept?.pay.evidence ?? []) {
      if (start >= 0) expect(kept?.description.slice(start, end)).toBe(quote);
      else expect(kept?.description).not.toContain(quote);
    }
    expect(kept?.pay.amount?.min).toBe(900);
  });

  it('fills gaps from a results list and leaves a complete record alone', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, description: TEXT, company: null });
    await upsertClip(store, first);
    const card = aPosting({
      url: URL,
      title: 'Data …',
      description: 'Data … Lyon',
      captureNotes: ['from-list'],
    });
    await upsertClip(store, card);
    expect(await getPosting(store, first.id)).toMatchObject({
      title: 'Data Analysis Intern',
      company: 'Brightwater Labs',
      description: TEXT,
      captureNotes: [],
    });
  });

  it('brings a posting back from the trash', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, notes: 'mine' });
    await upsertClip(store, first);
    await trash(store, [first.id]);
    expect(await upsertClip(store, aPosting({ url: URL }))).toMatchObject({ id: first.id, isNew: false });
    expect(await getPosting(store, first.id)).toMatchObject({ trashedAt: null, notes: 'mine' });
  });

  it('can be taken back: a new one goes, an updated one is as before', async () => {
    using store = aStore();
    const first = aPosting({ url: URL, deadline: '2026-03-01' });
    const saved = await upsertClip(store, first);
    const again = await upsertClip(store, aPosting({ url: URL, deadline: '2026-03-15', title: 'Renamed' }));
    await undo(store, again.undo ?? '');
    expect(await getPosting(store, first.id)).toEqual(first);
    await undo(store, saved.undo ?? '');
    expect(await getPosting(store, first.id)).toBeUndefined();
    expect(await allSummaries(store)).toEqual([]);
  });

  it('never joins postings that have no address', async () => {
    using store = aStore();
    await upsertClip(store, aPosting({ url: '' }));
    await upsertClip(store, aPosting({ url: '' }));
    expect(await allSummaries(store)).toHaveLength(2);
  });
});
