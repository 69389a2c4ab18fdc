import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Answers,
  type Asks,
  Envelope,
  isMessageName,
  type MessageName,
  PROTOCOL,
  Reply,
} from '../messages';
import { Refused } from './refused';

const PAUSES_MS = [50, 200, 800, 2000];

/**
 * Asks the worker. A killed worker shows itself in three ways ("could not establish connection", "message channel
 * closed", or a resolved `undefined`), so anything but a proper reply is asked again: every message is idempotent.
 * Throws `Refused` when the worker answers no, and the last failure when it never answers.
 */
export async function ask<N extends MessageName>(name: N, payload: Asks<N>): Promise<Answers<N>> {
  let failure: unknown = new Error('no answer');
  for (const pause of [0, ...PAUSES_MS]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    let answer: unknown;
    try {
      answer = await browser.runtime.sendMessage({ name, payload });
    } catch (error) {
      failure = error;
      continue;
    }
    const reply = Reply.safeParse(answer);
    if (!reply.success) continue;
    if (!reply.data.ok) throw new Refused(reply.data.reason);
    return z.parse(PROTOCOL[name].answers, reply.data.value) as Answers<N>;
  }
  throw failure;
}

export interface Asker {
  /** The tab that asked, where a content script did. */
  tabId: number | null;
  /** Origin of the page that asked. */
  origin: string;
}

export type Handlers = {
  [N in MessageName]: (payload: Asks<N>, asker: Asker) => Promise<Answers<N>>;
};

/** Registers the worker's handlers; call synchronously at its top level. Answers only our own pages and, for gate messages, our own content script. */
export function answerWith(handlers: Handlers, onFault: (error: unknown) => void): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender): Promise<Reply> | undefined => {
    const envelope = Envelope.safeParse(raw);
    if (!envelope.success || !isMessageName(envelope.data.name) || sender.id !== browser.runtime.id)
      return undefined;
    const spec = PROTOCOL[envelope.data.name];
    const fromOurPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (spec.from === 'page' && !fromOurPage) return undefined;
    const payload = z.safeParse(spec.asks, envelope.data.payload);
    if (!payload.success) return Promise.resolve({ ok: false, reason: 'malformed' });
    const handler = handlers[envelope.data.name] as (payload: unknown, asker: Asker) => Promise<unknown>;
    const asker = { tabId: sender.tab?.id ?? null, origin: originOf(sender.url) };
    return handler(payload.data, asker).then(
      (value) => ({ ok: true, value }) as const,
      (error: unknown) => {
        if (error instanceof Refused) return { ok: false, reason: error.reason } as const;
        onFault(error);
        return { ok: false, reason: 'failed' } as const;
      },
    );
  });
}

function originOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').origin;
  } catch {
    return '';
  }
}
