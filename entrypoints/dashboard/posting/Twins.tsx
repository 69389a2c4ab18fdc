import { t } from '../../../lib/i18n';
import type { Posting } from '../../../lib/model/posting';
import { mergePostings } from '../../../lib/store/merge';
import { updatePosting } from '../../../lib/store/postings';
import { twinsOf } from '../../../lib/store/read';
import { likelyTwins } from '../../../lib/tracker/duplicates';
import { mergeTwins } from '../../../lib/tracker/merge';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './Twins.module.css';

const MOST = 3;

/** Saved postings that look like this one: suggested until the person makes them one or tells them apart. */
export function Twins({ posting }: { posting: Posting }) {
  const loaded = useLive(`twins ${posting.id} ${posting.updatedAt}`, ['summaries'], () =>
    twinsOf(store, posting),
  );
  if (loaded.state !== 'ready') return null;
  const twins = likelyTwins(posting, loaded.value).slice(0, MOST);
  if (twins.length === 0) return null;

  async function merge(twin: Posting): Promise<void> {
    try {
      const { undo } = await mergePostings(store, posting.id, twin.id, mergeTwins);
      tell(t('postings.merged'), undo);
    } catch (error) {
      tellFailure(error);
    }
  }

  async function tellApart(): Promise<void> {
    try {
      const { undo } = await updatePosting(store, posting.id, (current) => ({
        ...current,
        notTwins: [...new Set([...(current.notTwins ?? []), ...twins.map(({ id }) => id)])],
      }));
      tell(t('postings.keptBoth'), undo);
    } catch (error) {
      tellFailure(error);
    }
  }

  return (
    <aside class={css.twins} aria-label={t('postings.twinsHeading')}>
      <p class={css.heading}>{t('postings.twinsHeading')}</p>
      <ul class={css.list}>
        {twins.map((twin) => (
          <li key={twin.id}>
            <a href={linkTo('posting', twin.id)} dir="auto">
              {[twin.title, twin.company].filter(Boolean).join(', ')}
            </a>
            <button type="button" onClick={() => void merge(twin)}>
              {t('postings.merge')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" data-look="link" onClick={() => void tellApart()}>
        {t('postings.keepBoth')}
      </button>
    </aside>
  );
}
