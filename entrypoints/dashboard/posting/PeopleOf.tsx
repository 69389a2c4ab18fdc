import { dueWords } from '../../../components/words/day';
import { t } from '../../../lib/i18n';
import { contactsOf } from '../../../lib/store/contacts';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { linkTo } from '../route';
import css from './PeopleOf.module.css';

/** The people linked to one posting, with their next steps. */
export function PeopleOf({ postingId, today }: { postingId: string; today: string }) {
  const loaded = useLive(postingId, ['contacts'], () => contactsOf(store, postingId));
  const people = loaded.state === 'ready' ? loaded.value : [];
  return (
    <section class={css.people}>
      <h2 class={css.title}>{t('board.people.title')}</h2>
      <ul class={css.list}>
        {people.map((contact) => (
          <li key={contact.id}>
            <a href={linkTo('people', contact.id)} dir="auto">
              {contact.name}
            </a>
            <span class={css.more} dir="auto">
              {[
                t(`board.role.${contact.role}`),
                contact.nextStep,
                contact.nextOn && dueWords(contact.nextOn, today).words,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <a href={linkTo('people', 'new', postingId)}>{t('board.people.add')}</a>
    </section>
  );
}
