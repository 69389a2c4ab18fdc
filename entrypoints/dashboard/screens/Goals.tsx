import { Fit } from '../../../components/goals/Fit';
import { care, fitOf } from '../../../lib/goals/fit';
import { t } from '../../../lib/i18n';
import { getPlan } from '../../../lib/store/plan';
import { getPosting } from '../../../lib/store/read';
import { GoalSheet } from '../../shared/GoalSheet';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { go, linkTo } from '../route';
import { useTitle } from '../title';
import css from './Goals.module.css';
import frame from './screen.module.css';

/** Before applying: the prompt, and beside it what the posting gives against what the person needs. */
export function Goals({ args }: { args: string[] }) {
  const id = args[0] ?? '';
  const loaded = useLive(`fit-${id}`, ['plan', 'postings'], async () => ({
    plan: await getPlan(store),
    posting: await getPosting(store, id),
  }));
  const { plan, posting } = loaded.state === 'ready' ? loaded.value : { plan: null, posting: undefined };
  useTitle(posting ? `${t('postings.goals')}: ${posting.title}` : null);
  return (
    <div class={frame.screen}>
      <header class={frame.header}>
        <h1>{t('goals.prompt.title')}</h1>
        <a href={linkTo('posting', id)}>{t('goals.backToPosting')}</a>
        <a href={linkTo('agreement', id)}>{t('goals.agree.open')}</a>
      </header>
      <div class={css.columns}>
        <div class={css.prompt}>
          <GoalSheet
            key={id}
            postingId={id}
            onClose={() => go('posting', id)}
            onDecided={() => go('posting', id)}
          />
        </div>
        {plan && posting && (
          <div class={css.fit}>
            <h2>{t('goals.fit.title')}</h2>
            <Fit lines={fitOf(plan, posting)} care={care(posting)} planHref={linkTo('plan')} />
          </div>
        )}
      </div>
    </div>
  );
}
