import { browser } from 'wxt/browser';

const COLOURS = { done: '#1f5a4c', problem: '#a1341f' };

/** Answers a gesture on one tab: a tick when saved, an exclamation mark when not. It goes when the tab moves on. */
export async function answerOnTab(
  tabId: number,
  answer: 'saved' | 'applied' | 'failed' | 'none',
  title: string,
): Promise<void> {
  const text = { saved: '✓', applied: '✓✓', failed: '!', none: '' }[answer];
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({
      tabId,
      color: answer === 'failed' ? COLOURS.problem : COLOURS.done,
    });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** The number of due reminders on every tab that has no answer of its own. */
export async function showDueCount(due: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ text: due === 0 ? '' : due > 99 ? '99+' : String(due) });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS.done });
  await browser.action.setTitle({ title });
}
