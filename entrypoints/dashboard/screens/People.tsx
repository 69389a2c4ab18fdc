import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PersonCard } from '../../../components/people/PersonCard';
import { PersonForm } from '../../../components/people/PersonForm';
import { Nothing } from '../../../components/ui/Nothing';
import { t } from '../../../lib/i18n';
import { Contact } from '../../../lib/model/contact';
import { dayOf } from '../../../lib/model/day';
import { allContacts, putContact, removeContact } from '../../../lib/store/contacts';
import { allSummaries } from '../../../lib/store/read';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { linkTo } from '../route';
import css from './screen.module.css';

/** Everyone who has to do with the search, the next step that is due first. `#/people/new/POSTING` begins a new one. */
export function People({ args }: { args: string[] }) {
  const today = dayOf(Date.now());
  const people = useLive('contacts', ['contacts'], () => allContacts(store));
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const editing = useSignal<Contact | null>(
    args[0] === 'new' ? blank(args[1] === undefined ? [] : [args[1]]) : null,
  );
  const asked = args[0] === undefined || args[0] === 'new' ? null : args[0];
  const postings = (summaries.state === 'ready' ? summaries.value : []).filter(
    (row) => row.trashedAt === null,
  );
  const everyone = (people.state === 'ready' ? people.value : []).toSorted(
    (a, b) => (a.nextOn ?? '9999').localeCompare(b.nextOn ?? '9999') || a.name.localeCompare(b.name),
  );

  // An address of one person opens them, once they are read.
  useEffect(() => {
    const person = everyone.find((one) => one.id === asked);
    if (person) editing.value = person;
  }, [asked, people.state]);

  async function save(contact: Contact): Promise<void> {
    try {
      await putContact(store, contact);
      editing.value = null;
    } catch (error) {
      tellFailure(error);
    }
  }
  async function remove(contact: Contact): Promise<void> {
    try {
      const { undo } = await removeContact(store, contact.id);
      tell(t('board.people.removed', { name: contact.name }), undo);
      editing.value = null;
    } catch (error) {
      tellFailure(error);
    }
  }

  return (
    <section class={css.screen} aria-labelledby="people-title">
      <header class={css.header}>
        <h1 id="people-title">{t('board.people.title')}</h1>
        <span class={css.grow} />
        <button
          type="button"
          data-look="primary"
          onClick={() => {
            editing.value = blank([]);
          }}
        >
          {t('board.people.add')}
        </button>
      </header>
      {editing.value && (
        <PersonForm
          key={editing.value.id}
          contact={editing.value}
          postings={postings}
          onSave={(contact) => void save(contact)}
          onRemove={
            everyone.some((one) => one.id === editing.value?.id) ? (contact) => void remove(contact) : null
          }
          onCancel={() => {
            editing.value = null;
          }}
        />
      )}
      {people.state === 'ready' && everyone.length === 0 && !editing.value && (
        <Nothing title={t('board.people.emptyTitle')} hint={t('board.people.empty')} />
      )}
      <ul class={css.people}>
        {everyone.map((contact) => (
          <li key={contact.id}>
            <PersonCard
              contact={contact}
              today={today}
              postings={postings.filter((row) => contact.postingIds.includes(row.id))}
              hrefOf={(id) => linkTo('posting', id)}
              onEdit={() => {
                editing.value = contact;
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function blank(postingIds: string[]): Contact {
  return Contact.parse({
    id: crypto.randomUUID(),
    name: '',
    role: 'recruiter',
    postingIds,
    updatedAt: Date.now(),
  });
}
