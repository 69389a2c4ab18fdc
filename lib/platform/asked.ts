import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type Answers,
  type Asks,
  Envelope,
  isMessageName,
  type MessageName,
  PROTOCOL,
  type Reply,
} from '../messages';
import { Refused } from './refused';

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
  browser.runtime.onMessage.addListener((raw: unknown, sender): Promise<Reply<unknown>> | undefined => {
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
