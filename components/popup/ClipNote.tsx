import { type MessageKey, t } from '../../lib/i18n';
import type { Posting } from '../../lib/model/posting';
import css from './ClipCard.module.css';

/** What was out of the ordinary when the page was read. */
export function ClipNote({ note }: { note: Posting['captureNotes'][number] }) {
  return <p class={css.note}>{t(`postings.note.${note}` as MessageKey)}</p>;
}
