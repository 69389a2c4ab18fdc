import type { Page } from 'puppeteer-core';
import { until } from '../../tools/browser/real';

/** The goal prompt on a site's own page. Its root is closed to this test as it is to the page, so it is used by keys alone. */
export class Gate {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A person's click on the page's control with the id `go`. */
  clicksApply(): Promise<void> {
    return this.page.click('#go');
  }

  /** Waits for the prompt to take the focus. */
  async asks(): Promise<void> {
    await until('the prompt is on the page', () => this.isOpen());
  }

  isOpen(): Promise<boolean> {
    return this.page.evaluate(
      () =>
        document.activeElement?.parentElement === document.documentElement &&
        document.activeElement !== document.body,
    );
  }

  async applies(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }

  async leaves(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await until('the prompt is gone', async () => !(await this.isOpen()));
  }

  /** The first field after the answer is the hours a week. */
  async setsHours(hours: number): Promise<void> {
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(String(hours));
  }

  /** How often the page's own control did its work. */
  applied(): Promise<number> {
    return this.page.evaluate(() => Number(document.body?.dataset.applied ?? 0));
  }

  /** What the page's own script heard of. */
  heard(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { heard?: string[] }).heard ?? []);
  }

  /** Everything in the page's own document. */
  html(): Promise<string> {
    return this.page.evaluate(() => document.documentElement.outerHTML);
  }
}
