import { t } from '../../lib/i18n';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';

/** Holds the card's place while the page is being read. */
export function ReadingCard() {
  return (
    <CardFrame busy actions={<span class={css.ghost} data-button style={{ inlineSize: '50%' }} />}>
      <h1 class={css.reading}>{t('postings.reading')}</h1>
      <span class={css.ghost} style={{ inlineSize: '70%' }} />
      <span class={css.ghost} style={{ inlineSize: '45%' }} />
      <span class={css.ghost} style={{ inlineSize: '60%' }} />
    </CardFrame>
  );
}
