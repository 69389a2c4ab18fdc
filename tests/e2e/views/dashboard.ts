import { t } from '../../../lib/i18n';
import { until } from '../../tools/browser/real';
import { Screen } from './screen';

/** The extension's full page. */
export class Dashboard extends Screen {
  /** Opens a posting from the list. */
  async opens(title: string): Promise<void> {
    await until(`the row of "${title}"`, () =>
      this.view.run((wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) =>
          one.innerText.includes(wanted),
        );
        row?.click();
        return row !== undefined;
      }, title),
    );
    await until(`the page of "${title}"`, () =>
      this.view.run((wanted) => document.querySelector('h1')?.textContent?.includes(wanted) ?? false, title),
    );
  }

  /** Corrects fields of the posting on show, by their labels. */
  async corrects(fields: Record<string, string>): Promise<void> {
    await this.press(t('common.edit'));
    for (const [label, value] of Object.entries(fields)) await this.fill(label, value);
    await this.press(t('common.save'));
    await this.sees(t('postings.saved'));
  }

  /** Chooses a file to bring in: its text, or its bytes. */
  brings(name: string, content: string | number[]): Promise<void> {
    return this.chooses(t('exchange.in.choose'), name, content);
  }

  /** Chooses a file, where the label says so. */
  chooses(label: string, name: string, content: string | number[]): Promise<void> {
    return until('the place to choose a file', () =>
      this.view.run(
        (wanted, called, held) => {
          const fields = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
          const field = fields.find((one) => one.labels?.[0]?.textContent?.trim() === wanted);
          if (!field) return false;
          const chosen = new DataTransfer();
          chosen.items.add(new File([typeof held === 'string' ? held : Uint8Array.from(held)], called));
          field.files = chosen.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        name,
        content,
      ),
    ).then(() => undefined);
  }

  /** Waits until the bar of long work stands somewhere between its ends. */
  async progresses(): Promise<void> {
    await until('the bar moves', () =>
      this.view.run(() => {
        const bar = document.querySelector('progress');
        return bar !== null && bar.position > 0 && bar.position < 1;
      }),
    );
  }

  /** The browser's Back. */
  goesBack(): Promise<void> {
    return this.view.run(() => history.back());
  }

  reloads(): Promise<void> {
    return this.view.run(() => location.reload());
  }

  /** What is on show in the tab, as its title says. */
  title(): Promise<string> {
    return this.view.run(() => document.title);
  }

  /** What is typed in the search, the filters that are pressed, and the place of the first row on show, from 1. */
  listing(): Promise<{ query: string; filters: string[]; first: number }> {
    return this.view.run(() => {
      const scroller = document.querySelector('[data-row]')?.closest('ul')?.parentElement;
      const items = [...document.querySelectorAll<HTMLElement>('[aria-posinset]')];
      const top = scroller?.getBoundingClientRect().top ?? 0;
      const first = items
        .filter((item) => item.getBoundingClientRect().bottom > top + 1)
        .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0];
      return {
        query: document.querySelector<HTMLInputElement>('[data-search]')?.value ?? '',
        filters: [...document.querySelectorAll('search [aria-pressed="true"]')].map(
          (chip) => chip.textContent?.trim() ?? '',
        ),
        first: Number(first?.getAttribute('aria-posinset') ?? 0),
      };
    });
  }

  /** The cards in one stage of the board, in their order: what each says. */
  cards(stage: string): Promise<string[]> {
    return this.view.run(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>(`[data-stage="${wanted}"] [data-card]`)].map(
          (card) => card.innerText,
        ),
      stage,
    );
  }

  /** Takes the choice that begins with these words, in the list of this name. */
  async choosesIn(list: string, words: string): Promise<void> {
    const value = await until(`"${words}" in "${list}"`, () =>
      this.view.run(
        (name, wanted) => {
          const choices = document.querySelectorAll<HTMLOptionElement>(`select[aria-label="${name}"] option`);
          return [...choices].find((one) => one.text.startsWith(wanted))?.value ?? null;
        },
        list,
        words,
      ),
    );
    await this.fill(list, value);
  }

  /** What stands in one row of the comparison, posting by posting. */
  fact(key: string): Promise<string[]> {
    return until(`the row "${key}"`, async () => {
      const cells = await this.view.run(
        (wanted) =>
          [...document.querySelectorAll(`[data-fact="${wanted}"] td`)].map((cell) => cell.textContent ?? ''),
        key,
      );
      return cells.length > 0 ? cells : null;
    });
  }

  /** How far the page is scrolled, CSS pixels. */
  scrolled(): Promise<number> {
    return this.view.run(() => document.querySelector('main')?.scrollTop ?? 0);
  }

  scrollsPage(to: number): Promise<void> {
    return this.view.run((top) => document.querySelector('main')?.scrollTo(0, top), to);
  }

  /** The quotes that are marked in the posting's kept text. */
  quotes(): Promise<string[]> {
    return until('quotes in the kept text', async () => {
      const quotes = await this.view.run(() =>
        [...document.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      );
      return quotes.length > 0 ? quotes : null;
    });
  }
}
