import { until, type View } from '../../tools/browser/real';

/** What a person can do with any document of the extension: read it, press what has a name, fill in what has a label. */
export class Screen {
  protected readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** The visible text. */
  text(): Promise<string> {
    return this.view.run(() => document.body.innerText);
  }

  /** Waits for words to be on show. */
  async sees(words: string): Promise<void> {
    let last = '';
    await until(`to see "${words}"`, async () => {
      last = await this.text();
      return last.includes(words);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}\nOn show instead:\n${last}`);
    });
  }

  /** Presses the button or link of this name, once it is there and can be pressed. */
  press(name: string): Promise<void> {
    return until(`to press "${name}"`, () =>
      this.view.run((wanted) => {
        const controls = document.querySelectorAll<HTMLElement>(
          'button, a[href], summary, [role="button"], [role="tab"]',
        );
        for (const control of controls) {
          const label = control.getAttribute('aria-label') ?? control.textContent ?? '';
          if (label.replace(/\s+/g, ' ').trim() !== wanted || control.matches(':disabled')) continue;
          if (!control.checkVisibility()) continue;
          control.click();
          return true;
        }
        return false;
      }, name),
    ).then(() => undefined);
  }

  /** Presses the first control that this selector points to. */
  pressFirst(selector: string): Promise<void> {
    return until(`to press ${selector}`, () =>
      this.view.run((wanted) => {
        const control = document.querySelector<HTMLElement>(wanted);
        control?.click();
        return control !== null;
      }, selector),
    ).then(() => undefined);
  }

  /** Fills in the field of this label, or chooses the option of this value. */
  fill(label: string, value: string): Promise<void> {
    return until(`to fill in "${label}"`, () =>
      this.view.run(
        (wanted, text) => {
          // A label may hold its field, and a choice's words are not its name.
          const wordsOf = (label: HTMLLabelElement, field: Element) =>
            [...label.childNodes].filter((part) => !part.contains(field)).map((part) => part.textContent);
          const namesOf = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) =>
            [
              field.getAttribute('aria-label') ?? '',
              ...[...(field.labels ?? [])].map((label) => wordsOf(label, field).join('')),
            ].map((name) => name.replace(/\s+/g, ' ').trim());
          const fields = [
            ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
              'input, textarea, select',
            ),
          ].filter((field) => field.checkVisibility());
          // A label may say more than its name, e.g. a hint or a unit.
          const field =
            fields.find((one) => namesOf(one).includes(wanted)) ??
            fields.find((one) => namesOf(one).some((name) => name.startsWith(wanted)));
          if (!field) return false;
          // A choice may be on its way still.
          if (field instanceof HTMLSelectElement && ![...field.options].some((one) => one.value === text))
            return false;
          field.focus();
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        value,
      ),
    ).then(() => undefined);
  }

  /** Puts the focus on the radio button or checkbox of this label. */
  focusOn(label: string): Promise<void> {
    return until(`to come to "${label}"`, () =>
      this.view.run((wanted) => {
        for (const field of document.querySelectorAll<HTMLInputElement>(
          'input[type="radio"], input[type="checkbox"]',
        )) {
          const labels = [...(field.labels ?? [])].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
          if (!labels.includes(wanted) || field.disabled) continue;
          field.focus();
          return true;
        }
        return false;
      }, label),
    ).then(() => undefined);
  }

  /** What the extension's pages keep under a name outside of the database, or null. */
  kept(name: string): Promise<unknown> {
    return this.view.run((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, name);
  }

  /** Presses a key, named as `KeyboardEvent.key`. */
  key(key: string): Promise<void> {
    return this.view.press(key);
  }

  close(): Promise<void> {
    return this.view.close();
  }

  /** One saved posting a row: what its line says. */
  rows(): Promise<string[]> {
    return this.view.run(() =>
      [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) =>
        row.innerText.replace(/\s+/g, ' ').trim(),
      ),
    );
  }

  /** How far the first row stands below the top of the window, CSS pixels. */
  topOfRows(): Promise<number> {
    return until('the rows', () =>
      this.view.run(() => document.querySelector('[data-row]')?.getBoundingClientRect().top ?? null),
    );
  }

  /** Waits until the focus is on a row of the list, and gives its place in the list, from 1. */
  rowInFocus(): Promise<number> {
    return until('the focus on a row', () =>
      this.view.run(() => {
        const row = document.activeElement?.matches('[data-row]') ? document.activeElement : null;
        return Number(row?.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0) || null;
      }),
    );
  }

  /** Scrolls the list until this place in it, from 1, is on show. */
  async scrollsTo(place: number): Promise<void> {
    await until(`row ${place} on show`, () =>
      this.view.run((wanted) => {
        const list = document.querySelector('[data-row]')?.closest('ul');
        const scroller = list?.parentElement;
        const size = Number(list?.querySelector('[aria-setsize]')?.getAttribute('aria-setsize'));
        if (!list || !scroller) return false;
        scroller.scrollTop = (list.clientHeight / size) * (wanted - 1);
        return document.querySelector(`[aria-posinset="${wanted}"]`) !== null;
      }, place),
    );
  }

  /** Waits until the focus is where this selector points. */
  hasFocusOn(selector: string): Promise<boolean> {
    return until(`the focus on ${selector}`, () =>
      this.view.run((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
    );
  }

  /** Waits until the list holds so many postings, the ones out of sight counted too. */
  async shows(count: number): Promise<void> {
    let last: unknown;
    await until(`a list of ${count}`, async () => {
      last = await this.view.run(() => {
        const row = document.querySelector('[data-row]')?.closest('[aria-setsize]');
        return row ? Number(row.getAttribute('aria-setsize')) : 0;
      });
      return last === count;
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}: it holds ${String(last)}`);
    });
  }

  /** The flag in a posting's row, e.g. `paid`. */
  flagOf(title: string): Promise<string> {
    return until(`the flag of "${title}"`, () =>
      this.view.run((wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>('[data-row]')].find((one) =>
          one.innerText.includes(wanted),
        );
        return row?.querySelector<HTMLElement>('[data-flag]')?.dataset.flag ?? null;
      }, title),
    );
  }

  search(words: string): Promise<void> {
    return this.view.run((text) => {
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      if (!field) throw new Error('no search field');
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, words);
  }
}
