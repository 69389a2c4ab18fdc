import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { requireBrowser } from '../browser/find.ts';
import { CHROMIUM_FLAGS } from '../browser/flags.ts';

/** A page may take this long to stand and to be read; then its tab is thrown away. */
const PATIENCE_MS = 30_000;
/** Pictures and frames that are still failing do not matter to a reading. */
const LOAD_MS = 3000;

/**
 * Reads saved pages with the capture script in one headless Chromium: each page stands at its true address,
 * its own scripts are off and every other request fails, so that nothing leaves the machine.
 */
export class PageReader {
  private readonly idle: Tab[] = [];
  private readonly browser: Browser;
  private readonly script: string;

  private constructor(browser: Browser, script: string) {
    this.browser = browser;
    this.script = script;
  }

  static async start(script: string): Promise<PageReader> {
    const browser = await puppeteer.launch({
      executablePath: requireBrowser('chromium'),
      pipe: true,
      args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND', '--window-size=1280,900'],
      defaultViewport: null,
    });
    return new PageReader(browser, script);
  }

  /** What the capture script returned for this page, not yet parsed. Throws when the page could not be shown or read. */
  async read(url: string, bytes: Buffer): Promise<unknown> {
    const tab = this.idle.pop() ?? (await Tab.open(this.browser));
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    });
    try {
      const value = await Promise.race([tab.evaluate(url, bytes, this.script), patience]);
      this.idle.push(tab);
      return value;
    } catch (error) {
      await tab.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}

class Tab {
  private serving: { url: string; bytes: Buffer } | null = null;

  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly frameId: string;

  private constructor(page: Page, session: CDPSession, frameId: string) {
    this.page = page;
    this.session = session;
    this.frameId = frameId;
  }

  static async open(browser: Browser): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const tab = new Tab(page, session, frameTree.frame.id);
    session.on('Fetch.requestPaused', (event) => void tab.answer(event));
    session.on(
      'Page.javascriptDialogOpening',
      () => void session.send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {}),
    );
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    return tab;
  }

  async evaluate(url: string, bytes: Buffer, script: string): Promise<unknown> {
    await this.show(url, bytes);
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: this.frameId,
      worldName: 'extension',
    });
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: script,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  private async show(url: string, bytes: Buffer): Promise<void> {
    this.serving = { url: withoutFragment(url), bytes };
    const loaded = new Promise<void>((resolve) => {
      this.session.once('Page.loadEventFired', () => resolve());
      setTimeout(resolve, LOAD_MS).unref();
    });
    const standing = new Promise<void>((resolve) =>
      this.session.once('Page.domContentEventFired', () => resolve()),
    );
    const { errorText } = await this.session.send('Page.navigate', { url });
    if (errorText) throw new Error(`the page could not be shown: ${errorText}`);
    await standing;
    await loaded;
  }

  private async answer({
    requestId,
    request,
    resourceType,
    frameId,
  }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
    const serving = this.serving;
    const isPage =
      serving &&
      resourceType === 'Document' &&
      frameId === this.frameId &&
      withoutFragment(request.url) === serving.url;
    try {
      if (!isPage) {
        // "Aborted" keeps the page on show where it tried to go elsewhere by itself.
        await this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
        return;
      }
      this.serving = null;
      await this.session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'Content-Type', value: isUtf8(serving.bytes) ? 'text/html; charset=utf-8' : 'text/html' },
          // Stops the page's scripts and leaves <noscript> hidden, as it is for a person; switching JavaScript off would show it.
          { name: 'Content-Security-Policy', value: "script-src 'none'" },
        ],
        body: serving.bytes.toString('base64'),
      });
    } catch {
      // The request went away with its page.
    }
  }

  async close(): Promise<void> {
    await this.page.close().catch(() => {});
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function withoutFragment(url: string): string {
  return url.split('#')[0] ?? url;
}
