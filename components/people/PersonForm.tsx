import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { type Contact, ContactRole } from '../../lib/model/contact';
import type { Summary } from '../../lib/model/posting';
import { safeUrl } from '../../lib/model/url';
import { Field } from '../ui/Field';
import css from './People.module.css';
import { PostingPicker } from './PostingPicker';

interface Props {
  contact: Contact;
  postings: readonly Summary[];
  onSave: (contact: Contact) => void;
  onRemove: ((contact: Contact) => void) | null;
  onCancel: () => void;
}

/** One person, editable. */
export function PersonForm({ contact, postings, onSave, onRemove, onCancel }: Props) {
  const [draft, setDraft] = useState(contact);
  const [errors, setErrors] = useState<{ name?: string; link?: string }>({});
  const set = (change: Partial<Contact>): void => setDraft((now) => ({ ...now, ...change }));
  const submit = (event: Event): void => {
    event.preventDefault();
    const found: typeof errors = {};
    if (draft.name.trim() === '') found.name = t('board.people.needName');
    if (draft.link.trim() !== '' && !safeUrl(draft.link.trim())) found.link = t('postings.field.badUrl');
    setErrors(found);
    if (Object.keys(found).length === 0)
      onSave({ ...draft, name: draft.name.trim(), link: draft.link.trim() });
  };
  const text = (
    name: 'name' | 'organisation' | 'email' | 'link' | 'nextStep',
    label: string,
    error?: string,
  ) => (
    <Field label={label} error={error}>
      {(ids) => (
        <input
          {...ids}
          dir="auto"
          maxLength={500}
          value={draft[name]}
          onInput={(event) => set({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  // Whoever opens it wants to write.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  return (
    <form class={css.form} ref={form} onSubmit={submit} noValidate>
      <div class={css.grid}>
        {text('name', t('board.people.name'), errors.name)}
        <Field label={t('board.people.role')}>
          {(ids) => (
            <select
              {...ids}
              value={draft.role}
              onInput={(event) => {
                const role = ContactRole.options.find((one) => one === event.currentTarget.value);
                if (role) set({ role });
              }}
            >
              {ContactRole.options.map((role) => (
                <option key={role} value={role}>
                  {t(`board.role.${role}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {text('organisation', t('board.people.organisation'))}
        {text('email', t('board.people.email'))}
        {text('link', t('board.people.link'), errors.link)}
        {text('nextStep', t('board.people.nextStep'))}
        <Field label={t('board.people.nextOn')}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              value={draft.nextOn ?? ''}
              onInput={(event) => set({ nextOn: event.currentTarget.value || null })}
            />
          )}
        </Field>
      </div>
      <PostingPicker
        postings={postings}
        linked={draft.postingIds}
        onLink={(postingIds) => set({ postingIds })}
      />
      <Field label={t('board.people.notes')}>
        {(ids) => (
          <textarea
            {...ids}
            dir="auto"
            maxLength={20_000}
            value={draft.notes}
            onInput={(event) => set({ notes: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class={css.actions}>
        <button type="submit" data-look="primary">
          {t('common.save')}
        </button>
        <button type="button" data-look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </button>
        {onRemove && (
          <button type="button" data-look="quiet" class={css.remove} onClick={() => onRemove(contact)}>
            {t('common.delete')}
          </button>
        )}
      </div>
    </form>
  );
}
