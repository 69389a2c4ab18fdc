import { t } from '../../lib/i18n';
import type { Need } from '../../lib/model/plan';

/** "portfolio work", "a skill: usability testing", or the person's own words. */
export function needWords(need: Need): string {
  const words = need.words.trim();
  if (need.kind === 'own') return words || t('goals.need.own');
  return words
    ? t('goals.need.with', { need: t(`goals.need.${need.kind}`), words })
    : t(`goals.need.${need.kind}`);
}

/** The same as a heading. */
export function needTitle(need: Need): string {
  const words = need.words.trim();
  if (need.kind === 'own') return words || t('goals.need.title.own');
  return words
    ? t('goals.need.with', { need: t(`goals.need.title.${need.kind}`), words })
    : t(`goals.need.title.${need.kind}`);
}
