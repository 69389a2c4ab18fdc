import { canonicalUrl } from '../../lib/capture/identity';
import { gateDecision, gateOrigin, isNeverGated } from '../../lib/goals/gate-decision';
import { promptFor } from '../../lib/goals/prompt';
import type { Posting } from '../../lib/model/posting';
import type { Asker, Handlers } from '../../lib/platform/asked';
import { grantedSites, injectGate, onSites, registerGate } from '../../lib/platform/gate';
import { Refused } from '../../lib/platform/refused';
import { upsertClip } from '../../lib/store/clip';
import { getIntention, updateIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import { getPlan } from '../../lib/store/plan';
import { findByUrl, getPosting } from '../../lib/store/read';
import { getSettings, updateSettings } from '../../lib/store/settings';
import { draftOf } from '../shared/drafts';
import { promisedBeside } from '../shared/promised';
import { saveIntention } from './intentions';
import { readTab } from './reading';

type GateHandlers = Pick<Handlers, 'gate.state' | 'gate.read' | 'gate.open' | 'gate.save'>;

/** Postings that were read and may be saved in a moment; a worker that was killed meanwhile reads again. */
const MOST_READ = 20;

/**
 * "Ask me before I apply", on the sites that the person turned on. The browser's right to a site is the switch: given or
 * withdrawn, here or in the browser's settings, the gate follows. Call synchronously at the worker's top level.
 */
export function wireGate(store: Store): GateHandlers {
  const follow = follower(store);
  onSites(
    (sites) => quietly(turnOn(store, sites, follow)),
    (sites) => quietly(turnOff(store, sites, follow)),
  );
  quietly(follow());
  // A restored backup or another page of ours may change the choice.
  store.notices.listen(({ stores }) => {
    if (stores.includes('settings')) quietly(follow());
  }, new AbortController().signal);

  const read = new Map<string, Promise<Posting | null>>();
  const opened = new Map<string, Promise<string>>();
  return {
    'gate.state': async ({ url }, asker) => ({ ask: (await decide(store, url, asker)) === 'ask' }),
    'gate.read': async ({ url, id }, asker) => {
      if ((await decide(store, url, asker)) !== 'ask') return { view: null };
      keep(read, id, postingOn(store, url, id, asker));
      const posting = await read.get(id);
      if (!posting || (await getIntention(store, posting.id))) return { view: null };
      const promised = await promisedBeside(store, posting.id);
      return { view: promptFor(await getPlan(store), posting, null, promised) };
    },
    'gate.open': async ({ url, id }, asker) => {
      if ((await decide(store, url, asker)) !== 'ask') throw new Refused('not-here');
      const posting = read.get(id) ?? postingOn(store, url, id, asker);
      keep(
        opened,
        id,
        posting.then((one) => saveAsked(store, one)),
      );
      await opened.get(id);
      return {};
    },
    'gate.save': async ({ intention }, asker) => {
      const id = (await opened.get(intention.postingId)) ?? intention.postingId;
      const posting = await getPosting(store, id);
      if (!posting || siteOf(posting.url) !== siteOf(asker.origin)) throw new Refused('not-here');
      const decidedAt = intention.decision === null ? null : (intention.decidedAt ?? Date.now());
      // What only our own pages write is never taken from a site.
      await saveIntention(store, id, { ...intention, postingId: id, decidedAt, lookBacks: [] });
      return {};
    },
  };
}

async function decide(store: Store, url: string, asker: Asker) {
  // A page speaks for its own site only.
  if (gateOrigin(url) !== gateOrigin(asker.origin)) return 'not-a-page';
  const { gateOrigins } = await getSettings(store);
  const granted = await grantedSites();
  const on = gateOrigins.filter((origin) => granted.includes(origin));
  const early = gateDecision(url, on, null);
  if (early !== 'ask') return early;
  const saved = await findByUrl(store, canonicalUrl(new URL(url)));
  return gateDecision(url, on, saved ? await getIntention(store, saved.id) : null);
}

/** The posting on the page: as it is saved, else as read now under this id and not saved. Null where there is none. */
async function postingOn(store: Store, url: string, id: string, asker: Asker): Promise<Posting | null> {
  const known = await findByUrl(store, canonicalUrl(new URL(url)));
  if (known) return (await getPosting(store, known.id)) ?? null;
  if (asker.tabId === null) return null;
  const reading = await readTab(asker.tabId);
  if (!('capture' in reading) || reading.capture.status !== 'posting') return null;
  const same = await findByUrl(store, reading.capture.url);
  if (same) return (await getPosting(store, same.id)) ?? null;
  return draftOf(reading.capture, id, Date.now());
}

/** Saves the posting, and an empty draft that marks that it was asked, so that it never is again. Its id. */
async function saveAsked(store: Store, posting: Posting | null): Promise<string> {
  if (!posting) throw new Refused('not-here');
  const { id } = (await getPosting(store, posting.id)) ?? (await upsertClip(store, posting));
  await updateIntention(store, id, (current) => ({ ...current }), { draft: true });
  return id;
}

async function turnOn(store: Store, sites: readonly string[], follow: () => Promise<void>): Promise<void> {
  const wanted = sites.filter((site) => !isNeverGated(site));
  await updateSettings(store, (settings) => ({
    ...settings,
    gateOrigins: [...new Set([...settings.gateOrigins, ...wanted])].sort(),
  }));
  await follow();
  await injectGate(wanted);
}

async function turnOff(store: Store, sites: readonly string[], follow: () => Promise<void>): Promise<void> {
  await updateSettings(store, (settings) => ({
    ...settings,
    gateOrigins: settings.gateOrigins.filter((origin) => !sites.includes(origin)),
  }));
  await follow();
}

/**
 * Registers the gate where both are there: the person's choice, which a backup carries, and the browser's right, which it
 * does not. One at a time: the browser refuses a second script of the same name.
 */
function follower(store: Store): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  async function once(): Promise<void> {
    const granted = await grantedSites();
    const { gateOrigins } = await getSettings(store);
    await registerGate(gateOrigins.filter((origin) => granted.includes(origin) && !isNeverGated(origin)));
  }
  return () => {
    last = last.then(once, once);
    return last;
  };
}

function keep<T>(map: Map<string, Promise<T>>, id: string, value: Promise<T>): void {
  // Whoever asked hears of a failure; nobody else waits for it.
  value.catch(() => undefined);
  map.set(id, value);
  for (const oldest of map.keys()) {
    if (map.size <= MOST_READ) return;
    map.delete(oldest);
  }
}

/** The host without `www.`, whatever the scheme: an address is kept with https. */
function siteOf(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}

function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(error));
}
