import { dueWords } from '../../../components/words/day';
import { t } from '../../../lib/i18n';
import type { Contact } from '../../../lib/model/contact';
import { allContacts, putContact } from '../../../lib/store/contacts';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './PeopleOf.module.css';

/** The people linked to one posting, with their next steps. */
export function PeopleOf({ postingId, today }: { postingId: string; today: string }) {
  const loaded = useLive('contacts', ['contacts'], () => allContacts(store));
  const everyone = loaded.state === 'ready' ? loaded.value : [];
  const people = everyone.filter((contact) => contact.postingIds.includes(postingId));
  const others = everyone
    .filter((contact) => !people.includes(contact))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <section class={css.people}>
      <h2 class={css.title}>{t('board.people.title')}</h2>
      {people.length > 0 && (
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
      )}
      <p class={css.add} data-print="no">
        <a href={linkTo('people', 'new', postingId)}>{t('board.people.add')}</a>
        {others.length > 0 && (
          <select
            aria-label={t('board.people.linkPerson')}
            value=""
            onInput={(event) => {
              const { value } = event.currentTarget;
              const contact = others.find(({ id }) => id === value);
              if (contact) void link(contact, postingId);
            }}
          >
            <option value="">{t('board.people.linkPerson')}</option>
            {others.map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {[name, organisation].filter(Boolean).join(', ')}
              </option>
            ))}
          </select>
        )}
      </p>
    </section>
  );
}

async function link(contact: Contact, postingId: string): Promise<void> {
  try {
    const postingIds = [...contact.postingIds, postingId];
    const { undo } = await putContact(store, { ...contact, postingIds });
    tell(t('board.people.linked', { name: contact.name }), undo);
  } catch (error) {
    tellFailure(error);
  }
}
