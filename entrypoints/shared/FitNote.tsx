import css from '../../components/postings/Found.module.css';
import { t } from '../../lib/i18n';
import { fitReading } from './fit-signal';

/** What stands in the way of an order by fit: no plan to compare with, or texts still to be read. */
export function FitNote({ onPlan }: { onPlan: () => void }) {
  const reading = fitReading.value;
  if (reading === null) return null;
  return (
    <p class={css.found}>
      {reading === 'no-plan' ? (
        <>
          {t('postings.fitNeedsPlan')}
          <button type="button" data-look="link" onClick={onPlan}>
            {t('postings.emptyPlanLink')}
          </button>
        </>
      ) : (
        t('postings.fitReading', { done: Math.round(reading * 100) })
      )}
    </p>
  );
}
