import { t } from '../../lib/i18n';
import css from './ClipCard.module.css';

/** Holds the card's place while the page is being read. */
export function ReadingCard() {
  return (
    <section class={css.card} aria-label={t('postings.onThisPage')} aria-busy="true">
      <p class={css.top}>
        <span role="status">{t('postings.reading')}</span>
      </p>
      <span class={css.ghost} style={{ inlineSize: '70%' }} />
      <span class={css.ghost} style={{ inlineSize: '45%' }} />
      <span class={css.ghost} style={{ inlineSize: '60%' }} />
    </section>
  );
}
