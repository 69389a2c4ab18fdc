import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PROTOCOL } from '../../lib/messages';
import { answerWith, type Handlers } from '../../lib/platform/asked';
import { Refused } from '../../lib/platform/refused';

type Heard = (raw: unknown, sender: object) => Promise<unknown> | undefined;

const browserApi = vi.hoisted(() => ({ heard: [] as Heard[] }));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours${path}`,
      onMessage: { addListener: (heard: Heard) => browserApi.heard.push(heard) },
    },
  },
}));

const OUR_PAGE = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const SITE = { id: 'ours', url: 'https://jobs.example/1', tab: { id: 7 } };
const UNDO = { name: 'postings.change', payload: { type: 'undo', token: 'a' } };
const STATE = { name: 'gate.state', payload: { url: SITE.url } };

const handled: unknown[][] = [];
const faults: unknown[] = [];

/** A worker that answers these two, and would say of any other that it was asked. */
function answer(raw: unknown, sender: object): Promise<unknown> | undefined {
  const handlers = Object.fromEntries(
    Object.keys(PROTOCOL).map((name) => [
      name,
      async (...asked: unknown[]) => {
        handled.push([name, ...asked]);
        return name === 'gate.state' ? { ask: true } : { undo: null };
      },
    ]),
  );
  browserApi.heard.length = 0;
  answerWith(handlers as unknown as Handlers, (error) => faults.push(error));
  return browserApi.heard[0]?.(raw, sender);
}

beforeEach(() => {
  handled.length = 0;
  faults.length = 0;
});

describe('the worker', () => {
  it('answers a page of ours, and says from where it was asked', async () => {
    expect(await answer(UNDO, OUR_PAGE)).toEqual({ ok: true, value: { undo: null } });
    expect(handled).toEqual([
      ['postings.change', UNDO.payload, { tabId: null, origin: new URL(OUR_PAGE.url).origin }],
    ]);
  });

  it('answers the gate on a site as that site', async () => {
    expect(await answer(STATE, SITE)).toEqual({ ok: true, value: { ask: true } });
    expect(handled).toEqual([['gate.state', STATE.payload, { tabId: 7, origin: 'https://jobs.example' }]]);
  });

  it.each(Object.keys(PROTOCOL).filter((name) => !name.startsWith('gate.')))(
    'does not hear %s from a site',
    (name) => {
      expect(answer({ name, payload: UNDO.payload }, SITE)).toBeUndefined();
      expect(handled).toEqual([]);
    },
  );

  it.each([
    ['another extension', UNDO, { ...OUR_PAGE, id: 'theirs' }],
    ['an address that only begins like ours', UNDO, { ...OUR_PAGE, url: 'chrome-extension://ours.example/' }],
    ['nobody', UNDO, { id: 'ours' }],
    ['ours, of something unknown', { name: 'toString', payload: {} }, OUR_PAGE],
    ['ours, without an envelope', 'postings.change', OUR_PAGE],
  ])('does not hear %s', (_who, raw, sender) => {
    expect(answer(raw, sender)).toBeUndefined();
    expect(handled).toEqual([]);
  });

  it('refuses what is malformed before anything is done', async () => {
    const answered = await answer({ name: 'postings.change', payload: { type: 'drop' } }, OUR_PAGE);
    expect(answered).toEqual({ ok: false, reason: 'malformed' });
    expect(handled).toEqual([]);
  });

  it.each([
    [new Refused('full'), 'full', 0],
    [new Error('a bug'), 'failed', 1],
  ])('says why it did not: %s', async (error, reason, faulted) => {
    browserApi.heard.length = 0;
    const failing = { 'postings.change': () => Promise.reject(error) } as unknown as Handlers;
    answerWith(failing, (fault) => faults.push(fault));
    expect(await browserApi.heard[0]?.(UNDO, OUR_PAGE)).toEqual({ ok: false, reason });
    expect(faults).toHaveLength(faulted);
  });
});
