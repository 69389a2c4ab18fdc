import { canonicalUrl } from '../../lib/capture/identity';
import { gateDecision, gateOrigin, isNeverGated } from '../../lib/goals/gate-decision';
import { promptFor } from '../../lib/goals/prompt';
import type { Posting } from '../../lib/model/posting';
import type { PromptView } from '../../lib/model/prompt';
import { grantedSites, injectGate, onSites, registerGate } from '../../lib/platform/gate';
import { type Asker, type Handlers, Refused } from '../../lib/platform/messaging';
import { readPage } from '../../lib/platform/page';
import { upsertClip } from '../../lib/store/clip';
import { getIntention, updateIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import { getPlan } from '../../lib/store/plan';
import { findByUrl, getPosting } from '../../lib/store/read';
import { getSettings, updateSettings } from '../../lib/store/settings';
import { draftOf } from '../shared/drafts';
import { promisedBeside } from '../shared/promised';

type GateHandlers = Pick<Handlers, 'gate.state' | 'gate.open' | 'gate.save'>;

/**
 * "Ask me before I apply", on the sites that the person turned on. The browser's right to a site is the switch: given or
 * withdrawn, here or in the browser's settings, the gate follows. Call synchronously at the worker's top level.
 */
export function wireGate(store: Store): GateHandlers {
  onSites(
    (sites) => quietly(turnOn(store, sites)),
    (sites) => quietly(turnOff(store, sites)),
  );
  quietly(followSettings(store));
  // A restored backup or another page of ours may change the choice.
  store.notices.listen(({ stores }) => {
    if (stores.includes('settings')) quietly(followSettings(store));
  }, new AbortController().signal);
  return {
    'gate.state': async ({ url }, asker) => ({ ask: (await decide(store, url, asker)) === 'ask' }),
    'gate.open': async ({ url }, asker) => ({ view: await open(store, url, asker) }),
    'gate.save': async ({ intention }, asker) => {
      const posting = await getPosting(store, intention.postingId);
      if (!posting || siteOf(posting.url) !== siteOf(asker.origin)) throw new Refused('not-here');
      const at = intention.decision === null ? null : (intention.decidedAt ?? Date.now());
      await updateIntention(
        store,
        posting.id,
        // What only our own pages write is never taken from a site.
        (current) => ({ ...intention, decidedAt: at, lookBacks: current.lookBacks }),
        { draft: intention.decision === null },
      );
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

/** The prompt for the posting on the page, saved now if it was not; null where the click should simply go on. */
async function open(store: Store, url: string, asker: Asker): Promise<PromptView | null> {
  if (asker.tabId === null || (await decide(store, url, asker)) !== 'ask') return null;
  const posting = await postingOn(store, url, asker.tabId);
  if (!posting || (await getIntention(store, posting.id))) return null;
  const view = promptFor(await getPlan(store), posting, null, await promisedBeside(store, posting.id));
  // An empty draft marks that it was asked, so that it never is again.
  await updateIntention(store, posting.id, (current) => ({ ...current }), { draft: true });
  return view;
}

async function postingOn(store: Store, url: string, tabId: number): Promise<Posting | null> {
  const known = await findByUrl(store, canonicalUrl(new URL(url)));
  if (known) return (await getPosting(store, known.id)) ?? null;
  const reading = await readPage(tabId);
  if (!('capture' in reading) || reading.capture.status !== 'posting') return null;
  const same = await findByUrl(store, reading.capture.url);
  if (same) return (await getPosting(store, same.id)) ?? null;
  return (await upsertClip(store, draftOf(reading.capture, crypto.randomUUID(), Date.now()))).posting;
}

async function turnOn(store: Store, sites: readonly string[]): Promise<void> {
  const wanted = sites.filter((site) => !isNeverGated(site));
  await updateSettings(store, (settings) => ({
    ...settings,
    gateOrigins: [...new Set([...settings.gateOrigins, ...wanted])].sort(),
  }));
  await followSettings(store);
  await injectGate(wanted);
}

async function turnOff(store: Store, sites: readonly string[]): Promise<void> {
  await updateSettings(store, (settings) => ({
    ...settings,
    gateOrigins: settings.gateOrigins.filter((origin) => !sites.includes(origin)),
  }));
  await followSettings(store);
}

/** Both are needed: the person's choice, which a backup carries, and the browser's right, which it does not. */
async function followSettings(store: Store): Promise<void> {
  const granted = await grantedSites();
  const { gateOrigins } = await getSettings(store);
  await registerGate(gateOrigins.filter((origin) => granted.includes(origin) && !isNeverGated(origin)));
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
