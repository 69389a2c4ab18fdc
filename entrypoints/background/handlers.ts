import { capturePasted } from '../../lib/capture/pasted';
import { t } from '../../lib/i18n';
import type { Answers, Asks } from '../../lib/messages';
import type { Posting } from '../../lib/model/posting';
import type { Handlers } from '../../lib/platform/asked';
import { answerOnTab } from '../../lib/platform/badge';
import { upsertClip } from '../../lib/store/clip';
import type { Store } from '../../lib/store/open';
import {
  archive,
  recordStage,
  restore,
  tag,
  trash,
  unarchive,
  updatePosting,
} from '../../lib/store/postings';
import { findByUrl, summariesOf, twinsOf } from '../../lib/store/read';
import { undo } from '../../lib/store/undo';
import { correct } from '../../lib/tracker/correct';
import { likelyTwins } from '../../lib/tracker/duplicates';
import { hasApplied } from '../../lib/tracker/stages';
import { draftOf, draftOfListed } from '../shared/drafts';
import { saveIntention } from './intentions';
import { orRefuse } from './or-refuse';
import { readTab } from './reading';

/** What the worker does for each message but those of `./reminders` and `./gate`. Everything that must outlive a closing popup is committed here. */
export function handlersOf(
  store: Store,
): Omit<Handlers, 'reminders.act' | 'gate.state' | 'gate.read' | 'gate.open' | 'gate.save'> {
  return {
    'clip.read': ({ tabId }) => read(store, tabId),
    'clip.save': ({ posting }) => orRefuse(upsertClip(store, posting)),
    'clip.text': async ({ text, url }) => ({
      draft: draftOf(capturePasted(text, { url }), crypto.randomUUID(), Date.now()),
    }),
    'clip.listed': ({ capture, picks }) => orRefuse(saveListed(store, capture, picks)),
    'postings.change': (change) => orRefuse(apply(store, change)),
    'postings.correct': ({ id, fields }) =>
      orRefuse(
        updatePosting(store, id, (current) => correct(current, fields, Date.now())).then(({ undo }) => ({
          undo,
        })),
      ),
    'intention.save': ({ intention }) => orRefuse(saveIntention(store, intention.postingId, intention)),
  };
}

async function read(store: Store, tabId: number): Promise<Answers<'clip.read'>> {
  const nothing = { capture: null, refusal: null, draft: null, saved: null, listedPay: [], twins: [] };
  const reading = await readTab(tabId);
  if (!('capture' in reading)) return { ...nothing, refusal: reading.refusal };
  const { capture } = reading;
  const now = Date.now();
  if (capture.status !== 'posting') {
    const listedPay = capture.listed.map((card) => draftOfListed(card, capture, '', now).pay);
    return { ...nothing, capture, listedPay };
  }
  const draft = draftOf(capture, crypto.randomUUID(), now);
  // A database that cannot be read takes nothing from what the page says; saving then tells what is the matter.
  const { saved, twins } = await known(store, draft).catch(() => ({ saved: null, twins: [] }));
  if (saved) {
    const applied = hasApplied(saved.been);
    const words = t(applied ? 'clip.appliedTitle' : 'clip.unchangedTitle', { title: draft.title });
    await answerOnTab(tabId, applied ? 'applied' : 'saved', words);
  }
  return { ...nothing, capture, draft, saved, twins };
}

/** The record of this page's posting or, where there is none, those that may be of the same posting elsewhere. */
async function known(store: Store, draft: Posting): Promise<Pick<Answers<'clip.read'>, 'saved' | 'twins'>> {
  const saved = (await findByUrl(store, draft.url)) ?? null;
  if (saved) return { saved, twins: [] };
  const likely = likelyTwins(draft, await twinsOf(store, draft));
  const ids = likely.map((twin) => twin.id);
  return { saved, twins: await summariesOf(store, ids) };
}

async function saveListed(
  store: Store,
  capture: Asks<'clip.listed'>['capture'],
  picks: Asks<'clip.listed'>['picks'],
): Promise<Answers<'clip.listed'>> {
  let saved = 0;
  let already = 0;
  for (const { id, index } of picks) {
    const card = capture.listed[index];
    if (!card) continue;
    if (await findByUrl(store, card.url)) {
      already += 1;
      continue;
    }
    await upsertClip(store, draftOfListed(card, capture, id, Date.now()));
    saved += 1;
  }
  return { saved, already, undo: null };
}

async function apply(store: Store, change: Asks<'postings.change'>): Promise<Answers<'postings.change'>> {
  switch (change.type) {
    case 'stage':
      return recordStage(store, change.ids, {
        stage: change.stage,
        at: change.at,
        ...(change.note && { note: change.note }),
        ...(change.current === false && { current: false }),
      });
    case 'archive':
      return change.archived ? archive(store, change.ids) : unarchive(store, change.ids);
    case 'trash':
      return change.trashed ? trash(store, change.ids) : restore(store, change.ids);
    case 'tag':
      return tag(store, change.ids, change);
    case 'undo':
      return undo(store, change.token);
  }
}
