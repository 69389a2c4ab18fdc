import type { PromptView } from '../../lib/model/prompt';
import { ask } from '../../lib/platform/messaging';
import type { Sheet } from './sheet';

/** A page may change under the same address: what was read longer ago is read again. */
const FRESH_MS = 15_000;

/** What is known of the posting at an address. `null`: a click goes on. `undefined`: not known yet. */
export interface Ahead {
  url: string;
  at: number;
  sheet: Sheet | null | undefined;
  answer: Promise<Sheet | null>;
}

export interface Asking {
  /** Is this page one to ask about? Undefined while the worker has not answered. */
  state(url: string): boolean | undefined;
  /** The prompt for this page, read now or a moment ago, when the pointer or the focus came to its Apply control. */
  sheet(url: string): Ahead;
  /** This posting was asked about: from now on its clicks are its own. */
  done(url: string): void;
}

/** Asks the worker ahead of the click, so that the click itself waits for nothing. */
export function askAhead(make: (url: string, view: PromptView) => Sheet): Asking {
  let page: { url: string; ask: boolean | undefined } = { url: '', ask: false };
  let last: Ahead | null = null;

  function state(url: string): boolean | undefined {
    if (page.url !== url) {
      const mine: typeof page = { url, ask: undefined };
      page = mine;
      ask('gate.state', { url }).then(
        (answer) => {
          mine.ask ??= answer.ask;
        },
        () => {
          mine.ask = false;
        },
      );
    }
    return page.ask;
  }

  function sheet(url: string): Ahead {
    if (last && last.url === url && Date.now() - last.at < FRESH_MS) return last;
    const answer = ask('gate.read', { url, id: crypto.randomUUID() }).then(
      ({ view }) => view && make(url, view),
    );
    const mine: Ahead = { url, at: Date.now(), sheet: undefined, answer };
    answer.then(
      (one) => {
        mine.sheet = one;
      },
      () => {
        mine.sheet = null;
      },
    );
    last = mine;
    return mine;
  }

  return {
    state,
    sheet,
    done(url) {
      page = { url, ask: false };
      last = null;
    },
  };
}
