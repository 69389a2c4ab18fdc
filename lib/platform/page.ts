import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Capture } from '../model/capture';

export type PageReading = { capture: Capture } | { refusal: 'restricted' | 'no-answer' };

/** The script gives up after 2 s by itself; a page whose thread hangs gets a little more. */
const PATIENCE_MS = 4000;

/**
 * Injects the capture script into a tab on the person's gesture and parses what it returns.
 * `restricted`: the browser lets no extension in (its own pages, stores, the PDF viewer of Firefox).
 */
export async function readPage(tabId: number): Promise<PageReading> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
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
    const capture = z.safeParse(Capture, frame.result);
    return capture.success ? { capture: capture.data } : { refusal: 'no-answer' };
  } catch {
    return { refusal: 'restricted' };
  } finally {
    clearTimeout(timer);
  }
}
