import { t } from '../../../lib/i18n';
import { until } from '../../tools/browser/real';
import { Screen } from './screen';

/** The popup of the toolbar button. */
export class Popup extends Screen {
  /** The title of the posting that was found on the page in front. */
  pageTitle(): Promise<string> {
    return until('a posting on the page', () =>
      this.view.run((label) => {
        const card = document.querySelector(`section[aria-label="${label}"]:not([aria-busy])`);
        return card?.querySelector('h1')?.textContent?.trim() ?? null;
      }, t('postings.onThisPage')),
    );
  }

  /** The card of the page: its height in CSS pixels, the words in view, and the lines of which a part is out of sight. */
  card(): Promise<{ height: number; words: string; cut: string[] }> {
    return this.view.run((label) => {
      const card = document.querySelector<HTMLElement>(`section[aria-label="${label}"]`);
      const body = card?.querySelector('h1')?.parentElement;
      if (!card || !body) throw new Error('no card');
      const frame = body.getBoundingClientRect();
      const lines = [...body.querySelectorAll<HTMLElement>('h1, p')].map((line) => ({
        words: line.innerText,
        place: line.getBoundingClientRect(),
      }));
      const inSight = lines.filter(({ place }) => place.left < frame.right && place.top < frame.bottom);
      return {
        height: Math.round(card.getBoundingClientRect().height),
        words: inSight.map(({ words }) => words).join('\n'),
        cut: inSight.filter(({ place }) => place.bottom > frame.bottom + 0.5).map(({ words }) => words),
      };
    }, t('postings.onThisPage'));
  }

  /** The flag of the posting on the page in front. */
  pageFlag(): Promise<string> {
    return until('the flag of the page', () =>
      this.view.run(
        (label) =>
          document.querySelector<HTMLElement>(`section[aria-label="${label}"] [data-flag]`)?.dataset.flag ??
          null,
        t('postings.onThisPage'),
      ),
    );
  }

  /** What the toolbar button says on the tab in front. */
  badge(): Promise<{ text: string; title: string }> {
    return this.view.run(async () => {
      interface OwnApi {
        tabs: { query(which: object): Promise<{ id: number }[]> };
        action: {
          getBadgeText(where: object): Promise<string>;
          getTitle(where: object): Promise<string>;
        };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
      const api = browser ?? chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const where = { tabId: tab?.id };
      return { text: await api.action.getBadgeText(where), title: await api.action.getTitle(where) };
    });
  }

  async save(): Promise<void> {
    await this.pageTitle();
    await this.press(t('common.save'));
    await this.sees(t('postings.saved'));
  }

  /** Saves again a page that was saved before. */
  async saveAgain(): Promise<void> {
    await this.press(t('postings.clipAgain'));
  }

  saysNothingHere(): Promise<void> {
    return this.sees(t('postings.nothingHere'));
  }

  saysClosedToExtensions(): Promise<void> {
    return this.sees(t('postings.restricted'));
  }

  /** Waits until the page in front has been read, whatever came of it. */
  hasReadThePage(): Promise<true> {
    return until('the page to be read', () =>
      this.view.run(
        (label) =>
          document.querySelector(`section[aria-label="${label}"]:not([aria-busy])`) !== null &&
          (true as const),
        t('postings.onThisPage'),
      ),
    );
  }

  /** The titles in the list, from the top. */
  titles(): Promise<string[]> {
    return this.view.run(() =>
      [...document.querySelectorAll('[data-row]')]
        .map((row) => ({
          at: Number(row.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
          title: row.querySelector('b')?.textContent?.trim() ?? '',
        }))
        .sort((a, b) => a.at - b.at)
        .map(({ title }) => title),
    );
  }

  /** Waits until the list holds just these, in this order. */
  async lists(...titles: string[]): Promise<void> {
    let last: string[] = [];
    await until('the list', async () => {
      last = await this.titles();
      return last.join('\n') === titles.join('\n');
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}\nWanted: ${titles.join(', ')}\nListed: ${last.join(', ')}`);
    });
  }

  /** Is all of the button of this name in the window, and nothing over it? */
  showsWhole(name: string): Promise<boolean> {
    return this.view.run((wanted) => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.textContent?.trim() === wanted,
      );
      if (!button) return false;
      const { left, right, top, bottom } = button.getBoundingClientRect();
      const corners = [
        [left + 4, top + 4],
        [right - 4, bottom - 4],
      ] as const;
      return corners.every(([x, y]) => document.elementFromPoint(x, y) === button);
    }, name);
  }

  /** Everything on show again. */
  async clears(): Promise<void> {
    await this.press(t('postings.clearFound'));
  }

  /** Chooses what stands beside a checkbox. */
  ticks(words: string): Promise<boolean> {
    return until(`to tick "${words}"`, () =>
      this.view.run((wanted) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
        const box = boxes.find((one) => one.labels?.[0]?.textContent?.includes(wanted));
        box?.click();
        return box !== undefined;
      }, words),
    );
  }

  /** Waits until no sheet stands over the list. */
  isBackAtTheList(): Promise<boolean> {
    return until('the list again', () =>
      this.view.run(() => document.querySelector('[data-search]')?.checkVisibility() ?? false),
    );
  }

  offersToPaste(): Promise<void> {
    return this.sees(t('postings.paste'));
  }
}
