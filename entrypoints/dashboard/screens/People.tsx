import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PersonCard } from '../../../components/people/PersonCard';
import { PersonForm } from '../../../components/people/PersonForm';
import { Nothing } from '../../../components/ui/Nothing';
import { t } from '../../../lib/i18n';
import { Contact, ContactRole } from '../../../lib/model/contact';
import { dayOf } from '../../../lib/model/day';
import { fold } from '../../../lib/model/fold';
import { allContacts, putContact, removeContact } from '../../../lib/store/contacts';
import { allSummaries } from '../../../lib/store/read';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { goInstead, linkTo } from '../route';
import css from './screen.module.css';

/** Fewer are seen at a glance. */
const MANY = 6;

/** Kept while other screens are looked at. */
const query = signal('');
const role = signal<ContactRole | null>(null);

/** Everyone who has to do with the search, the next step that is due first. `#/people/new/POSTING` begins a new one. */
export function People({ args }: { args: string[] }) {
  const today = dayOf(Date.now());
  const people = useLive('contacts', ['contacts'], () => allContacts(store));
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const [asked, forPosting] = args;
  const editing = useSignal<Contact | null>(
    asked === 'new' ? blank(forPosting === undefined ? [] : [forPosting]) : null,
  );
  const postings = (summaries.state === 'ready' ? summaries.value : []).filter(
    (row) => row.trashedAt === null,
  );
  const everyone = (people.state === 'ready' ? people.value : []).toSorted(
    (a, b) => (a.nextOn ?? '9999').localeCompare(b.nextOn ?? '9999') || a.name.localeCompare(b.name),
  );
  const shown = everyone.filter((one) => one.id === editing.value?.id || isWanted(one));
  const isNew = editing.value !== null && !everyone.some((one) => one.id === editing.value?.id);

  // An address of one person opens them, once they are read.
  useEffect(() => {
    const person = everyone.find((one) => one.id === asked);
    if (person) editing.value = person;
  }, [asked, people.state]);

  async function save(contact: Contact): Promise<void> {
    try {
      const { undo } = await putContact(store, contact);
      tell(t('board.people.saved', { name: contact.name }), undo);
      close();
    } catch (error) {
      tellFailure(error);
    }
  }
  async function remove(contact: Contact): Promise<void> {
    try {
      const { undo } = await removeContact(store, contact.id);
      tell(t('board.people.removed', { name: contact.name }), undo);
      close();
    } catch (error) {
      tellFailure(error);
    }
  }
  /** Back to the posting for which somebody was added. */
  function close(): void {
    editing.value = null;
    if (asked === 'new' && forPosting !== undefined) goInstead('posting', forPosting);
    else if (asked !== undefined) goInstead('people');
  }

  const form = (contact: Contact) => (
    <PersonForm
      key={contact.id}
      contact={contact}
      postings={postings}
      onSave={(changed) => void save(changed)}
      onRemove={isNew ? null : (gone) => void remove(gone)}
      onCancel={close}
    />
  );

  return (
    <section class={`${css.screen} ${css.wide}`} aria-labelledby="people-title">
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
      {everyone.length > MANY && <Search />}
      {isNew && editing.value && form(editing.value)}
      {people.state === 'ready' && everyone.length === 0 && !editing.value && (
        <Nothing title={t('board.people.emptyTitle')} hint={t('board.people.empty')} />
      )}
      {everyone.length > 0 && shown.length === 0 && <p class={css.hint}>{t('board.people.noneFound')}</p>}
      <ul class={css.people}>
        {shown.map((contact) => {
          const isOpen = !isNew && editing.value?.id === contact.id;
          return (
            <li key={contact.id} class={isOpen ? css.whole : undefined}>
              {isOpen ? (
                form(contact)
              ) : (
                <PersonCard
                  contact={contact}
                  today={today}
                  postings={postings.filter((row) => contact.postingIds.includes(row.id))}
                  hrefOf={(id) => linkTo('posting', id)}
                  onEdit={() => {
                    editing.value = contact;
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Search() {
  return (
    <search class={css.row}>
      <input
        type="search"
        aria-label={t('board.people.find')}
        placeholder={t('board.people.find')}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
      />
      <select
        aria-label={t('board.people.role')}
        value={role.value ?? ''}
        onInput={(event) => {
          role.value = ContactRole.options.find((one) => one === event.currentTarget.value) ?? null;
        }}
      >
        <option value="">{t('board.people.anyRole')}</option>
        {ContactRole.options.map((one) => (
          <option key={one} value={one}>
            {t(`board.role.${one}`)}
          </option>
        ))}
      </select>
    </search>
  );
}

function isWanted(contact: Contact): boolean {
  if (role.value !== null && contact.role !== role.value) return false;
  const { name, organisation, nextStep, notes, email } = contact;
  return fold([name, organisation, nextStep, notes, email].join('\n')).includes(fold(query.value.trim()));
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
