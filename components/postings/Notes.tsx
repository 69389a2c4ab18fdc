import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { FIELD_LIMITS } from '../../lib/model/posting';
import { Field } from '../ui/Field';
import css from './Notes.module.css';

const PAUSE_MS = 400;

interface Props {
  notes: string;
  tags: readonly string[];
  onNotes: (notes: string) => void;
  onTags: (tags: string[]) => void;
}

/** The person's own words about a posting, saved as they type. */
export function Notes({ notes, tags, onNotes, onTags }: Props) {
  const [text, setText] = useState(notes);
  const typed = useRef(false);
  const latest = useRef(onNotes);
  latest.current = onNotes;

  useEffect(() => {
    if (!typed.current) setText(notes);
  }, [notes]);
  useEffect(() => {
    if (!typed.current) return;
    const timer = setTimeout(() => {
      typed.current = false;
      latest.current(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  const flush = (): void => {
    if (!typed.current) return;
    typed.current = false;
    latest.current(text);
  };

  return (
    <section class={css.notes}>
      <Field label={t('postings.notes')} hint={t('postings.notesHint')}>
        {(ids) => (
          <textarea
            {...ids}
            dir="auto"
            maxLength={FIELD_LIMITS.notes}
            value={text}
            onInput={(event) => {
              typed.current = true;
              setText(event.currentTarget.value);
            }}
            onBlur={flush}
          />
        )}
      </Field>
      <Field label={t('postings.tags')} hint={t('postings.tagsHint')}>
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            key={tags.join('\n')}
            defaultValue={tags.join(', ')}
            onChange={(event) => onTags(tagsOf(event.currentTarget.value))}
          />
        )}
      </Field>
    </section>
  );
}

function tagsOf(text: string): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, FIELD_LIMITS.tag))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
