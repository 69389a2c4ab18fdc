import { Compare } from '../../../components/compare/Compare';
import { Nothing } from '../../../components/ui/Nothing';
import { needWords } from '../../../components/words/need';
import { isApplied, stageWords } from '../../../components/words/stage';
import { fitOf } from '../../../lib/goals/fit';
import { foremost } from '../../../lib/goals/foremost';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Plan } from '../../../lib/model/plan';
import { getIntention } from '../../../lib/store/intentions';
import { getPlan } from '../../../lib/store/plan';
import { getPostings } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { archivePostings } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { promisedBeside } from '../../shared/promised';
import { store } from '../../shared/store';
import { apply } from '../apply';
import { type Compared, groupsOf } from '../compare/groups';
import { NotOpened } from '../NotOpened';
import { go, goInstead, linkTo } from '../route';
import css from './screen.module.css';

const MOST = 4;

/** Two to four postings side by side. */
export function CompareScreen({ args }: { args: string[] }) {
  const ids = [...new Set(args)].slice(0, MOST);
  const today = dayOf(Date.now());
  const loaded = useLive(ids.join('/'), ['postings', 'intentions', 'plan', 'settings'], () => read(ids));
  if (loaded.state === 'loading') return <section class={css.screen} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  const { all, plan, own } = loaded.value;
  const groups = groupsOf(all, { plan, today, stageName: (stage) => stageWords(stage, own) });

  const actions = (id: string) => {
    const posting = all.find((one) => one.posting.id === id)?.posting;
    if (!posting) return null;
    const applied = isApplied(
      posting.stage,
      posting.history.map((step) => step.stage),
    );
    return (
      <>
        {!applied && (
          <button
            type="button"
            aria-label={`${t('postings.apply')}: ${posting.title}`}
            onClick={() => void apply(id)}
          >
            {t('postings.apply')}
          </button>
        )}
        <button
          type="button"
          aria-label={`${t(posting.archivedAt === null ? 'postings.archive' : 'postings.unarchive')}: ${posting.title}`}
          onClick={() => void archivePostings([id], posting.archivedAt === null)}
        >
          {t(posting.archivedAt === null ? 'postings.archive' : 'postings.unarchive')}
        </button>
      </>
    );
  };

  return (
    <section class={css.screen} aria-labelledby="compare-title">
      <header class={css.header}>
        <h1 id="compare-title">{t('board.compare.title')}</h1>
      </header>
      {all.length < 2 ? (
        <Nothing title={t('board.compare.emptyTitle')} hint={t('board.compare.hint')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <>
          <Lead all={all} plan={plan} />
          <Compare
            titles={all.map(({ posting }) => posting)}
            groups={groups}
            actions={actions}
            onOpen={(id) => go('posting', id)}
            onRemove={(id) => goInstead('compare', ...ids.filter((one) => one !== id))}
          />
        </>
      )}
    </section>
  );
}

/** Which of them comes first by the person's own needs, as far as the postings say. */
function Lead({ all, plan }: { all: readonly Compared[]; plan: Plan }) {
  if (plan.needs.length === 0)
    return (
      <p class={css.lead}>
        {t('board.compare.noNeeds')} <a href={linkTo('plan')}>{t('goals.fit.makePlan')}</a>
      </p>
    );
  const first = foremost(all.map(({ fit }) => fit));
  const need = first && plan.needs[first.need];
  const posting = first && all[first.at]?.posting;
  if (!need || !posting) return <p class={css.lead}>{t('board.compare.level')}</p>;
  return (
    <p class={css.lead}>
      {t('board.compare.first')} <b dir="auto">{posting.title || t('common.untitled')}</b>.{' '}
      {t(`board.compare.because.${first.verdict}`, { need: needWords(need), n: first.need + 1 })}{' '}
      {first.silent > 0 && first.verdict !== 'not-stated' && t('board.compare.silent', { n: first.silent })}
    </p>
  );
}

async function read(ids: readonly string[]) {
  const [postings, plan, settings] = await Promise.all([
    getPostings(store, ids),
    getPlan(store),
    getSettings(store),
  ]);
  const all: Compared[] = await Promise.all(
    postings.map(async (posting) => ({
      posting,
      intention: (await getIntention(store, posting.id)) ?? null,
      promised: await promisedBeside(store, posting.id),
      fit: fitOf(plan, posting),
    })),
  );
  return { all, plan, own: settings.ownStages };
}
