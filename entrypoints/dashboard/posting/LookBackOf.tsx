import { useSignal } from '@preact/signals';
import { LookBack } from '../../../components/goals/LookBack';
import { dueLookBack, LOOK_BACK_FIELDS, type Occasion, withLookBack } from '../../../lib/goals/look-back';
import { t } from '../../../lib/i18n';
import { Intention } from '../../../lib/model/intention';
import type { Posting } from '../../../lib/model/posting';
import { ask } from '../../../lib/platform/messaging';
import { getIntention } from '../../../lib/store/intentions';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import css from './LookBackOf.module.css';

/** After an interview, a no, an offer or the end: the person's own outcomes again, and a short look back if they like. */
export function LookBackOf({ posting }: { posting: Posting }) {
  const loaded = useLive(`look-${posting.id}`, ['intentions'], () => getIntention(store, posting.id));
  const open = useSignal<Occasion | null>(null);
  if (loaded.state !== 'ready') return null;
  const intention = loaded.value ?? null;
  const outcomes = intention?.outcomes.filter((one) => one.text.trim() !== '') ?? [];
  const occasion = open.value;
  if (occasion)
    return (
      <section class={css.open}>
        <LookBack
          occasion={occasion}
          fields={LOOK_BACK_FIELDS[occasion]}
          outcomes={outcomes}
          onClose={() => {
            open.value = null;
          }}
          onSave={(words, reached) => {
            const at = Date.now();
            const before = { ...(intention ?? Intention.parse({ postingId: posting.id })), outcomes };
            // What could not be kept stays to be tried again.
            void keep(withLookBack(before, { ...words, occasion, at }, reached, at)).then((kept) => {
              if (kept) open.value = null;
            });
          }}
        />
      </section>
    );
  const due = dueLookBack(posting.history, intention);
  if (!due) return null;
  return (
    <p class={css.due}>
      <span>
        <b>{t(`goals.look.${due.occasion}`)}</b> · {t('goals.look.due')}
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

/** True when it was kept. */
async function keep(intention: Intention): Promise<boolean> {
  try {
    const { undo } = await ask('intention.save', { intention });
    tell(t('postings.saved'), undo);
    return true;
  } catch (error) {
    tellFailure(error);
    return false;
  }
}
