import { useEffect, useMemo, useRef } from 'preact/hooks';
import { FirstPlan, PlanForm } from '../../../components/goals/PlanForm';
import { t } from '../../../lib/i18n';
import type { Plan as PlanRecord } from '../../../lib/model/plan';
import { homeCurrency } from '../../../lib/platform/locale';
import { getPlan, updatePlan } from '../../../lib/store/plan';
import { latestOnly } from '../../shared/latest-only';
import { useLive } from '../../shared/live';
import { turnSite, useGatedSites } from '../../shared/sites';
import { store } from '../../shared/store';
import { tellFailure } from '../../shared/toast';
import { NotOpened } from '../NotOpened';
import css from './Plan.module.css';
import frame from './screen.module.css';

/** The person's plan; at first three short questions, which can be passed. */
export function Plan() {
  const plan = useLive('plan-at-start', [], () => getPlan(store));
  const current = useLive('plan', ['plan'], () => getPlan(store));
  const saver = useMemo(() => latestOnly(saveForm), []);
  // What was typed may still be on its way when the long form takes over from the short one.
  const typed = useRef<PlanRecord | null>(null);
  const change = (next: PlanRecord): void => {
    typed.current = next;
    saver.put(next);
  };
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('pagehide', saver.flush, { signal: ended.signal });
    return () => {
      saver.flush();
      ended.abort();
    };
  }, []);
  if (plan.state === 'failed') return <NotOpened />;
  if (plan.state === 'loading' || current.state !== 'ready')
    return <div class={frame.screen} aria-busy="true" />;

  const first = current.value.firstRunAt === null && current.value.needs.length < 2;
  const finish = (): void => void save({ firstRunAt: Date.now() });
  return (
    <div class={frame.screen}>
      <header class={frame.header}>
        <h1>{first ? t('goals.first.title') : t('goals.plan.title')}</h1>
        <span class={frame.hint}>{t('goals.plan.saved')}</span>
      </header>
      {first ? (
        <FirstPlan
          plan={plan.value}
          homeCurrency={homeCurrency()}
          onChange={change}
          onDone={finish}
          onSkip={finish}
        />
      ) : (
        <>
          <PlanForm plan={typed.current ?? current.value} homeCurrency={homeCurrency()} onChange={change} />
          <Sites />
        </>
      )}
    </div>
  );
}

/** The form holds the whole plan, but not whether the first run is over. */
function saveForm({ firstRunAt: _, ...fields }: PlanRecord): Promise<void> {
  return save(fields);
}

/** Writes these fields over what is kept. */
async function save(fields: Partial<PlanRecord>): Promise<void> {
  try {
    await updatePlan(store, (current) => ({ ...current, ...fields }));
  } catch (error) {
    tellFailure(error);
  }
}

function Sites() {
  const sites = useGatedSites();
  return (
    <section class={css.sites} aria-labelledby="sites">
      <h2 id="sites">{t('goals.site.title')}</h2>
      <p class={frame.hint}>{t('goals.site.intro')}</p>
      {sites.length === 0 ? (
        <p>{t('goals.site.none')}</p>
      ) : (
        <ul>
          {sites.map((origin) => (
            <li key={origin}>
              <span>{new URL(origin).host}</span>
              <button
                type="button"
                aria-label={`${t('goals.site.off')}: ${new URL(origin).host}`}
                onClick={() => turnSite(origin, false)}
              >
                {t('goals.site.off')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
