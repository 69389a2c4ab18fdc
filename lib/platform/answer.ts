import { browser } from 'wxt/browser';

const PREFIX = 'clip:';

/**
 * The notification that answers a gesture. A later answer about the same posting takes its place. Its click is handled
 * in `onAnswerClick`. Where notifications are blocked the badge is the answer.
 */
export async function showAnswer(answer: {
  title: string;
  body: string;
  postingId: string | null;
}): Promise<void> {
  try {
    await browser.notifications.create(`${PREFIX}${answer.postingId ?? ''}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icon/128.png'),
      title: answer.title,
      message: answer.body,
    });
  } catch {
    // Blocked by the system: nothing more to say here.
  }
}

/** Register synchronously at the worker's top level. `postingId` is null where nothing was saved. */
export function onAnswerClick(open: (postingId: string | null) => Promise<void>): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!id.startsWith(PREFIX)) return;
    void browser.notifications.clear(id);
    void open(id.slice(PREFIX.length) || null);
  });
}
