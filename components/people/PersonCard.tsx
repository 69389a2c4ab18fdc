import { t } from '../../lib/i18n';
import type { Contact } from '../../lib/model/contact';
import type { Summary } from '../../lib/model/posting';
import { safeUrl } from '../../lib/model/url';
import { dueWords } from '../words/day';
import css from './People.module.css';

interface Props {
  contact: Contact;
  today: string;
  postings: readonly Summary[];
  hrefOf: (postingId: string) => string;
  onEdit: () => void;
}

/** One person at a glance, with the next step. */
export function PersonCard({ contact, today, postings, hrefOf, onEdit }: Props) {
  const due = contact.nextOn ? dueWords(contact.nextOn, today) : null;
  const link = safeUrl(contact.link);
  return (
    <article class={css.card}>
      <header class={css.head}>
        <h2 class={css.name} dir="auto">
          {contact.name}
        </h2>
        <button
          type="button"
          data-look="quiet"
          aria-label={`${t('common.edit')}: ${contact.name}`}
          onClick={onEdit}
        >
          {t('common.edit')}
        </button>
      </header>
      <p class={css.sub} dir="auto">
        {[t(`board.role.${contact.role}`), contact.organisation].filter(Boolean).join(' · ')}
      </p>
      {contact.nextStep && (
        <p class={css.next} dir="auto">
          {contact.nextStep}
          {due && <span data-urgency={due.urgency}> · {due.words}</span>}
        </p>
      )}
      {(contact.email || link) && (
        <p class={css.sub}>
          {contact.email && <a href={`mailto:${encodeURIComponent(contact.email)}`}>{contact.email}</a>}
          {contact.email && link && ' · '}
          {link && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              {new URL(link).host}
            </a>
          )}
        </p>
      )}
      {postings.length > 0 && (
        <ul class={css.links}>
          {postings.map((row) => (
            <li key={row.id}>
              <a href={hrefOf(row.id)} dir="auto">
                {[row.title, row.company].filter(Boolean).join(', ')}
              </a>
            </li>
          ))}
        </ul>
      )}
      {contact.notes && (
        <p class={css.notes} dir="auto">
          {contact.notes}
        </p>
      )}
    </article>
  );
}
