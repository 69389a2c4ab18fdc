import { afterAll, beforeAll, inject } from 'vitest';
import type { Intention } from '../../lib/model/intention';
import type { Posting } from '../../lib/model/posting';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { type SampleSite, serveSamples } from '../samples/samples';
import type { BrowserName } from '../tools/browser/find';
import { pause, type RealBrowser, until, viewOf } from '../tools/browser/real';
import { startBrowser } from '../tools/browser/start';
import { extensionBuild } from '../tools/build/extension';
import { inKit } from '../tools/build/kit';
import { Dashboard } from './views/dashboard';
import { Popup } from './views/popup';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

type Page = Awaited<ReturnType<RealBrowser['open']>>;

/** The extension in a real browser, as a spec speaks of it. */
export class Forethought {
  browser: RealBrowser;
  readonly site: SampleSite;
  readonly #extension: string;

  constructor(browser: RealBrowser, extension: string, site: SampleSite) {
    this.browser = browser;
    this.#extension = extension;
    this.site = site;
  }

  /** Closes the browser, lets time pass, and starts it again on the same profile, which may be changed meanwhile. */
  async restarts(awayMs = 0, meanwhile?: (profile: string) => void): Promise<void> {
    const { name, profile } = this.browser;
    await this.browser.close({ keepProfile: true });
    await pause(awayMs);
    meanwhile?.(profile);
    // From the same folder: Chromium knows an extension, and its data, by where it lies.
    this.browser = await startBrowser(name, { extension: this.#extension, profile });
  }

  /** Goes to one of the samples, or to any address. */
  visits(page: string): Promise<Page> {
    return this.browser.open(page.includes(':') ? page : this.site.url(page));
  }

  async clicksToolbarOn(page: Page): Promise<Popup> {
    return new Popup(await this.browser.clickToolbarButton(page));
  }

  /** The popup in a tab of its own, for reviewing what is saved. */
  async popup(): Promise<Popup> {
    return new Popup(viewOf(await this.browser.openOwn('popup.html')));
  }

  async dashboard(route = '#/'): Promise<Dashboard> {
    return new Dashboard(viewOf(await this.browser.openOwn(`dashboard.html${route}`)));
  }

  /** Saves so many made-up postings. */
  async withSaved(count: number): Promise<void> {
    const page = await this.browser.openOwn('popup.html');
    await inKit(page, 'fill', count);
    await page.close();
  }

  /** What the database holds, the newest first. */
  async saved(): Promise<Posting[]> {
    const page = await this.browser.openOwn('popup.html');
    try {
      return await inKit(page, 'saved');
    } finally {
      await page.close();
    }
  }

  async settings(): Promise<Settings> {
    const page = await this.browser.openOwn('popup.html');
    try {
      return (await inKit(page, 'settings')) ?? DEFAULT_SETTINGS;
    } finally {
      await page.close();
    }
  }

  /** What the person wants of the posting with this title, as the database holds it. */
  async goalsOf(title: string): Promise<Intention | null> {
    const page = await this.browser.openOwn('popup.html');
    try {
      const posting = (await inKit(page, 'saved')).find((one) => one.title === title);
      return (await inKit(page, 'intentions')).find((one) => one.postingId === posting?.id) ?? null;
    } finally {
      await page.close();
    }
  }

  /** Waits until the database holds a posting of this title. */
  savedAs(title: string): Promise<Posting> {
    return until(`"${title}" is saved`, async () =>
      (await this.saved()).find((posting) => posting.title === title),
    );
  }
}

/** One browser for a spec's file, with an empty database at the start; with the extension as it is given out, or another. */
export function forethought(build: (browser: BrowserName) => string = extensionBuild): () => Forethought {
  let running: Forethought | null = null;
  beforeAll(async () => {
    const name = inject('browser');
    const site = await serveSamples();
    const extension = build(name);
    running = new Forethought(await startBrowser(name, { extension }), extension, site);
  });
  afterAll(async () => {
    running?.site.close();
    await running?.browser.close();
  });
  return () => {
    if (!running) throw new Error('The browser has not started.');
    return running;
  };
}
