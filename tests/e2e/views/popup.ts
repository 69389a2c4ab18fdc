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

  offersToPaste(): Promise<void> {
    return this.sees(t('postings.paste'));
  }
}
