import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { words } from '../../lib/model/fold';
import type { Summary } from '../../lib/model/posting';
import { Field } from '../ui/Field';
import css from './People.module.css';

/** Offered at once: as many as are read at a glance. */
const OFFERED = 6;

interface Props {
  postings: readonly Summary[];
  linked: readonly string[];
  onLink: (ids: string[]) => void;
}

/** The postings that a person has to do with: found by their words, taken out with one press. */
export function PostingPicker({ postings, linked, onLink }: Props) {
  const [query, setQuery] = useState('');
  const chosen = postings.filter((row) => linked.includes(row.id));
  const wanted = words(query);
  const found =
    wanted.length === 0
      ? []
      : postings
          .filter((row) => !linked.includes(row.id) && begins(row, wanted))
          .toSorted((a, b) => b.savedAt - a.savedAt)
          .slice(0, OFFERED);
  const add = (id: string): void => {
    onLink([...linked, id]);
    setQuery('');
  };
  return (
    <div class={css.picker}>
      <Field label={t('board.people.linkPosting')} hint={t('board.people.linkHint')}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            dir="auto"
            autocomplete="off"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Not the form: the first that was found.
              event.preventDefault();
              if (found[0]) add(found[0].id);
            }}
          />
        )}
      </Field>
      <p role="status" class={wanted.length > 0 && found.length === 0 ? css.sub : 'visually-hidden'}>
        {wanted.length > 0 && t('board.people.foundPostings', { n: found.length })}
      </p>
      {found.length > 0 && (
        <ul class={css.found}>
          {found.map((row) => (
            <li key={row.id}>
              <button type="button" data-look="quiet" dir="auto" onClick={() => add(row.id)}>
                {nameOf(row)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul class={css.linked}>
          {chosen.map((row) => (
            <li key={row.id}>
              <span dir="auto">{nameOf(row)}</span>
              <button
                type="button"
                data-look="quiet"
                aria-label={t('board.people.unlink', { title: row.title })}
                onClick={() => onLink(linked.filter((id) => id !== row.id))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Does each wanted word begin one of the posting's? */
function begins({ title, company }: Summary, wanted: readonly string[]): boolean {
  const there = words(`${title} ${company ?? ''}`);
  return wanted.every((one) => there.some((word) => word.startsWith(one)));
}

function nameOf({ title, company }: Summary): string {
  return [title || t('common.untitled'), company].filter(Boolean).join(', ');
}
