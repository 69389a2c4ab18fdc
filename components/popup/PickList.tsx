import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { ListedPosting } from '../../lib/model/capture';
import type { Pay } from '../../lib/model/pay';
import { Flag } from '../postings/Flag';
import css from './PickList.module.css';

/** The postings of a results page, to save several at once. */
export function PickList({
  cards,
  pay,
  onSave,
}: {
  cards: readonly ListedPosting[];
  /** What each card pays, as far as its text says. */
  pay: readonly Pay[];
  onSave: (indexes: number[]) => Promise<void>;
}) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState(false);
  const all = picked.size === cards.length;
  const toggle = (index: number): void => {
    const next = new Set(picked);
    if (!next.delete(index)) next.add(index);
    setPicked(next);
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    await onSave([...picked].sort((a, b) => a - b));
    // What could not be saved stays chosen.
    setBusy(false);
  };
  return (
    <section class={css.picks} aria-label={t('postings.onThisPage')}>
      <ul class={css.cards}>
        {cards.map((card, index) => (
          <li key={card.url}>
            <label class={css.card}>
              <input type="checkbox" checked={picked.has(index)} onChange={() => toggle(index)} />
              <span class={css.words} dir="auto">
                <b>{card.title}</b>
                <span>{[card.company, card.location].filter(Boolean).join(' · ')}</span>
                {pay[index] && pay[index].flag !== 'not-stated' && <Flag pay={pay[index]} />}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class={css.actions}>
        <button
          type="button"
          data-look="primary"
          disabled={picked.size === 0 || busy}
          onClick={() => void save()}
        >
          {picked.size === 0 ? t('postings.saveNone') : t('postings.saveChosen', { n: picked.size })}
        </button>
        <button
          type="button"
          data-look="quiet"
          onClick={() => setPicked(all ? new Set() : new Set(cards.map((_, index) => index)))}
        >
          {all ? t('postings.chooseNone') : t('postings.chooseAll')}
        </button>
      </div>
    </section>
  );
}
