import { Fit } from '../../../components/goals/Fit';
import { care, fitOf } from '../../../lib/goals/fit';
import { t } from '../../../lib/i18n';
import type { Posting } from '../../../lib/model/posting';
import { getIntention } from '../../../lib/store/intentions';
import { getPlan } from '../../../lib/store/plan';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { linkTo } from '../route';
import css from './GoalsOf.module.css';

/** What the person wants of one posting, and what it gives of that. */
export function GoalsOf({ posting }: { posting: Posting }) {
  const loaded = useLive(`goals-${posting.id}`, ['plan', 'intentions'], async () => ({
    plan: await getPlan(store),
    intention: (await getIntention(store, posting.id)) ?? null,
  }));
  if (loaded.state !== 'ready') return null;
  const { plan, intention } = loaded.value;
  const outcomes = intention?.outcomes.filter((one) => one.text.trim() !== '') ?? [];
  return (
    <section class={css.goals}>
      <h2 class={css.title}>{t('postings.goals')}</h2>
      {outcomes.length > 0 && (
        <div class={css.wanted}>
          <h3 class={css.minor}>{t('goals.prompt.outcomes')}</h3>
          <ul>
            {outcomes.map((outcome, i) => (
              <li key={i} dir="auto">
                {outcome.text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class={css.links} data-print="no">
        <a href={linkTo('goals', posting.id)}>{t(outcomes.length > 0 ? 'goals.change' : 'goals.set')}</a>
        <a href={linkTo('agreement', posting.id)}>{t('goals.agree.open')}</a>
      </p>
      <Fit lines={fitOf(plan, posting)} care={care(posting)} planHref={linkTo('plan')} />
    </section>
  );
}
