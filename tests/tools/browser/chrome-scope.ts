import type { Browser } from 'puppeteer-core';

/**
 * Runs functions in Firefox's own window (browser.xhtml), where the toolbar, the menus and the keyboard are. Firefox
 * gives this scope to WebDriver BiDi when it was started with `--remote-allow-system-access`.
 */
export interface ChromeScope {
  run<A extends readonly unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  // puppeteer keeps its connection to itself; nothing public sends a command of Firefox's own.
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window of its own.');
  return {
    async run(work, ...args) {
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `async (json) => JSON.stringify({ value: await (${work})(...JSON.parse(json)) })`,
        arguments: [{ type: 'string', value: JSON.stringify(args) }],
        target: { context: window.context },
        awaitPromise: true,
      });
      const answer = result as {
        type: string;
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (answer.type !== 'success' || !answer.result)
        throw new Error(answer.exceptionDetails?.text ?? 'failed');
      return (JSON.parse(answer.result.value) as { value: never }).value;
    },
  };
}
