import { t } from '../../../lib/i18n';
import css from './Parts.module.css';

/** What stands below the kept text, which may be long: the id of each part and its words. */
const PARTS = {
  'part-goals': 'postings.goals',
  'part-notes': 'postings.notes',
  'part-people': 'board.people.title',
  'part-history': 'postings.history',
} as const;

/** Leads past the kept text to what the person wrote. Buttons, since the address names the screen. */
export function Parts() {
  return (
    <nav class={css.parts} aria-label={t('dashboard.parts')} data-print="no">
      {Object.entries(PARTS).map(([id, words]) => (
        <button key={id} type="button" data-look="link" onClick={() => lead(id)}>
          {t(words)}
        </button>
      ))}
    </nav>
  );
}

function lead(id: string): void {
  const part = document.getElementById(id);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  part?.focus({ preventScroll: true });
}
