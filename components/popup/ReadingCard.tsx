import { t } from '../../lib/i18n';
import css from './ClipCard.module.css';

/** Holds the card's place while the page is being read: about as high as a card, so that the list hardly moves. */
export function ReadingCard() {
  return (
    <section class={css.card} aria-label={t('postings.onThisPage')} aria-busy="true">
      <h1 class={css.reading}>{t('postings.reading')}</h1>
      <span class={css.ghost} style={{ inlineSize: '70%' }} />
      <span class={css.ghost} style={{ inlineSize: '45%' }} />
      <span class={css.ghost} style={{ inlineSize: '60%' }} />
      <span class={css.ghost} data-button style={{ inlineSize: '50%' }} />
    </section>
  );
}
