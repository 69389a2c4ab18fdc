import { useSignal } from '@preact/signals';
import { Fit } from '../../../components/goals/Fit';
import { LookBack } from '../../../components/goals/LookBack';
import { care, fitOf } from '../../../lib/goals/fit';
import { dueLookBack, LOOK_BACK_FIELDS, type Occasion, withLookBack } from '../../../lib/goals/look-back';
import { t } from '../../../lib/i18n';
import { Intention } from '../../../lib/model/intention';
import type { Posting } from '../../../lib/model/posting';
import { ask } from '../../../lib/platform/messaging';
import { getIntention } from '../../../lib/store/intentions';
import { getPlan } from '../../../lib/store/plan';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './GoalsOf.module.css';

/** What the person wants of one posting: the fit, their outcomes, and a look back when there is something to look back at. */
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
      <LookBackOf posting={posting} intention={intention} />
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
      <p class={css.links}>
        <a href={linkTo('goals', posting.id)}>{t(outcomes.length > 0 ? 'goals.change' : 'goals.set')}</a>
        <a href={linkTo('agreement', posting.id)}>{t('goals.agree.open')}</a>
      </p>
      <Fit lines={fitOf(plan, posting)} care={care(posting)} planHref={linkTo('plan')} />
    </section>
  );
}

function LookBackOf({ posting, intention }: { posting: Posting; intention: Intention | null }) {
  const open = useSignal<Occasion | null>(null);
  const due = dueLookBack(posting.history, intention);
  const occasion = open.value;
  if (occasion)
    return (
      <LookBack
        occasion={occasion}
        fields={LOOK_BACK_FIELDS[occasion]}
        outcomes={intention?.outcomes ?? []}
        onClose={() => {
          open.value = null;
        }}
        onSave={(words, reached) => {
          open.value = null;
          const at = Date.now();
          const before = intention ?? Intention.parse({ postingId: posting.id });
          void keep(withLookBack(before, { ...words, occasion, at }, reached, at));
        }}
      />
    );
  if (!due) return null;
  return (
    <p class={css.due}>
      <span>
        {t(`goals.look.${due.occasion}`)}: {t('goals.look.due')}
      </span>
      <button
        type="button"
        onClick={() => {
          open.value = due.occasion;
        }}
      >
        {t('goals.look.start')}
      </button>
    </p>
  );
}

async function keep(intention: Intention): Promise<void> {
  try {
    const { undo } = await ask('intention.save', { intention });
    tell(t('postings.saved'), undo);
  } catch (error) {
    tellFailure(error);
  }
}
