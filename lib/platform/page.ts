import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { PageSnapshot } from '../model/snapshot';

export type PageTaking = { snapshot: PageSnapshot } | { refusal: 'restricted' | 'no-answer' };

/**
 * Injects the capture script into a tab on the person's gesture and parses what it returns; a page whose thread hangs
 * is given `patienceMs`. `restricted`: the browser lets no extension in (its own pages, stores, the PDF viewer of Firefox).
 */
export async function takePage(tabId: number, patienceMs: number): Promise<PageTaking> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), patienceMs);
  });
  try {
    const results = await Promise.race([
      browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'], injectImmediately: true }),
      patience,
    ]);
    if (results === 'late') return { refusal: 'no-answer' };
    // Firefox throws for none of its own pages: it answers with a null.
    const [frame] = results;
    if (!frame) return { refusal: 'restricted' };
    const snapshot = z.safeParse(PageSnapshot, frame.result);
    return snapshot.success ? { snapshot: snapshot.data } : { refusal: 'no-answer' };
  } catch {
    return { refusal: 'restricted' };
  } finally {
    clearTimeout(timer);
  }
}
